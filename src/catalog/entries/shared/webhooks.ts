import { type Draft, cause, page, source, thread } from './compact.ts';
import { CALL_AGAIN, callWebhook, CODE, CONFIG, NO_NEW_EVENT, OPEN_EVENT, READ_BODY, SERVER } from './webhookParts.ts';

export const serverError: Draft = cause(
  'webhook-server-error',
  'Your server responds with an error (5xx)',
  '`500` points to your app. `502`, `503` and `504` point to a proxy or load balancer in front of it.',
  [
    OPEN_EVENT,
    "Fix what failed at that moment: your server's log names it.",
    { text: "Run the command. `200`, `202` or `204` in the first line means it's fixed.", snippet: callWebhook },
  ],
  {
    who: SERVER,
    when: { requires: { webhookAnswer: ['server-error', 'redirect'] }, suggestedBy: { webhookAnswer: 'server-error' } },
    source: page(11217),
    note: 'A 502 whose body begins `Twilio was unable to fetch content from` was made by Twilio: your server sent no usable response.',
  },
);

/** For a code of calls alone: the command sends the fields of a message, so a callback for calls can fail with it and still be fine. */
export const ofCalls = (draft: Draft): Draft => ({
  ...draft,
  steps: draft.steps.map((step) => (step.snippet === callWebhook ? { id: step.id, text: CALL_AGAIN } : step)),
});

export const signatureCheck: Draft = cause(
  'webhook-signature-check',
  'Your own signature check rejects Twilio (mostly 403)',
  'Twilio signs the URL it called. Behind a proxy, your app may see another one.',
  [
    "Look for the request in your app's log. If it is there, continue; if not, a firewall or proxy rejected it.",
    'Validate against the public URL in your configuration, instead of rebuilding it from request headers.',
    {
      text: "Validate with the primary Auth Token of the account that owns the number or service; an API key or a replaced token doesn't work.",
      link: { place: 'api-keys' },
    },
    "Trigger the webhook again. No new event in the Debugger means it's fixed.",
  ],
  {
    who: CODE,
    when: {
      requires: { webhookAnswer: ['login', 'client-error', 'server-error', 'redirect'] },
      suggestedBy: [
        { webhookAnswer: 'login' },
        // An app that fails with 500 can name the signature of another service.
        { webhookAnswer: ['login', 'client-error'], says: 'signature' },
        { webhookAnswer: 'login', says: ['signature', 'HTTP 403', 'status code 403'] },
      ],
    },
    source: source('https://support.twilio.com/hc/en-us/articles/50535649249307'),
    sources: [{ url: 'https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys', read: '2026-11-30' }],
    details:
      "If a webhook rule of the account matches the URL, Twilio signs with the rule's shared key instead of the Auth Token.",
  },
);

export const accessRefused: Draft = cause(
  'webhook-access-refused',
  'A login or another check guards the URL',
  'Password, session, CSRF or preview protection refuses Twilio.',
  [READ_BODY, NO_NEW_EVENT],
  {
    cases: [
      {
        id: 'app',
        title: 'your app asks for it',
        steps: [
          { id: 'exempt', text: 'Exempt the webhook route from login, session and CSRF checks.' },
          {
            id: 'validate',
            text: 'Validate `X-Twilio-Signature` on that route instead, so that it stays protected.',
            link: { href: 'https://www.twilio.com/docs/usage/webhooks/webhooks-security', text: 'Webhooks security' },
          },
        ],
      },
      {
        id: 'preview',
        // https://vercel.com/docs/deployment-protection/automated-agent-access
        title: 'the host asks for it',
        when: { webhookHost: 'preview' },
        steps: [
          {
            id: 'production',
            text: 'Set the production URL where the webhook is configured, or turn the protection off at the host.',
          },
        ],
      },
    ],
    // https://github.com/django/django/blob/main/django/views/csrf.py, https://github.com/wtforms/flask-wtf/blob/main/src/flask_wtf/csrf.py,
    // https://github.com/discourse/discourse/pull/16982
    details: 'A CSRF check responds with 403 in Django, 400 in Flask-WTF, 419 in Laravel, 422 in Rails.',
    who: CODE,
    prevalence: 'occasional',
    when: {
      // Some hide a page from strangers with 404.
      requires: { webhookAnswer: ['not-found', 'redirect', 'login', 'client-error'] },
      suggestedBy: [
        { webhookAnswer: 'login' },
        // Such a host asks for a login, or redirects to it.
        { webhookHost: 'preview', webhookAnswer: ['login', 'redirect'] },
        // A route behind a login answers 401. A check of a signature mostly answers 403.
        { webhookAnswer: 'login', says: ['HTTP 401', 'status code 401'] },
        { says: ['HTTP 419', 'status code 419'] },
        { webhookAnswer: 'client-error', says: ['CSRF', 'InvalidAuthenticityToken'] },
        // A file isn't behind a check of a signature, but in a bucket, which can be private.
        { webhookAnswer: 'login', webhookFile: 'audio', says: ['HTTP 403', 'status code 403'] },
        // Rails responds with a page. A parser of a JSON API responds with JSON, and 422 as well.
        { webhookAnswer: 'client-error', responseBody: ['html', 'error-page'], says: ['HTTP 422', 'status code 422'] },
      ],
      // Words of Django, csurf, S3, Cloud Functions and Lambda, which come with 403
      decisive: {
        says: [
          'CSRF verification failed',
          'CSRF cookie',
          'CSRF token',
          'AccessDenied',
          'permission to get URL',
          'Function URL authorization',
        ],
        webhookAnswer: 'login',
      },
    },
    source: page(11200),
    sources: [{ url: 'https://packagist.org/packages/mkastoun/laravel-419-handler', read: '2026-11-30' }],
  },
);

export const methodNotAllowed: Draft = cause(
  'webhook-method-not-allowed',
  "The route doesn't accept the method (mostly 405)",
  'Twilio sends POST or GET, as set with the URL: in the Console, the API request or the TwiML.',
  [
    {
      text: 'Open the event in the Debugger and compare its method with the ones that the route accepts.',
      link: { place: 'debugger' },
    },
    NO_NEW_EVENT,
  ],
  {
    cases: [
      {
        id: 'code',
        title: 'your code serves the URL',
        steps: [{ id: 'accept', text: 'Let the route accept the method in the event.' }],
      },
      {
        id: 'file',
        title: 'the URL is a static file',
        steps: [
          {
            id: 'get',
            text: 'Switch the method to GET where the URL is set, or let the server accept POST for files.',
          },
        ],
      },
      {
        id: 'redirect',
        title: 'the URL redirects, from `http` to `https` for example',
        steps: [{ id: 'final', text: 'Set the final URL where the webhook is configured.' }],
      },
    ],
    who: CONFIG,
    prevalence: 'occasional',
    // A redirect can turn a POST into a GET.
    // Where a path has no route for a method, many frameworks answer 404.
    when: {
      requires: { webhookAnswer: ['not-found', 'redirect', 'method', 'login'] },
      suggestedBy: [
        { webhookAnswer: 'method' },
        // n8n's words: https://github.com/n8n-io/n8n/issues/12751
        { webhookAnswer: 'not-found', says: 'not registered for' },
      ],
      // CloudFront's words, which come with 403
      decisive: { says: 'to allow the HTTP request method', webhookAnswer: 'login' },
    },
    source: page(11200),
    // CloudFront: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-403-invalid-method.html
    sources: [thread('vocodedev/vocode-core#327')],
  },
);

export const noContentType: Draft = cause(
  'webhook-no-content-type',
  'The response has no Content-Type header',
  'Twilio needs a type on every response. Some frameworks leave it out when the body is empty.',
  [
    'Send `Content-Type: text/xml` with TwiML.',
    'Respond with `204` and no body where Twilio needs no TwiML, such as to a status callback.',
    { text: "Run the command. A `content-type` line, or `204`, means it's fixed.", snippet: callWebhook },
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    when: {
      requires: { webhookAnswer: ['no-content-type', 'server-error', 'success', 'empty'] },
      suggestedBy: [
        { webhookAnswer: ['no-content-type', 'success', 'empty'] },
        { says: 'does not contain content type' },
      ],
    },
    source: thread('twilio/twilio-node#369'),
    sources: [page(12300)],
  },
);

export const tunnelOffline: Draft = cause(
  'webhook-tunnel-offline',
  'The tunnel is offline or leads to the wrong port',
  'Its agent is offline, or nothing listens on the local port, or the port expects `https`.',
  [
    { text: 'Open the event in the Debugger and read the code in the response body.', link: { place: 'debugger' } },
    { text: "Run the command. `200`, `202` or `204` in the first line means it's fixed.", snippet: callWebhook },
  ],
  {
    cases: [
      {
        id: 'agent',
        title: "it is `ERR_NGROK_3200` or Cloudflare's `1033`, or the host name is unknown",
        when: { says: ['ERR_NGROK_3200', 'error code: 1033'] },
        steps: [
          { id: 'start', text: 'Start the tunnel.' },
          {
            id: 'compare',
            text: 'Compare its public URL with the one you set: it can change each time you start the tunnel.',
          },
        ],
      },
      {
        id: 'port',
        title: 'it is `ERR_NGROK_8012`, or the status is 502',
        when: { says: 'ERR_NGROK_8012' },
        steps: [{ id: 'app', text: 'Start your app on the port that the tunnel forwards to.' }],
      },
      {
        id: 'scheme',
        title: 'it is `ERR_NGROK_3004`',
        when: { says: 'ERR_NGROK_3004' },
        steps: [
          {
            id: 'https',
            text: 'Run `ngrok http https://localhost:PORT`, with the port of your app, if that port expects TLS.',
          },
        ],
      },
    ],
    who: SERVER,
    when: {
      // Another program on the port can answer with anything that refuses.
      requires: {
        webhookAnswer: [
          'not-found',
          'login',
          'method',
          'server-error',
          'dns',
          'no-connection',
          'timeout',
          'client-error',
        ],
      },
      suggestedBy: [
        // An app behind a tunnel can respond with any status, or late. Without the agent, ngrok itself responds with 404.
        { says: ['.ngrok', 'trycloudflare.com', '.loca.lt'], webhookAnswer: ['not-found', 'dns', 'no-connection'] },
        { webhookHost: 'tunnel', webhookAnswer: ['not-found', 'dns', 'no-connection'] },
        // ngrok responds with it if nothing listens on the port.
        { webhookHost: 'tunnel', says: 'HTTP 502' },
        // Without its agent, a tunnel of Cloudflare's is answered with 530, and one of localtunnel's with 503.
        { webhookHost: 'tunnel', webhookAnswer: 'server-error', says: ['HTTP 530', 'Tunnel Unavailable'] },
      ],
      // Other codes of ngrok's, such as 727 for the limit of the plan or 3204 for a signature, come from a tunnel that works.
      decisive: [
        { says: ['ERR_NGROK_3200', 'ERR_NGROK_8012', 'ERR_NGROK_3004'] },
        { says: 'error code: 1033', webhookAnswer: 'server-error' },
      ],
    },
    source: source('https://ngrok.com/docs/errors/err_ngrok_3200'),
    sources: [source('https://ngrok.com/docs/errors/err_ngrok_3004')],
  },
);

export const rateLimited: Draft = cause(
  'webhook-rate-limited',
  'Your server limits the rate of requests (429)',
  "Your server, or a proxy or tunnel in front of it, rejects requests at busy times. Twilio doesn't slow down.",
  [
    // https://ngrok.com/docs/errors/err_ngrok_702
    'Raise the limit for the webhook route, or exempt it. `ERR_NGROK_702`, 703, 727 and 734 are limits of your ngrok plan.',
    'Switch from status callbacks to Event Streams if you need the limit: its HTTP sink has one.',
    `Watch the Debugger through the next busy hour. No new event means it's fixed.`,
  ],
  {
    who: SERVER,
    prevalence: 'rare',
    when: {
      requires: { webhookAnswer: ['client-error', 'server-error'] },
      suggestedBy: { says: ['HTTP 429', 'status code 429', 'Too Many Requests'] },
      // An app that fails with 500 can name the 429 of a service that it calls.
      decisive: {
        says: ['HTTP 429', 'status code 429', 'ERR_NGROK_702', 'ERR_NGROK_727', 'ERR_NGROK_734'],
        webhookAnswer: ['client-error', 'login'],
      },
    },
    source: page(11217),
  },
);

export const requestRejected: Draft = cause(
  'webhook-request-rejected',
  'Your app rejects the request (4xx)',
  'Twilio sends form fields, not JSON. A parser that expects JSON, or a check of the host, the fields or CSRF rejects it.',
  [
    {
      text: 'Open the event in the Debugger and read the status and the response body: most frameworks name the reason there.',
      link: { place: 'debugger' },
    },
    'Let the route read `application/x-www-form-urlencoded` if a parser rejects the body.',
    'Exempt the route from the check that rejects it otherwise, such as a CSRF check.',
    'Add the public host name to the allowed ones if the body says that the host is blocked or not allowed.',
    NO_NEW_EVENT,
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    when: {
      // Vite, Rails and webpack answer a host that they don't know with 403: https://github.com/aphex/vite-plugin-ngrok/issues/6
      requires: { webhookAnswer: ['client-error', 'redirect', 'login'] },
      suggestedBy: { webhookAnswer: 'client-error' },
      decisive: { says: ['This host', 'Blocked hosts', 'Invalid Host'], webhookAnswer: 'login' },
    },
    source: page(11200),
    sources: [{ url: 'https://www.twilio.com/docs/messaging/guides/webhook-request', read: '2026-11-30' }],
  },
);
