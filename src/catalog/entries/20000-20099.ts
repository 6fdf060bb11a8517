import type { ErrorEntry } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';

const REGISTERS = 'the person who registers the number';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20002,
    title: 'The friendly name is too long or empty',
    product: 'platform',
    level: 'error',
    status: [400],
    summary: "Twilio doesn't accept the name's length.",
    messages: ['Invalid FriendlyName', 'Many Twilio resources take descriptive names to help you remember what they are.'],
    retryable: false,
    related: [20001, 60200],
    causes: [
      {
        id: 'friendly-name-length',
        title: '`FriendlyName` is outside 1 to 64 characters',
        explanation: 'Most resources accept up to 64 characters. Some accept fewer, such as Verify Services with 30.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'count', text: 'Count the characters of the value as it is sent, after names, dates and addresses are inserted.' },
          { id: 'shorten', text: 'Cut it to 64 characters.' },
          { id: 'set', text: 'Set a default if the value can be empty.' },
          { id: 'check', text: "Send the request again. If the response has the new name, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20002', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/60200', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 20004,
    title: "This URL doesn't accept that HTTP method",
    product: 'platform',
    level: 'error',
    status: [405],
    summary: 'The URL exists, but not for this method.',
    messages: ['Method not allowed', '~The resource you accessed is valid, but the HTTP method you attempted to use is not supported for the resource.'],
    retryable: false,
    related: [20404],
    causes: [
      {
        id: 'wrong-http-method',
        title: 'The request uses the wrong method',
        explanation: 'APIs read with `GET`, create and change with `POST`, and remove with `DELETE`. A few use `PUT` or `PATCH`.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          {
            id: 'compare',
            text: "Compare the method and URL with the resource's documentation. To change a resource, send `POST` to the URL that ends in its SID.",
          },
          { id: 'redirect', text: 'Stop the HTTP client from following redirects: some clients turn `POST` into `GET` along the way.' },
          { id: 'send', text: 'Send the request once. If the response is a 3xx, use the URL in its `Location` header.' },
          { id: 'check', text: "Send the request again. No 20004 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20004', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/usage/requests-to-twilio', read: '2026-11-23' }],
      },
      {
        id: 'action-not-offered',
        title: "Twilio doesn't offer this action",
        explanation: "Some things can't be done at all. Twilio's example: an account can't be deleted. A subaccount can be closed instead.",
        prevalence: 'occasional',
        who: 'a developer',
        // Accounts can be read and changed, which leaves deleting one.
        when: { suggestedBy: { resource: 'accounts' } },
        steps: [
          { id: 'read', text: "Check which actions the resource's documentation lists. The API doesn't do anything that isn't listed." },
          {
            id: 'other',
            text: 'Use what it offers instead. To close a subaccount for good, send `POST /2010-04-01/Accounts/{AccountSid}.json` with `Status=closed` and the credentials of its parent.',
          },
          { id: 'check', text: "Send the new request. No 20004 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20004', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/api/subaccounts', read: '2026-11-24' }],
      },
      {
        id: 'name-in-place-of-sid',
        title: 'A name is used instead of the SID',
        explanation: 'For a conference, the URL needs its SID (`CF…`). If it has the name from your TwiML, Twilio responds with 405.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: { pathSid: 'name' } },
        steps: [
          { id: 'print', text: 'Print the requested URL. What comes after `/Conferences/` must be `CF` and 32 characters.' },
          {
            id: 'find',
            text: 'Find the SID from the name: send `GET /2010-04-01/Accounts/{AccountSid}/Conferences.json?FriendlyName={name}&Status=in-progress`, and read `sid` in the response.',
          },
          { id: 'check', text: "Send the request again with that SID. No 20004 means it's fixed." },
        ],
        note: 'Based on one thread, in which a maintainer of the SDK saw the same.',
        source: { url: 'https://github.com/twilio/twilio-php/issues/474', read: '2026-11-29' },
      },
    ],
  },
  {
    code: 20005,
    title: "The account isn't active",
    product: 'platform',
    level: 'error',
    summary: "The account currently can't be used. The credentials aren't the cause.",
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
        explanation: 'An account without funds is suspended, along with all its subaccounts.',
        prevalence: 'common',
        who: 'the person who pays for the main account',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          { id: 'balance', text: 'Open the Console in the main account, go to **Admin > Account billing**, and read the balance.' },
          { id: 'pay', text: 'Select **Add funds** on that page, and pay enough to bring the balance above zero.' },
          { id: 'check', text: "Send the request again after 5 to 10 minutes. No 20005 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20005', read: '2026-11-23' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/usage/billing', read: '2026-11-30' },
        ],
      },
      {
        id: 'trial-not-activated',
        title: "The new trial account wasn't activated",
        explanation: "Twilio names a free trial that isn't activated yet as one reason for this error.",
        prevalence: 'occasional',
        who: 'the person who created the account',
        when: { suggestedBy: { workedBefore: 'no' }, excludedBy: [{ accountType: 'full' }, { workedBefore: 'yes' }] },
        steps: [
          { id: 'open', text: 'Log in to the [Console](https://1console.twilio.com/) and switch to the account that signed the request.' },
          { id: 'finish', text: 'Complete what the Console asks for, such as verifying your email address or phone number.' },
          { id: 'check', text: "Send the request again. No 20005 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20005', read: '2026-11-23' },
      },
      {
        id: 'account-suspended',
        title: 'The account or its parent was suspended',
        explanation: 'Someone set a subaccount to suspended or closed, or Twilio suspended the account for a review of its traffic.',
        prevalence: 'occasional',
        who: "the account's owner",
        // An account without funds fails in the same way, with every request.
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          {
            id: 'status',
            text: "Read the `status` of a subaccount: send `GET /2010-04-01/Accounts/{AccountSid}.json` with the parent's Account SID and Auth Token. For a main account, look for a banner in its Console instead.",
          },
          { id: 'check', text: "Send the request again. No 20005 means it's fixed." },
        ],
        cases: [
          {
            id: 'subaccount',
            title: 'someone set a subaccount to `suspended`',
            steps: [
              {
                id: 'activate',
                text: "Send `POST /2010-04-01/Accounts/{AccountSid}.json` with `Status=active`, signed with the parent's Account SID and Auth Token. A closed subaccount can't be reopened.",
              },
            ],
          },
          {
            id: 'twilio',
            title: 'Twilio suspended the account',
            steps: [{ id: 'answer', text: "Answer Twilio's email to the account's owner, or ask Twilio Support if there is none.", link: supportLink }],
          },
        ],
        note: "Twilio's page for 20005 names only funds and the free trial. The rest is from its page for 10001, which says the same about the account.",
        source: { url: 'https://www.twilio.com/docs/api/errors/10001', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/21479', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 20006,
    title: "The app lacks a permission on the customer's account",
    product: 'platform',
    level: 'error',
    status: [403],
    summary: "The request acts for another Twilio user, who doesn't allow it.",
    messages: ['Access Denied', "~You don't have sufficient privileges to access the requested resource."],
    retryable: false,
    related: [20003, 20403, 70051],
    lookalikes: [
      { code: 70051, text: 'A permission is missing from your own Restricted key or OAuth app.' },
      { code: 20003, text: 'The credentials themselves, or the type of API key, are rejected.' },
    ],
    causes: [
      {
        id: 'connect-app-privilege-missing',
        title: 'The Connect App never asked for this permission',
        explanation: "A customer grants only what the app asked for. Some features aren't available to Connect Apps at all.",
        prevalence: 'common',
        who: 'the person who maintains the Connect App, then the customer',
        when: { suggestedBy: { workedBefore: 'no' } },
        steps: [
          {
            id: 'compare',
            text: "Open **Settings > Account settings > Connect applications** in the Console and read the app's access rights. The API calls them `get-all` (read account data) and `post-all`.",
          },
          { id: 'add', text: 'Add the missing access right to the app.' },
          { id: 'ask', text: "Ask the customer to authorize the app again with the app's Connect button." },
          { id: 'check', text: "Send the request again. No 20006 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/connect', read: '2026-11-30' },
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/20006', read: '2026-11-23' },
          { url: 'https://www.twilio.com/docs/iam/connect/quickstart/python', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/iam/connect-apps/api', read: '2026-11-30' },
        ],
      },
      {
        id: 'connect-authorization-revoked',
        title: 'The customer withdrew the authorization',
        explanation: 'The customer can revoke the permissions at any time. Requests that worked then stop working.',
        prevalence: 'occasional',
        who: 'the customer who owns the account',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          {
            id: 'ask',
            text: 'Ask the customer to send `GET /2010-04-01/Accounts/{AccountSid}/AuthorizedConnectApps.json` with the credentials of their main account. An app that is missing from the list has no authorization.',
          },
          { id: 'authorize', text: "Ask the customer to authorize the app again with the app's Connect button." },
          { id: 'check', text: "Send the request again. No 20006 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20006', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/authorized-connect-apps/api', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 20007,
    title: 'The page size is above 1000',
    product: 'platform',
    level: 'error',
    status: [400],
    summary: 'A list was requested with more items per page than Twilio returns at once.',
    messages: [
      'Page size too large',
      "Invalid pageSize parameter. Expected a positive integer, was '{value}'.",
      '~You’ve requested a page size that is too large.',
    ],
    retryable: false,
    related: [20001, 21481],
    causes: [
      {
        id: 'page-size-above-limit',
        title: '`PageSize` is larger than the resource allows',
        explanation: 'A page holds at most 1000 items. Longer lists come in several pages. Some resources have a lower limit.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'lower', text: 'Set `PageSize` to 1000 or less.' },
          {
            id: 'follow',
            text: 'Follow `next_page_uri` (or `meta.next_page_url`) until it is empty. The SDKs do that for you: set `limit` for the total and `pageSize` for one page. Without `pageSize`, those for Node.js, Python and Ruby send `limit` as the page size.',
          },
          { id: 'check', text: "Send the request again. A page with items means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20007', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node#iterate-through-records', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-python/blob/main/twilio/base/version.py', read: '2026-12-01' },
        ],
      },
    ],
  },
  {
    code: 20008,
    title: "Test credentials can't use this resource",
    product: 'platform',
    level: 'error',
    status: [403],
    summary: 'Test credentials work with only a few resources.',
    messages: [
      'Resource not accessible with Test Account Credentials',
      'Currently only a handful of API resources can be tested with your test credentials.',
      '~Test Credentials',
    ],
    retryable: false,
    related: [20003, 21606, 20403],
    lookalikes: [
      {
        // Observed: 20008 (https://github.com/twilio/twilio-php/issues/662). Twilio's newest page for 20003 lists the case there.
        code: 20003,
        text: "Twilio's page also lists test credentials under 20003. There, the values themselves may be wrong.",
      },
      { code: 21606, text: "With test credentials, a sender that isn't a test number is rejected with 21606." },
    ],

    causes: [
      {
        id: 'test-credentials-unsupported',
        title: 'The request is signed with test credentials',
        explanation: "They cover sending a message, making a call, buying a number and little else, and can't see the live account.",
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: { decisive: [{ says: 'Test Account Credentials' }, { signer: 'test-credentials' }] },
        steps: [
          {
            id: 'compare',
            text: 'Compare the Account SID in use with the live and the test credentials on this page. Both begin with `AC`.',
            link: { place: 'api-keys' },
          },
          { id: 'check', text: "Send the request again. No 20008 means it's fixed." },
        ],
        ways: [
          {
            id: 'live',
            title: 'Use live credentials',
            steps: [
              {
                id: 'set',
                text: 'Set the live Account SID with an API key or the Auth Token. From then on, everything you send is real and is charged.',
              },
              { id: 'restart', text: 'Restart the app.' },
            ],
          },
          {
            id: 'stay',
            title: 'Keep using test credentials',
            steps: [
              {
                id: 'limit',
                text: 'Call only what [the page on test credentials](https://www.twilio.com/docs/iam/test-credentials) lists; mock the other calls in your tests.',
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
    summary: 'Twilio is still working on the call or message.',
    messages: ['~Cannot delete this resource before it is complete', 'You attempted to delete a call or message resource before it was completed.'],
    retryable: true,
    related: [20404, 20409],
    causes: [
      {
        id: 'record-not-finalised',
        title: 'The record is too recent',
        explanation: 'Twilio finishes a record after the call or message has ended. In rare cases, this takes up to 14 days.',
        prevalence: 'common',
        who: 'a developer',
        when: { suggestedBy: { resource: ['messages', 'calls'] } },
        steps: [
          {
            id: 'wait',
            text: 'Wait at least a minute after sending or receiving before you delete. If it fails again, wait several minutes.',
          },
          { id: 'callback', text: 'Delete a few minutes after the record is final, with a retry, instead of right after the request.' },
          { id: 'support', text: 'Send Twilio Support some of the SIDs if it often fails even after several minutes.', link: supportLink },
          { id: 'check', text: "Send `DELETE` again. `HTTP 204` means it's fixed; 20404 means that it was already gone." },
        ],
        note: 'For privacy from the start, you can apply for message redaction, which hides the body or numbers of an SMS without deleting it.',
        source: { url: 'https://www.twilio.com/docs/api/errors/20009', read: '2026-11-24' },
      },
      {
        id: 'call-in-progress',
        title: 'The call is still in progress',
        explanation: "A call that is ringing or in progress can't be deleted.",
        prevalence: 'occasional',
        who: 'a developer',
        when: { requires: { resource: ['calls', 'other'] }, suggestedBy: { resource: 'calls' } },
        steps: [
          {
            id: 'status',
            text: 'Send `GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}.json` and read `status`. `queued`, `ringing` and `in-progress` mean that the call is still active.',
          },
          { id: 'end', text: 'Wait for the call to end, or send `POST` to the same URL with `Status=completed` to end it.' },
          { id: 'check', text: "Send `DELETE` again a minute later. `HTTP 204` means it's fixed." },
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
    summary: "Twilio doesn't let this account perform the action.",
    messages: ['Action disabled for account'],
    retryable: false,
    related: [20403, 10002, 20003],
    causes: [
      {
        id: 'action-disabled',
        title: 'Twilio has turned the action off for this account',
        // The list gives no cause; neither a page nor a thread with more was found.
        explanation: 'Twilio publishes no causes for 20010. The name says that it depends on the account, not the key.',
        prevalence: 'common',
        who: "the account's owner",
        when: {},
        steps: [
          { id: 'notice', text: 'Look for a notice on the account in the Console, and check that the product is enabled there.' },
          { id: 'compare', text: 'Try the same action in another account or subaccount, if you have one, to see whether the account is the cause.' },
          { id: 'support', text: 'Ask Twilio Support which action is turned off, and include the `twilio-request-id` of the response.', link: supportLink },
          { id: 'check', text: "Send the request again once it is turned on. No 20010 means it's fixed." },
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
    summary: 'Twilio requires TLS 1.2 or later. Credentials play no part.',
    messages: ['Invalid TLS version'],
    retryable: false,
    related: [20012, 20426],
    causes: [
      {
        id: 'old-tls-version',
        title: 'The runtime offers only TLS 1.0 or 1.1',
        explanation: 'Old operating systems, runtimes and HTTP libraries start with TLS 1.0 unless configured otherwise.',
        prevalence: 'common',
        who: 'the team that runs the server',
        when: {},
        steps: [
          {
            id: 'test',
            text: "Send one request from the failing application itself to `https://tls-test.twilio.com`, Twilio's host for such tests. `200 OK` means that its TLS version is accepted, so something else sent the refused request. An error can have other reasons, such as a firewall: read its text.",
          },
          { id: 'update', text: 'Update the runtime and its TLS library.' },
          {
            id: 'set',
            text: 'Set `System.Net.ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;` when the application starts, if it runs on an old .NET Framework.',
          },
          { id: 'check', text: "Send the request again. No 20011 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/20011', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-csharp/pull/506', read: '2026-11-24' },
          { url: 'https://support.twilio.com/hc/en-us/articles/226478767-Monitoring-Updates-to-Twilio-REST-API-Security-Settings', read: '2026-11-30' },
          { url: 'https://twilio.com/en-us/changelog/update-in-the-supported-cipher-suites-in-twilio-rest-api-endpoin', read: '2026-11-24' },
        ],
      },
      {
        id: 'proxy-uses-old-tls',
        title: "A proxy connects on the application's behalf",
        explanation: "If a proxy or gateway terminates TLS and opens its own connections, its version counts, not the application's.",
        prevalence: 'occasional',
        who: 'the team that runs the network',
        when: {},
        steps: [
          { id: 'bypass', text: 'Send the same request once without the proxy. If it works, the proxy is the cause.' },
          {
            id: 'set',
            text: 'Set the lowest TLS version of its outgoing connections to 1.2 in the settings of the proxy, or let it pass connections to `*.twilio.com` through without decrypting them.',
          },
          { id: 'check', text: "Send the request through the proxy again. No 20011 means it's fixed." },
        ],
        note: "Twilio's pages don't mention proxies: this follows from the rule that the connection needs TLS 1.2.",
        source: { url: 'https://www.twilio.com/docs/usage/api-security-reference-guide/api-in-transit', read: '2026-11-24' },
      },
    ],
  },
  {
    code: 20012,
    title: 'Twilio accepts none of the offered TLS ciphers',
    product: 'platform',
    level: 'error',
    summary: "The connection has a cipher suite that Twilio doesn't support. Credentials play no part.",
    messages: ['Invalid TLSv1.2 Cipher Suite', 'Request is not configured with a PCI compliant cipher suite'],
    retryable: false,
    related: [20011, 20426],
    causes: [
      {
        id: 'unsupported-cipher-suite',
        title: 'The runtime or a proxy offers only old cipher suites',
        // Twilio's page lists thirteen suites, among them RSA and 3DES ones; the change of March 2025 is newer and narrower.
        explanation: 'For TLS 1.2, Twilio lists suites that begin with `ECDHE`. TLS 1.3 includes suitable ones.',
        prevalence: 'common',
        who: 'the team that runs the server or the network',
        when: {},
        steps: [
          {
            id: 'test',
            text: 'Send one request from the failing application itself to `https://tls-test.twilio.com`. `200 OK` means that its ciphers are accepted. An error can have other reasons, such as a firewall: read its text.',
          },
          { id: 'update', text: 'Update the runtime and its TLS library.' },
          { id: 'remove', text: 'Remove custom cipher lists from its settings or from the proxy.' },
          {
            id: 'compare',
            text: 'Compare what is left with [the list that Twilio published](https://twilio.com/en-us/changelog/update-in-the-supported-cipher-suites-in-twilio-rest-api-endpoin).',
          },
          { id: 'check', text: "Send the request again. No 20012 means it's fixed." },
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
    'T-Mobile rejected an update to a number or short code because it changes nothing.',
    [
      cause(
        'data-unchanged',
        'T-Mobile has all these values already',
        'Its system accepts an update only if at least one value changes.',
        [
          'Compare the values that you send with those already set.',
          'Skip the update if they are the same: what you want is already in place.',
          "Send it with a new value. A response without 20020 means it's fixed.",
        ],
        { who: REGISTERS },
      ),
    ],
    { messages: ['~No update/state change is observed for the data entered'], related: [20021, 20023] },
  ),
  entry(
    20021,
    'messaging',
    'error',
    'T-Mobile rejected the number',
    "T-Mobile's system rejected the number or short code being set up.",
    [
      cause(
        'number-rejected-by-carrier',
        "T-Mobile doesn't accept the number as it is",
        'Twilio gives no further reason, and says to check the number.',
        [
          'Compare the number with your order, digit by digit.',
          { text: 'Ask Twilio Support what T-Mobile lacks if the number is right. Include the number and the time.', link: supportLink },
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
    "The number is empty or isn't only digits",
    "Twilio doesn't accept the format of the number being set up at T-Mobile.",
    [
      cause(
        'number-empty-or-not-digits',
        "The number is empty, or isn't only digits",
        'Spaces, hyphens and letters are rejected.',
        [
          'Print the number right before the request.',
          'Write digits only. Good: `14155550100`. Bad: `415-555-0100`.',
          "Submit it again. A response without 20023 means it's fixed.",
        ],
        { who: REGISTERS },
      ),
    ],
    { messages: ['~Phone number is not correct: it cannot be null or have non-decimal symbols'], related: [20020, 20021] },
  ),
];
