import type { ErrorEntry } from '../types.ts';
import { clientRecreated, connectionLimit, noNewError, tooMuchSent } from './shared/clientConnections.ts';
import { cause, entry, page } from './shared/compact.ts';
import { CONVERSATIONS_LIMITS } from './shared/references.ts';
import { tokenExpired } from './shared/tokenExpired.ts';

const TOKEN_SERVER = 'the team that develops the server that issues the tokens';
const CONNECTS = "Connect with a new token. A connection means it's fixed.";

export const entries: readonly ErrorEntry[] = [
  entry(
    51001,
    'platform',
    'error',
    'This account has too many connected clients',
    'Sync or Conversations clients connect too often, or too many are connected at once.',
    [clientRecreated(51001), connectionLimit(51001)],
    {
      messages: ['~Client Connection: Connections resource limit exceeded'],
      retryable: true,
      retryAdvice: 'Wait a few seconds, and longer after each attempt.',
      related: [51002, 51124, 51201],
    },
  ),
  entry(
    51002,
    'platform',
    'error',
    'The client sends too many requests',
    'A Sync or Conversations client sends more requests per second than Twilio allows.',
    [tooMuchSent(51002, 'too many requests')],
    {
      messages: ['~Client Connection: Request rate limit exceeded'],
      retryable: true,
      retryAdvice: 'Retry after a second, then wait twice as long each time.',
      related: [51001, 51125, 51128, 51202],
    },
  ),
  entry(
    51003,
    'platform',
    'error',
    'The identity in the token is too long',
    "Twilio doesn't accept the `identity` of the Access Token.",
    [
      cause(
        'token-identity-too-long',
        'The `identity` has too many characters',
        'Each product has its own limit. Conversations allows 256 characters.',
        ['Set `identity` to a short, fixed ID of the user.', CONNECTS],
        { who: TOKEN_SERVER, sources: [CONVERSATIONS_LIMITS] },
      ),
    ],
    { messages: ['Client Connection: identity too long'], credentials: 'access-token', related: [51004, 51105] },
  ),
  entry(
    51004,
    'platform',
    'error',
    'The endpoint ID in the token is too long',
    "Twilio doesn't accept the `endpoint_id` of the Access Token.",
    [
      cause(
        'token-endpoint-id-too-long',
        'The `endpoint_id` has too many characters',
        "Old chat clients' tokens have this field, built from the app, user and device.",
        ["Leave `endpoint_id` out: today's SDKs don't need it. Otherwise, shorten it.", CONNECTS],
        { who: TOKEN_SERVER, note: "The error's page gives no number, and refers to the documentation of the product." },
      ),
    ],
    { messages: ['~Client Connection: endpoint_id too long'], credentials: 'access-token', related: [51003] },
  ),
  entry(
    51005,
    'platform',
    'error',
    'The client stopped answering and was disconnected',
    "The client didn't respond to Twilio in time, so Twilio closed the connection.",
    [
      cause(
        'client-network-lost',
        "The client's network was interrupted",
        'A tunnel, a closed laptop or another network is enough. The SDK reconnects on its own.',
        [
          'Wait for the SDK: `connectionStateChanged` reports `connected` again.',
          "Look at the user's network, or for a proxy that cuts idle WebSockets, if it happens all the time.",
          noNewError(51005),
        ],
        { who: 'the user, or the team that runs the network' },
      ),
    ],
    {
      messages: ['Client Connection: Command or keepalive acknowledgement not received'],
      retryable: true,
      retryAdvice: 'The SDK retries on its own.',
      related: [51006],
    },
  ),
  entry(
    51006,
    'platform',
    'error',
    'The connection ended with its token',
    "A connection lasts as long as its Access Token, and this one wasn't renewed in time.",
    [
      {
        ...tokenExpired,
        explanation: 'A page that stays open outlives the `exp` of its token.',
        // The code itself says so, whatever a look into a newer token shows.
        when: {},
        source: page(51006),
        sources: [tokenExpired.source, ...(tokenExpired.sources ?? [])],
      },
    ],
    { messages: ['~Client Connection: Connection expired'], credentials: 'access-token', related: [51005, 51119, 20104] },
  ),
];
