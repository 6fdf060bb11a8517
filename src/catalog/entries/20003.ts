import type { ErrorEntry } from '../types.ts';
import { checkForm, checkKey, checkToken } from './shared/snippets.ts';

const apiKeys = 'https://www.twilio.com/docs/iam/api-keys';
const newestPage = 'https://www.twilio.com/de/docs/api/errors/20003';
const read = '2026-11-23';

// The order decides ties: values first, then the key type, then what needs more to be seen. `key-type-cannot-access-accounts`
// stands before `secret-does-not-match-username` so that it leads as soon as Standard or Restricted is chosen.
export const entries: readonly ErrorEntry[] = [
  {
    code: 20003,
    title: 'Twilio refused to authenticate this request',
    product: 'platform',
    level: 'error',
    // 401 in every answer that was found; whether any resource sends 20003 with 403 is open.
    status: [401],
    summary:
      '20003 has three meanings: the credentials are not valid, they are valid but not allowed for this request, or Twilio holds the account back. The code alone does not tell which.',
    messageHint: '`Authenticate` and `Authentication Error - invalid username` leave the cause open; other messages name it.',
    messages: [
      'Authenticate',
      'Authentication Error - invalid username',
      'Authentication Error - No credentials provided',
      'Primary compliance profile is not approved',
      'This feature is not available on a Trial account',
      'Policy evaluation failed',
      'Permission Denied',
      'Your AccountSid or AuthToken was incorrect.',
      'Primary compliance profile is not approved. Please complete the KYC process in Trust Hub to gain access.',
      'This feature is not available on a Trial account. Please upgrade your account to gain access.',
      'twilio-cli profiles use Standard API Keys which are not permitted to manage Accounts (e.g., create Subaccounts) and other API Keys.',
      'Authentication failed. When using regional resources, you must authenticate with a region-specific Auth Token.',
      'Hint: If accessing regional resources, ensure you are using region-specific credentials from the API Keys section of your regional console.',
      'You lack permission to the resource and method you requested.',
    ],
    meanings: {
      signer: { 'auth-token': 'This pair may call the Accounts API, so the key type is not the reason.' },
      keyType: {
        main: 'A Main key may call the Accounts API, so the key type is not the reason.',
        standard: 'Standard keys may not call the Accounts and API keys resources, on purpose.',
        restricted:
          "A Restricted key may call only what its permissions list. Twilio's support article says that the Accounts API is not open to it. A permission that is merely missing has another code, 70051.",
      },
    },
    retryable: false,
    related: [70051, 20008, 20403, 20404, 20101, 20107, 21470, 90002],
    groups: [
      {
        id: 'value',
        title: 'The value',
        intro:
          'A value is wrong, replaced or not loaded. This is the most frequent group in the reports behind this page. Twilio does not say which of the two values is wrong.',
        steps: [
          {
            id: 'run-check',
            text: 'Run this check with the credentials of the failing application. For Account SID + Auth Token, put `TWILIO_ACCOUNT_SID` in the place of `TWILIO_API_KEY`.',
            snippet: checkKey,
          },
          {
            id: 'read-result',
            text: 'Read the result in the list above. Both values are right: look at the key type next.',
          },
        ],
      },
      { id: 'key-type', title: 'The key type' },
      { id: 'account', title: 'The account or Region' },
      { id: 'sending', title: 'How the credentials were sent' },
      {
        id: 'held-back',
        title: 'Twilio holds the account back',
        intro: 'The credentials are right; another key or token changes nothing.',
      },
    ],
    lookalikes: [
      { code: 70051, text: 'A permission of a Restricted key is missing. The message names the permission.' },
      {
        // Observed: 20008 with HTTP 403 (https://github.com/twilio/twilio-php/issues/662); Twilio's newest page lists it under 20003 as well.
        code: 20008,
        text: "Test credentials on a resource that does not support them, with HTTP 403 in reports. Twilio's page also lists it under 20003.",
      },
      { code: 20101, text: 'A client SDK refuses its Access Token (20101 to 20107). A Restricted key cannot sign one.' },
      { code: 20404, text: 'The resource belongs to a subaccount, or its SID is wrong.' },
    ],
    causes: [
      {
        id: 'wrong-sid-or-token',
        title: 'Account SID and Auth Token do not match',
        explanation:
          'Every account and subaccount has its own Auth Token. A token of another account, of the test credentials, or with a character lost in copying is refused.',
        group: 'value',
        prevalence: 'common',
        covers: ['token-not-32-hex'],
        who: 'somebody who may see the Auth Token',
        when: {
          requires: { signer: ['auth-token', 'test-credentials'] },
          suggestedBy: [{ otherRequests: 'no' }, { otherRequests: 'no', workedBefore: 'no' }],
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          { id: 'run-check', text: "Run **Check credentials** with the failing application's values.", snippet: checkToken },
          {
            id: 'compare',
            text: 'Open this page in the account that owns the Account SID. Compare the SID letter by letter, and check that the Region shown is the one you call.',
            link: { place: 'api-keys' },
          },
          { id: 'set', text: 'Copy the live Auth Token again and set `TWILIO_AUTH_TOKEN` where the application runs.' },
          { id: 'check', text: 'Restart the application and send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: newestPage, read },
      },
      {
        id: 'key-type-cannot-access-accounts',
        title: 'Standard and Restricted keys may not call the Accounts API',
        explanation:
          'Both key types are limited on purpose. A request to `/2010-04-01/Accounts.json` or `/2010-04-01/Accounts/{AccountSid}.json` is refused with 20003 although the key and its secret are right.',
        group: 'key-type',
        prevalence: 'common',
        who: 'somebody who may manage API keys in the Console, or whoever deploys the application',
        when: {
          requires: { signer: 'api-key', resource: 'accounts' },
          suggestedBy: { keyType: ['standard', 'restricted'] },
        },
        steps: [
          {
            id: 'look-at-address',
            text: 'Look at the address that failed. It ends in `/Accounts.json` or in `/Accounts/AC….json`: continue. It ends in anything else, such as `/Messages.json`: this is not the cause.',
          },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        ways: [
          {
            id: 'main-key',
            title: 'Sign this call with a Main API key',
            steps: [
              {
                id: 'create',
                text: "Open the API keys page, choose **Create API key** and the type **Main**. Twilio's steps for the new Console name only Standard and Restricted; if yours offers no Main, take another way.",
                link: { place: 'api-keys' },
              },
            ],
          },
          {
            id: 'auth-token',
            title: 'Sign this call with Account SID + Auth Token',
            steps: [{ id: 'sign', text: 'Keep the Auth Token on the server, and use it for this call alone.' }],
          },
          {
            id: 'other-call',
            title: 'Call something else, if the call only tests the connection',
            steps: [
              {
                id: 'list-messages',
                text: 'Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Standard key may do that without wider rights; a Restricted key needs `/twilio/messaging/messages/list`.',
              },
            ],
          },
        ],
        note: "Twilio's support article shows this refusal with `Authentication Error - invalid username`. Newer reports show `Authenticate` for the same case. Neither message rules it in or out. For a Restricted key the statement rests on the article: no published test was found.",
        source: { url: 'https://support.twilio.com/hc/en-us/articles/50301225354651', read },
        sources: [
          { url: newestPage, read },
          { url: 'https://github.com/twilio/twilio-python/issues/259', read },
          { url: 'https://www.twilio.com/docs/iam/api-keys/keys-in-console', read },
        ],
      },
      {
        id: 'secret-does-not-match-username',
        title: 'The key and its secret are not a valid pair',
        explanation:
          'An API key secret belongs to one `SK…` SID and does not work with an `AC…` username. It is shown once, when the key is made, and cannot be read again.',
        group: 'value',
        prevalence: 'common',
        who: 'whoever deploys the application',
        when: {
          requires: { signer: ['api-key', 'auth-token'] },
          suggestedBy: [
            { signer: 'api-key', otherRequests: 'no' },
            { signer: 'api-key', otherRequests: 'no', workedBefore: 'no' },
            { keyType: 'main', otherRequests: 'no', workedBefore: 'no' },
            { signer: 'api-key', keyType: ['standard', 'restricted'], resource: 'other', otherRequests: 'no' },
            { conflict: ['key-stated-account-sid-sent', 'account-sid-stated-key-sent'], otherRequests: 'no' },
          ],
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          { id: 'username', text: 'Check that the username is the `SK…` SID and not the Account SID.' },
          {
            id: 'find-key',
            text: 'Open this page in the account and Region that made the key. The SID is not listed: the key was deleted or belongs elsewhere.',
            link: { place: 'api-keys' },
          },
          {
            id: 'set',
            text: 'Set SID and secret again from where they were stored together. The secret is lost: make a new key and replace both values.',
          },
          {
            id: 'check',
            text: 'Run **Check credentials**. `HTTP 200`, or `70051` with a missing permission, shows that the pair is right.',
            snippet: checkKey,
          },
        ],
        source: { url: apiKeys, read },
      },
      {
        id: 'deleted-or-unknown-key',
        title: 'The API key was deleted or belongs elsewhere',
        explanation:
          'A deleted key stops at once, and with it every Access Token that it signed. A key of another account or subaccount looks the same from outside.',
        group: 'value',
        prevalence: 'common',
        who: 'somebody who may manage API keys in the Console',
        when: {
          requires: { signer: 'api-key' },
          // A pair that worked before was right: what ends it is the end of the key.
          suggestedBy: [{ otherRequests: 'no' }, { otherRequests: 'no', workedBefore: 'yes' }],
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          {
            id: 'search',
            text: 'Search for the SID on this page, then on that of the parent account and of the other Regions.',
            link: { place: 'api-keys' },
          },
          { id: 'replace', text: 'Make a key of the same type if the SID is listed nowhere, replace SID and secret everywhere, and restart.' },
          { id: 'check', text: 'Run **Check credentials**. `HTTP 200` shows that the new pair works.', snippet: checkKey },
        ],
        source: { url: newestPage, read },
      },
      {
        id: 'credentials-not-loaded',
        title: 'The variables are empty where the code runs',
        explanation: 'The values are set in one place and read in another: a `.env` file that is not loaded, a container or a CI job without the secret.',
        group: 'value',
        prevalence: 'common',
        who: 'whoever deploys the application',
        when: {
          requires: { signer: ['auth-token', 'api-key', 'none'] },
          suggestedBy: { otherRequests: 'no', workedBefore: 'no' },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: 'empty' },
        },
        steps: [
          {
            id: 'print-length',
            text: 'Print, in the failing process, whether each variable is set and how long it is, never its value: 34 characters for a SID, 32 for a token or secret.',
          },
          { id: 'set', text: 'Set what is missing in that environment and restart.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/398', read },
      },
      {
        id: 'extra-characters-in-credential',
        title: 'The value carries extra characters',
        explanation: 'A blank, a line end, quotes, braces or a literal `\\n` around a value makes it another value. So does a character that is missing.',
        group: 'value',
        prevalence: 'common',
        covers: ['whitespace-in-username', 'literal-escape-in-username'],
        who: 'whoever deploys the application',
        when: {
          requires: { signer: ['auth-token', 'api-key', 'none', 'other'] },
          suggestedBy: { otherRequests: 'no', workedBefore: 'no' },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: ['whitespace', 'escape', 'quotes', 'braces', 'length', 'characters'] },
        },
        steps: [
          { id: 'check-form', text: 'Run this where the application runs. `0` means that the value is not clean.', snippet: checkForm },
          { id: 'set', text: 'Set the value again without quotes and line ends. In a secret store, paste it without the final line break.' },
          { id: 'check', text: 'Restart and send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://github.com/supabase/supabase/issues/41963', read },
        sources: [{ url: newestPage, read }],
      },
      {
        id: 'username-not-a-live-credential',
        title: 'The username is no Account SID and no API key SID',
        explanation: 'Only `AC…` and `SK…` can sign a request. Any other SID, or a name of your own, is refused.',
        group: 'value',
        prevalence: 'occasional',
        covers: ['username-is-another-sid-type', 'username-is-foreign-credential'],
        who: 'whoever deploys the application',
        when: {
          requires: { signer: ['auth-token', 'api-key', 'none', 'other'] },
          suggestedBy: { says: 'invalid username', usernameFault: ['other-sid', 'foreign'] },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: ['other-sid', 'foreign'] },
        },
        steps: [
          {
            id: 'replace',
            text: 'Replace the username with your Account SID or API key SID. Keep the other SID where the request names the resource.',
          },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-csharp/issues/414', read },
        sources: [{ url: 'https://github.com/nash-md/twilio-contact-center/issues/1', read }],
      },
      {
        id: 'api-key-used-as-account-sid',
        title: 'The API key SID stands where the Account SID belongs',
        explanation: 'The address names `/Accounts/SK…`. An API key signs the request, but the account in the address is still the `AC…` SID.',
        group: 'account',
        prevalence: 'occasional',
        who: 'whoever writes the code',
        when: { requires: { signer: 'api-key', pathAccount: 'key-sid' }, decisive: { pathAccount: 'key-sid' } },
        steps: [
          {
            id: 'pass-account-sid',
            text: 'Pass the Account SID as well as the key.',
            snippet: { language: 'js', code: 'twilio(TWILIO_API_KEY, TWILIO_API_SECRET, { accountSid: TWILIO_ACCOUNT_SID })' },
          },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-php/issues/380', read },
      },
      {
        id: 'compliance-profile-not-approved',
        title: 'The primary compliance profile is not approved',
        explanation: 'Twilio asks for an approved primary profile in Trust Hub before this account may go on.',
        group: 'held-back',
        prevalence: 'occasional',
        who: "the account's owner",
        when: { requires: { says: 'compliance profile' }, decisive: { says: 'compliance profile' } },
        steps: [
          { id: 'open', text: 'Open the primary profile.', link: { place: 'primary-profile' } },
          { id: 'submit', text: 'Complete and submit it.' },
          { id: 'check', text: "Wait for the approval, about two days by Twilio's page, then send the request again." },
        ],
        source: { url: 'https://www.twilio.com/docs/trust-hub/profiles/primary-compliance-profiles', read },
        sources: [{ url: 'https://github.com/zeweihan/aiworkdeck/pull/291', read }],
      },
      {
        id: 'trial-account-restriction',
        title: 'The account is a trial account',
        explanation: 'Twilio keeps some features back until the account is upgraded.',
        group: 'held-back',
        prevalence: 'occasional',
        who: 'whoever pays for the account',
        when: { requires: { says: 'trial account' }, decisive: { says: 'trial account' } },
        steps: [
          { id: 'upgrade', text: 'Upgrade the account in the Console, or leave the feature out.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        // No public page was found that shows this text with 20003; it comes from reports of 2026.
        source: { url: 'https://www.twilio.com/docs/api/errors/20003', read },
      },
      {
        id: 'authorization-header-missing',
        title: 'No credentials reached Twilio',
        explanation: 'A proxy, a redirect or an empty setting removed the `Authorization` header on the way.',
        group: 'sending',
        prevalence: 'occasional',
        who: 'whoever runs the application or its proxy',
        when: { requires: { says: 'no credentials provided' }, decisive: { says: 'no credentials provided' } },
        steps: [
          {
            id: 'log',
            text: 'Log, in the process that sends, whether the request has an `Authorization` header: yes or no, not its value.',
          },
          {
            id: 'without-proxy',
            text: 'Send once without the proxy and without following redirects, if it has one, to find what removes it.',
          },
          { id: 'load', text: 'Check that the variables are set where the code runs, if it has none.' },
          { id: 'check', text: 'Send the request again. Another message, or `HTTP 200`, shows that the header arrives.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-csharp/issues/467', read },
        sources: [{ url: 'https://github.com/twilio/twilio-php/issues/275', read }],
      },
      {
        id: 'rotated-token',
        title: 'The Auth Token was replaced',
        explanation: 'Promoting a secondary token ends the earlier one for the REST API at once. Every place that still holds it fails from that moment.',
        group: 'value',
        prevalence: 'occasional',
        who: 'somebody who may see the Auth Token, and whoever deploys the applications',
        when: {
          requires: { signer: 'auth-token' },
          suggestedBy: { otherRequests: 'no', workedBefore: 'yes' },
          excludedBy: [{ otherRequests: 'yes' }, { workedBefore: 'no' }],
        },
        steps: [
          {
            id: 'compare-times',
            text: 'Compare the time of the first failure with the time of the last change on this page or in your deployment log.',
            link: { place: 'api-keys' },
          },
          { id: 'set', text: 'Set the new token in every application, job and CLI profile that uses this account, and restart them.' },
          {
            id: 'signatures',
            text: 'Set it for the validation of `X-Twilio-Signature` as well: signatures are always made with the primary token.',
          },
          { id: 'check', text: 'Send the request again, and check that the next webhook is accepted.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/secondary_authtoken', read },
        sources: [{ url: 'https://www.twilio.com/docs/iam/api/authtoken', read }],
      },
      {
        id: 'key-type-cannot-manage-keys',
        title: 'This key may not manage API keys or Auth Tokens',
        explanation:
          'API keys and Auth Tokens are managed with Account SID + Auth Token, API keys with a Main key as well. A Restricted key may manage keys at `iam.twilio.com/v1/Keys`, with the permission for it.',
        group: 'key-type',
        prevalence: 'occasional',
        who: 'somebody who may manage API keys in the Console',
        when: {
          requires: { signer: 'api-key', resource: ['keys', 'iam-keys', 'auth-tokens'] },
          suggestedBy: { keyType: ['standard', 'restricted'] },
        },
        steps: [
          { id: 'look-at-address', text: 'Check that the address contains `/Keys`, `/SigningKeys` or `/AuthTokens`.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` or `201` shows that it worked.' },
        ],
        ways: [
          {
            id: 'auth-token',
            title: 'Sign with Account SID + Auth Token',
            steps: [{ id: 'sign', text: 'Keep the Auth Token on the server, and use it for this call alone.' }],
          },
          {
            id: 'main-key',
            title: 'Sign with a Main key, where your Console offers one',
            steps: [{ id: 'create', text: 'Choose **Create API key** and the type **Main**.', link: { place: 'api-keys' } }],
          },
          {
            id: 'restricted-key',
            title: 'Call `https://iam.twilio.com/v1/Keys` with a Restricted key',
            steps: [{ id: 'grant', text: 'Give the key the permission `/twilio/iam/api-keys/*`.' }],
          },
        ],
        // The support article's matrix leaves Restricted keys out of key management; the newer page of the v1 resource allows it.
        source: { url: apiKeys, read },
        sources: [{ url: newestPage, read }],
      },
      {
        id: 'path-account-not-owner',
        title: 'The address names another account',
        explanation:
          "Credentials reach their own account. The parent's Account SID + Auth Token also reaches subaccounts; a subaccount reaches neither its parent nor its siblings.",
        group: 'account',
        prevalence: 'occasional',
        who: 'whoever writes the code',
        when: {
          requires: { accountRelation: 'other' },
          // A key that works elsewhere rather lacks the way to a subaccount.
          suggestedBy: [{ accountRelation: 'other' }, { otherRequests: 'yes', signer: ['auth-token', 'test-credentials'] }],
        },
        steps: [
          { id: 'compare', text: 'Compare the `AC…` in the address with the account that owns the credentials.' },
          { id: 'correct', text: 'Use the credentials of the account in the address, or correct the address.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read },
        sources: [{ url: newestPage, read }],
      },
      {
        id: 'stale-cli-profile',
        title: 'The CLI uses another profile',
        explanation:
          'The Twilio CLI signs with its active profile, unless you name another or set environment variables. A profile holds a Standard key, so account and key commands fail with it.',
        group: 'value',
        prevalence: 'occasional',
        covers: ['unknown-cli-login'],
        who: 'whoever runs the command',
        when: { requires: { tool: ['cli', 'serverless'] } },
        steps: [
          { id: 'list', text: 'Run this and check which profile is active.', snippet: { language: 'sh', code: 'twilio profiles:list' } },
          {
            id: 'login',
            text: 'Run `twilio login` to make a new profile, or set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands.',
          },
          { id: 'check', text: 'Run the failing command again. An answer without 20003 shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/146', read },
        sources: [{ url: 'https://github.com/twilio/twilio-cli/pull/669', read }],
      },
      {
        id: 'main-key-on-subaccount-resource',
        title: 'A key of the parent account does not reach subaccounts',
        explanation: 'This holds for Main keys too, although they may list and make subaccounts.',
        group: 'account',
        prevalence: 'rare',
        who: 'somebody who may manage API keys in the subaccount',
        when: {
          requires: { signer: 'api-key', accountRelation: 'other' },
          suggestedBy: [{ keyType: 'main' }, { accountRelation: 'other' }],
        },
        steps: [{ id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' }],
        ways: [
          {
            id: 'subaccount-key',
            title: 'Sign with a key of the subaccount',
            steps: [{ id: 'make', text: 'Switch to the subaccount in the Console and make the key there.', link: { place: 'api-keys' } }],
          },
          {
            id: 'parent-token',
            title: "Sign with the parent's Account SID + Auth Token",
            steps: [{ id: 'sign', text: "Keep the subaccount's `AC…` in the address." }],
          },
        ],
        // Older pages call a Main key equal to the account's own credentials; the newest page and two threads say that it is refused here.
        source: { url: newestPage, read },
        sources: [
          { url: 'https://github.com/twilio/twilio-csharp/issues/577', read },
          { url: 'https://github.com/estuary/connectors/issues/4441', read },
        ],
      },
      {
        id: 'region-mismatch',
        title: 'The credentials belong to another Region',
        explanation: 'Auth Tokens and API keys are valid in one Region. A host without a Region means US1. Restricted keys work in US1 only.',
        group: 'account',
        prevalence: 'rare',
        who: 'whoever deploys the application',
        when: {
          requires: { regionRelation: 'different' },
          suggestedBy: [
            { regionRelation: 'different' },
            // Credentials belong to one Region, and most are made in US1.
            { host: 'regional', signer: ['auth-token', 'api-key'] },
            { host: 'regional' },
            { keyType: 'restricted', resource: 'other' },
            // Without a Region in the host every SDK calls US1.
            { credentialRegion: 'elsewhere', signer: ['auth-token', 'api-key'] },
          ],
          decisive: { regionRelation: 'different' },
        },
        steps: [
          { id: 'find', text: 'Find the Region of the credentials: this page shows one Region at a time.', link: { place: 'api-keys' } },
          {
            id: 'set',
            text: 'Set both `TWILIO_REGION` and `TWILIO_EDGE`, for example `ie1` and `dublin`, or use credentials made for US1.',
          },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials', read },
      },
      {
        id: 'path-account-null-or-undefined',
        title: 'The address carries no valid Account SID',
        explanation: 'The part after `/Accounts/` is empty, `null`, cut off or no Account SID, so a variable was empty or wrong when the address was built.',
        group: 'account',
        prevalence: 'rare',
        covers: ['malformed-account-sid'],
        who: 'whoever writes the code',
        when: {
          requires: { pathAccount: ['missing', 'malformed', 'other-sid'] },
          decisive: { pathAccount: ['missing', 'malformed', 'other-sid'] },
        },
        steps: [
          {
            id: 'log',
            text: 'Log the address of the failing request and check the part after `/Accounts/`: `AC` and 32 characters.',
          },
          { id: 'set', text: 'Set the missing variable and restart.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-python/issues/85', read },
      },
      {
        id: 'same-value-for-username-and-password',
        title: 'The two values are swapped or equal',
        explanation: 'The SID comes first, as the username; the token or secret second, as the password.',
        group: 'value',
        prevalence: 'rare',
        who: 'whoever writes the code',
        when: {
          suggestedBy: { otherRequests: 'no', workedBefore: 'no' },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: 'looks-like-auth-token' },
        },
        steps: [
          {
            id: 'order',
            text: 'Check the order of the arguments.',
            snippet: {
              language: 'js',
              code: 'twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)\ntwilio(TWILIO_API_KEY, TWILIO_API_SECRET, { accountSid: TWILIO_ACCOUNT_SID })',
            },
          },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/usage/requests-to-twilio', read },
      },
      {
        id: 'authorization-header-malformed',
        title: 'The `Authorization` header has the wrong form',
        explanation: 'A request written by hand needs the word `Basic`, one blank, and the base64 form of `username:password`.',
        group: 'sending',
        prevalence: 'rare',
        who: 'whoever writes the code',
        when: {
          requires: { tool: 'http' },
          suggestedBy: { signer: ['auth-token', 'api-key', 'none'], usernameFault: 'empty' },
        },
        steps: [
          { id: 'build', text: 'Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct the three parts.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://github.com/datalust/seq-app-httprequest/issues/7', read },
      },
      {
        id: 'account-policy-refusal',
        title: 'A policy of the account refuses the request',
        explanation: 'Twilio does not say which policy. Reported for making keys at the older address and for accounts on hold.',
        group: 'held-back',
        prevalence: 'rare',
        who: "the account's owner",
        when: { requires: { says: 'policy evaluation failed' }, decisive: { says: 'policy evaluation failed' } },
        steps: [
          { id: 'new-address', text: 'Use `https://iam.twilio.com/v1/Keys` to make a key.' },
          {
            id: 'support',
            text: 'Look for notices in the Console in any other case, then send Twilio Support what **Copy for support** gives.',
          },
          { id: 'check', text: 'Send the request again. `HTTP 200` or `201` shows that it worked.' },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/pull/704', read },
      },
      {
        id: 'oauth-token-expired',
        title: 'The OAuth access token expired or is not valid',
        explanation: 'This applies to `Authorization: Bearer` only.',
        group: 'sending',
        prevalence: 'rare',
        who: 'whoever deploys the application',
        when: { requires: { signer: 'oauth-token' } },
        steps: [
          { id: 'fetch', text: 'Request a new token from `https://oauth.twilio.com/v2/token`.' },
          { id: 'app', text: 'Compare client id, client secret and lifetime with the OAuth app in the Console.', link: { place: 'oauth-apps' } },
          { id: 'check', text: 'Send the request with the new token. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps', read },
      },
      {
        id: 'account-suspended',
        title: 'The account is suspended or closed',
        explanation: "Twilio's pages name 20003 and 20403 for this. Which one is sent today is not known.",
        group: 'held-back',
        prevalence: 'rare',
        who: "the account's owner",
        when: {
          suggestedBy: { otherRequests: 'no', workedBefore: 'yes' },
          excludedBy: [{ otherRequests: 'yes' }, { workedBefore: 'no' }],
        },
        steps: [
          { id: 'look', text: 'Open the Console and look for a notice on the account.' },
          { id: 'settle', text: 'Settle billing, or ask Twilio Support, if every credential of the account fails.' },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: newestPage, read },
      },
      {
        id: 'organization-api-needs-oauth',
        title: 'Organization APIs accept OAuth apps of the organization only',
        explanation: "An address with `/Organizations/` refuses every Account SID and API key, and the tokens of an account's own OAuth app.",
        group: 'sending',
        prevalence: 'rare',
        who: "the organization's administrator",
        when: {
          // A token of the account's own OAuth app is refused as well: only an app of the organization has rights here.
          requires: { resource: 'organizations', signer: ['auth-token', 'api-key', 'test-credentials', 'oauth-token'] },
          decisive: { resource: 'organizations', signer: ['auth-token', 'api-key', 'test-credentials'] },
        },
        steps: [
          { id: 'make-app', text: 'Make an organization OAuth app and sign with its token.', link: { place: 'org-oauth-apps' } },
          { id: 'check', text: 'Send the request again. `HTTP 200` shows that it worked.' },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read },
      },
    ],
  },
];
