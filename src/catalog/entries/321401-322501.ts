import type { ErrorEntry, Source } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { type Family, byReference, fix, missingValue, nameOnly, platformFault, tooFast } from './shared/families.ts';

const OAUTH: Source = { url: 'https://www.twilio.com/docs/iam/oauth-apps/oauth-access-token', read: '2026-11-29' };
// twilio-node 6.3.1: `ClientCredentialProvider.toAuthStrategy()` makes a new `TokenAuthStrategy`, which holds the token, for each request.
const KEEP =
  'Keep a token for the `expires_in` seconds of its response, an hour by default, instead of requesting a new one each time. twilio-node 6.3.1 requests one for each request: set a token manager of your own that keeps it.';
const FORM = 'Send it in the body, as form data (`application/x-www-form-urlencoded`).';

/** The ID and secret don't belong together. */
const wrongClient = (code: number): Family =>
  byReference(
    OAUTH,
    fix(code, {
      summary: "Twilio doesn't accept this client ID and secret.",
      id: 'value-not-accepted',
      title: "The ID or secret isn't the OAuth app's",
      explanation: "The client ID begins with `OQ`. An Account SID or an API key doesn't work here.",
      steps: [{ id: 'tip', text: 'Copy both again from the OAuth app.', link: { place: 'oauth-apps' } }],
    }),
  );

export const entries: readonly ErrorEntry[] = [
  {
    code: 321401,
    title: 'The OAuth client was rejected',
    product: 'platform',
    level: 'error',
    messages: ['~Invalid credentials'],
    related: [322402, 20003],
    ...wrongClient(321401),
  },
  {
    code: 321402,
    title: 'The client ID is empty',
    product: 'platform',
    level: 'error',
    messages: ['~Empty client_id'],
    related: [321405],
    ...byReference(OAUTH, missingValue(321402, '`client_id`', FORM)),
  },
  {
    code: 321403,
    title: "The grant type isn't valid",
    product: 'platform',
    level: 'error',
    messages: ['~Invalid grant_type'],
    ...fix(321403, {
      summary: 'The token request has the wrong `grant_type`, or none.',
      id: 'grant-type-wrong',
      title: '`grant_type` is missing or wrong',
      explanation: 'Twilio issues tokens for `client_credentials`.',
      steps: ['Set `grant_type` to `client_credentials` in the body of the token request.'],
      check: "Request the token again. A response with a token means it's fixed.",
      source: errorPage(321403, '2026-11-29'),
    }),
  },
  {
    code: 321405,
    title: 'The client secret is empty',
    product: 'platform',
    level: 'error',
    messages: ['~Empty client_secret'],
    related: [321402],
    ...byReference(OAUTH, missingValue(321405, '`client_secret`', FORM)),
  },
  {
    code: 321406,
    title: 'Too many token requests',
    product: 'platform',
    level: 'error',
    messages: ['~Too Many Requests'],
    ...byReference(OAUTH, tooFast(321406, 'token requests', KEEP)),
  },
  {
    code: 322401,
    title: 'Too many token requests',
    product: 'platform',
    level: 'error',
    messages: ['~Too Many Requests'],
    ...byReference(OAUTH, tooFast(322401, 'token requests', KEEP)),
  },
  {
    code: 322402,
    title: 'The OAuth client was rejected',
    product: 'platform',
    level: 'error',
    messages: ['~Invalid credentials'],
    related: [321401, 20003],
    ...wrongClient(322402),
  },
  {
    code: 322403,
    title: 'The token request was rejected',
    product: 'platform',
    level: 'error',
    messages: ['~Bad Request'],
    related: [321402, 321403, 321405],
    ...byReference(
      OAUTH,
      fix(322403, {
        summary: "Twilio doesn't accept the token request.",
        id: 'value-not-accepted',
        title: 'A value may be missing or malformed',
        explanation: 'The request needs `client_id`, `client_secret`, and `grant_type` with the value `client_credentials`.',
        steps: ['Send the values in the body, as form data (`application/x-www-form-urlencoded`).'],
      }),
    ),
  },
  {
    code: 322501,
    title: 'The token server had an internal error',
    product: 'platform',
    level: 'error',
    messages: ['~Internal Server Error'],
    ...nameOnly(platformFault(322501)),
  },
];
