import type { Snippet, Step } from '../../types.ts';

/** Who acts on a webhook. */
export const CODE = 'the developers of the webhook';
export const SERVER = 'the team that runs the webhook server';
export const CONFIG = 'the person who configures the webhook, or a developer';

/** The last step of most causes. */
export const NO_NEW_EVENT = "Trigger the webhook again. No new event in the Debugger means it's fixed.";
/** The same for what only a call can show. */
export const CALL_AGAIN = "Call again. If the Debugger shows no new event, it's fixed.";

export const OPEN_EVENT: Omit<Step, 'id'> = {
  text: 'Open the event in the Debugger and read the URL, the status and the response body.',
  link: { place: 'debugger' },
};

export const READ_BODY: Omit<Step, 'id'> = {
  text: 'Open the event in the Debugger and read the response body.',
  link: { place: 'debugger' },
};

export const EMPTY_TWIML: Snippet = {
  language: 'xml',
  title: 'The smallest valid response',
  code: '<?xml version="1.0" encoding="UTF-8"?>\n<Response></Response>',
};

/** Where a webhook can be tested. */
export const OUTSIDE =
  'Run it outside your own network. A server that validates signatures responds with 400 or 403, because this request has none.';

/** A POST as Twilio sends it. `--data-urlencode` keeps the `+`, which `-d` would turn into a space. */
export const callWebhook: Snippet = {
  language: 'sh',
  title: 'Call the webhook as Twilio does',
  code: `curl -i --connect-timeout 10 --max-time 15 -X POST "\${WEBHOOK_URL:?is not set}" \\
  --data-urlencode 'From=+15005550006' --data-urlencode 'To=+15005550006' -d 'Body=Test'`,
  note: OUTSIDE,
};

/** The type under which a file is served. Fetched with GET, as Twilio does: some servers, and signed URLs, refuse HEAD. */
export const readType: Snippet = {
  language: 'sh',
  title: 'Type of a file',
  code: 'curl -sSL -o /dev/null -w \'%{http_code} %{content_type}\\n\' "${MEDIA_URL:?is not set}"',
};

const connect =
  'openssl s_client -connect "$WEBHOOK_HOST:${WEBHOOK_PORT:-443}" -servername "$WEBHOOK_HOST" -verify_hostname "$WEBHOOK_HOST" </dev/null 2>/dev/null';

/** Chain, dates and names of a certificate. */
export const readCertificate: Snippet = {
  language: 'sh',
  title: 'Read the certificate',
  code: `: "\${WEBHOOK_HOST:?is not set}"
${connect} | grep -E 'no peer certificate|Verify return code' | head -1
${connect} | openssl x509 -noout -enddate -ext subjectAltName 2>/dev/null`,
  note: "`0 (ok)` means that the name matches and the chain is complete and trusted; `62`, that the host isn't among the names; `10`, that it has expired; `18` or `19`, that it or its root is self-signed; `20` or `21`, that an intermediate certificate is missing or the authority is a private one. `no peer certificate available` means that the port doesn't use TLS; no output, that nothing responds there. Set `WEBHOOK_PORT` if the URL names a port other than 443. On a Mac, use OpenSSL from Homebrew: the built-in LibreSSL lacks some of these options and prints nothing.",
};

/** How to see whether `<Play>` takes the file behind a URL. */
export const readPlayedType: Omit<Step, 'id'> = {
  text: 'Run the command with the URL from the TwiML. The type must be one that `<Play>` accepts, such as `audio/mpeg` or `audio/wav`.',
  link: { href: 'https://www.twilio.com/docs/voice/twiml/play', text: 'Audio types' },
  snippet: {
    language: 'sh',
    title: 'Type of a file',
    code: 'curl -sSL -o /dev/null -w \'%{http_code} %{content_type}\\n\' "${AUDIO_URL:?is not set}"',
  },
};
