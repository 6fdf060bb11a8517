import type { When } from '../../facts/condition.ts';
import type { ErrorEntry, Step } from '../types.ts';
import { checkForm, checkKey, checkToken } from './shared/snippets.ts';

const apiKeys = 'https://www.twilio.com/docs/iam/api-keys';
const newestPage = 'https://www.twilio.com/de/docs/api/errors/20003';
const read = '2026-11-23';

const admin = 'a Console admin, or the team that deploys the app';
const deployer = 'the team that deploys the app';
const developer = 'the team that writes the code';
const owner = "the account's owner";

const check: Step = { id: 'check', text: "Send the request again. A 200 response means it's fixed." };
const checkAfterRestart: Step = {
  id: 'check',
  text: "Restart the app and send the request again. A 200 response means it's fixed.",
};
/** Twilio's words settle these causes; a message that says something else makes them unlikely. */
const onlyByMessage = (says: string): When => ({ requires: { says }, decisive: { says } });

// The order decides ties: values first, then the key type, then what needs more to be seen. `key-type-cannot-access-accounts`
// comes before `secret-does-not-match-username`, so that it leads as soon as Standard or Restricted is chosen.
export const entries: readonly ErrorEntry[] = [
  {
    code: 20003,
    title: 'Twilio rejected these credentials',
    product: 'platform',
    level: 'error',
    // 401 in every answer that was found; whether any resource sends 20003 with 403 is open.
    status: [401],
    summary: 'They may be wrong or not allowed for this request, or the account may be restricted.',
    messageHint: "Paste Twilio's error message to narrow this down.",
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
      // Seen in logs of a dozen projects since September 2026
      'authentication failed, auth token is not valid for account {sid}',
      'authentication failed, account {sid} with status {n} is not active',
      '~You lack permission to the resource and method you requested.',
      '~auth token is not valid for account {sid}',
      '~account {sid} with status {n} is not active',
    ],
    retryable: false,
    related: [70051, 20008, 20403, 20404, 20101, 20107, 21470, 90002],
    groups: [
      { id: 'value', title: 'Wrong or missing credentials' },
      { id: 'key-type', title: 'Key type not allowed' },
      { id: 'account', title: 'Different account or Region' },
      { id: 'sending', title: 'Auth header or client setup' },
      {
        id: 'held-back',
        title: 'Account restricted',
        intro: 'The credentials are right. Another key or token changes nothing.',
      },
    ],
    lookalikes: [
      { code: 70051, text: 'A Restricted key lacks a permission. The message names it.' },
      {
        // Observed: 20008 with HTTP 403 (https://github.com/twilio/twilio-php/issues/662); Twilio's newest page lists it under 20003 as well.
        code: 20008,
        text: "Test credentials don't work with this resource. Twilio's page also lists it under 20003.",
      },
      { code: 20101, text: 'A client SDK refuses its Access Token (20101 to 20107).' },
      { code: 20404, text: 'The resource belongs to a subaccount, or its SID is wrong.' },
    ],
    causes: [
      {
        id: 'wrong-sid-or-token',
        title: "The Auth Token doesn't match the Account SID",
        explanation: 'The token belongs to another account, lost a character in copying, or is the secret of an API key.',
        group: 'value',
        prevalence: 'common',
        covers: ['token-not-32-hex'],
        who: admin,
        when: {
          requires: { signer: ['auth-token', 'test-credentials'] },
          suggestedBy: [{ otherRequests: 'no' }, { otherRequests: 'no', workedBefore: 'no' }, { says: 'auth token is not valid' }],
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          {
            id: 'copy',
            text: 'Copy the live Auth Token of the account that owns the Account SID.',
            link: { place: 'api-keys' },
          },
          { id: 'set', text: 'Set it as `TWILIO_AUTH_TOKEN` where the app runs.' },
          {
            id: 'check',
            text: "Run **Check credentials** there. `HTTP 200` means it's fixed.",
            snippet: checkToken,
          },
        ],
        details: 'Every account, subaccount and Region has its own Auth Token.',
        source: { url: newestPage, read },
      },
      {
        id: 'key-type-cannot-access-accounts',
        title: "Standard and Restricted keys can't access the Accounts API",
        explanation: "Even with the right secret, these key types can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.",
        wordings: [
          {
            id: 'standard',
            when: { keyType: 'standard' },
            title: "Standard API keys can't access the Accounts API",
            explanation: "Even with the right secret, this key type can't call `/Accounts.json` or `/Accounts/{AccountSid}.json`.",
          },
          {
            id: 'restricted',
            when: { keyType: 'restricted' },
            title: "Restricted API keys can't access the Accounts API",
            explanation: 'No permission opens `/Accounts.json` or `/Accounts/{AccountSid}.json` to this key type.',
          },
        ],
        group: 'key-type',
        prevalence: 'common',
        who: admin,
        when: {
          requires: { signer: 'api-key', resource: 'accounts' },
          suggestedBy: { keyType: ['standard', 'restricted'] },
        },
        steps: [
          {
            id: 'look-at-address',
            text: "Check the URL that failed. If it doesn't end in `/Accounts.json` or `/Accounts/AC….json`, this isn't the cause.",
            skipWhen: { resource: 'accounts' },
          },
          check,
        ],
        ways: [
          {
            id: 'main-key',
            title: 'Use a Main API key for this call',
            steps: [
              {
                id: 'create',
                text: "Create an API key of the type **Main**. If your Console doesn't offer it, use another way.",
                link: { place: 'api-keys' },
              },
            ],
          },
          {
            id: 'auth-token',
            title: 'Use Account SID and Auth Token for this call',
            steps: [{ id: 'sign', text: 'Keep the Auth Token on the server, and use it for this call only.' }],
          },
          {
            id: 'other-call',
            title: 'Call something else, if you only test the connection',
            steps: [
              {
                id: 'list-messages',
                text: 'Call `GET /2010-04-01/Accounts/{AccountSid}/Messages.json?PageSize=1`. A Restricted key needs `/twilio/messaging/messages/list` for it.',
              },
            ],
          },
        ],
        details: "Twilio's article shows `Authentication Error - invalid username`; newer reports show `Authenticate`. Only the article names Restricted keys.",
        source: { url: 'https://support.twilio.com/hc/en-us/articles/50301225354651', read },
        sources: [
          { url: newestPage, read },
          { url: 'https://github.com/twilio/twilio-python/issues/259', read },
          { url: 'https://www.twilio.com/docs/iam/api-keys/keys-in-console', read },
        ],
      },
      {
        id: 'secret-does-not-match-username',
        title: "The API key and its secret don't match",
        explanation: 'A secret belongs to one `SK…` SID. The Auth Token, or the secret of another key, is rejected.',
        wordings: [
          {
            id: 'account-sid',
            when: { conflict: 'key-stated-account-sid-sent' },
            title: "The Account SID is used with an API key's secret",
            explanation: 'The secret belongs to the `SK…` SID, which must be the username.',
          },
        ],
        group: 'value',
        prevalence: 'common',
        who: admin,
        when: {
          requires: { signer: ['api-key', 'auth-token'] },
          suggestedBy: [
            { signer: 'api-key', otherRequests: 'no' },
            { signer: 'api-key', otherRequests: 'no', workedBefore: 'no' },
            { signer: 'api-key', keyType: 'main', otherRequests: 'no', workedBefore: 'no' },
            { signer: 'api-key', keyType: ['standard', 'restricted'], resource: 'other', otherRequests: 'no' },
            { conflict: ['key-stated-account-sid-sent', 'account-sid-stated-key-sent'], otherRequests: 'no' },
            { conflict: 'key-stated-account-sid-sent', says: 'auth token is not valid' },
          ],
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          {
            id: 'set',
            text: "Set SID and secret again from where you stored them together. A lost secret can't be read again: a new key replaces both.",
            link: { place: 'api-keys' },
          },
          {
            id: 'check',
            text: "Run **Check credentials** where the app runs. `HTTP 200`, or `70051` with a missing permission, means it's fixed.",
            snippet: checkKey,
          },
        ],
        source: { url: apiKeys, read },
      },
      {
        id: 'api-key-used-as-account-sid',
        title: 'The API key SID is used as the Account SID',
        explanation: 'The URL must name the account (`AC…`), even when an API key (`SK…`) signs in.',
        group: 'account',
        prevalence: 'common',
        who: developer,
        when: { requires: { signer: 'api-key', pathAccount: 'key-sid' }, decisive: { pathAccount: 'key-sid' } },
        steps: [
          {
            id: 'pass-account-sid',
            text: 'Pass the Account SID as well as the key.',
            snippet: {
              language: 'js',
              code: 'twilio(TWILIO_API_KEY, TWILIO_API_SECRET, { accountSid: TWILIO_ACCOUNT_SID })',
            },
          },
          check,
        ],
        source: { url: 'https://github.com/twilio/twilio-php/issues/380', read },
      },
      {
        id: 'deleted-or-unknown-key',
        title: 'The API key was deleted or belongs elsewhere',
        explanation: 'A deleted key stops at once. A key of another account or Region looks the same.',
        group: 'value',
        prevalence: 'common',
        who: admin,
        when: {
          requires: { signer: 'api-key' },
          // A pair that worked before was right: what ends it is the end of the key.
          suggestedBy: [{ otherRequests: 'no' }, { otherRequests: 'no', workedBefore: 'yes' }, { workedBefore: 'yes' }],
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          {
            id: 'search',
            text: 'Search for the `SK…` SID in the account and Region that the request calls.',
            link: { place: 'api-keys' },
          },
          { id: 'create', text: "Create a key of the same type if it isn't listed." },
          { id: 'set', text: 'Set its SID and secret where the app runs.' },
          { id: 'check', text: "Run **Check credentials**. `HTTP 200` means it's fixed.", snippet: checkKey },
        ],
        details: 'The end of a key also ends every Access Token that it signed.',
        source: { url: newestPage, read },
      },
      {
        id: 'credentials-not-loaded',
        title: 'Environment variables are empty',
        explanation: "The `.env` file isn't loaded, or the container or CI job doesn't have the secret.",
        group: 'value',
        prevalence: 'common',
        who: deployer,
        when: {
          requires: { signer: ['auth-token', 'api-key', 'test-credentials', 'none'] },
          suggestedBy: { otherRequests: 'no', workedBefore: 'no' },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: 'empty' },
        },
        steps: [
          {
            id: 'print-length',
            text: 'Print the length of each variable in the failing process, never its value. A SID has 34 characters, a token or secret 32.',
            skipWhen: { usernameFault: 'empty' },
          },
          { id: 'set', text: 'Set what is missing where the app runs.' },
          checkAfterRestart,
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/398', read },
      },
      {
        id: 'extra-characters-in-credential',
        title: 'A value has extra or missing characters',
        explanation: 'A space, line break, quote, brace or literal `\\n` around a value makes it another value.',
        group: 'value',
        prevalence: 'common',
        covers: ['whitespace-in-username', 'literal-escape-in-username'],
        who: deployer,
        when: {
          requires: { signer: ['auth-token', 'api-key', 'test-credentials', 'none', 'other'] },
          suggestedBy: { otherRequests: 'no', workedBefore: 'no' },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: ['whitespace', 'escape', 'quotes', 'braces', 'length', 'characters'] },
        },
        steps: [
          {
            id: 'check-form',
            text: "Run this where the app runs. `0` means that the value isn't clean.",
            snippet: checkForm,
            skipWhen: { usernameFault: ['whitespace', 'escape', 'quotes', 'braces', 'length', 'characters'] },
          },
          { id: 'set', text: 'Set the value again without quotes, spaces and a line break at its end.' },
          checkAfterRestart,
        ],
        source: { url: 'https://github.com/supabase/supabase/issues/41963', read },
        sources: [{ url: newestPage, read }],
      },
      {
        id: 'username-not-a-live-credential',
        title: 'The username is neither an Account SID nor an API key SID',
        explanation: 'Only `AC…` and `SK…` work as username. Any other SID or name is rejected.',
        group: 'value',
        prevalence: 'occasional',
        covers: ['username-is-another-sid-type', 'username-is-foreign-credential'],
        who: deployer,
        when: {
          requires: { signer: ['auth-token', 'api-key', 'test-credentials', 'none', 'other'] },
          suggestedBy: { says: 'invalid username', usernameFault: ['other-sid', 'foreign'] },
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: ['other-sid', 'foreign'] },
        },
        steps: [
          {
            id: 'replace',
            text: 'Replace the username with your Account SID or API key SID. Keep the other SID where the request names the resource.',
          },
          check,
        ],
        source: { url: 'https://github.com/twilio/twilio-csharp/issues/414', read },
        sources: [{ url: 'https://github.com/nash-md/twilio-contact-center/issues/1', read }],
      },
      {
        id: 'compliance-profile-not-approved',
        title: "The primary compliance profile isn't approved",
        explanation: 'Twilio wants an approved primary profile in Trust Hub before this account can go on.',
        group: 'held-back',
        prevalence: 'occasional',
        who: owner,
        when: onlyByMessage('compliance profile'),
        steps: [
          { id: 'submit', text: 'Submit the primary profile, with every field filled in.', link: { place: 'primary-profile' } },
          {
            id: 'check',
            text: "Send the request again once the profile is approved. A 200 response means it's fixed.",
          },
        ],
        source: { url: 'https://www.twilio.com/docs/trust-hub/profiles/primary-compliance-profiles', read },
        sources: [{ url: 'https://github.com/zeweihan/aiworkdeck/pull/291', read }],
      },
      {
        id: 'trial-account-restriction',
        title: 'Trial accounts have no access to this feature',
        explanation: 'Some features work only after an upgrade.',
        group: 'held-back',
        prevalence: 'occasional',
        who: 'the person who pays for the account',
        when: onlyByMessage('available on a Trial account'),
        steps: [{ id: 'upgrade', text: 'Upgrade the account on the first page of the Console, or leave the feature out.' }, check],
        note: "Seen in code of 2026 that we can't link to. Twilio's page doesn't mention trial accounts.",
        // The rule, under the code that Twilio sent for it before.
        source: { url: 'https://www.twilio.com/docs/api/errors/10002', read: '2026-11-28' },
      },
      {
        id: 'authorization-header-missing',
        title: 'No credentials reached Twilio',
        explanation: 'A proxy, a redirect or an empty setting removed the `Authorization` header.',
        group: 'sending',
        prevalence: 'occasional',
        who: 'the team that runs the app or its proxy',
        when: onlyByMessage('no credentials provided'),
        steps: [
          {
            id: 'log',
            text: 'Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.',
          },
          { id: 'load', text: 'Check that the variables are set where the app runs, if it has none.' },
          { id: 'without-proxy', text: 'Send the request without the proxy and without following redirects, if it has one.' },
          { id: 'check', text: "Send the request again. A 200 response means it's fixed; another message means the header arrives." },
        ],
        source: { url: 'https://github.com/twilio/twilio-csharp/issues/467', read },
        sources: [{ url: 'https://github.com/twilio/twilio-php/issues/275', read }],
      },
      {
        id: 'media-without-credentials',
        title: 'The media URL was opened without credentials',
        explanation: "Media needs HTTP Basic authentication. In older accounts, recordings need it only if it's turned on.",
        group: 'sending',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: {
          requires: { resource: 'media' },
          suggestedBy: { signer: 'none' },
          decisive: [
            { resource: 'media', usernameFault: 'empty' },
            { resource: 'media', says: 'no credentials provided' },
          ],
        },
        steps: [
          { id: 'download', text: 'Download the file on your server, with Account SID and Auth Token or an API key, and serve it from there.' },
          { id: 'links', text: 'Replace links to `api.twilio.com` in pages and emails with links to your server.' },
          { id: 'check', text: "Open the file where it failed. No login window means it's fixed." },
        ],
        source: { url: 'https://github.com/bmlt-enabled/yap/issues/1573', read: '2026-11-29' },
        sources: [{ url: 'https://www.twilio.com/docs/messaging/api/media-resource', read: '2026-12-01' }],
      },
      {
        id: 'rotated-token',
        title: 'The Auth Token was replaced',
        explanation: 'The earlier token stops at once for the REST API, in every place that still has it.',
        group: 'value',
        prevalence: 'occasional',
        who: admin,
        when: {
          requires: { signer: 'auth-token' },
          suggestedBy: [{ otherRequests: 'no', workedBefore: 'yes' }, { workedBefore: 'yes' }, { says: 'auth token is not valid', workedBefore: 'yes' }],
          excludedBy: [{ otherRequests: 'yes' }, { workedBefore: 'no' }],
        },
        steps: [
          {
            id: 'set',
            text: 'Set the new token in every app, job and CLI profile of this account.',
            link: { place: 'api-keys' },
          },
          { id: 'restart', text: 'Restart them.' },
          {
            id: 'signatures',
            text: 'Set it for the validation of `X-Twilio-Signature` too: signatures always use the primary token.',
          },
          { id: 'check', text: "Send the request again. A 200 response, and a webhook that is accepted, mean it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/secondary_authtoken', read },
        sources: [{ url: 'https://www.twilio.com/docs/iam/api/authtoken', read }],
      },
      {
        id: 'key-type-cannot-manage-keys',
        title: "This key can't manage API keys or Auth Tokens",
        explanation: 'That takes Account SID and Auth Token. A Main key can manage API keys as well.',
        wordings: [
          { id: 'standard', when: { keyType: 'standard' }, title: "Standard API keys can't manage API keys" },
          { id: 'restricted', when: { keyType: 'restricted' }, title: "Restricted API keys can't manage keys here" },
        ],
        group: 'key-type',
        prevalence: 'occasional',
        who: admin,
        when: {
          requires: { signer: 'api-key', resource: ['keys', 'iam-keys', 'auth-tokens'] },
          suggestedBy: { keyType: ['standard', 'restricted'] },
        },
        steps: [
          {
            id: 'look-at-address',
            text: "Check the URL that failed. If it contains none of `/Keys`, `/SigningKeys` and `/AuthTokens`, this isn't the cause.",
            skipWhen: { resource: ['keys', 'iam-keys', 'auth-tokens'] },
          },
          { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." },
        ],
        ways: [
          {
            id: 'auth-token',
            title: 'Use Account SID and Auth Token',
            steps: [{ id: 'sign', text: 'Keep the Auth Token on the server, and use it for this call only.' }],
          },
          {
            id: 'main-key',
            title: 'Use a Main key, if your Console offers one',
            steps: [{ id: 'create', text: 'Create an API key of the type **Main**.', link: { place: 'api-keys' } }],
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
        title: 'The URL names another account',
        explanation: "Credentials reach their own account. Only the parent account's Auth Token also reaches subaccounts.",
        group: 'account',
        prevalence: 'occasional',
        who: developer,
        when: {
          requires: { accountRelation: 'other' },
          // A key that works elsewhere rather lacks the way to a subaccount.
          suggestedBy: [
            { accountRelation: 'other' },
            { otherRequests: 'yes', signer: ['auth-token', 'test-credentials'] },
            // A token that was issued is valid, but only for the account of its OAuth app.
            { signer: 'oauth-token' },
          ],
        },
        steps: [
          {
            id: 'compare',
            text: 'Compare the `AC…` in the URL with the account that owns the credentials.',
            skipWhen: { accountRelation: 'other' },
          },
          { id: 'correct', text: 'Use the credentials of the account in the URL, or correct the URL.' },
          check,
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api/subaccounts', read },
        sources: [{ url: newestPage, read }],
      },
      {
        id: 'stale-cli-profile',
        title: 'The CLI uses another profile',
        explanation: "The CLI signs in with its active profile, a Standard key. Such a key can't manage accounts or keys.",
        group: 'value',
        prevalence: 'occasional',
        covers: ['unknown-cli-login'],
        who: 'the person who runs the command',
        when: { requires: { tool: ['cli', 'serverless'] } },
        steps: [
          {
            id: 'list',
            text: 'Run this to see which profile is active.',
            snippet: { language: 'sh', code: 'twilio profiles:list' },
          },
          { id: 'use', text: 'Run `twilio profiles:use` with the right name if another one is active.' },
          {
            id: 'login',
            text: 'Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` for account and key commands. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.',
          },
          { id: 'check', text: "Run the command again. No 20003 means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/146', read },
        sources: [{ url: 'https://github.com/twilio/twilio-cli/pull/669', read }],
      },
      {
        id: 'main-key-on-subaccount-resource',
        title: "A parent account's key can't reach subaccounts",
        explanation: 'This holds for Main keys too, although they can list and create subaccounts.',
        group: 'account',
        prevalence: 'rare',
        who: admin,
        when: {
          requires: { signer: 'api-key', accountRelation: 'other' },
          suggestedBy: [{ keyType: 'main' }, { accountRelation: 'other' }],
        },
        steps: [check],
        ways: [
          {
            id: 'subaccount-key',
            title: 'Use a key of the subaccount',
            steps: [{ id: 'make', text: 'Switch to the subaccount in the Console and create the key there.', link: { place: 'api-keys' } }],
          },
          {
            id: 'parent-token',
            title: "Use the parent's Account SID and Auth Token",
            steps: [{ id: 'sign', text: "Keep the subaccount's `AC…` in the URL." }],
          },
        ],
        note: "Twilio's CLI guide still says the opposite for Main keys. The newest page and two threads contradict it.",
        source: { url: newestPage, read },
        sources: [
          { url: 'https://github.com/twilio/twilio-csharp/issues/577', read },
          { url: 'https://github.com/estuary/connectors/issues/4441', read },
        ],
      },
      {
        id: 'region-mismatch',
        title: 'The credentials belong to another Region',
        explanation: 'Auth Tokens and API keys work in one Region. A host without a Region means US1.',
        group: 'account',
        prevalence: 'rare',
        who: deployer,
        when: {
          requires: { regionRelation: 'different' },
          suggestedBy: [
            { regionRelation: 'different' },
            // Credentials belong to one Region, and most are made in US1.
            { host: 'regional', signer: ['auth-token', 'api-key'] },
            { host: 'regional', keyType: 'restricted' },
            { host: 'regional' },
            { keyType: 'restricted', resource: 'other' },
            // Without a Region in the host every SDK calls US1.
            { credentialRegion: 'elsewhere', signer: ['auth-token', 'api-key'] },
            // The CLI's own words for a profile of another Region. Its hint about "region-specific credentials" comes with every 20003.
            { says: 'must authenticate with a region-specific' },
          ],
          // OAuth apps exist in US1 only.
          decisive: [{ regionRelation: 'different' }, { host: 'regional', signer: 'oauth-token' }],
        },
        steps: [
          { id: 'find', text: 'Find the Region of the credentials: this page shows one Region at a time.', link: { place: 'api-keys' } },
          {
            id: 'set',
            text: 'Set both `TWILIO_REGION` and `TWILIO_EDGE`, such as `ie1` and `dublin`, or use credentials of US1. Restricted keys and OAuth apps work in US1 only.',
          },
          check,
        ],
        source: { url: 'https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials', read },
        sources: [
          { url: 'https://www.twilio.com/en-us/changelog/restricted-api-keys-ga', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/iam/oauth-apps/faqs', read: '2026-11-30' },
        ],
      },
      {
        id: 'path-account-null-or-undefined',
        title: 'The URL has no valid Account SID',
        explanation: 'A variable was empty or wrong when your code built the URL.',
        group: 'account',
        prevalence: 'rare',
        covers: ['malformed-account-sid'],
        who: developer,
        when: {
          requires: { pathAccount: ['missing', 'malformed', 'other-sid'] },
          // Where nothing was set at all, Twilio's words fit a missing header as well; the URL says more.
          decisive: [{ pathAccount: 'missing', says: 'no credentials provided' }, { pathAccount: ['missing', 'malformed', 'other-sid'] }],
        },
        steps: [
          {
            id: 'log',
            text: 'Log the URL of the failing request and read what comes after `/Accounts/`: `AC` and 32 characters.',
            skipWhen: { pathAccount: ['missing', 'malformed', 'other-sid'] },
          },
          { id: 'set', text: 'Set the variable that holds the Account SID where the app runs.' },
          checkAfterRestart,
        ],
        source: { url: 'https://github.com/twilio/twilio-python/issues/85', read },
      },
      {
        id: 'same-value-for-username-and-password',
        title: 'The two values are swapped or equal',
        explanation: 'The SID comes first, as the username. The token or secret comes second.',
        group: 'value',
        prevalence: 'rare',
        who: developer,
        when: {
          excludedBy: { otherRequests: 'yes' },
          decisive: { usernameFault: 'looks-like-auth-token' },
        },
        steps: [
          {
            id: 'order',
            text: 'Pass the values in this order:',
            snippet: {
              language: 'js',
              code: 'twilio(TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN)\ntwilio(TWILIO_API_KEY, TWILIO_API_SECRET, { accountSid: TWILIO_ACCOUNT_SID })',
            },
          },
          check,
        ],
        source: { url: 'https://www.twilio.com/docs/usage/requests-to-twilio', read },
      },
      {
        id: 'authorization-header-malformed',
        title: 'The `Authorization` header has the wrong form',
        explanation: 'It needs the word `Basic`, one space, and `username:password` in base64.',
        group: 'sending',
        prevalence: 'rare',
        who: developer,
        when: {
          requires: { tool: 'http' },
          // Values that never worked are wrong far more often than the header is.
          suggestedBy: { signer: ['auth-token', 'api-key', 'none'], usernameFault: 'empty' },
        },
        steps: [{ id: 'build', text: 'Let the HTTP client build the header (`auth` in most clients, `-u` in `curl`), or correct its parts.' }, check],
        source: { url: 'https://github.com/datalust/seq-app-httprequest/issues/7', read },
      },
      {
        id: 'account-policy-refusal',
        title: 'A policy of the account refuses the request',
        explanation: "Twilio doesn't say which policy. Reported for creating keys at the older URL, and for accounts on hold.",
        group: 'held-back',
        prevalence: 'rare',
        who: owner,
        when: onlyByMessage('policy evaluation failed'),
        steps: [
          { id: 'new-address', text: 'Create keys at `https://iam.twilio.com/v1/Keys`.' },
          { id: 'support', text: 'Look for a notice in the Console. If there is none, send Twilio Support what **Copy for support** gives.' },
          { id: 'check', text: "Send the request again. A 200 or 201 response means it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/pull/704', read },
      },
      {
        id: 'oauth-token-expired',
        title: 'The OAuth access token expired or is wrong',
        explanation: 'This applies to `Authorization: Bearer` only.',
        group: 'sending',
        prevalence: 'rare',
        who: deployer,
        when: { requires: { signer: 'oauth-token' }, excludedBy: { otherRequests: 'yes' } },
        steps: [
          {
            id: 'fetch',
            text: 'Request a new token with `POST https://oauth.twilio.com/v2/token`. An **Authorization code** app uses its refresh token.',
          },
          { id: 'app', text: 'Compare client ID, client secret and lifetime with the OAuth app in the Console.', link: { place: 'oauth-apps' } },
          { id: 'check', text: "Send the request with the new token. A 200 response means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token', read: '2026-11-30' },
      },
      {
        id: 'jwt-signed-with-auth-token',
        title: 'The JWT was signed with the Auth Token',
        explanation: 'Access Tokens need the secret of an API key. Twilio rejects a token signed with anything else.',
        group: 'value',
        prevalence: 'rare',
        who: 'the team that runs the token server',
        // Client SDKs sign in with an Access Token alone.
        when: { requires: { signer: 'access-token' }, suggestedBy: [{ signer: 'access-token' }, { tool: 'client-sdk' }] },
        steps: [
          { id: 'make-key', text: 'Create a **Standard** API key in the account of the token.', link: { place: 'api-keys' } },
          { id: 'set-key', text: 'Set its SID and secret on the token server, and pass them where the Auth Token was.' },
          { id: 'check', text: "Create a new token and send the request again. A 200 response means it's fixed." },
        ],
        source: { url: newestPage, read },
        sources: [{ url: 'https://www.twilio.com/docs/iam/access-tokens', read: '2026-11-24' }],
      },
      {
        id: 'account-suspended',
        title: 'The account is suspended or closed',
        explanation: 'A suspended account can get the same `Authenticate` as wrong credentials.',
        wordings: [
          {
            id: 'named',
            when: { says: 'is not active' },
            explanation: 'The credentials belong to an account that has no funds, that Twilio suspended, or that was closed.',
          },
        ],
        group: 'held-back',
        prevalence: 'rare',
        who: owner,
        when: {
          suggestedBy: [
            // If nothing shows what was sent, the credentials themselves come first.
            { otherRequests: 'no', signer: ['auth-token', 'api-key'] },
            { workedBefore: 'yes', signer: ['auth-token', 'api-key'] },
          ],
          excludedBy: [{ otherRequests: 'yes' }, { workedBefore: 'no' }],
          decisive: { says: 'is not active' },
        },
        steps: [
          { id: 'look', text: 'Open **Admin > Account billing** in this account: look for a banner and at the balance.' },
          { id: 'settle', text: 'Add funds there, or ask Twilio Support for the reason.' },
          check,
        ],
        // Twilio's pages name 20003 and 20403 for it; a maintainer of Twilio's and two projects' notes saw 20003. `with status 4 is not active`
        // was met with an account without funds, with one whose trial was closed, and behind Supabase, each in one project's notes of 2026.
        source: { url: newestPage, read },
        sources: [{ url: 'https://github.com/twilio-professional-services/flex-project-template/issues/554', read: '2026-11-28' }],
      },
      {
        id: 'organization-api-needs-oauth',
        title: 'Organization APIs accept only OAuth apps of the organization',
        explanation: "A URL with `/Organizations/` rejects Account SIDs, API keys, and tokens of an account's own OAuth app.",
        group: 'sending',
        prevalence: 'rare',
        who: "the organization's administrator",
        when: {
          // A token of the account's own OAuth app is rejected as well: only an app of the organization has rights here.
          requires: { resource: 'organizations', signer: ['auth-token', 'api-key', 'test-credentials', 'oauth-token'] },
          decisive: { resource: 'organizations', signer: ['auth-token', 'api-key', 'test-credentials'] },
        },
        steps: [
          { id: 'make-app', text: 'Create an OAuth app of the organization.', link: { place: 'org-oauth-apps' } },
          { id: 'use-token', text: 'Send its token as `Authorization: Bearer`.' },
          check,
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read },
      },
    ],
  },
];
