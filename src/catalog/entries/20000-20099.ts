import type { ErrorEntry } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { supportLink } from './shared/families.ts';

const REGISTERS = 'whoever registers the number';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20001,
    title: 'A parameter is missing, unknown or misspelled',
    product: 'platform',
    level: 'warning',
    status: [400],
    summary: 'Twilio did not find a parameter that this resource needs, or was sent one that it does not know.',
    messageHint: 'A message that begins with `Missing required parameter` names the parameter, and the request was refused.',
    messages: [
      'Missing required parameter',
      'Bad request',
      'Missing required parameter {Parameter} in the post body',
      'Services are limited to less than or equal to {n}',
      'Queue named {name} already exists for workspace {WorkspaceSid} for account {AccountSid}',
      'Some dependencies could not be validated. No matching version found for {package}@{version}. You can find the valid versions at {url}',
      'One or more parameters you sent the REST API were not recognized and were ignored.',
      '~Unknown parameters',
    ],
    retryable: false,
    related: [20422, 70001, 70002],

    causes: [
      {
        id: 'missing-required-parameter',
        title: 'A required parameter did not arrive',
        // Twilio's list calls 20001 a harmless warning about unknown parameters; the answers found are HTTP 400 and refuse the request.
        explanation:
          'Twilio reads parameters from a form-encoded body, under names such as `FriendlyName`. A JSON body, a name in lower case, or an empty value all count as missing.',
        prevalence: 'common',
        who: 'whoever writes the code',
        when: { suggestedBy: { says: 'missing required parameter' }, decisive: { says: 'missing required parameter' } },
        steps: [
          {
            id: 'name',
            text: 'Read the name of the parameter in the message, and check that the code gives it a value: an empty setting or variable sends nothing.',
          },
          { id: 'encoding', text: 'Send the body as `application/x-www-form-urlencoded`, unless the documentation of this resource asks for JSON.' },
          { id: 'place', text: 'Check where it belongs: `GET https://iam.twilio.com/v1/Keys`, for example, wants `AccountSid` in the query.' },
          { id: 'check', text: 'Send the request again. An answer without 20001 shows that it worked.' },
        ],
        source: { url: 'https://github.com/nash-md/twilio-contact-center/issues/18', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/mcwebb/angular-twilio/issues/5', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/usage/requests-to-twilio', read: '2026-11-23' },
        ],
      },
      {
        id: 'dependency-version-unknown',
        title: "A dependency of the Function has a version that doesn't exist",
        explanation: "Twilio installs the versions that you name, and this one doesn't exist or isn't supported.",
        prevalence: 'occasional',
        who: 'the team that deploys the Function',
        when: {
          suggestedBy: [{ says: 'dependencies could not be validated' }, { tool: 'serverless' }],
          decisive: { says: 'dependencies could not be validated' },
        },
        steps: [
          {
            id: 'set',
            text: "Set a version that exists in `package.json`, for `@twilio/runtime-handler` one of [Twilio's list](https://www.twilio.com/docs/serverless/functions-assets/handler).",
          },
          { id: 'check', text: "Deploy again. No 20001 means it's fixed." },
        ],
        note: 'Based on one report.',
        source: { url: 'https://www.twilio.com/docs/serverless/functions-assets/handler', read: '2026-11-28' },
      },
      {
        id: 'unknown-parameter',
        title: 'Twilio does not know a parameter',
        explanation:
          'A name is misspelled, has the wrong case, or belongs to another resource. As a warning, 20001 means that Twilio left the parameter out and did the rest.',
        prevalence: 'occasional',
        who: 'whoever writes the code',
        when: { suggestedBy: { says: ['unknown parameter', 'unrecognized parameter'] } },
        steps: [
          { id: 'log', text: 'Log the names of the parameters that are sent, without their values.' },
          { id: 'compare', text: 'Compare them, letter by letter, with the documentation of this resource and version of the API.' },
          { id: 'check', text: 'Send the request again and read the answer: the setting that you sent is in it.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20001', read: '2026-11-23' },
      },
    ],
  },
  {
    code: 20002,
    title: 'The friendly name is too long or empty',
    product: 'platform',
    level: 'error',
    status: [400],
    summary: 'The name that describes the resource does not have the length that Twilio accepts.',
    messages: ['Invalid FriendlyName', 'Many Twilio resources take descriptive names to help you remember what they are.'],
    retryable: false,
    related: [20001, 60200],
    causes: [
      {
        id: 'friendly-name-length',
        title: '`FriendlyName` is outside 1 to 64 characters',
        explanation: 'Most resources take a `FriendlyName` of up to 64 characters. Some take fewer, such as the services of Verify with 30.',
        prevalence: 'common',
        who: 'whoever writes the code',
        when: {},
        steps: [
          { id: 'count', text: 'Count the characters of the value as it is sent, after names, dates and addresses are put in.' },
          { id: 'shorten', text: 'Cut it to 64 characters, and give a default where the value can be empty.' },
          { id: 'check', text: 'Send the request again. The new name in the answer shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20002', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/60200', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20004,
    title: 'This address does not accept that HTTP method',
    product: 'platform',
    level: 'error',
    status: [405],
    summary: 'The address exists, but not for the method with which it was called.',
    messages: ['Method not allowed', 'The resource you accessed is valid, but the HTTP method you attempted to use is not supported for the resource.'],
    retryable: false,
    related: [20404],
    causes: [
      {
        id: 'wrong-http-method',
        title: 'The request uses the wrong method',
        explanation: "Twilio's APIs read with `GET`, make and change with `POST`, and remove with `DELETE`. A few newer ones take `PUT` or `PATCH`.",
        prevalence: 'common',
        who: 'whoever writes the code',
        when: { suggestedBy: { tool: 'http' } },
        steps: [
          {
            id: 'compare',
            text: 'Compare method and address with the documentation of the resource. To change a resource, send `POST` to the address that ends in its SID.',
          },
          { id: 'redirect', text: 'Turn off following redirects and send once: some clients turn `POST` into `GET` on the way.' },
          { id: 'check', text: 'Send the request again. An answer without 20004 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/usage/requests-to-twilio', read: '2026-11-23' },
      },
      {
        id: 'action-not-offered',
        title: 'Twilio does not offer this action',
        explanation: 'Some things cannot be done at all: an account, for example, cannot be removed by `DELETE`, it is closed instead.',
        prevalence: 'occasional',
        who: 'whoever writes the code',
        when: { suggestedBy: { resource: 'accounts' } },
        steps: [
          { id: 'read', text: 'Read which actions the documentation of the resource lists. What is not listed, the API does not do.' },
          { id: 'other', text: 'Use what it offers instead, such as `Status=closed` for a subaccount.' },
          { id: 'check', text: 'Send the new request. An answer without 20004 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20004', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20005,
    title: 'The account is not active',
    product: 'platform',
    level: 'error',
    summary: 'Twilio refuses the request because the account cannot be used at the moment. The credentials are not the reason.',
    messages: [
      'Account not active',
      'Your Twilio account is not active, potentially because you ran out of funds, or you have not yet activated your free trial.',
    ],
    retryable: false,
    related: [10001, 20403, 20003],
    causes: [
      {
        id: 'account-balance-exhausted',
        title: 'The balance is used up',
        explanation: 'An account without funds is suspended, and all its subaccounts with it: there is one balance for all of them.',
        prevalence: 'common',
        who: 'whoever pays for the main account',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          { id: 'balance', text: 'Open the Console in the main account and read the balance on its billing page.' },
          { id: 'pay', text: 'Add funds, then wait 5 to 10 minutes.' },
          { id: 'check', text: 'Send the request again. An answer without 20005 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20005', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-24' }],
      },
      {
        id: 'trial-not-activated',
        title: 'The new trial account was not activated',
        explanation: 'A new account works only after its sign-up is finished.',
        prevalence: 'occasional',
        who: 'whoever made the account',
        when: { suggestedBy: { workedBefore: 'no' } },
        steps: [
          { id: 'finish', text: 'Open the Console with the account that signed the request, and finish what it asks for.' },
          { id: 'check', text: 'Send the request again. An answer without 20005 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20005', read: '2026-11-23' },
      },
      {
        id: 'account-suspended',
        title: 'The account or its parent was suspended',
        explanation: 'Somebody set a subaccount to suspended or closed, or Twilio suspended the account for a review of its traffic.',
        prevalence: 'occasional',
        who: "the account's owner",
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          { id: 'notice', text: 'Look for a notice in the Console of the main account, and for an e-mail from Twilio to its owner.' },
          { id: 'answer', text: 'Answer the e-mail, set the subaccount to active again, or ask Twilio Support.' },
          { id: 'check', text: 'Send the request again. An answer without 20005 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20006,
    title: "The app lacks a right on the customer's account",
    product: 'platform',
    level: 'error',
    status: [403],
    summary: 'The request acts for another Twilio user, and that user does not allow it, or allows it no longer.',
    messages: ['Access Denied', "You don't have sufficient privileges to access the requested resource."],
    retryable: false,
    related: [20003, 20403, 70051],
    lookalikes: [
      { code: 70051, text: 'A permission of your own Restricted key or OAuth app is missing.' },
      { code: 20003, text: 'The credentials themselves, or the type of the API key, are refused.' },
    ],
    causes: [
      {
        id: 'connect-app-privilege-missing',
        title: 'The Connect App never asked for this right',
        explanation: 'A customer grants a Connect App only what it asked for when it was authorized. Some features are not open to Connect Apps at all.',
        prevalence: 'common',
        who: 'whoever maintains the Connect App, then the customer',
        when: { suggestedBy: { workedBefore: 'no' } },
        steps: [
          { id: 'compare', text: 'Compare what the request does with the permissions of the Connect App in the Console.' },
          { id: 'ask', text: 'Add the missing permission to the app, and have the customer authorize it again.' },
          { id: 'check', text: 'Send the request again. An answer without 20006 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/connect', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/20006', read: '2026-11-23' }],
      },
      {
        id: 'connect-authorization-revoked',
        title: 'The customer withdrew the authorization',
        explanation: 'The customer can take the rights of a Connect App back at any time. Requests that worked then stop.',
        prevalence: 'occasional',
        who: 'the customer whose account it is',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          { id: 'ask', text: 'Ask the customer whether the app is still authorized for the account.' },
          { id: 'authorize', text: "Send the customer through the app's authorization again." },
          { id: 'check', text: 'Send the request again. An answer without 20006 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20006', read: '2026-11-23' },
      },
    ],
  },
  {
    code: 20007,
    title: 'The page size is above 1000',
    product: 'platform',
    level: 'error',
    status: [400],
    summary: 'A list was asked for with more items per page than Twilio gives at once.',
    messages: [
      'Page size too large',
      "Invalid pageSize parameter. Expected a positive integer, was '{value}'.",
      'You’ve requested a page size that is too large.',
    ],
    retryable: false,
    related: [20001],
    causes: [
      {
        id: 'page-size-above-limit',
        title: '`PageSize` is larger than the resource allows',
        explanation: 'A page holds 1000 items at most. Longer lists come in several pages. Some resources set a lower limit.',
        prevalence: 'common',
        who: 'whoever writes the code',
        when: {},
        steps: [
          { id: 'lower', text: 'Set `PageSize` to 1000 or less.' },
          {
            id: 'follow',
            text: 'Follow `next_page_uri` (or `meta.next_page_url`) until it is empty. The SDKs do that for you: set `limit` for the total and `pageSize` for one page.',
          },
          { id: 'check', text: 'Send the request again. A page with items shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20007', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/twilio-node#iterate-through-records', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20008,
    title: 'Test credentials may not use this resource',
    product: 'platform',
    level: 'error',
    status: [403],
    summary: "The request is signed with the account's test credentials, and they work for a handful of resources only.",
    messages: [
      'Resource not accessible with Test Account Credentials',
      'Currently only a handful of API resources can be tested with your test credentials.',
      '~Test Credentials',
    ],
    retryable: false,
    related: [20003, 21606],
    lookalikes: [
      {
        // Observed: 20008 (https://github.com/twilio/twilio-php/issues/662). Twilio's newest page for 20003 lists the case there.
        code: 20003,
        text: "Twilio's page also lists test credentials under 20003. There the values themselves may be wrong.",
      },
      { code: 21606, text: 'With test credentials, a sender that is not a test number is refused as 21606.' },
    ],

    causes: [
      {
        id: 'test-credentials-unsupported',
        title: 'The request is signed with test credentials',
        explanation:
          'Test credentials are a pair of their own, an `AC…` SID and a token. They cover sending a message, making a call, buying a number, and few more; they see nothing of the live account.',
        prevalence: 'common',
        who: 'whoever deploys the application',
        when: { decisive: [{ says: 'Test Account Credentials' }, { signer: 'test-credentials' }] },
        steps: [
          {
            id: 'compare',
            text: 'Compare the Account SID in use with the live and the test credentials on this page. Both begin with `AC`.',
            link: { place: 'api-keys' },
          },
          { id: 'check', text: 'Send the request again. An answer without 20008 shows that it worked.' },
        ],
        ways: [
          {
            id: 'live',
            title: 'Use live credentials',
            steps: [
              {
                id: 'set',
                text: 'Set the live Account SID with an API key or the Auth Token, and restart. What you send from then on is real and is charged.',
              },
            ],
          },
          {
            id: 'stay',
            title: 'Stay with test credentials',
            steps: [
              {
                id: 'limit',
                text: 'Call only what [the page on test credentials](https://www.twilio.com/docs/iam/test-credentials) lists, and replace the other calls in your tests by mocks.',
              },
            ],
          },
        ],
        // An older age of that page lists three POSTs; a newer one adds fetching a number from Lookup v2.
        source: { url: 'https://www.twilio.com/docs/iam/test-credentials', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/twilio-php/issues/662', read: '2026-11-23' }],
      },
    ],
  },
  {
    code: 20009,
    title: 'Too early to delete this call or message',
    product: 'platform',
    level: 'error',
    status: [400, 409],
    summary: 'Twilio does not delete the record yet, because it is still working on the call or message.',
    messages: ['Cannot delete this resource before it is complete', 'You attempted to delete a call or message resource before it was completed.'],
    retryable: true,
    related: [20404, 20409],
    causes: [
      {
        id: 'record-not-finalised',
        title: 'The record is too fresh',
        explanation:
          'After a call or message has ended, Twilio still finishes its record. In rare cases that takes up to 14 days. Deleting right after sending or receiving fails.',
        prevalence: 'common',
        who: 'whoever writes the code',
        when: { suggestedBy: { resource: ['messages', 'calls'] } },
        steps: [
          { id: 'wait', text: 'Wait at least a minute after sending or receiving, then delete. It fails again: wait several minutes, and longer each time.' },
          { id: 'callback', text: 'Delete from the status callback of a final state instead of right after the request, with a retry.' },
          { id: 'check', text: 'Send `DELETE` again. `HTTP 204` shows that it worked; 20404 means that it was gone already.' },
        ],
        note: 'For privacy from the first moment, Twilio offers message redaction, which hides bodies or numbers without deleting.',
        source: { url: 'https://www.twilio.com/docs/api/errors/20009', read: '2026-11-24' },
      },
      {
        id: 'call-in-progress',
        title: 'The call is still going on',
        explanation: 'A call that rings or is being spoken cannot be deleted.',
        prevalence: 'occasional',
        who: 'whoever writes the code',
        when: { requires: { resource: ['calls', 'other'] }, suggestedBy: { resource: 'calls' } },
        steps: [
          { id: 'status', text: 'Read the status of the call.' },
          { id: 'end', text: 'Wait for its end, or end it with `Status=completed`.' },
          { id: 'check', text: 'Send `DELETE` again, a minute later. `HTTP 204` shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20009', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20010,
    title: 'This action is turned off for the account',
    product: 'platform',
    level: 'error',
    summary: 'Twilio knows the credentials and the resource, but does not let this account take the action.',
    messages: ['Action disabled for account'],
    retryable: false,
    related: [20403, 10002, 20003],
    causes: [
      {
        id: 'action-disabled',
        title: 'Twilio has turned the action off for this account',
        // The list gives no cause; neither a page nor a thread with more was found.
        explanation: 'Twilio publishes no causes for 20010. The name says that the account, and not the key, decides.',
        prevalence: 'common',
        who: "the account's owner",
        when: {},
        steps: [
          { id: 'notice', text: 'Look for a notice on the account in the Console, and check that the product is enabled there.' },
          { id: 'compare', text: 'Try the same action in another account or subaccount, if you have one, to see whether the account makes the difference.' },
          { id: 'support', text: 'Ask Twilio Support which action is turned off, with the `twilio-request-id` of the answer.' },
          { id: 'check', text: 'Send the request again once it is turned on. An answer without 20010 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20010', read: '2026-11-23' },
      },
    ],
  },
  {
    code: 20011,
    title: 'The connection uses a TLS version that is too old',
    product: 'platform',
    level: 'error',
    summary: 'Twilio wants TLS 1.2 or later. The credentials were not looked at.',
    messages: ['Invalid TLS version'],
    retryable: false,
    related: [20012, 20426],
    causes: [
      {
        id: 'old-tls-version',
        title: 'The runtime offers only TLS 1.0 or 1.1',
        explanation: 'Old operating systems, runtimes and HTTP libraries start with TLS 1.0 unless they are told otherwise.',
        prevalence: 'common',
        who: 'whoever runs the server',
        when: {},
        steps: [
          {
            id: 'test',
            text: "Send one request from the failing application itself to `https://tls-test.twilio.com`, Twilio's test host for its connection settings.",
          },
          {
            id: 'update',
            text: 'Update the runtime and its TLS library. On old .NET Framework, set `System.Net.ServicePointManager.SecurityProtocol` to `Tls12` when the application starts.',
          },
          { id: 'check', text: 'Send the request again. An answer without 20011 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20011', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-csharp/pull/506', read: '2026-11-24' },
          { url: 'https://twilio.com/en-us/changelog/update-in-the-supported-cipher-suites-in-twilio-rest-api-endpoin', read: '2026-11-24' },
        ],
      },
      {
        id: 'proxy-uses-old-tls',
        title: 'A proxy connects on behalf of the application',
        explanation: 'Where a proxy or gateway opens TLS connections and makes its own, its version counts, not that of the application.',
        prevalence: 'occasional',
        who: 'whoever runs the network',
        when: {},
        steps: [
          { id: 'bypass', text: 'Send the same request once without the proxy. It works: the proxy is the reason.' },
          { id: 'set', text: 'Set the proxy to TLS 1.2 or later, or let it pass connections to `*.twilio.com` unopened.' },
          { id: 'check', text: 'Send the request through the proxy again. An answer without 20011 shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/usage/api-security-reference-guide/api-in-transit', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20012,
    title: 'Twilio accepts none of the offered TLS ciphers',
    product: 'platform',
    level: 'error',
    summary: 'The connection was made with a cipher suite that Twilio does not support. The credentials were not looked at.',
    messages: ['Invalid TLSv1.2 Cipher Suite', 'Request is not configured with a PCI compliant cipher suite'],
    retryable: false,
    related: [20011, 20426],
    causes: [
      {
        id: 'unsupported-cipher-suite',
        title: 'The runtime or a proxy offers old cipher suites only',
        // Twilio's page lists thirteen suites, among them RSA and 3DES ones; the change of March 2025 is newer and narrower.
        explanation: 'Twilio narrowed its list in 2025. For TLS 1.2 it names suites that begin with `ECDHE`; TLS 1.3 brings suitable ones of its own.',
        prevalence: 'common',
        who: 'whoever runs the server or the network',
        when: {},
        steps: [
          {
            id: 'test',
            text: 'Send one request from the failing application itself to `https://tls-test.twilio.com`. It fails there as well: the offered ciphers are the reason.',
          },
          { id: 'update', text: 'Update the runtime and its TLS library, and remove own cipher lists from its settings or from the proxy.' },
          {
            id: 'compare',
            text: 'Compare what is left with [the list that Twilio published](https://twilio.com/en-us/changelog/update-in-the-supported-cipher-suites-in-twilio-rest-api-endpoin).',
          },
          { id: 'check', text: 'Send the request again. An answer without 20012 shows that it worked.' },
        ],
        source: { url: 'https://twilio.com/en-us/changelog/update-in-the-supported-cipher-suites-in-twilio-rest-api-endpoin', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/20012', read: '2026-11-23' }],
      },
    ],
  },
  entry(
    20020,
    'messaging',
    'error',
    "The update changes nothing in T-Mobile's records",
    'T-Mobile refused an update of a number or short code, because it brings nothing new.',
    [
      cause(
        'data-unchanged',
        'T-Mobile has all these values already',
        'Its system takes an update only if at least one value changes.',
        [
          'Compare the values that you send with those set before.',
          'Leave the update out if they are the same: what you want is in place.',
          "Send it with a new value. A response without 20020 means it's fixed.",
        ],
        { who: REGISTERS },
      ),
    ],
    { messages: ['No update/state change is observed for the data entered'], related: [20021, 20023] },
  ),
  entry(
    20021,
    'messaging',
    'error',
    'T-Mobile rejected the number',
    "T-Mobile's system did not take the number or short code that was to be set up.",
    [
      cause(
        'number-rejected-by-carrier',
        'T-Mobile does not know the number like this',
        'A digit is wrong or missing, or the short code is not set up there.',
        [
          'Compare the number with your order, digit by digit.',
          { text: 'Ask Twilio Support what T-Mobile lacks if the number is right. Name the number and the time.', link: supportLink },
          "Submit it again. A response without 20021 means it's fixed.",
        ],
        { who: REGISTERS },
      ),
    ],
    { messages: ['Phone number rejected by T-Mobile SDG Service Provisioning API'], related: [20020, 20023] },
  ),
  entry(
    20023,
    'messaging',
    'error',
    'The number is empty or has other signs than digits',
    'Twilio passed nothing on to T-Mobile, because of the form of the number.',
    [
      cause(
        'number-empty-or-not-digits',
        'The number is empty, or has more than digits',
        'Spaces, hyphens and letters are refused.',
        [
          'Print the number right before the request.',
          'Write digits only. Good: `14155550100`. Bad: `415-555-0100`.',
          "Submit it again. A response without 20023 means it's fixed.",
        ],
        { who: REGISTERS },
      ),
    ],
    { messages: ['Phone number is not correct: it cannot be null or have non-decimal symbols'], related: [20020, 20021] },
  ),
];
