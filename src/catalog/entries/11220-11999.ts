import type { ErrorEntry } from '../types.ts';
import { cause, entry, page, source, thread } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { callWebhook, CODE, CONFIG, NO_NEW_EVENT, OPEN_EVENT, READ_BODY, readCertificate, SERVER } from './shared/webhookParts.ts';

const OVERRIDES = source('https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides');
const SHOWS_OK = "Run the command again. `Verify return code: 0 (ok)` means it's fixed.";
const READ_CERTIFICATE = { text: 'Run the command, and check the names, the end date and `Verify return code`.', snippet: readCertificate };

const TEMPLATE_PAGE = errorPage(11300, '2026-11-30');
const templateIncomplete = cause(
  'url-not-absolute',
  "The URL isn't complete",
  'It needs `http://` or `https://`, a host, a path and encoded parameters.',
  [
    { text: 'Read the URL where it is set, or in the event in the Debugger.', link: { place: 'debugger' } },
    'Enter the complete URL, and encode its parameters.',
    NO_NEW_EVENT,
  ],
  {
    who: CONFIG,
    prevalence: 'occasional',
    when: { suggestedBy: { urlFault: ['no-scheme', 'relative', 'no-host', 'doubled', 'text', 'characters'] } },
    source: TEMPLATE_PAGE,
  },
);
const templateLocal = cause(
  'webhook-local-address',
  'The URL exists only on your machine or network',
  "Twilio can't reach `localhost` or private addresses, such as `192.168.…`, from the internet.",
  [
    "Deploy the webhook to a public host, or start a tunnel on your app's port, such as `ngrok http 3000`.",
    'Enter the public URL where the webhook is set.',
    NO_NEW_EVENT,
  ],
  { who: SERVER, prevalence: 'occasional', when: { suggestedBy: { webhook: 'local' } }, source: TEMPLATE_PAGE },
);

export const entries: readonly ErrorEntry[] = [
  entry(
    11220,
    'platform',
    'error',
    'No TLS connection to your webhook',
    "Twilio and your server couldn't agree on an encrypted connection.",
    [
      cause(
        'tls-too-old',
        'The server offers no TLS 1.2 or no common cipher',
        'Twilio speaks TLS 1.2 with modern ciphers. An old server aborts the handshake.',
        [
          {
            text: 'Run the command. `Cipher is (NONE)` or an alert means that TLS 1.2 fails; no output means that nothing responds on the port.',
            snippet: {
              language: 'sh',
              title: 'Try TLS 1.2',
              code: 'openssl s_client -tls1_2 -connect "${WEBHOOK_HOST:?is not set}:${WEBHOOK_PORT:-443}" -servername "$WEBHOOK_HOST" -verify_hostname "$WEBHOOK_HOST" </dev/null 2>&1 | grep -E "Cipher|alert|Verify return"',
              note: 'Set `WEBHOOK_PORT` if the URL names a port other than 443. On a Mac, use OpenSSL from Homebrew: the built-in LibreSSL lacks some of these options.',
            },
          },
          {
            text: 'Turn on TLS 1.2 in the server or load balancer, with a cipher suite that Twilio supports.',
            link: {
              // The page of 11220 links to the list for requests to Twilio's API; this is the one for Twilio's requests to a webhook.
              href: 'https://help.twilio.com/hc/en-us/articles/360002288554-TwiML-Request-and-Status-Callback-URL-supported-ciphers',
              text: 'Supported ciphers',
            },
          },
          "Run the command again. A cipher such as `ECDHE-RSA-AES128-GCM-SHA256` means it's fixed; for a code other than `0 (ok)`, look up 11235 to 11237.",
        ],
        { who: SERVER, sources: [{ url: 'https://www.twilio.com/docs/usage/security', read: '2026-11-30' }] },
      ),
      cause(
        'port-without-tls',
        'Nothing uses TLS on this port',
        'The URL begins with `https`, but the port behind it uses plain HTTP.',
        [
          "Compare the URL's scheme and port with what your server listens on.",
          'Change the webhook URL on the number, the Messaging Service or the TwiML app to the `https` URL of the host that terminates TLS.',
          NO_NEW_EVENT,
        ],
        {
          who: SERVER,
          when: {
            suggestedBy: [
              {
                says: [
                  'not an SSL/TLS record',
                  'unrecognized SSL message',
                  'wrong version number',
                  'packet length too long',
                  // Python's server
                  'Bad request version',
                ],
              },
              { webhookHost: 'tcp-tunnel' },
              { urlFault: 'plain-port' },
            ],
          },
          prevalence: 'occasional',
          note: "Based on one article, about a gateway whose webhook had the port of plain HTTP. Twilio's page names this for a WebSocket only (31910).",
          source: {
            url: 'https://industrialmonitordirect.com/blogs/knowledgebase/fixing-twilio-error-11220-in-ignition-832-sms-acknowledgements',
            read: '2026-11-30',
          },
          sources: [page(11220), page(31910)],
        },
      ),
    ],
    {
      messages: [
        'SSL/TLS Handshake Error',
        'During SSL/TLS negotiation, Twilio experienced a connection reset.',
        '~Error: Handshake failure',
        '~X-Twilio-Reason: {reason}',
      ],

      related: [11200, 11235, 11236, 11237, 11205],
      lookalikes: [{ code: 11200, text: 'Twilio creates the 502 in this event. Your app never saw the request, so its log shows nothing.' }],
    },
  ),
  entry(
    11235,
    'platform',
    'error',
    'The certificate is for another host name',
    "The URL's host isn't among the names in the certificate.",
    [
      cause(
        'certificate-other-name',
        "The certificate doesn't include the host",
        'It is an IP address, `www.`, or too deep for the wildcard; or the server sends its default certificate.',
        [READ_CERTIFICATE, SHOWS_OK],
        {
          who: SERVER,
          ways: [
            {
              id: 'name',
              title: 'Use a name that the certificate has',
              steps: [{ id: 'url', text: 'Change the host in the URL to that name, where the webhook is configured.' }],
            },
            {
              id: 'certificate',
              title: 'Get a certificate for this host',
              steps: [
                { id: 'get', text: "Request one that includes the host, such as from Let's Encrypt." },
                { id: 'install', text: 'Install it on the server or load balancer.' },
                { id: 'reload', text: 'Reload the server or load balancer, so that it uses the new one.' },
              ],
            },
          ],
        },
      ),
    ],
    {
      messages: [
        '~Certificate Invalid - Domain Mismatch',
        'Twilio tried to validate your SSL certificate but your certificate has a domain name that does not match the domain we requested.',
      ],
      related: [11220, 11236, 11237],
    },
  ),
  entry(
    11236,
    'platform',
    'error',
    "Your server's certificate has expired",
    "Twilio checked your server's certificate, and its end date has passed.",
    [
      cause(
        'certificate-expired',
        "The certificate wasn't renewed or wasn't loaded",
        'The new certificate can be in place while the server still uses the old one.',
        [
          READ_CERTIFICATE,
          'Renew the certificate if its end date has passed, with Certbot for example: `certbot renew`.',
          'Reload the server or load balancer, so that it uses the new one.',
          SHOWS_OK,
        ],
        { who: SERVER },
      ),
    ],
    {
      messages: ['~Certificate Invalid - Certificate Expired', 'Twilio tried to validate your SSL certificate but your certificate has expired.'],
      related: [11220, 11235, 11237],
    },
  ),
  entry(
    11237,
    'platform',
    'error',
    "Twilio doesn't trust your server's certificate",
    "Twilio found no chain from your server's certificate to an authority it trusts.",
    [
      cause(
        'certificate-chain-incomplete',
        'The intermediate certificate is missing',
        "Many browsers fill the gap on their own, so the site looks fine there. Twilio doesn't.",
        [READ_CERTIFICATE, "Serve the full chain: with Let's Encrypt, `fullchain.pem` instead of `cert.pem`.", 'Reload the server.', SHOWS_OK],
        {
          who: SERVER,
          note: "Twilio's page says only that it found no path to an authority it trusts.",
          sources: [{ url: 'https://nginx.org/en/docs/http/configuring_https_servers.html', read: '2026-11-30' }],
        },
      ),
      cause(
        'certificate-self-signed',
        'The certificate is self-signed or from a private authority',
        'Twilio accepts the public authorities approved by Mozilla.',
        [
          READ_CERTIFICATE,
          "Get a certificate from an authority on [Mozilla's list](https://wiki.mozilla.org/CA/Included_Certificates), such as Let's Encrypt.",
          'Install it on the server with its full chain.',
          'Reload the server.',
          SHOWS_OK,
        ],
        {
          who: SERVER,
          when: { suggestedBy: { says: ['self-signed', 'self signed', 'SELF_SIGNED', 'Fake Certificate', 'DEFAULT CERT'] } },
          prevalence: 'occasional',
          details: 'For tests, the legacy Console can turn validation off, which leaves your webhook unprotected. The new Console always validates.',
          sources: [
            source('https://www.twilio.com/docs/usage/webhooks/webhooks-security'),
            { url: 'https://www.twilio.com/en-us/blog/security-update-on-ssl-certificate-validation-html', read: '2026-11-30' },
          ],
        },
      ),
    ],
    {
      messages: [
        '~Certificate Invalid - Could not find path to certificate',
        'Twilio tried to validate your SSL certificate but was unable to find it in our certificate store.',
      ],
      related: [11220, 11235, 11236],
    },
  ),
  ...(
    [
      [
        11240,
        "The edge in the URL doesn't exist",
        "The part after `#` in your URL names an edge that Twilio doesn't know.",
        'HTTP connection edge location is invalid',
        "The value of `e` isn't an edge",
        '`e` names the edge from which Twilio calls your server.',
        'Correct `e`, or remove it',
      ],
      [
        11241,
        "The edge in the URL isn't available",
        "The part after `#` in your URL names an edge that Twilio doesn't support here.",
        'HTTP connection edge location is not supported',
        "The edge in `e` isn't supported",
        '`e` names the edge from which Twilio calls your server.',
        'Choose another edge for `e`, or remove it',
      ],
      [
        11242,
        "Webhooks over Interconnect aren't enabled",
        'The part after `#` in your URL asks for a private connection, but your account has none.',
        'HTTP connection over Twilio Interconnect is not allowed',
        "The account isn't enabled for Interconnect",
        'Regions and edges whose names end in `-ix` mean Twilio Interconnect.',
        'Remove names that end in `-ix` from `r` and `e`, or ask [Twilio Support](https://help.twilio.com/) about Interconnect',
      ],
      [
        11243,
        'The retry policy in the URL is wrong',
        "The `rp` value after `#` in your URL isn't one that Twilio knows.",
        'HTTP retry policy is invalid',
        'A value of `rp` is wrong',
        '`rp` accepts `4xx`, `5xx`, `ct`, `rt` and `all`, separated by commas.',
        'Correct `rp`, or remove it',
      ],
    ] as const
  ).map(([code, title, summary, message, why, explanation, fix]) =>
    entry(
      code,
      'platform',
      'error',
      title,
      summary,
      [
        cause(
          'connection-override-wrong',
          why,
          explanation,
          ['Read the part after `#` in the webhook URL.', `${fix}: the defaults work for most webhooks.`, NO_NEW_EVENT],
          { who: CONFIG, sources: [OVERRIDES] },
        ),
      ],
      { messages: [message], related: [11240, 11241, 11242, 11243].filter((other) => other !== code) },
    ),
  ),
  entry(
    11251,
    'platform',
    'error',
    'Your server broke the HTTP protocol (fatal)',
    "Twilio connected to the URL, but couldn't read the response as HTTP.",
    [
      cause(
        'connection-cut',
        "The response isn't valid HTTP",
        'An error in the server or network, or a port that uses another protocol, garbles the response.',
        [
          OPEN_EVENT,
          { text: 'Run the command. A status line and complete headers mean that the server is fine.', snippet: callWebhook },
          'Correct the port in the URL, or fix what garbles or cuts off the response.',
          NO_NEW_EVENT,
        ],
        { who: SERVER, source: page(11206), note: 'Twilio publishes no causes here. These are the causes of 11206, an error of the same kind.' },
      ),
    ],
    { messages: ['Fatal protocol violation', 'There was an HTTP protocol violation speaking to the target URL.'], retryable: true, related: [11206] },
  ),
  ...(
    [
      [
        11300,
        'The URL template is malformed',
        "A bracket of a placeholder isn't closed",
        'Each `{` of a placeholder needs a `}`.',
        'Read the URL where it is set, and count the brackets.',
        'Add the missing one, or encode brackets that you mean literally.',
        'Invalid template URL',
      ],
      [
        11310,
        'The URL template names an unknown token',
        "The URL references a token that doesn't exist",
        'Twilio fills in only the tokens it offers.',
        'Read the URL where it is set, and check the names in brackets.',
        'Correct the name, or remove the placeholder.',
        'Invalid template token',
      ],
      [
        11320,
        "A bracket in the URL template isn't closed",
        "A bracket in the URL isn't closed",
        'Each opening bracket of a placeholder needs a closing one.',
        'Read the URL where it is set, and count the brackets.',
        'Add the missing one, or encode brackets that you mean literally.',
        '~Invalid template unclosed brackets',
      ],
    ] as const
  ).map(([code, title, why, explanation, look, fix, message]) =>
    entry(
      code,
      'platform',
      'error',
      title,
      code === 11300 ? "Twilio can't use this URL." : "Twilio couldn't read a placeholder in this URL.",
      [
        cause('url-template-malformed', why, explanation, [look, fix, NO_NEW_EVENT], {
          who: CONFIG,
          ...(code === 11300 && { source: TEMPLATE_PAGE }),
        }),
        // Since June 2026, the page of 11300 names these two as well. Those of 11310 and 11320 don't.
        ...(code === 11300 ? [templateIncomplete, templateLocal] : []),
      ],
      { messages: [message], related: [11300, 11310, 11320].filter((other) => other !== code) },
    ),
  ),
  entry(
    11321,
    'messaging',
    'warning',
    "A message arrived, but the webhook URL can't be used",
    "Twilio couldn't pass a message to your app because the URL is malformed.",
    [
      cause(
        'webhook-url-malformed',
        'The URL is incomplete or has stray characters',
        'It needs `https://` or `http://`, a public host, a path and URL-encoded parameters.',
        [
          'Open the number, or the Messaging Service it belongs to, and read the webhook URL.',
          'Enter the full URL, beginning with `https://` or `http://`. It must be reachable from the internet.',
          "Send a message to the number. If it reaches your app, it's fixed.",
        ],
        { who: CONFIG },
      ),
    ],
    { messages: ['~Misconfigured webhook'], related: [11100, 11322] },
  ),
  entry(
    11322,
    'messaging',
    'warning',
    'A message arrived, but the webhook method is wrong',
    "Twilio couldn't pass a message to your app because the HTTP method doesn't match.",
    [
      cause(
        'webhook-method-setting',
        "The method next to the URL isn't the route's method",
        'A number sends GET or POST, as set next to its URL.',
        [
          'Open the number and check the method next to the webhook URL.',
          'Choose the method that your route accepts.',
          "Send a message to the number. If it reaches your app, it's fixed.",
        ],
        { who: CONFIG },
      ),
    ],
    { messages: ['Invalid webhook method'], related: [11321, 11200] },
  ),
  entry(
    11750,
    'voice',
    'error',
    'The TwiML is larger than 64 kB',
    'Twilio requested your webhook, but the response body is larger than Twilio can read.',
    [
      cause(
        'error-page-behind',
        'The response is an error page, not TwiML',
        'Your code failed and printed a debug page or a stack trace instead of TwiML.',
        [OPEN_EVENT, 'Fix the error that the page names.', 'Turn debug pages off in production.', NO_NEW_EVENT],
        {
          who: CODE,
          when: {
            suggestedBy: [
              // Any page is HTML.
              { responseBody: 'error-page' },
              { says: ['Fatal error', 'Traceback', 'Uncaught'] },
              // A 4xx can be the page of an app that doesn't know the path.
              { webhookAnswer: 'server-error' },
            ],
          },
        },
      ),
      cause(
        'web-page-instead',
        'A web page responds, not your handler',
        'A preview that asks for a login redirects to a page. A single-page app returns its `index.html` for every unknown path or method.',
        [OPEN_EVENT, NO_NEW_EVENT],
        {
          who: CODE,
          cases: [
            {
              id: 'login',
              title: 'the page asks for a login',
              when: { webhookAnswer: 'login' },
              steps: [{ id: 'deployed', text: 'Set the URL of the deployed app where the webhook is configured.' }],
            },
            {
              id: 'catch-all',
              title: "the page is your app's `index.html`",
              steps: [{ id: 'register', text: 'Register the path for POST and GET before the catch-all route.' }],
            },
            {
              id: 'other-page',
              title: 'it is another page of a website',
              steps: [{ id: 'handler', text: 'Set the webhook of the number or TwiML app to the URL that returns TwiML.' }],
            },
            {
              id: 'status-callback',
              title: 'the URL is for a status callback',
              steps: [{ id: 'empty', text: 'Respond with an empty `<Response/>` there.' }],
            },
          ],
          // An error page is HTML as well, but comes with an error status.
          when: {
            suggestedBy: [
              { responseBody: 'html', webhookAnswer: 'success' },
              { webhookHost: 'preview' },
              { webhookAnswer: ['login', 'redirect', 'not-found'] },
            ],
          },
          sources: [
            { url: 'https://github.com/b19ua/pecalls/blob/ad7d20004d8b07d314250601e03ba58947269921/src/lib/twilio.functions.ts', read: '2026-11-29' },
            {
              url: 'https://github.com/123Soldcash/crm-123drive-v2/blob/9d926863670ece988d06d19a6a797b66f19190ef/server/twilio-webhooks.ts',
              read: '2026-11-29',
            },
          ],
          note: "Two projects report this: one for a preview of Lovable, one for an app of Manus and Vite. Twilio's page says only that the response isn't TwiML.",
        },
      ),
      cause(
        'twiml-too-long',
        'The TwiML is too long',
        'Long text, or many numbers in one document, adds up.',
        ['Split the document into parts of at most 64 kB: end the first with `<Redirect>` to a URL that returns the rest.', NO_NEW_EVENT],
        { who: CODE, when: { suggestedBy: { responseBody: 'twiml' } }, prevalence: 'occasional' },
      ),
      cause(
        'url-not-twiml',
        'The URL leads to a file, not to TwiML',
        'The webhook is set to the URL of a recording, for example, not to one that returns TwiML.',
        [READ_BODY, 'Set the webhook of the number or TwiML app to a URL that returns TwiML. A recording belongs in a `<Play>` in that TwiML.', NO_NEW_EVENT],
        {
          who: CONFIG,
          // Error pages and web pages have a wrong type as well.
          prevalence: 'occasional',
          when: { suggestedBy: [{ webhookFile: ['audio', 'media'] }, { says: ['audio/', 'video/', 'image/'] }] },
          note: "Twilio's page says only that the response isn't TwiML. That it is a file is our own conclusion.",
          details: 'A TwiML Bin in the Console shows whether TwiML is well-formed. `<Play>` needs a supported encoding and MIME type.',
        },
      ),
    ],
    {
      messages: [
        'TwiML response body too large',
        'TwiML Response is too large',
        'In your response to Twilio’s request, the response body is larger than 64 kB.',
      ],
      related: [12100, 12300, 11200, 13521, 32018],
    },
  ),
  entry(
    11751,
    'messaging',
    'error',
    'The media is too large for this channel',
    'Together, the files in the message are larger than the channel allows: 5 MB for MMS, 16 MB for WhatsApp and RCS.',
    [
      cause(
        'media-too-large',
        'The files together exceed the limit',
        'The sizes of all media in the message are added up.',
        [
          {
            text: 'Run the command for each file.',
            snippet: { language: 'sh', title: 'Size of a file in bytes', code: 'curl -sSL -o /dev/null -w \'%{size_download}\\n\' "${MEDIA_URL:?is not set}"' },
          },
          'Add up the sizes, and compare the sum with the limit: 5 MB for MMS, 16 MB for WhatsApp and RCS.',
          'Make the files smaller, or send them in several messages.',
          "Send the message again. `delivered` means it's fixed.",
        ],
        {
          who: 'the person who chooses the files',
          details: 'An image on WhatsApp can be up to 5 MB, and so can an RCS message that falls back to MMS.',
          sources: [
            { url: 'https://www.twilio.com/docs/sms/accepted-mime-types', read: '2026-11-30' },
            { url: 'https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages', read: '2026-11-30' },
          ],
        },
      ),
    ],
    {
      messages: [
        'Media Message - Media exceeds messaging provider size limit',
        'The total size of the media message request exceeds the maximum size limit for the channel.',
      ],
      related: [30019, 63019, 12300],
      lookalikes: [{ code: 30019, text: 'A carrier set a smaller limit than Twilio.' }],
    },
  ),
  entry(
    11770,
    'platform',
    'error',
    "Your webhook's response is empty",
    'Your server announced a body in chunks (`Transfer-Encoding: chunked`) but sent none.',
    [
      cause(
        'response-body-empty',
        'The route sends headers, but no TwiML',
        'The handler returns nothing, or the server is misconfigured.',
        [
          'Return `<Response></Response>` with `Content-Type: text/xml`, or 204 without a body.',
          { text: "Run the command. A body, or `204`, means it's fixed.", snippet: callWebhook },
        ],
        // The thread is about 204.
        { who: CODE, sources: [thread('twilio/twilio-node#369')] },
      ),
      cause(
        'connection-cut',
        'The connection ended before the body',
        'A crash, a proxy or a network problem ended the response after its headers.',
        [
          { text: 'Read in the event when the response ended, and for which URL.', link: { place: 'debugger' } },
          'Find what ended the connection at that time in the logs of your server and proxy.',
          'Fix that: the crash, the timeout of the proxy or the unstable connection.',
          NO_NEW_EVENT,
        ],
        { who: SERVER, prevalence: 'occasional', when: { suggestedBy: { occurs: 'sometimes' } } },
      ),
    ],
    { messages: ['Empty response body'], retryable: true, related: [11200, 12100] },
  ),
];
