import type { Condition } from '../../../facts/condition.ts';
import { type Draft, cause, page, source, thread } from './compact.ts';
import {
  CALL_AGAIN,
  callWebhook,
  CODE,
  CONFIG,
  NO_NEW_EVENT,
  OPEN_EVENT,
  READ_BODY,
  readCertificate,
  readType,
  SERVER,
} from './webhookParts.ts';

const NETWORK = 'the team that runs the network or the firewall';
const NETWORK_DETAILS =
  'Such a rule can affect only some requests. For a network problem, measure ping times and packet loss between your server and `api.twilio.com`. If nothing arrives at your edge at all, give Twilio Support the time and the Call or Message SID. A fallback URL on other infrastructure keeps calls and messages alive meanwhile.';
const OVERRIDES = source('https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides');

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

export const localAddress: Draft = cause(
  'webhook-local-address',
  'The URL exists only on your machine or network',
  "Twilio calls from the internet. `localhost`, `127.0.0.1`, `10.…` and `192.168.…` can't be reached from there.",
  [
    "Deploy the webhook to a public host, or start a tunnel on your app's port, such as `ngrok http 3000`.",
    'Enter the public URL where the webhook is set.',
    'Open your app under that URL too: some apps build their webhook URLs from the host you opened.',
    'Open the public URL on a phone outside your network. If your app responds, even with its own error page, Twilio can reach it too.',
  ],
  {
    who: SERVER,
    when: {
      // Another host speaks against it, but doesn't rule it out: a name can be known to an internal DNS alone.
      suggestedBy: [{ webhook: 'local' }, { webhook: 'local', webhookAnswer: 'timeout' }],
      // An answer such as 404 or 500 shows that the app stated a URL of its own, not the one that Twilio called. So can a timeout. A 502
      // for a private address is Twilio's own.
      decisive: [
        { webhook: 'local', webhookAnswer: ['no-connection', 'dns'] },
        { webhook: 'local', says: ['HTTP 502', 'status code 502'] },
        { says: 'Blacklisted IP', webhookAnswer: 'no-connection' },
      ],
    },
    source: page(11205),
    sources: [thread('nash-md/twilio-contact-center#6')],
  },
);

const NO_CONNECTION: Condition[] = [
  { webhookAnswer: 'no-connection' },
  { says: ['connection timed out', 'No route to host', '11201'] },
  { webhookAnswer: ['no-connection', 'timeout'], says: ['connection timed out', 'No route to host', '11201'] },
];

export const networkBlocked: Draft = cause(
  'webhook-network-blocked',
  'A firewall or a network problem stops the request',
  'A firewall, a closed port or a network in between keeps the connection from your server.',
  [
    'Search the log of the outermost part of your system (load balancer, CDN, firewall) for the time of the event.',
    'Allow the request there if it was blocked.',
    'Open the port in the URL to the internet if nothing arrived.',
    NO_NEW_EVENT,
  ],
  {
    who: NETWORK,
    details: NETWORK_DETAILS,
    when: { suggestedBy: NO_CONNECTION },
    source: page(11205),
    sources: [page(11200), thread('frappe/twilio-integration#44')],
  },
);

/** Where the response can come from a filter: it answers 403, while a closed port doesn't answer at all. */
export const requestBlocked: Draft = {
  ...networkBlocked,
  explanation: 'A firewall, a bot filter (403) or a closed port keeps the request from your server.',
  details: `${NETWORK_DETAILS} Filters can let a test with \`curl\` pass. Cloudflare's Bot Fight Mode can't be skipped by a WAF rule; Super Bot Fight Mode can.`,
  when: {
    suggestedBy: [...NO_CONNECTION, { webhookAnswer: 'login', says: ['HTTP 403', 'status code 403'] }],
    // Cloudflare's own pages, which come with 403. An app can say "Just a moment" to its callers.
    decisive: { says: ['Just a moment', 'Attention Required! | Cloudflare'], webhookAnswer: 'login' },
  },
  source: page(11200),
  sources: [thread('upstash/qstash-js#238')],
};

export const serverDown: Draft = cause(
  'webhook-server-down',
  "The server or the tunnel isn't running",
  'Nothing listens on the port, so the connection is refused or never opens.',
  [
    'Start the server or the tunnel.',
    'Enter its public URL and port where the webhook is set if they have changed.',
    { text: 'Run the command. Any HTTP status in the first line means the connection works.', snippet: callWebhook },
  ],
  {
    details: 'By default, Twilio tries twice, then requests the fallback URL if there is one.',
    who: SERVER,
    when: {
      requires: { webhookAnswer: ['no-connection', 'timeout', 'server-error', 'not-found', 'dns'] },
      suggestedBy: [
        { says: ['refused', 'unreachable', '11202', 'No route to host'] },
        { webhookAnswer: 'no-connection' },
      ],
    },
    source: page(11205),
  },
);

export const signatureCheck: Draft = cause(
  'webhook-signature-check',
  'Your own signature check rejects Twilio (403)',
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
        { webhookAnswer: ['login', 'client-error', 'server-error'], says: 'signature' },
        { webhookAnswer: 'login', says: ['signature', 'HTTP 403', 'status code 403'] },
      ],
    },
    source: source(
      'https://support.twilio.com/hc/en-us/articles/50535649249307-Fixing-Twilio-Request-Validation-403-Errors-Behind-a-Proxy',
    ),
    sources: [
      source('https://github.com/codeforamerica/vita-min/pull/5318'),
      { url: 'https://www.twilio.com/docs/usage/webhooks/webhook-shared-keys', read: '2026-11-30' },
    ],
    details:
      "If a webhook rule of the account matches the URL, Twilio signs with the rule's shared key instead of the Auth Token.",
  },
);

export const accessRefused: Draft = cause(
  'webhook-access-refused',
  'The URL asks for a login (401 or 403)',
  'Password, session, CSRF or preview protection guards the route.',
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
    details: 'A CSRF check responds with 403 in Django, 400 in Flask-WTF, 419 in Laravel, 422 in Rails.',
    who: CODE,
    prevalence: 'occasional',
    when: {
      // Some hide a page from strangers with 404.
      requires: { webhookAnswer: ['not-found', 'redirect', 'login', 'client-error'] },
      suggestedBy: [
        { webhookAnswer: 'login' },
        { webhookHost: 'preview' },
        // A route behind a login answers 401. A check of a signature mostly answers 403.
        { webhookAnswer: 'login', says: ['HTTP 401', 'status code 401'] },
        { says: ['HTTP 419', 'status code 419', 'CSRF'] },
        // Rails responds with a page. A parser of a JSON API responds with JSON, and 422 as well.
        { webhookAnswer: 'client-error', responseBody: ['html', 'error-page'], says: ['HTTP 422', 'status code 422'] },
      ],
      // Django's own words, which come with 403
      decisive: { says: ['CSRF verification failed', 'CSRF cookie'], webhookAnswer: 'login' },
    },
    source: page(11200),
    sources: [
      source('https://github.com/discourse/discourse/pull/16982'),
      { url: 'https://packagist.org/packages/mkastoun/laravel-419-handler', read: '2026-11-30' },
      { url: 'https://github.com/django/django/blob/main/django/views/csrf.py', read: '2026-11-30' },
      { url: 'https://github.com/wtforms/flask-wtf/blob/main/src/flask_wtf/csrf.py', read: '2026-11-30' },
      { url: 'https://vercel.com/docs/deployment-protection/automated-agent-access', read: '2026-11-30' },
    ],
  },
);

export const methodNotAllowed: Draft = cause(
  'webhook-method-not-allowed',
  "The route doesn't accept the method (405)",
  'Twilio sends POST or GET, as set with the URL: in the Console, the API request or the TwiML.',
  [
    {
      text: 'Open the event in the Debugger and compare its method with the ones that the route accepts.',
      link: { place: 'debugger' },
    },
    "Trigger the webhook again. An event without 405, or no event, means it's fixed.",
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
    details: 'A redirect from `http` to `https` can turn a POST into a GET.',
    who: CONFIG,
    prevalence: 'occasional',
    // A redirect can turn a POST into a GET.
    // Where a path has no route for a method, many frameworks answer 404.
    when: {
      requires: { webhookAnswer: ['not-found', 'redirect', 'method'] },
      suggestedBy: { webhookAnswer: 'method' },
    },
    source: page(11200),
    sources: [thread('vocodedev/vocode-core#327')],
  },
);

export const timeout: Draft = cause(
  'webhook-timeout',
  'Your server responds too late',
  'Twilio waits 15 seconds for the full response, or less if the URL says so after `#`.',
  [
    {
      text: 'Open the event in the Debugger and compare its duration with the time your handler takes in your own log.',
      link: { place: 'debugger' },
    },
    "Trigger the webhook again. A duration well under 15 seconds means it's fixed.",
  ],
  {
    cases: [
      {
        id: 'slow',
        title: 'the handler of a message or a callback takes that long',
        steps: [
          { id: 'respond', text: 'Respond before the slow work: an empty 202 is enough.' },
          { id: 'later', text: 'Send the result through the REST API once it is there.' },
        ],
      },
      {
        id: 'slow-call',
        title: 'the handler of a call takes that long',
        steps: [
          {
            id: 'pause',
            text: 'Respond before the slow work with `<Pause>`, and then `<Redirect>` to a URL that returns the result.',
          },
        ],
      },
      {
        id: 'branch',
        title: 'it fails only for some inputs',
        steps: [{ id: 'end', text: 'End the response on every branch of the handler.' }],
      },
      {
        id: 'overrides',
        title: 'the URL has connection overrides, the part after `#`',
        steps: [{ id: 'remove', text: 'Remove them: the defaults are usually best. If you need them, raise `tt`.' }],
      },
    ],
    details: 'A cold start or a slow request that your app makes uses that up.',
    who: CODE,
    when: {
      requires: { webhookAnswer: ['timeout', 'server-error', 'no-connection', 'client-error', 'success'] },
      suggestedBy: [
        // An app that responded well after the 15 seconds logs a success.
        { webhookAnswer: ['timeout', 'success'] },
        { occurs: 'sometimes' },
        {
          says: [
            'Total timeout is triggered',
            'Read timed out',
            '11203',
            'total time out',
            'HTTP 504',
            'status code 504',
            // A 502 can be Twilio's own, made when nothing usable came in time. Its page on 11217 names only the proxy.
            'HTTP 524',
          ],
        },
      ],
    },
    source: page(11205),
    sources: [
      OVERRIDES,
      { url: 'https://www.twilio.com/docs/voice/twiml/redirect', read: '2026-11-30' },
      { url: 'https://www.twilio.com/docs/voice/twiml/pause', read: '2026-11-30' },
    ],
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
    sources: [page(12300), thread('AGWA/sms-over-xmpp#22')],
  },
);

export const certificate: Draft = cause(
  'webhook-certificate',
  "Twilio rejects your server's certificate",
  "Twilio checks the name, expiry and chain. Browsers forgive a missing intermediate certificate; Twilio doesn't.",
  [
    {
      text: 'Run the command, and check the names, the dates and the line `Verify return code`.',
      snippet: readCertificate,
    },
    'Correct what it shows: renew an expired certificate, get one with the name of the host, or serve the full chain (`fullchain.pem`, not `cert.pem`).',
    'Reload the server.',
    "Run the command again. `Verify return code: 0 (ok)` means it's fixed.",
  ],
  {
    who: SERVER,
    prevalence: 'rare',
    when: {
      requires: { webhookAnswer: ['tls', 'no-connection', 'server-error'] },
      suggestedBy: [
        { webhookAnswer: 'tls' },
        // Cloudflare's statuses. The words for a certificate make the answer `tls`, unless a server responded with another status.
        { says: ['HTTP 525', 'HTTP 526'] },
      ],
    },
    source: page(11237),
  },
);

export const addressIncomplete: Draft = cause(
  'webhook-address-incomplete',
  'A part of the URL is missing',
  'A value was empty, so the URL contains `undefined`, `null` or `//`, or ends too early.',
  [
    {
      text: 'Open the event in the Debugger, and find the part of the URL that is missing.',
      link: { place: 'debugger' },
    },
    'Set the variable it comes from, such as a Flow SID or a host name.',
    'Deploy the app.',
    NO_NEW_EVENT,
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    when: {
      // The body of an app's own error can contain the word `undefined` alone.
      suggestedBy: [
        { says: ['/undefined', '=undefined', '/null', '=null', '/None', '${'] },
        { urlFault: ['placeholder', 'no-host'] },
      ],
      // Such a part in the message can belong to another URL, or to the code.
      decisive: { urlFault: 'placeholder' },
    },
    source: thread('twilio-labs/function-templates#381'),
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
        title: 'it is `ERR_NGROK_3200`, or the host name is unknown',
        when: { says: 'ERR_NGROK_3200' },
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
        { says: 'ERR_NGROK' },
        // An app behind a tunnel can respond with any status, or late. Without the agent, ngrok itself responds with 404.
        { says: ['.ngrok', 'trycloudflare.com', '.loca.lt'], webhookAnswer: ['not-found', 'dns', 'no-connection'] },
        { webhookHost: 'tunnel', webhookAnswer: ['not-found', 'dns', 'no-connection'] },
        // ngrok responds with it if nothing listens on the port.
        { webhookHost: 'tunnel', says: 'HTTP 502' },
      ],
      decisive: { says: ['ERR_NGROK_3200', 'ERR_NGROK_8012', 'ERR_NGROK_3004'] },
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
    'Raise the limit for the webhook route, or exempt it. `ERR_NGROK_702`, like 703, 727 and 734, is a limit of your ngrok plan.',
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
      decisive: { says: ['HTTP 429', 'status code 429', 'ERR_NGROK_702'], webhookAnswer: 'client-error' },
    },
    source: page(11217),
    sources: [{ url: 'https://ngrok.com/docs/errors/err_ngrok_702', read: '2026-11-30' }],
  },
);

export const requestRejected: Draft = cause(
  'webhook-request-rejected',
  'Your app rejects the request (another 4xx)',
  'Twilio sends form fields, not JSON. A parser that expects JSON, a CSRF check or a check of fields rejects it.',
  [
    {
      text: 'Open the event in the Debugger and read the status and the response body: most frameworks name the reason there.',
      link: { place: 'debugger' },
    },
    'Let the route read `application/x-www-form-urlencoded` if a parser rejects the body.',
    'Exempt the route from the check that rejects it otherwise, such as a CSRF check.',
    NO_NEW_EVENT,
  ],
  {
    who: CODE,
    prevalence: 'occasional',
    when: { requires: { webhookAnswer: ['client-error', 'redirect'] }, suggestedBy: { webhookAnswer: 'client-error' } },
    source: page(11200),
    sources: [{ url: 'https://www.twilio.com/docs/messaging/guides/webhook-request', read: '2026-11-30' }],
  },
);

export const wrongContentType: Draft = cause(
  'webhook-wrong-content-type',
  "The Content-Type doesn't match the content",
  'An MP3 file served as `audio/x-wav` instead of `audio/mpeg`, for example.',
  [
    { text: 'Run the command with the URL in the event, and read the type.', snippet: readType },
    'Let the server send the type of what it delivers.',
    NO_NEW_EVENT,
  ],
  {
    who: SERVER,
    prevalence: 'occasional',
    // A file to play can be missing or refuse POST just as well.
    when: {
      requires: { webhookAnswer: ['wrong-content-type', 'success'] },
      suggestedBy: { webhookAnswer: 'wrong-content-type' },
    },
    source: page(11200),
  },
);

export const redirectRefused: Draft = cause(
  'webhook-redirect-refused',
  "The redirect leads nowhere or isn't followed",
  "Its target isn't a valid URL, or its status is 308, which Twilio doesn't follow.",
  [
    {
      text: 'Run the command and read every `HTTP` and `location` line.',
      snippet: {
        language: 'sh',
        title: 'Follow the redirects',
        code: `curl -sL -o /dev/null -D - --max-redirs 10 -d '' "\${WEBHOOK_URL:?is not set}" | grep -iE '^(HTTP|location)'`,
      },
    },
    'Set the last URL, with its scheme, host and slash, where the webhook is configured.',
    NO_NEW_EVENT,
  ],
  {
    who: CONFIG,
    prevalence: 'occasional',
    details: 'Twilio follows 301, 302, 303 and 307 with a `Location` header. All but 307 can turn a POST into a GET.',
    // If the target of the redirect fails, Twilio can report that failure instead.
    when: {
      requires: {
        webhookAnswer: [
          'redirect',
          'not-found',
          'dns',
          'no-connection',
          'method',
          'client-error',
          'server-error',
          'tls',
        ],
      },
      suggestedBy: { webhookAnswer: 'redirect' },
    },
    source: page(11216),
    sources: [{ url: 'https://github.com/twilio/OpenVBX/pull/199', read: '2026-11-30' }],
  },
);

export const hostUnknown: Draft = cause(
  'webhook-host-unknown',
  'The host name has no public DNS record',
  'There is a typo, only your `/etc/hosts` or network knows the name, a tunnel is gone, or the record is very new.',
  [
    {
      text: "Run the command. No output means that the name doesn't exist on the internet.",
      snippet: { language: 'sh', title: 'Look up the name', code: 'dig +short "${WEBHOOK_HOST:?is not set}" @1.1.1.1' },
    },
    'Correct the host in the URL where it is set, or add its A or CNAME record at your DNS provider.',
    "Run the command again. Once it prints an IP address, trigger the webhook again. No new event in the Debugger means it's fixed.",
  ],
  {
    who: 'the person who manages the domain',
    when: {
      requires: { webhookAnswer: ['dns', 'no-connection', 'server-error'] },
      suggestedBy: [{ webhookAnswer: 'dns' }, { says: ['bad host name', 'unknown host'] }],
    },
    source: page(11210),
    sources: [{ ...thread('0perationPrivacy/VoIP#171'), read: '2026-11-30' }],
  },
);
