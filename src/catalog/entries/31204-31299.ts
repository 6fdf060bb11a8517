import type { ErrorEntry } from '../types.ts';
import { accessTokenInvalid } from './shared/accessTokenCauses.ts';
import { IN_APP } from './shared/platforms.ts';
import { tokenClaims, tokenGrants, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { tokenExpired } from './shared/tokenExpired.ts';
import { restrictedKeyCannotSign } from './shared/tokenKeyCauses.ts';
import { clockWrong, registeredTooEarly, tokenExpMalformed, tokenLifetimeTooLong } from './shared/tokenTimeCauses.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 31204,
    title: "The Voice token can't be used",
    product: 'voice',
    level: 'error',
    summary: "Twilio can't read the Voice SDK's token, or something is missing from it.",
    messages: ['Invalid JWT token.', 'InvalidJWTTokenError', '~Invalid capability token', '~JWT is invalid', '~JWT token parsing failed'],
    retryable: false,
    related: [20101, 20106, 31202, 31205],
    credentials: 'access-token',
    causes: [
      { ...accessTokenInvalid, sources: [...(accessTokenInvalid.sources ?? []), { url: 'https://www.twilio.com/docs/api/errors/31204', read: '2026-11-24' }] },
      { ...tokenIssuerSubject, source: { url: 'https://www.twilio.com/docs/api/errors/31204', read: '2026-11-24' } },
      { ...tokenGrants, prevalence: 'occasional', source: { url: 'https://www.twilio.com/docs/api/errors/31204', read: '2026-11-24' } },
      restrictedKeyCannotSign,
      { ...tokenClaims, prevalence: 'occasional' },
      registeredTooEarly,
      tokenExpMalformed,
    ],
  },
  {
    code: 31205,
    title: 'The Voice token has expired',
    product: 'voice',
    level: 'error',
    summary: 'The token that the Voice SDK sent is past its lifetime.',
    messages: ['JWT token expired.', 'JWTTokenExpiredError', '~Cannot register. Token is expired', 'JWT token has expired'],
    retryable: false,
    related: [20104, 31207, 31201],
    causes: [
      { ...tokenExpired, id: 'voice-token-expired' },
      { ...clockWrong, when: { suggestedBy: [{ workedBefore: 'no' }, { token: 'not-yet-valid' }] } },
    ],
  },
  {
    code: 31206,
    title: 'The Voice SDK sends faster than Twilio allows',
    product: 'voice',
    level: 'error',
    summary: 'The client sent more requests in a short time than Twilio allows.',
    messages: ['~Rate exceeded authorized limit.', 'RateExceededError', '~The request performed exceeds the authorized limit.'],
    retryable: true,
    related: [20429, 31212],
    causes: [
      {
        id: 'voice-sdk-rate',
        title: 'Calls or registrations follow too fast',
        explanation: 'Many SDK operations in a row, as in a loop that registers after every failure, can exceed the limit. So can many calls at once.',
        prevalence: 'common',
        who: "the app's developers",
        when: {},
        steps: [
          { id: 'find-loop', text: "Count in the client's log how often `register()` and `connect()` run in one minute." },
          { id: 'one-device', text: 'Keep one `Device` per page in the code.', skipWhen: IN_APP },
          { id: 'wait', text: 'Wait twice as long after every failed attempt before you register or connect again.' },
          { id: 'spread', text: 'Start outgoing calls one after another. By default, an account starts one call per second.' },
          { id: 'check', text: "Use the app as before. No new 31206 means it's fixed." },
        ],
        details: 'REST API requests from the same account can also count, if the app mixes them with the SDK. Twilio can raise the call rate.',
        source: { url: 'https://www.twilio.com/docs/api/errors/31206', read: '2026-11-30' },
      },
      {
        id: 'call-message-rate',
        title: 'Messages inside a call follow too fast',
        explanation: '`call.sendMessage()` uses the same connection as the call. Many messages in a short time exceed the limit.',
        prevalence: 'occasional',
        who: "the app's developers",
        when: { suggestedBy: { stage: 'later' } },
        steps: [
          { id: 'collect', text: 'Send fewer messages with `call.sendMessage()`, each with more in it.' },
          { id: 'check', text: "Send messages as before. No new 31206 means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/api/errors/31206', read: '2026-11-30' },
        sources: [{ url: 'https://github.com/twilio/twilio-voice-react-native/blob/HEAD/src/error/generated.ts', read: '2026-11-30' }],
      },
    ],
  },
  {
    code: 31207,
    title: "The Voice token's lifetime is too long",
    product: 'voice',
    level: 'error',
    summary: 'An Access Token can be valid for 24 hours at most.',
    messages: ['JWT token expiration too long.', 'JWTTokenExpirationTooLongError', '~JWT token expiration interval is too long'],
    retryable: false,
    related: [20157, 31205],
    causes: [tokenLifetimeTooLong],
  },
];
