import type { ErrorEntry } from '../types.ts';
import { checkAccountSid } from './shared/snippets.ts';

/** Errors that carry no code, by id. `messages` holds the set phrases by which each is recognized. */
const CLI_COMMANDS = ['twilio api:', 'twilio phone-numbers:', 'twilio profiles:', 'twilio serverless:', 'twilio flex:', 'twilio dev-phone'];

export const entries: readonly ErrorEntry[] = [
  {
    id: 'oauth-token-fetch-failed',
    title: "The SDK couldn't get an OAuth token",
    product: 'platform',
    level: 'error',
    summary: "Before the request itself, the SDK asked Twilio for a token with the OAuth app's client ID and secret, and didn't get one.",
    messageHint: 'The number after `Error Status Code` tells you more: 400 or 401 is a refusal, `undefined` means that nothing answered.',
    messages: [
      'Failed to fetch access token',
      // twilio-node. What follows can be the words of the connection.
      'Failed to fetch access token: Error Status Code: {status} Failed to fetch access token',
      'Token creation failed',
      'twilio: API response to create a token did not return a valid token',
      '~Invalid credentials',
      '~token expired',
      '~Malformed token received',
    ],
    retryable: false,
    related: [20003, 70051, 25107, 'host-not-reachable'],
    lookalikes: [
      { code: 20003, text: 'The token was created, but the request that uses it is refused.' },
      { code: 20101, text: 'An Access Token for a client SDK is another kind of token, signed by your own server.' },
    ],

    causes: [
      {
        id: 'oauth-client-credentials-wrong',
        title: "The client ID and client secret don't match",
        explanation: "The client ID begins with `OQ`. You can't use an Account SID, an API key or their secrets instead, and a deleted app is refused too.",
        prevalence: 'common',
        who: 'someone who can manage OAuth applications in the Console',
        when: { suggestedBy: { says: ['Status Code: 400', 'Status Code: 401', 'Status Code: 403'] } },
        steps: [
          {
            id: 'probe',
            text: "Run this with the failing application's values.",
            snippet: {
              language: 'sh',
              title: 'Ask for a token',
              code: 'printf %s "${TWILIO_CLIENT_SECRET:?is not set}" | curl -s -o /dev/null -w \'HTTP %{http_code}\\n\' \\\n  -d grant_type=client_credentials -d "client_id=${TWILIO_CLIENT_ID:?is not set}" \\\n  --data-urlencode client_secret@- https://oauth.twilio.com/v2/token',
              note: "`HTTP 200`: the pair is correct. `HTTP 400` or `401`: it isn't. `HTTP 000`: no connection. The token isn't shown.",
            },
          },
          {
            id: 'app',
            text: "Compare the client ID with the one under **Settings > Account settings > OAuth applications**. An organization's app is under **Settings > Organization settings > Organization API access**.",
          },
          { id: 'set', text: "Set the ID and secret again where the application runs. The secret is shown only once: if it's lost, rotate it." },
          { id: 'restart', text: 'Restart the application.' },
          { id: 'check', text: "Run the command again. `HTTP 200` means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/blob/main/src/http/bearer_token/ApiTokenManager.ts', read: '2026-11-24' },
          { url: 'https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps', read: '2026-11-24' },
        ],
      },
      {
        id: 'oauth-secret-rotated',
        title: 'The client secret was rotated, or the app deleted',
        explanation:
          'After a rotation, the old secret keeps working for a grace period of 0 to 30 days. Applications that still use it fail when the period ends.',
        prevalence: 'occasional',
        who: 'someone who can manage OAuth applications in the Console',
        when: {
          suggestedBy: [{ workedBefore: 'yes' }, { workedBefore: 'yes', says: ['Status Code: 400', 'Status Code: 401', 'Status Code: 403'] }],
        },
        steps: [
          {
            id: 'compare',
            text: "Open the OAuth app. If it's there, compare the time of the first failure with its last rotation plus the grace period.",
            link: { place: 'oauth-apps' },
          },
          { id: 'new', text: "Create a new app there if it's gone." },
          { id: 'set', text: 'Set the new secret, and the ID of a new app, in every application and job that uses it.' },
          { id: 'restart', text: 'Restart them.' },
          { id: 'check', text: "Send the request again. A response from the API means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/account-oauth-apps', read: '2026-11-24' },
      },
      {
        id: 'oauth-host-not-reachable',
        title: "The token host doesn't answer",
        explanation: 'Tokens come from a separate host, `oauth.twilio.com`. A firewall that allows only `api.twilio.com` blocks it.',
        prevalence: 'occasional',
        who: 'the team that runs the network',
        when: { suggestedBy: { says: ['Status Code: undefined', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'ECONNREFUSED'] } },
        steps: [
          {
            id: 'connect',
            text: 'Run this where the application runs.',
            snippet: {
              language: 'sh',
              code: "curl -s -o /dev/null -w 'HTTP %{http_code}\\n' https://oauth.twilio.com/v2/token",
              note: '`HTTP 000`: no connection. Any other number: the host answers.',
            },
          },
          { id: 'allow', text: 'Allow HTTPS to `oauth.twilio.com`, or to `*.twilio.com`.' },
          { id: 'check', text: "Send the request again. A response from the API means it's fixed." },
        ],
        // Older SDK versions ask preview-iam.twilio.com for the token; newer ones oauth.twilio.com.
        source: { url: 'https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token', read: '2026-11-24' },
      },
    ],
  },
  {
    id: 'sdk-account-sid-form',
    title: 'The SDK got no Account SID',
    product: 'platform',
    level: 'error',
    summary: "The Twilio SDK stops before it sends anything because the value passed as the Account SID doesn't begin with `AC`.",
    messageHint: 'If the message continues with `The given SID indicates an API Key`, an API key SID was passed on its own.',
    messages: [
      'accountSid must start with AC',
      'The given SID indicates an API Key',
      "AccountSid '{sid}' is not valid. It should be the 34 character unique identifier starting with 'AC'",
      'The value for your ACCOUNT_SID in your .env file is not a valid Twilio Account SID.',
    ],
    retryable: false,
    related: [21470, 90002, 20003, 'sdk-credentials-missing'],
    lookalikes: [
      { code: 'sdk-credentials-missing', text: "The value isn't wrong; there is none." },
      { code: 21470, text: 'The SDK accepted the value, but Twilio refuses it.' },
    ],
    causes: [
      // Since 4.7, twilio-node adds a sentence to the message for an API key, so the bare message is about another value.
      {
        id: 'sdk-guard-account-sid',
        title: "The value isn't a valid Account SID",
        explanation: 'It has quotes or a space in front, is a placeholder such as `your_account_sid`, or is the SID or token of something else.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: [
            { usernameFault: ['empty', 'whitespace', 'escape', 'quotes', 'braces', 'characters', 'other-sid', 'foreign', 'looks-like-auth-token', 'length'] },
            { signer: ['other', 'none'] },
          ],
        },
        steps: [
          {
            id: 'form',
            text: "Run this where the application runs. `0` means that the value isn't clean.",
            snippet: checkAccountSid,
          },
          { id: 'order', text: 'Check the order of the arguments: the SID first, the token second.' },
          { id: 'set', text: 'Set the variable again without quotes that would become part of it, on the hosting platform too.' },
          { id: 'restart', text: 'Restart the app.' },
          { id: 'check', text: "Start the application again. If it sends its first request, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/566', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/pull/424', read: '2026-11-23' }],
      },
      {
        id: 'api-key-used-as-account-sid',
        title: 'An API key was passed without the Account SID',
        explanation:
          "With an API key, the SDK needs three values: the key SID, the key secret and, in the options, the Account SID. The key alone doesn't identify the account.",
        prevalence: 'common',
        who: 'a developer',
        when: { suggestedBy: { signer: 'api-key' }, decisive: { says: 'indicates an API Key' } },
        steps: [
          {
            id: 'pass',
            text: 'Pass the Account SID as well.',
            snippet: {
              language: 'js',
              code: 'const client = twilio(process.env.TWILIO_API_KEY, process.env.TWILIO_API_SECRET, {\n  accountSid: process.env.TWILIO_ACCOUNT_SID,\n});',
            },
          },
          { id: 'find', text: 'Copy the Account SID from the first page of the Console. It begins with `AC`.' },
          { id: 'check', text: "Start the application again. If it sends its first request, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/600', read: '2026-11-24' },
        sources: [{ url: 'https://github.com/twilio/twilio-node/pull/828', read: '2026-11-24' }],
      },
      {
        id: 'toolkit-env-holds-key',
        title: 'The `.env` file has another value as `ACCOUNT_SID`',
        explanation:
          "It's a placeholder, or the CLI profile's API key, which `twilio serverless:init` wrote there before version 2 of its plugin. Functions need the Account SID and Auth Token.",
        prevalence: 'occasional',
        who: 'the team that writes the Functions',
        // Whoever starts Functions has such a file, and the CLI's variables as well.
        when: { suggestedBy: [{ says: 'ACCOUNT_SID in your .env file' }, { tool: 'serverless' }] },
        steps: [
          {
            id: 'set',
            text: 'Set `ACCOUNT_SID` to the `AC…` SID and `AUTH_TOKEN` to the Auth Token in `.env`. Keep the file out of version control.',
            link: { place: 'api-keys' },
          },
          { id: 'check', text: "Start the Functions again, and call one. If it reaches Twilio, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio-labs/serverless-toolkit/issues/213', read: '2026-11-29' },
      },
      {
        id: 'stale-cli-profile',
        title: 'The CLI reads a wrong value',
        explanation: 'Without `-p`, the Twilio CLI prefers `TWILIO_ACCOUNT_SID` and the credentials beside it to the active profile.',
        prevalence: 'occasional',
        who: 'the person who runs the command',
        when: {
          suggestedBy: [{ tool: ['cli', 'serverless'] }, { says: CLI_COMMANDS }, { says: CLI_COMMANDS, tool: ['cli', 'serverless'] }],
        },
        steps: [
          {
            id: 'debug',
            text: 'Run the command with `-l debug`, and read the line `Using profile:`. There, `${TWILIO_…}` stands for variables, and a name for a profile.',
          },
          {
            id: 'unset',
            text: 'Remove `TWILIO_ACCOUNT_SID` from the shell if the CLI used variables, or set the variables to the correct values, without quotes around them.',
          },
          { id: 'login', text: "Run `twilio login` to create a new profile if the CLI used one whose SID in `twilio profiles:list` doesn't begin with `AC`." },
          { id: 'check', text: "Run the command again. If it reaches Twilio, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-cli/issues/263', read: '2026-11-24' },
        sources: [
          { url: 'https://github.com/twilio/flex-plugin-builder/issues/728', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-cli-core/blob/main/src/services/config.js', read: '2026-11-30' },
        ],
      },
    ],
  },
  {
    id: 'sdk-credentials-missing',
    title: 'The Twilio SDK got no credentials',
    product: 'platform',
    level: 'error',
    summary: 'This message comes from the Twilio SDK in your application. It found no username or password, so it sent nothing.',
    messages: [
      'username is required',
      'password is required',
      '~Credentials are required to create a Client',
      'Username can not be null',
      'Password can not be null',
      'TwilioRestClient was used before AccountSid and AuthToken were set {text}',
      'accountSid is required',
      // Ends there, or with the names of the variables
      '{Client} requires an Account SID and Auth Token set explicitly {text}',
      'Credentials are required to create a TwilioClient',
      'Twilio could not find your account credentials.',
      'AccountSid can not be null',
      'Credentials have not been initialized or changed, please call {init}',
      "AuthToken '{token}' is not valid.",
      'Missing config. You must set either the username & password or SID and auth token',
      'Account SID and auth token are required',
    ],
    retryable: false,
    related: [20003, 'sdk-account-sid-form'],
    lookalikes: [
      { code: 'sdk-account-sid-form', text: "There is a value, but it isn't an Account SID." },
      { code: 20003, text: 'The values were sent, but Twilio refuses them.' },
    ],
    causes: [
      {
        id: 'sdk-guard-missing-env',
        title: 'The variables are empty where the code runs',
        explanation:
          'The SDK uses what the code passes, or `TWILIO_ACCOUNT_SID` and `TWILIO_AUTH_TOKEN` from the environment. `username` is the SID, and `password` the token or secret.',
        prevalence: 'common',
        covers: ['credentials-not-loaded'],
        who: 'the team that deploys the app',
        when: {},
        steps: [
          {
            id: 'print',
            text: 'Run this in the failing process, right before the client is created: it prints lengths, not values. A SID has 34 characters, a token or secret 32.',
            snippet: {
              language: 'js',
              code: "for (const name of ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_API_KEY', 'TWILIO_API_SECRET'])\n  console.log(name, process.env[name]?.length ?? 'is not set');",
            },
          },
          {
            id: 'set',
            text: "Set what is missing in that environment: on the hosting platform, in the container, in the CI job's secrets. Names have to match exactly.",
          },
          {
            id: 'load',
            text: "Load the `.env` file before the module that creates the client, and don't deploy code that expects the file where it doesn't exist.",
          },
          { id: 'check', text: "Restart the application. If it sends its first request, it's fixed." },
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/398', read: '2026-11-23' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/915', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-node#environment-variables', read: '2026-11-24' },
          { url: 'https://github.com/twilio/twilio-java/blob/main/src/main/java/com/twilio/Twilio.java', read: '2026-11-24' },
        ],
      },
    ],
  },
];
