import type { ErrorEntry } from '../types.ts';
import { alsoOn, decode } from './shared/accessTokens.ts';
import { cause, type Draft, entry } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { grantSidNotInAccount } from './shared/accessTokenCauses.ts';
import { tokenClaims, tokenGrants, tokenHeader, tokenIssuerSubject } from './shared/tokenContentCauses.ts';
import { restrictedKeyCannotSign, tokenNotSignedWithApiKey, tokenOtherAccountsKey, tokenSignature } from './shared/tokenKeyCauses.ts';
import { nameOnlyNote } from './shared/notes.ts';

const TOKEN_SERVER = 'the team that develops the server that issues the tokens';

const RECONNECT = "Connect again with a new token. A connection means it's fixed.";

/** The way out where Twilio refuses the service in the token. */
const anotherService = (id: string, title: string, explanation: string, note?: string): Draft[] => [
  cause(
    id,
    title,
    explanation,
    [
      "Compare the `IS…` SID in the token's grant with the services in the Console.",
      'Put the SID of another service into the grant, or create one.',
      { text: 'Ask Twilio Support about this service if you need its data.', link: supportLink },
      RECONNECT,
    ],
    { who: TOKEN_SERVER, ...(note !== undefined && { note }) },
  ),
];

export const entries: readonly ErrorEntry[] = [
  entry(
    51107,
    'platform',
    'error',
    "The service can't be used",
    'Twilio refuses the service (`IS…`) that the token names.',
    anotherService('service-not-usable', "The service isn't open to this client", "Twilio doesn't say why.", nameOnlyNote),
    { messages: ["Twilsock: Service can't be used", "Service can't be used"], credentials: 'access-token', related: [51101, 51106, 51108] },
  ),
  entry(
    51108,
    'platform',
    'error',
    'The service is disabled',
    'The service (`IS…`) that the token names has been turned off.',
    anotherService('service-disabled', 'The service was disabled', "A disabled service doesn't accept clients."),
    { messages: ['Twilsock: Service instance disabled', 'Service instance is disabled.'], credentials: 'access-token', related: [51107, 51109] },
  ),
  entry(
    51109,
    'platform',
    'error',
    'The service is under a legal hold',
    'The service (`IS…`) that the token names is being preserved for legal reasons.',
    anotherService('service-under-legal-hold', 'A legal hold blocks the service', "Clients can't use it while the hold lasts."),
    {
      messages: ['Twilsock: Service instance is under legal hold', 'Specified service instance is under legal hold.'],
      credentials: 'access-token',
      related: [51107, 51108],
    },
  ),
  entry(
    51110,
    'platform',
    'error',
    'The token has two grants for one product',
    'An Access Token can have one grant per product.',
    [
      cause(
        'token-grant-twice',
        'The same grant was added twice',
        'Code that adds grants runs twice, or two parts of the app add the same one.',
        [decode(' and read `grants`.'), 'Add one grant per product, with the service the client uses.', RECONNECT],
        { who: TOKEN_SERVER },
      ),
    ],
    {
      messages: ['Twilsock: Token contains multiple grants of same product', 'Duplication of grants for the same product.'],
      credentials: 'access-token',
      related: [51103, 51116],
    },
  ),
  entry(
    51111,
    'platform',
    'error',
    'The account has reached its service limit',
    'The account has as many services as it can have.',
    [
      cause(
        'service-limit-reached',
        'The limit for services is reached',
        'An app that creates services in a loop can also reach it.',
        [
          'Look for code that creates services again and again.',
          'Delete services that nobody uses, in the Console or with the REST API of their product.',
          { text: 'Ask Twilio Support for a higher limit if you need all of them.', link: supportLink },
          RECONNECT,
        ],
        { who: 'a developer, or the person who manages the account' },
      ),
    ],
    {
      messages: ['Twilsock: Service instance limit reached', '~Service instance limit has been reached for the specified account.'],
      related: [21102],
    },
  ),
  entry(
    51112,
    'platform',
    'error',
    'The product is disabled for this service',
    'The service (`IS…`) that the token names can no longer use this product.',
    anotherService('product-disabled', 'The product was turned off for the service', "Twilio doesn't say why."),
    {
      messages: ['Twilsock: Product usage disabled', '~Product usage has been disabled for this instance.'],
      credentials: 'access-token',
      related: [51108, 51113],
    },
  ),
  entry(
    51113,
    'platform',
    'error',
    "The product isn't enabled",
    "The account or its service isn't set up for the product that the client uses.",
    anotherService('product-not-enabled', "The product isn't turned on", "The token's grant determines which product it is.", nameOnlyNote),
    { messages: ['Twilsock: Product usage is not enabled', 'Product usage is not enabled.'], credentials: 'access-token', related: [51106, 51112] },
  ),
  {
    code: 51114,
    title: 'The header of the Access Token is wrong',
    product: 'platform',
    level: 'error',
    summary: "Twilio doesn't accept the header of the token.",
    messages: ['Twilsock: Invalid access token header', 'The token has an invalid header.'],
    retryable: false,
    related: [20102],
    credentials: 'access-token',
    causes: [alsoOn(51114, tokenHeader)],
  },
  {
    code: 51115,
    title: 'The account in the Access Token is wrong',
    product: 'platform',
    level: 'error',
    summary: "Twilio doesn't accept the account (`sub`) that the token names.",
    messages: ['Twilsock: Invalid access token subject', '~Subject provided in the token is invalid.'],
    retryable: false,
    related: [20103],
    credentials: 'access-token',
    causes: [alsoOn(51115, tokenIssuerSubject), tokenOtherAccountsKey],
  },
  {
    code: 51116,
    title: 'The Access Token has the wrong grants',
    product: 'platform',
    level: 'error',
    summary: "The token's `grants` don't allow what the SDK asked for.",
    messages: ['Twilsock: Invalid access token grants', '~Provided token has invalid grants.'],
    retryable: false,
    related: [20106],
    credentials: 'access-token',
    causes: [alsoOn(51116, tokenGrants), grantSidNotInAccount],
  },
  {
    code: 51117,
    title: 'The signature of the Access Token is wrong',
    product: 'platform',
    level: 'error',
    summary: 'Another secret signed the token than that of its API key.',
    messages: ['Twilsock: Invalid access token signature', '~The token has an invalid signature.'],
    retryable: false,
    related: [20107],
    credentials: 'access-token',
    causes: [alsoOn(51117, tokenSignature), tokenNotSignedWithApiKey, tokenOtherAccountsKey, restrictedKeyCannotSign],
  },
  {
    code: 51118,
    title: 'A claim of the Access Token is missing or wrong',
    product: 'platform',
    level: 'error',
    summary: 'Twilio could read the token, but a claim is missing or has the wrong format.',
    messages: ['Twilsock: Invalid claim set', '~Claim set provided in token is invalid.'],
    retryable: false,
    related: [20154],
    credentials: 'access-token',
    causes: [alsoOn(51118, tokenClaims)],
  },
];
