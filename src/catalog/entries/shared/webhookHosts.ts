import { type Draft, cause, page, thread } from './compact.ts';
import { callWebhook, NO_NEW_EVENT, readCertificate, readType, SERVER } from './webhookParts.ts';

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
