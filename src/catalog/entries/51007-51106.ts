import type { Cause, ErrorEntry } from '../types.ts';
import { alsoOn, connectAgain, decode } from './shared/accessTokens.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief } from './shared/families.ts';
import { accessTokenAuthFailed, grantSidNotInAccount, tokenKeyDeleted } from './shared/accessTokenCauses.ts';
import { tokenGrants, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpiredUnnamed } from './shared/tokenExpiredUnnamed.ts';
import { tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { tokenRegion } from './shared/tokenRegion.ts';
import { clockWrong } from './shared/tokenTimeCauses.ts';

/** Twilio's page names the part of the token that is missing. */
const missingInToken = (code: number, title: string, more: Partial<Cause> = {}): Cause => ({
  ...tokenGrants,
  title,
  source: errorPage(code),
  sources: [tokenGrants.source, ...(tokenGrants.sources ?? [])],
  ...more,
});

const serviceSid: Partial<Cause> = {
  explanation: 'In `grants`, `chat` for Conversations and `data_sync` for Sync each need a `service_sid`.',
  steps: [
    decode(' and read `service_sid` in `grants`.'),
    { id: 'add-service', text: 'Pass the SID of the service (`IS…`) as `serviceSid` to `ChatGrant` or `SyncGrant`.' },
    connectAgain,
  ],
};

const identity: Partial<Cause> = {
  explanation: 'In `grants`, beside the products, `identity` says which user connects. Here it is missing or empty.',
  steps: [
    decode(' and read `identity` in `grants`.'),
    {
      id: 'set-identity',
      text: 'Pass the name of the user as `identity` where your server creates the token, in Node.js as `{ identity }` after the secret.',
    },
    connectAgain,
  ],
};

export const entries: readonly ErrorEntry[] = [
  {
    code: 51007,
    title: "Twilio rejected the client's Access Token",
    product: 'chat',
    level: 'error',
    summary: "Sync, Conversations or Video connected, or a Voice app registered, with an Access Token that Twilio doesn't accept.",
    messages: [
      "Can't connect to twilsock",
      'Unable to establish connection to Twilio Sync service',
      'Unable to establish connection to Twilio sync services',
      'Client Connection: Token authentication is rejected by authentication service',
      '~Token authentication is rejected by authentication service',
      '\'init\' message failed: {"code":401,"status":"UNAUTHORIZED"}',
      'Reply status for init request is not success: 401, {reason}',
      'Init rejected by server: {status}',
      'Server closed connection: {status}',
      'Provided Grant token is not authenticated or expired',
      'The authentication service has rejected the provided Access Token.',
      'AccessTokenRejected',
      '~Client Connection: Token authentication is rejected',
      // Chat and Conversations for iOS; a developer of the SDK says that the token is the only reason known for the second.
      // https://github.com/twilio/twilio-chat-demo-ios/issues/35, https://github.com/twilio/conversations-ios/issues/41
      '~Error validating token',
      '~NOT_ACCEPTABLE_MESSAGE',
      '~Registration failed',
      '~Unable to connect: {reason}',
    ],
    retryable: false,
    credentials: 'access-token',
    related: [20101, 20104, 51215],

    causes: [
      { ...accessTokenAuthFailed, source: { url: 'https://www.twilio.com/docs/api/errors/51007', read: '2026-11-30' } },
      {
        ...alsoOn(51007, tokenExpiredUnnamed),
        prevalence: 'common',
        when: {
          ...tokenExpiredUnnamed.when,
          suggestedBy: [{ token: 'expired' }, { token: 'expired', workedBefore: 'yes' }, { workedBefore: 'yes' }, { occurs: 'sometimes' }],
        },
      },
      alsoOn(51007, tokenSignature),
      alsoOn(51007, tokenGrants),
      grantSidNotInAccount,
      {
        ...tokenIssuerSubject,
        prevalence: 'occasional',
        sources: [{ url: 'https://github.com/twilio/voice-quickstart-android/issues/263', read: '2026-11-29' }],
      },
      alsoOn(51007, clockWrong),
      tokenOtherAccountsKey,
      tokenKeyDeleted,
      alsoOn(51007, tokenRegion),
    ],
  },
  {
    code: 51101,
    title: "The service in the token doesn't exist",
    product: 'platform',
    level: 'error',
    summary: "The token's grant names a service (`IS…`) that this account doesn't have.",
    messages: ['Twilsock: Service instance not found', '~Service instance specified in the request does not exist.'],
    retryable: false,
    related: [51116],
    credentials: 'access-token',
    causes: [{ ...grantSidNotInAccount, prevalence: 'common' }],
  },
  {
    code: 51102,
    title: 'No service is named',
    product: 'platform',
    level: 'error',
    summary: "Neither the token nor the client names a service (`IS…`), and Twilio couldn't determine one.",
    messages: ['Twilsock: Service instance SID not specified', "Service instance SID is not specified and couln't be generated."],
    retryable: false,
    related: [51101, 51104],
    credentials: 'access-token',
    causes: [missingInToken(51102, 'No service SID was passed', serviceSid)],
  },
  {
    code: 51103,
    title: 'The token has no grants',
    product: 'platform',
    level: 'error',
    summary: 'Twilio found no `grants` in the Access Token.',
    messages: ["Twilsock: Token doesn't contain required grants section", 'No grants section is specified in the token and grants section is required.'],
    retryable: false,
    related: [20106],
    credentials: 'access-token',
    causes: [missingInToken(51103, 'The token has no `grants`')],
  },
  {
    code: 51104,
    title: "The token doesn't name a service",
    product: 'platform',
    level: 'error',
    summary: "The Access Token's grant has no service SID (`IS…`).",
    messages: ["Twilsock: Token doesn't contain service instance", "~The token doesn't have a service instance."],
    retryable: false,
    related: [20106],
    credentials: 'access-token',
    causes: [missingInToken(51104, "The grant doesn't name a service", serviceSid)],
  },
  {
    code: 51105,
    title: "The token doesn't name an identity",
    product: 'platform',
    level: 'error',
    summary: 'The Access Token has no `identity`.',
    messages: ["Twilsock: Token doesn't contain identity", "~The token doesn't have an identity specified."],
    retryable: false,
    related: [20106],
    credentials: 'access-token',
    causes: [missingInToken(51105, 'The token has no `identity`', identity)],
  },
  {
    code: 51106,
    title: 'The service in the token belongs to another product',
    product: 'platform',
    level: 'error',
    summary: "The token's grant names another product's service.",
    messages: ["Twilsock: Active product doesn't match with service instance product", 'Passed service instance belongs to another product.'],
    retryable: false,
    related: [51101],
    credentials: 'access-token',
    causes: [
      brief(51106, {
        id: 'grant-sid-of-other-product',
        title: "The grant names another product's service",
        explanation: "Sync, Chat and Conversations services all begin with `IS`. Each works only in its own product's grant.",
        who: 'the team that runs the token server',
        steps: [
          decode(' and read the service SID in each grant.'),
          "Set the SID of that product's service: a Sync service in the Sync grant, a Conversations service in the Chat grant.",
        ],
        check: "Connect again with a new token. A connection means it's fixed.",
      }),
    ],
  },
];
