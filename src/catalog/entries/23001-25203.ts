import type { FactValues } from '../../facts/factValues.ts';
import type { Cause, ErrorEntry } from '../types.ts';
import { cause, type Draft, entry, page, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { MESSAGING_SERVICES } from './shared/messages.ts';

const CODER = 'a developer';
const ADMIN = "the organization's administrator";
const AGAIN = "Send the request again. A 2xx response means it's fixed.";
const QUIET = "Check the error log after the next messages. No new entry means it's fixed.";
const SCIM = source('https://www.twilio.com/docs/iam/scim/api-reference');
const DOMAINS = 'https://www.twilio.com/docs/iam/organizations/domains';

/** Twilio's own STOP handling has to give way to one in the app, and only Support can switch it off. */
const optOutsByTwilio = (title: string): Draft[] => [
  cause(
    'opt-outs-need-phone-numbers',
    title,
    'Twilio keeps the phone numbers of recipients who opted out. Phone Number Redaction forbids that.',
    [
      'Handle STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE and OPTOUT in your app: send nothing more to that number.',
      'Reply to HELP and INFO, and allow the number again after START, YES or UNSTOP.',
      { text: "Ask Twilio Support to turn off Twilio's keyword handling once your app does this.", link: supportLink },
      QUIET,
    ],
    {
      details: "Don't turn it off before that: recipients who opted out would get messages again.",
      who: 'a developer, then Twilio Support',
      // The pages of these codes have the words of 2024: Twilio added REVOKE and OPTOUT later.
      sources: [source('https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out')],
    },
  ),
];

/** A feature of the Messaging Service that remembers phone numbers. */
const serviceFeature = (name: string): Draft[] => [
  cause(
    'feature-needs-phone-numbers',
    `${name} is on in a Messaging Service`,
    'It keeps the phone numbers of recipients. Phone Number Redaction forbids that.',
    [{ text: `Disable ${name} in every Messaging Service.`, link: MESSAGING_SERVICES }, `Build it in your own app if you need ${name}.`, QUIET],
    { who: 'the person who manages the senders' },
  ),
];

/** A text of a user that is too short or too long. */
const length = (field: string): Draft[] => [
  cause(
    'user-field-length',
    `It has fewer than 2 or more than 255 characters`,
    'Twilio limits names, usernames and external IDs in the same way.',
    [`Print \`${field}\` before the request.`, 'Send 2 to 255 characters.', AGAIN],
    {
      who: CODER,
      sources: [SCIM],
    },
  ),
];

/** Something that the API does not change. */
const notUpdatable = (id: string, title: string, what: string): Draft[] => [
  cause(
    id,
    title,
    `It is fixed once the user exists.`,
    [`Leave ${what} out of the update.`, { text: 'Ask Twilio Support if it has to change.', link: supportLink }, AGAIN],
    {
      who: CODER,
    },
  ),
];

/** More requests than the API takes. */
const tooManyRequests: Draft[] = [
  cause(
    'rate-too-high',
    'Your app sends faster than the limit allows',
    'A loop or a full sync can cause it.',
    [
      'Send through one queue, and wait longer after each refusal.',
      { text: 'Ask Twilio Support for a higher limit if the load is intended.', link: supportLink },
      "Run it again. No new refusal means it's fixed.",
    ],
    { who: CODER },
  ),
];

const RETRY = { retryable: true, retryAdvice: 'Retry after a second, then wait twice as long each time.' } as const;

/** What signs a request that isn't signed with an OAuth token. No username says nothing: an OAuth token has none. */
const NO_OAUTH: FactValues['signer'][] = ['auth-token', 'api-key', 'test-credentials', 'access-token'];
/** What no OAuth token can be taken for: an app may call one an access token, as OAuth itself does. */
const BASIC: FactValues['signer'][] = ['auth-token', 'api-key', 'test-credentials'];

/** Why an API of the organization refuses the credentials. */
const refusedCredentials = (code: number): Cause[] => [
  {
    id: 'organization-api-needs-oauth',
    title: "The request isn't signed with an OAuth token",
    explanation: 'Organization APIs accept only tokens from an organization OAuth app, not an Auth Token or API key.',
    prevalence: 'common',
    who: "the organization's administrator",
    when: {
      suggestedBy: { signer: NO_OAUTH },
      excludedBy: { signer: 'oauth-token' },
    },
    steps: [
      { id: 'app', text: 'Create an app with the scopes that the request needs.', link: { place: 'org-oauth-apps' } },
      {
        id: 'token',
        text: "Request a token with `POST https://oauth.twilio.com/v2/token`, `grant_type=client_credentials`, and the app's `client_id` and `client_secret`.",
      },
      { id: 'send', text: 'Send it as `Authorization: Bearer`.' },
      { id: 'check', text: `Send the request again. A response without ${code} means it's fixed.` },
    ],
    source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read: '2026-11-24' },
    // It names no more than wrong credentials.
    sources: [page(code)],
  },
  {
    id: 'oauth-token-expired',
    title: 'The OAuth token expired, or its app lacks the scope',
    explanation: "A token expires after the lifetime that the app sets, and can do only what the app's scopes allow.",
    prevalence: 'common',
    who: "the organization's administrator",
    when: {
      suggestedBy: [{ signer: 'oauth-token' }, { signer: 'oauth-token', workedBefore: 'yes' }],
      excludedBy: { signer: BASIC },
    },
    steps: [
      { id: 'scope', text: 'Open the app and compare its scopes with what the request does.', link: { place: 'org-oauth-apps' } },
      { id: 'add', text: 'Add the missing ones.' },
      { id: 'fresh', text: 'Request a new token.' },
      { id: 'send', text: 'Send it within its lifetime (`expires_in` in seconds).' },
      { id: 'check', text: `Send the request again. A response without ${code} means it's fixed.` },
    ],
    source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read: '2026-11-24' },
    sources: [{ url: `https://www.twilio.com/docs/api/errors/${code}`, read: '2026-11-24' }],
  },
  {
    id: 'other-organization',
    title: 'The token belongs to another organization',
    explanation: "An account-level OAuth app, or another organization's app, has no rights here.",
    prevalence: 'occasional',
    who: "the organization's administrator",
    // An expired token and one without the scope are also OAuth tokens.
    when: {
      suggestedBy: [{ signer: 'oauth-token' }, { signer: 'oauth-token', workedBefore: 'no' }],
      excludedBy: { signer: BASIC },
    },
    steps: [
      { id: 'compare', text: 'Compare the organization SID in the URL with the organization where the app was created.' },
      { id: 'use', text: 'Use an app of that organization.' },
      { id: 'check', text: `Send the request again. A response without ${code} means it's fixed.` },
    ],
    source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read: '2026-11-24' },
  },
];

export const entries: readonly ErrorEntry[] = [
  entry(
    23001,
    'messaging',
    'warning',
    "Redaction and Twilio's STOP handling conflict",
    'Phone Number Redaction is on, but Twilio handles the opt-outs of your long codes.',
    optOutsByTwilio('Twilio handles STOP for your long codes'),
    { messages: ['Message Redaction Incompatible Configuration: Long code STOP filtering'], related: [23002, 23004, 23003] },
  ),
  entry(
    23002,
    'messaging',
    'warning',
    'Redaction and STOP on short codes conflict',
    'Phone Number Redaction is on, but Twilio handles the opt-outs of your short codes.',
    optOutsByTwilio('Twilio handles STOP for your short codes'),
    { messages: ['Message Redaction Incompatible Configuration: Short code "STOP" filtering'], related: [23001, 23004] },
  ),
  entry(
    23003,
    'messaging',
    'warning',
    'Redaction and Sticky Sender conflict',
    'Phone Number Redaction and Sticky Sender are both on.',
    serviceFeature('Sticky Sender'),
    { messages: ['Message Redaction Incompatible Configuration: Sticky Sender'], related: [23001, 23005] },
  ),
  entry(
    23004,
    'messaging',
    'warning',
    'Redaction and Advanced Opt-Out conflict',
    'Phone Number Redaction and Advanced Opt-Out are both on.',
    optOutsByTwilio('Advanced Opt-Out is on in a Messaging Service'),
    { messages: ['Message Redaction Incompatible Configuration: Advanced Opt-Out'], related: [23001, 23002] },
  ),
  entry(
    23005,
    'messaging',
    'warning',
    'Redaction and Fallback to Long Code conflict',
    'Phone Number Redaction and Fallback to Long Code are both on.',
    serviceFeature('Fallback to Long Code'),
    { messages: ['Phone Number Redaction Incompatible Configuration: Fallback to Long Code'], related: [23003] },
  ),
  entry(
    23006,
    'messaging',
    'warning',
    'Redaction and webhooks with GET conflict',
    'Redaction is on for the account, but a webhook for incoming messages uses `GET`.',
    [
      cause(
        'webhook-with-get',
        'A number or Messaging Service calls its webhook with `GET`',
        '`GET` works neither with the redaction of message bodies nor with that of phone numbers.',
        ['Check the incoming webhook of each number and Messaging Service.', 'Set its method to `POST`, and make your route accept `POST`.', QUIET],
        { who: 'the team that runs the webhook' },
      ),
    ],
    { messages: ['Message Redaction Incompatible Configuration: Inbound Webhook GET Requests'], related: [23001, 23003] },
  ),
  entry(
    25001,
    'organizations',
    'error',
    "The filter for users isn't valid",
    "The request lists users with a filter that Twilio doesn't support.",
    [
      cause(
        'scim-filter-unsupported',
        "The filter has no value, or one that isn't supported",
        'Only `userName` and `externalId` are supported, and only with `eq`.',
        ['Write the filter like `userName eq "ann@example.com"`, URL-encoded, or leave it out.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['The specified filter for listing organization users is invalid'], related: [25008, 25203] },
  ),
  entry(25002, 'organizations', 'error', "The first name of the user isn't valid", "Twilio doesn't accept this first name.", length('name.givenName'), {
    messages: ["The provided user's first name is invalid"],
    related: [25003, 25004, 25005],
  }),
  entry(25003, 'organizations', 'error', "The last name of the user isn't valid", "Twilio doesn't accept this last name.", length('name.familyName'), {
    messages: ["The provided user's last name is invalid"],
    related: [25002, 25004, 25005],
  }),
  entry(25004, 'organizations', 'error', "The external ID of the user isn't valid", "Twilio doesn't accept this external ID.", length('externalId'), {
    messages: ["The provided user's external ID is invalid"],
    related: [25002, 25003, 25005, 25022],
  }),
  entry(
    25005,
    'organizations',
    'error',
    "The username isn't valid",
    'The `userName` is missing, too short or too long.',
    [
      cause(
        'scim-username-missing',
        '`userName` is missing, or has fewer than 2 or more than 255 characters',
        'It also has to be the primary email address of the user.',
        ['Print the body of the request.', 'Set `userName` to the primary email address, with 2 to 255 characters.', AGAIN],
        { who: CODER, sources: [SCIM] },
      ),
    ],
    { messages: ["The provided user's username is invalid"], related: [25002, 25003, 25004, 25014] },
  ),
  entry(
    25006,
    'organizations',
    'error',
    "The SCIM schema isn't written correctly",
    "Twilio can't read `schemas` or the structure of the body.",
    [
      cause(
        'scim-schema-malformed',
        "The body doesn't follow RFC 7643",
        'A field may be misspelled, or nested differently.',
        [
          { text: 'Compare the body with the example.', link: { href: SCIM.url, text: 'SCIM API reference' } },
          'Set `schemas` to `["urn:ietf:params:scim:schemas:core:2.0:User"]`.',
          AGAIN,
        ],
        { who: CODER, sources: [SCIM] },
      ),
    ],
    { messages: ['The SCIM schema syntax is invalid'], related: [25015] },
  ),
  entry(
    25007,
    'organizations',
    'error',
    "The organization can't have more managed users",
    'The organization has reached its limit of managed users.',
    [
      cause(
        'managed-user-limit',
        'The limit for managed users is reached',
        'Only Twilio Support can raise it.',
        [{ text: 'Ask Twilio Support for a higher limit.', link: supportLink }, "Create the user again. A 201 response means it's fixed."],
        { who: ADMIN },
      ),
    ],
    { messages: ['The organization has reached its limit for managed users'], related: [25102] },
  ),
  entry(
    25008,
    'organizations',
    'error',
    "The user wasn't found",
    'The organization has no managed user with this ID.',
    [
      cause(
        'managed-user-not-found',
        "The ID is wrong, or the user isn't managed",
        "Independent users can't be fetched, and deleted ones are gone.",
        [
          "List the organization's users, filtered by `userName`.",
          'Use the `id` from the list (`US…`).',
          "Add the user to the organization, by invitation or import, if the list doesn't have them.",
          AGAIN,
        ],
        { who: CODER },
      ),
    ],
    { messages: ['The requested SCIM user was not found'], related: [25001, 25103, 25201] },
  ),
  entry(
    25009,
    'organizations',
    'error',
    "The user can't be changed right now",
    "The user's status doesn't allow updates.",
    [
      cause(
        'user-status-blocks-update',
        "The user's status doesn't allow it",
        "Which statuses allow it isn't published.",
        ['Fetch the user and check `active`.', 'Activate the user if it is `false`. Otherwise skip the update.', AGAIN],
        { who: ADMIN },
      ),
    ],
    { messages: ["The user's is in an unupdatable status."], related: [25008, 25019] },
  ),
  entry(
    25010,
    'organizations',
    'error',
    'The user has no primary email address',
    "Twilio doesn't know which email address is the main one.",
    [
      cause(
        'primary-email-missing',
        'There is no address, or none is marked as primary',
        'With several addresses, one needs `"primary": true`.',
        ['Set `emails` to `[{ "primary": true, "value": "ann@example.com" }]`.', 'Set `userName` to the same address.', AGAIN],
        { who: CODER, sources: [SCIM] },
      ),
    ],
    { messages: ['~The primary email address is missing for the user'], related: [25011, 25014] },
  ),
  entry(
    25011,
    'organizations',
    'error',
    "The primary email address isn't valid",
    "The value isn't an email address.",
    [
      cause(
        'primary-email-malformed',
        "It doesn't have the format of an email address",
        'It may lack `@` or a domain, or have a name or a space around it.',
        ['Print `emails` before the request.', 'Set `value` to only the address, such as `ann@example.com`.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['~The value for the primary email address is invalid'], related: [25010, 25014, 25017] },
  ),
  entry(
    25012,
    'organizations',
    'error',
    "A user's email address can't be changed",
    'The request changes the email address of an existing user.',
    notUpdatable('email-not-updatable', 'The update contains another email address', '`emails`'),
    { messages: ['~Updating the email address is unsupported'], related: [25013, 25014] },
  ),
  entry(
    25013,
    'organizations',
    'error',
    "A username can't be changed",
    'The request changes the `userName` of an existing user.',
    notUpdatable('username-not-updatable', 'The update contains another username', 'the new `userName`'),
    { messages: ['~Updating the username is unsupported'], related: [25012, 25005] },
  ),
  entry(
    25014,
    'organizations',
    'error',
    'Username and primary email address differ',
    'Both have to be the same address.',
    [
      cause(
        'username-not-primary-email',
        "`userName` isn't the primary email address",
        'Twilio uses one address for both.',
        ['Set `userName` to the `value` of the primary entry in `emails`.', AGAIN],
        { who: CODER, sources: [SCIM] },
      ),
    ],
    { messages: ['~The primary email address does not match the username'], related: [25005, 25010, 25012] },
  ),
  entry(
    25015,
    'organizations',
    'error',
    "The PATCH request for a user isn't written correctly",
    "Twilio can't read the operations.",
    [
      cause(
        'scim-patch-malformed',
        "`Operations` doesn't follow SCIM",
        'Each operation needs `op`, and usually `path` and `value`.',
        [
          { text: 'Compare the body with the example.', link: { href: SCIM.url, text: 'SCIM API reference' } },
          'Set `schemas` to `["urn:ietf:params:scim:api:messages:2.0:PatchOp"]`, and include `op`, `path` and `value`.',
          AGAIN,
        ],
        { who: CODER, sources: [SCIM] },
      ),
    ],
    { messages: ['The SCIM PATCH request is invalid'], related: [25006] },
  ),
  entry(
    25016,
    'organizations',
    'error',
    "The owner of the organization can't be changed here",
    'The request updates the user who owns the organization.',
    [
      cause(
        'organization-owner-protected',
        'The user is the owner of the organization',
        "The API doesn't change the owner.",
        ['Leave the owner out of your sync.', { text: 'Ask Twilio Support if the owner has to change.', link: supportLink }, AGAIN],
        { who: ADMIN },
      ),
    ],
    { messages: ['Updating the organization owner is not allowed'], related: [25104] },
  ),
  entry(
    25017,
    'organizations',
    'error',
    "The user's email domain isn't verified",
    'Users can be created only with a domain that the organization has verified.',
    [
      cause(
        'email-domain-unverified',
        "The domain isn't verified in the organization",
        "It's the part after the `@`.",
        [
          { text: 'Verify the domain in the organization.', link: { href: DOMAINS, text: 'Domains' } },
          "Create the user again. A 201 response means it's fixed.",
        ],
        { who: ADMIN, sources: [SCIM] },
      ),
    ],
    { messages: ['The email domain is unverified'], related: [25011] },
  ),
  {
    code: 25018,
    // Twilio's page says no more than "not authorized". Its neighbours from 25001 on are all of the users, which SCIM
    // manages, those from 25100 on of the accounts (https://www.twilio.com/docs/iam/scim/api-reference, read 2026-11-27).
    title: "The organization's users API refuses the credentials",
    product: 'organizations',
    level: 'error',
    summary: "These credentials can't read or change the users of the organization.",
    messages: ['The request is not authorized'],
    retryable: false,
    related: [25105, 25107, 20003, 'oauth-token-fetch-failed'],
    causes: refusedCredentials(25018),
  },
  entry(
    25019,
    'organizations',
    'error',
    'The request breaks a rule of the API',
    "The user is no longer in a state that allows the request, or a value isn't allowed.",
    [
      cause(
        'user-state-or-value',
        "The user's state or a value isn't right",
        "Twilio's message may say which.",
        ['Fetch the user. If it exists, compare its state with what the request expects.', 'Correct the value that the message names.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Failed to complete request due to a business rule violations'], related: [25009, 25106] },
  ),
  entry(
    25020,
    'organizations',
    'error',
    'Someone else has changed the user in the meantime',
    "The version in the request's header is no longer current.",
    [
      cause(
        'scim-version-outdated',
        'The version is from an older copy of the user',
        'The header keeps your request from overwriting newer changes.',
        [
          'Fetch the user again, and repeat the change with its `meta.version` in the header `If-Match`.',
          'Leave `If-Match` out if the last change can win.',
          AGAIN,
        ],
        { who: CODER },
      ),
    ],
    { messages: ['Version conflict in SCIM header'], related: [25009, 25022] },
  ),
  entry(
    25021,
    'organizations',
    'error',
    'Too many requests about users',
    "The organization's users API accepts only a limited number of requests.",
    tooManyRequests,
    {
      messages: ['~Rate limit exceeded'],
      related: [25109, 20429],
      ...RETRY,
    },
  ),
  entry(
    25022,
    'organizations',
    'error',
    'A user with this name or ID already exists',
    'A user with the same `userName` or `externalId` exists.',
    [
      cause(
        'scim-user-exists',
        'Another user has the name or the ID',
        'It may be the same person, created by an earlier request.',
        ['List the users with the filter `userName eq …`, then with `externalId eq …`.', 'Update the one that you find, or choose another value.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['~Duplicate username or externalId'], related: [25001, 25020] },
  ),
  entry(
    25023,
    'organizations',
    'error',
    'The page token is no longer valid',
    "Twilio can't continue the list from here.",
    [
      cause(
        'page-token-expired',
        "The token has expired or isn't valid",
        'It comes from an older response, or it was changed, cut off or made up.',
        ['Start again from the first page.', "Send the token of the latest response exactly as it is, and don't wait long.", AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['~Invalid page token'], related: [25203] },
  ),
  entry(
    25100,
    'organizations',
    'error',
    "The organization wasn't found",
    'There is no organization with the SID in the URL.',
    [
      cause(
        'organization-sid-wrong',
        "The `OR…` SID is mistyped or isn't the organization's",
        "An Account SID (`AC…`) doesn't work here.",
        ['Copy the organization SID from the organization settings in the Console.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['The organization was not found'], related: [25101, 25107] },
  ),
  entry(
    25101,
    'organizations',
    'error',
    "The organization doesn't have this account",
    "Twilio can't find an account with this SID in the organization.",
    [
      cause(
        'account-not-managed',
        "The organization doesn't manage the account",
        'The SID can also be mistyped, or belong to another organization.',
        ["Compare the SID with the organization's accounts in the Console.", 'Add the account to the organization first if it is missing.', AGAIN],
        { who: ADMIN },
      ),
    ],
    { messages: ["The organization's account was not found"], related: [25100, 25200] },
  ),
  entry(
    25102,
    'organizations',
    'error',
    "The organization can't have more accounts",
    'The organization has reached its limit of accounts.',
    [
      cause(
        'managed-account-limit',
        'The limit for managed accounts is reached',
        'Only Twilio Support can raise it.',
        [{ text: 'Ask Twilio Support for a higher limit.', link: supportLink }, "Create the account again. A 201 response means it's fixed."],
        { who: ADMIN },
      ),
    ],
    { messages: ["The organization's account limit has been reached"], related: [25007] },
  ),
  entry(
    25103,
    'organizations',
    'error',
    "The account's owner isn't a managed user",
    "An organization's account can belong only to one of its managed users.",
    [
      cause(
        'account-owner-not-managed',
        "The owner is an independent user, or doesn't exist",
        "Only managed users can own an organization's account.",
        ["List the organization's users.", 'Name one of these (`US…`) as the owner.', AGAIN],
        { who: ADMIN },
      ),
    ],
    { messages: ["The organization's account owner is not a managed user"], related: [25104, 25201, 25008] },
  ),
  entry(
    25104,
    'organizations',
    'error',
    'The new account has no owner',
    'Neither the request nor the organization specifies an owner for the account.',
    [
      cause(
        'account-owner-missing',
        "The request doesn't name an owner",
        'The owner can be left out only if the organization has one.',
        [
          'Name a managed user as the owner in the request.',
          { text: 'Ask Twilio Support to set an owner for the organization if it has none.', link: supportLink },
          AGAIN,
        ],
        { who: ADMIN },
      ),
    ],
    { messages: ["The organization's account owner was not set during creation"], related: [25103, 25016] },
  ),
  {
    code: 25105,
    title: "The organization's accounts API refuses the credentials",
    product: 'organizations',
    level: 'error',
    summary: "These credentials can't read or change the accounts of the organization.",
    messages: ['The request is not authorized'],
    retryable: false,
    related: [25018, 25107, 20003, 'oauth-token-fetch-failed'],
    causes: refusedCredentials(25105),
  },
  entry(
    25106,
    'organizations',
    'error',
    "The request to the Organizations API isn't valid",
    "What the request changes is no longer in a state that allows it, or a value isn't allowed.",
    [
      cause(
        'account-state-or-value',
        "The resource's state or a value isn't right",
        "Twilio's message may say which.",
        [
          'Fetch what the request changes, such as the account, and compare its status with what the request expects.',
          'Correct the value that the message names.',
          AGAIN,
        ],
        { who: CODER },
      ),
    ],
    { messages: ['~Failed to complete request due to a bad request'], related: [25019, 25101] },
  ),
  {
    code: 25107,
    title: 'No credentials are valid for this organization',
    product: 'organizations',
    level: 'error',
    summary: "The request has no `Authorization` header, or has one that isn't related to the organization.",
    messages: [
      '~does not contain any authorization information',
      '~The Request does not contain any authorization information',
      'The Request does not contain any authorization information (most cases: credentials) or the credentials and the resource have no relation.',
    ],
    retryable: false,
    related: [25018, 25105, 20003],
    causes: [
      {
        id: 'authorization-header-missing',
        title: 'No `Authorization` header reached Twilio',
        explanation: "The header wasn't set, the token was empty, or a proxy or redirect removed it.",
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'log', text: 'Log, in the sending process, whether the request has an `Authorization` header: yes or no, not its value.' },
          { id: 'add', text: 'Send `Authorization: Bearer` with a token from an organization OAuth app. Organization APIs accept nothing else.' },
          { id: 'check', text: "Send the request again. A response without 25107 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/25107', read: '2026-11-24' },
        sources: [{ url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read: '2026-11-24' }],
      },
      {
        id: 'other-organization',
        title: 'The resource belongs to another organization',
        explanation: 'The header is there, but its token was created for another organization, or for an account.',
        prevalence: 'occasional',
        who: "the organization's administrator",
        when: { suggestedBy: { signer: 'oauth-token' }, excludedBy: { signer: BASIC } },
        steps: [
          { id: 'compare', text: 'Compare the organization SID in the URL with the organization where the OAuth app was created.' },
          { id: 'use', text: 'Use an app from that organization, or correct the URL.' },
          { id: 'check', text: "Send the request again. A response without 25107 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/25107', read: '2026-11-24' },
      },
      {
        id: 'organization-api-needs-oauth',
        title: "The request is signed with an account's credentials",
        explanation: "An Auth Token, API key or Access Token isn't related to an organization. Its APIs require a token from an organization OAuth app.",
        prevalence: 'occasional',
        who: "the organization's administrator",
        when: {
          suggestedBy: { signer: NO_OAUTH },
          excludedBy: { signer: ['oauth-token', 'none'] },
        },
        steps: [
          { id: 'app', text: 'Create an OAuth app for the organization, with the scopes that the request needs.', link: { place: 'org-oauth-apps' } },
          {
            id: 'token',
            text: "Request a token with `POST https://oauth.twilio.com/v2/token`, `grant_type=client_credentials`, and the app's `client_id` and `client_secret`.",
          },
          { id: 'send', text: 'Send it as `Authorization: Bearer`.' },
          { id: 'check', text: "Send the request again. A response without 25107 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/org-oauth-apps', read: '2026-11-24' },
      },
    ],
  },
  entry(
    25109,
    'organizations',
    'error',
    'Too many requests about accounts',
    "The organization's accounts API accepts only a limited number of requests.",
    tooManyRequests,
    {
      messages: ['Request is rate limited'],
      related: [25021, 20429],
      ...RETRY,
    },
  ),
  entry(
    25200,
    'organizations',
    'error',
    'Roles can only be given for a managed account',
    'The `scope` of the role assignment is something else.',
    [
      cause(
        'role-scope-not-managed',
        'The scope is the organization or an independent account',
        'A role applies within one managed account.',
        ['Set `scope` to the `AC…` SID of an account in the organization.', AGAIN],
        { who: ADMIN },
      ),
    ],
    { messages: ['The scope for role assignments must be a managed account'], related: [25101, 25201, 25202] },
  ),
  entry(
    25201,
    'organizations',
    'error',
    'Roles can only be given to a managed user',
    'The `identity` of the role assignment is someone else.',
    [
      cause(
        'role-identity-not-managed',
        'The identity is an independent user',
        'Only users managed by the organization can get a role this way.',
        ["List the organization's users.", 'Set `identity` to the `US…` SID of one of these.', AGAIN],
        { who: ADMIN },
      ),
    ],
    { messages: ['The identity for role assignments must be a managed user'], related: [25008, 25200, 25103] },
  ),
  entry(
    25202,
    'organizations',
    'error',
    "The role doesn't exist",
    "The role assignment names a role that doesn't exist in Twilio.",
    [
      cause(
        'role-sid-unknown',
        "The role isn't a SID, or is an unknown one",
        'Administrator, Developer, Billing and Support each have their own SID.',
        [{ text: "Copy the role's SID from this page.", link: { href: 'https://www.twilio.com/docs/api/errors/25202', text: 'Roles and their SIDs' } }, AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['~The role assignment has an invalid role'], related: [25200, 25201] },
  ),
  entry(
    25203,
    'organizations',
    'error',
    'The list of roles needs a filter',
    'Role assignments can be listed only for one user or one account.',
    [
      cause(
        'role-list-without-filter',
        'The request has neither `identity` nor `scope`',
        'At least one of them is needed.',
        ['Add `identity` (a `US…` SID), `scope` (an `AC…` SID) or both to the query.', AGAIN],
        { who: CODER },
      ),
    ],
    { messages: ['Listing role assignments requires query parameters'], related: [25001, 25023, 25200] },
  ),
];
