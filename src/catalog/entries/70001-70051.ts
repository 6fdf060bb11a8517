import type { ErrorEntry } from '../types.ts';
import { fix } from './shared/families.ts';
import { oneReportNote } from './shared/notes.ts';

/** Twilio knows the key, and its permissions don't allow the request. */
const REFUSED = ['required permission', "doesn't have any assertions"];

export const entries: readonly ErrorEntry[] = [
  {
    code: 70001,
    title: 'A value in the request was rejected',
    product: 'platform',
    level: 'error',
    status: [400],
    summary: "Twilio's account and access services rejected one of the values.",
    messageHint: 'Start with the field in the message, if there is one.',
    messages: ['Validation Failed'],
    retryable: false,
    related: [70002, 20001, 20422],
    causes: [
      {
        id: 'parameter-value-not-accepted',
        title: 'A value is missing, too long or not one of the allowed ones',
        explanation: 'Twilio publishes no causes for 70001. The message tells you more than the code.',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: {},
        steps: [
          { id: 'details', text: 'Read the full response, including `details`: it may name the field.' },
          { id: 'compare', text: "Compare each value with the resource's documentation: required fields, length and the exact values allowed." },
          { id: 'correct', text: 'Correct each value that differs or is missing.' },
          { id: 'check', text: "Send the corrected request. No 70001 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70001', read: '2026-11-23' },
      },
    ],
  },
  {
    code: 70002,
    title: "Twilio can't read the request",
    product: 'platform',
    level: 'error',
    status: [400],
    summary: 'The body is malformed, or a value has the wrong type or an unknown name.',
    messages: ['Bad request'],
    retryable: false,
    related: [70001, 20001, 70051],
    causes: [
      {
        id: 'unparsable-body',
        title: 'The body is malformed, or a value has the wrong type',
        explanation: "The JSON doesn't parse, or a value is, for example, a string instead of a number.",
        prevalence: 'common',
        who: 'the team that writes the code',
        when: {},
        steps: [
          { id: 'log', text: 'Log the body as your app sends it, without secrets, and check it with a JSON parser.' },
          { id: 'kind', text: "Compare the type of each value (string, number, boolean) with the resource's documentation." },
          { id: 'correct', text: 'Correct the syntax error that the parser reports, and each value whose type differs.' },
          { id: 'check', text: "Send the corrected request. No 70002 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70002', read: '2026-11-24' },
      },
      {
        id: 'unknown-permission-name',
        title: "A permission in the key's policy doesn't exist",
        explanation: 'One unknown name in `Policy` makes the entire request fail. Names start with a slash: `/twilio/messaging/messages/list`.',
        prevalence: 'occasional',
        who: 'the team that writes the policy',
        when: { suggestedBy: { says: 'assertion' }, decisive: { says: 'assertion', resource: 'iam-keys' } },
        steps: [
          {
            id: 'name',
            text: 'Read which name the message quotes, and compare it with the lists on [the page on Restricted keys](https://www.twilio.com/docs/iam/api-keys/restricted-api-keys).',
          },
          { id: 'slash', text: "Put a slash in front of it if it doesn't have one. Messages about a missing permission leave out the slash." },
          { id: 'whole', text: "Send the full policy: an update replaces all the key's permissions." },
          { id: 'check', text: "Send the request again. A response with the SID of the key means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/api-keys/key-resource-v1', read: '2026-11-23' }],
      },
    ],
  },
  {
    code: 70003,
    title: 'The resource has changed in the meantime',
    product: 'platform',
    level: 'error',
    messages: ['~Outdated Entity'],
    ...fix(70003, {
      summary: 'The request has an outdated version of the resource.',
      id: 'resource-outdated',
      title: 'The resource is newer than the request',
      explanation: 'Someone else has updated it since. This affects only resources with a version field.',
      steps: ['Read the resource again.', 'Send it with your change.'],
    }),
  },
  {
    code: 70004,
    title: 'The request has no valid credentials',
    product: 'platform',
    level: 'error',
    status: [401],
    summary: "Twilio's account and access services can't tell who sent the request.",
    messageHint: 'A message that mentions an `Assertion` comes from a single sign-on login, not from an API key or token.',
    messages: [
      'Unauthorized',
      'authentication failed',
      'Your AccountSid or AuthToken was incorrect.',
      "authentication failed: Invalid issuer in the Assertion/Response. Was '{issuer}', but expected '{issuer}'",
    ],
    retryable: false,
    related: [20003, 70051, 70251],
    lookalikes: [
      { code: 20003, text: 'The same refusal on most other URLs, with more known causes.' },
      { code: 70051, text: 'Twilio knows who sent the request, but a permission is missing.' },
    ],
    causes: [
      {
        id: 'authorization-header-missing',
        title: 'No credentials reached Twilio',
        explanation: 'The request has no `Authorization` header, or a proxy or redirect removed it.',
        prevalence: 'common',
        who: 'the team that writes the code',
        when: { suggestedBy: { signer: 'none' } },
        steps: [
          { id: 'log', text: 'Log whether the request has an `Authorization` header when it leaves your app: yes or no, not its value.' },
          { id: 'add', text: 'Let the HTTP client or SDK add it from the Account SID and Auth Token, or the API key SID and secret.' },
          { id: 'proxy', text: 'Send the request without the proxy and without following redirects if the header is there.' },
          { id: 'check', text: "Send the request again. No 70004 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70004', read: '2026-11-23' },
      },
      {
        id: 'wrong-sid-or-token',
        title: 'The credentials are wrong',
        explanation: "The SID doesn't match the token or secret, or one of them was replaced or deleted.",
        prevalence: 'occasional',
        who: 'a Console admin or developer',
        when: {
          suggestedBy: { signer: ['auth-token', 'api-key', 'test-credentials'], otherRequests: 'no' },
          excludedBy: { otherRequests: 'yes' },
        },
        steps: [
          {
            id: 'compare',
            text: 'Compare the SID in use with this page. Copy the Auth Token again, or create a new key if its secret is lost.',
            link: { place: 'api-keys' },
          },
          { id: 'set', text: 'Set both values where the app runs.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send the request again. No 70004 means it's fixed." },
        ],
        note: 'Based on one report, in which Twilio said `Your AccountSid or AuthToken was incorrect.`',
        source: { url: 'https://github.com/bruno222/twilio-flex-plugin-sso/issues/23', read: '2026-11-24' },
      },
      {
        id: 'key-type-cannot-manage-keys',
        title: "This type of API key can't manage API keys",
        explanation: "A Standard key can't, and a profile of the Twilio CLI holds one. The Account SID and Auth Token can, and so can a Main key.",
        prevalence: 'occasional',
        who: 'the person who uses the CLI, or a developer',
        when: {
          suggestedBy: [
            { resource: ['keys', 'iam-keys'], signer: 'api-key' },
            { resource: ['keys', 'iam-keys'], tool: 'cli' },
            { says: 'key does not have the permissions' },
          ],
          excludedBy: { keyType: 'main' },
        },
        steps: [
          {
            id: 'set',
            text: 'Set `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` in the shell. Unset `TWILIO_API_KEY` and `TWILIO_API_SECRET`, which win over them.',
          },
          { id: 'run', text: 'Run the command without `--profile`.' },
          {
            id: 'code',
            text: 'Sign the request with the Account SID and Auth Token, or with a Main key, in your own server code.',
            link: { place: 'api-keys' },
          },
          { id: 'check', text: "Send the request again. No 70004 means it's fixed." },
        ],
        note: oneReportNote,
        source: { url: 'https://www.twilio.com/docs/iam/api-keys/keys-in-console', read: '2026-11-29' },
        sources: [
          {
            url: 'https://github.com/lucaGomezB/Automatizacion-de-Mesa-de-Ayuda-N8N/blob/4bf0830fc5e888e2a817fd51b33e753948ab3876/scripts/voip_softphone/setup_twilio.py',
            read: '2026-11-29',
          },
        ],
      },
      {
        id: 'flex-sso',
        title: "Twilio rejects the identity provider's response",
        explanation: "The issuer or another part of the SAML response doesn't match what Twilio has on record.",
        prevalence: 'occasional',
        who: 'the team that manages single sign-on',
        // A Restricted key without permissions "doesn't have any assertions".
        when: { suggestedBy: { says: ['the assertion', 'SAML', 'issuer'] }, decisive: { says: ['the assertion', 'SAML response', 'SAML assertion'] } },
        steps: [
          { id: 'read', text: 'Read both values in the message: what Twilio got, and what it expected.' },
          { id: 'set', text: "Set the identity provider's issuer (entity ID) in Twilio's SSO settings exactly as the provider sends it." },
          { id: 'check', text: "Log in again in a private window. If the app opens, it's fixed." },
        ],
        source: { url: 'https://github.com/bruno222/twilio-flex-plugin-sso/issues/23', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/flex/sso-configuration', read: '2026-11-24' }],
      },
    ],
  },
  {
    code: 70005,
    title: 'Too many failed attempts',
    product: 'platform',
    level: 'error',
    messages: ['Failure Threshold Exceeded'],
    ...fix(70005, {
      summary: 'There were too many failed attempts, so this one was also refused.',
      retryAdvice: "Retry later. Twilio doesn't say when.",
      id: 'failed-attempts',
      title: 'Attempts keep failing',
      explanation: "Requests keep asking for a resource that was deleted or isn't valid.",
      steps: [
        'Send requests at a lower rate.',
        'Fetch the resource once, to see whether it exists.',
        "Correct its SID in your code if it doesn't, or stop requesting it.",
      ],
    }),
  },
  {
    code: 70051,
    title: "These credentials don't have permission for this request",
    product: 'platform',
    level: 'error',
    // The general page on 403 speaks of that status; the answers found have 401.
    status: [401],
    summary: "Twilio read the credentials, but they don't allow this request.",
    messageHint: "Paste Twilio's error message: it names the missing permission.",
    messages: [
      'Authorization failed: required permission',
      'Authorization Error: required permission',
      'Authorization Failed',
      "Authorization Error: actor doesn't have any assertions",
      // Apps print it without what comes before the colon.
      "actor doesn't have any assertions",
      '~Authorization Error: no requested permission',
      '~Authorization failed: required permission {permission} is missing',
      'Authorization Error: required permission {permission} is missing',
      'Twilio could not authorize the given request.',
      '~Authorization Error',
    ],
    retryable: false,
    related: [8021, 20003, 20403, 70002, 70004],
    lookalikes: [
      { code: 20003, text: "The key type can't access Accounts or API keys, or the SID and secret don't match. The message names no permission." },
      { code: 8021, text: "Verify's form of the same refusal." },
      { code: 31202, text: "A client SDK rejects an Access Token that a Restricted key signed: such keys can't sign any." },
    ],

    causes: [
      {
        id: 'restricted-key-missing-permission',
        title: 'The Restricted key lacks a permission',
        explanation: 'A Restricted key can do only what its permissions list. `read` (one item) and `list` (a collection) are separate.',
        prevalence: 'common',
        who: 'a Console admin or developer',
        when: {
          // A deleted key is refused with this code, too, so a key alone says nothing.
          suggestedBy: [{ says: REFUSED }, { keyType: 'restricted' }, { signer: 'api-key', otherRequests: 'yes' }],
          // An OAuth app is told the same; its own cause is certain then.
          excludedBy: { keyType: ['main', 'standard'] },
          decisive: { signer: 'api-key', says: REFUSED },
        },
        steps: [
          {
            id: 'read-name',
            text: 'Read the permission in the message and put a slash before it: `/twilio/messaging/messages/list`. If there is none, the key has no permissions at all.',
            skipWhen: { says: ['permission twilio/', 'permission /twilio/', "permission 'twilio/", 'permission `twilio/'] },
          },
          { id: 'check', text: "Send the request again. No 70051 means it's fixed. If it names another permission, grant that one too." },
        ],
        ways: [
          {
            id: 'grant',
            title: 'Grant the permission',
            steps: [
              { id: 'console', text: 'Tick the permission under **Permissions** of the key. The limit is 100.', link: { place: 'api-keys' } },
              { id: 'save', text: 'Save the key.' },
            ],
          },
          {
            id: 'standard-key',
            title: 'Use a Standard key',
            steps: [
              {
                id: 'make',
                text: 'Replace SID and secret with those of a new Standard key. It can do much more, so keep it on the server.',
                link: { place: 'api-keys' },
              },
            ],
          },
        ],
        note: 'A change through the API replaces the entire policy, so send the old permissions along with the new one.',
        source: { url: 'https://www.twilio.com/docs/iam/api-keys/restricted-api-keys', read: '2026-11-23' },
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/70051', read: '2026-11-24' }],
      },
      {
        id: 'oauth-app-missing-scope',
        title: 'The OAuth app lacks the scope',
        explanation: "An OAuth app's token can do only what the app's scopes allow.",
        prevalence: 'occasional',
        who: 'a Console admin',
        when: {
          requires: { signer: 'oauth-token' },
          suggestedBy: [{ says: 'required permission' }, { signer: 'oauth-token', says: REFUSED }],
          decisive: { signer: 'oauth-token', says: 'required permission' },
        },
        steps: [
          {
            id: 'add',
            text: 'Add the permission that the message names to the OAuth app, under **Scopes & permissions**.',
            link: { place: 'oauth-apps' },
          },
          { id: 'token', text: 'Request a new token, which then has the new scope.' },
          { id: 'check', text: "Send the request with the new token. No 70051 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70051', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps', read: '2026-11-24' }],
      },
      {
        id: 'deleted-or-unknown-key',
        title: "Twilio can't find the API key",
        explanation: 'The key was deleted or suspended, or belongs to another account or Region.',
        prevalence: 'occasional',
        who: 'a Console admin or developer',
        when: {
          suggestedBy: { otherRequests: 'no', signer: 'api-key' },
          excludedBy: [{ otherRequests: 'yes' }, { signer: ['auth-token', 'oauth-token', 'test-credentials'] }],
        },
        steps: [
          { id: 'search', text: 'Search for the SID on this page, in the account in the request.', link: { place: 'api-keys' } },
          { id: 'replace', text: "Create a key of the same type if it isn't listed." },
          { id: 'replace-then', text: 'Replace the SID and the secret.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Send the request again. No 70051 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70051', read: '2026-11-24' },
      },
      {
        id: 'path-account-not-owner',
        title: 'The credentials belong to another account',
        explanation: "The account in the request isn't the one that owns the credentials.",
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: [
            { accountRelation: 'other' },
            { accountRelation: 'other', signer: ['auth-token', 'api-key', 'oauth-token'] },
            // A test of twilio-php gets this message with an OAuth token and the SID of another account.
            { accountRelation: ['other', 'none'], signer: 'oauth-token', says: 'no requested permission' },
          ],
          // The URL can name the right account, and a parameter another one, so the same account rules it out only for a key or a token.
          excludedBy: { accountRelation: 'same', signer: ['api-key', 'oauth-token'] },
        },
        steps: [
          { id: 'compare', text: 'Compare the `AC…` in the URL or in `AccountSid` with the account that owns the credentials.' },
          { id: 'use', text: 'Use a key from the account in the request, or correct the request.' },
          { id: 'check', text: "Send the request again. No 70051 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70051', read: '2026-11-24' },
      },
      {
        id: 'permission-not-supported',
        title: 'No permission covers this resource',
        explanation: 'Some resources have no matching permission, so Restricted keys and OAuth apps can never use them.',
        prevalence: 'occasional',
        who: 'a Console admin or developer',
        when: { excludedBy: [{ keyType: ['main', 'standard'] }, { signer: 'auth-token' }] },
        steps: [
          {
            id: 'look',
            text: 'Look for the resource in the lists on [the page on Restricted keys](https://www.twilio.com/docs/iam/api-keys/restricted-api-keys).',
          },
          { id: 'standard', text: "Create a Standard key for this request if it isn't listed.", link: { place: 'api-keys' } },
          { id: 'check', text: "Send the request with the Standard key. No 70051 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70051', read: '2026-11-24' },
      },
      {
        id: 'account-suspended',
        title: "The account is suspended, or Twilio can't find it",
        explanation: 'No key works for an account that is suspended or closed, or whose SID is wrong.',
        prevalence: 'rare',
        who: "the account's owner",
        // A deleted key also makes all of its requests fail.
        when: { suggestedBy: { otherRequests: 'no', workedBefore: 'yes', signer: 'auth-token' }, excludedBy: { otherRequests: 'yes' } },
        steps: [
          { id: 'sid', text: 'Replace the Account SID in the request if it differs from the one on the first page of the Console.' },
          { id: 'look', text: 'Follow the banner on that page, if there is one: it says what is wrong and how to resolve it.' },
          { id: 'check', text: "Send the request again. No 70051 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/70051', read: '2026-11-24' },
      },
    ],
  },
];
