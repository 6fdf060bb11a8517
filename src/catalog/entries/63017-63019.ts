import type { ErrorEntry } from '../types.ts';
import { UNSUPPORTED_TYPE, checkBatch, checkDelivered, errorMapping, metaLimits, whatsappFaq } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { supportLink } from './shared/support.ts';
import { MESSAGING_SERVICES } from './shared/messages.ts';
import { readType } from './shared/webhookParts.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 63017,
    title: 'Messages are sent faster than allowed',
    product: 'messaging',
    level: 'error',
    summary: 'Your account and subaccounts together sent more than 2,000 messages per second, or a burst was too fast for its sender.',
    messages: ['~Rate limit exceeded'],
    retryable: true,
    retryAdvice: 'Retry after a few seconds, at a lower rate.',
    related: [63018, 20429],
    lookalikes: [{ code: 63018, text: "The limit of one sender, one recipient or your Meta portfolio. It's reached far more often." }],
    causes: [
      {
        id: 'account-message-rate',
        title: 'Your accounts together send too fast',
        explanation: 'The limit counts the parent account and all subaccounts together.',
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'queue', text: 'Send through one rate-limited queue shared by all subaccounts, or let a Messaging Service queue large batches.' },
          { id: 'raise', text: 'Ask Twilio for a higher limit if you need it permanently.', link: supportLink },
          { id: 'check', text: "Send the batch again. No new 63017 means it's fixed." },
        ],
        source: errorPage(63017),
      },
      {
        id: 'sender-throughput',
        title: "A burst exceeds the sender's rate",
        explanation: 'Each sender, and so each Messaging Service, has its own rate.',
        prevalence: 'occasional',
        who: 'the person who plans the campaign',
        when: {},
        steps: [
          { id: 'queue', text: 'Send large batches through a Messaging Service: it queues messages at the rate of its senders.' },
          { id: 'plan', text: 'Spread the batch over more time, or add senders.' },
          { id: 'check', text: "Send the batch again. No new 63017 means it's fixed." },
        ],
        source: errorPage(63017),
      },
    ],
  },
  {
    code: 63018,
    title: 'A sending limit of the channel was reached',
    product: 'messaging',
    level: 'error',
    status: [429],
    summary: 'Too many messages for the Sandbox, one recipient, the sender, or your business.',
    messageHint: '`exceeded the 1 rps rate limit` is mostly about the Sandbox. Without these words, check which recipients got no message.',
    messages: ['Account {AccountSid} exceeded the {n} rps rate limit', '~Rate limit exceeded for Channel'],
    retryable: true,
    retryAdvice: "Retry later: seconds for a rate, minutes for one recipient, up to 24 hours for your business's limit.",
    related: [63017, 63038, 20429, 63049],
    lookalikes: [
      { code: 63038, text: "Your Twilio account's daily message limit." },
      { code: 63049, text: 'Meta withholds marketing from this person.' },
    ],
    causes: [
      {
        id: 'sandbox-rate',
        title: 'The Sandbox accepts one message every 3 seconds',
        explanation: 'Twilio immediately refuses faster requests with status 429.',
        prevalence: 'common',
        who: 'a developer',
        when: {
          requires: { channel: 'whatsapp', sandboxSender: 'yes' },
          suggestedBy: [{ sandboxSender: 'yes' }, { says: 'the 1 rps' }],
          decisive: { says: '1 rps rate limit', sandboxSender: 'yes' },
        },
        steps: [
          { id: 'pace', text: 'Wait 3 seconds between messages.' },
          { id: 'sender', text: 'Register your own sender for a higher rate.', link: { place: 'whatsapp-senders' } },
          checkBatch(63018),
        ],
        note: "Twilio's guide says one message every 3 seconds; the error text itself says 1 a second. A low limit of your account has the same text.",
        source: { url: 'https://www.twilio.com/docs/whatsapp/sandbox', read: '2026-11-28' },
        sources: [errorPage(63018)],
      },
      {
        id: 'portfolio-messaging-limit',
        title: 'You started too many conversations in 24 hours',
        explanation:
          'Meta limits how many people outside the 24-hour window the numbers in your business portfolio can reach, all together, in a rolling 24 hours.',
        details:
          'Since October 7, 2025, the limit applies to the entire portfolio: 250 people for a new one, then 2,000, 10,000, 100,000 and no limit. Business verification raises it to 2,000. From there it rises by itself once you use half of it within 7 days with good quality.',
        prevalence: 'common',
        who: 'an admin of the Meta business portfolio',
        // The Sandbox sends from Twilio's own number, which is in no portfolio of yours.
        when: {
          requires: { channel: 'whatsapp', sandboxSender: ['no', 'meta'] },
          suggestedBy: [
            // Twilio's page advises waiting 24 hours from the first messages that started a conversation. Only these count, and they need a template.
            { channel: 'whatsapp', stage: 'later', template: 'approved' },
            { channel: 'whatsapp', stage: 'later', affected: 'all', occurs: 'every-time' },
            { channel: 'whatsapp', customerWindow: 'closed' },
          ],
          // The limit counts people, whoever they are, but not those inside the window.
          excludedBy: [{ affected: 'one-recipient' }, { customerWindow: 'open' }],
        },
        steps: [
          { id: 'stop', text: 'Stop the batch, and resume 24 hours after its first messages.' },
          { id: 'limit', text: "Look up the messaging limit on the sender's page.", link: { place: 'whatsapp-senders' } },
          { id: 'verify', text: 'Complete the business verification in the **Security Center** of your Meta Business settings.' },
          checkBatch(63018),
        ],
        source: errorPage(63018),
        sources: [metaLimits, { url: 'https://support.twilio.com/hc/en-us/articles/360024008153', read: '2026-11-28' }],
      },
      {
        id: 'same-recipient-burst',
        title: 'One recipient got too many messages at once',
        explanation: 'WhatsApp limits how fast one number can message one user. Other users still get their messages.',
        details: 'Meta allows one message every 6 seconds. Up to 45 can go out at once, but you then have to wait 6 seconds for each of them.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { requires: { channel: 'whatsapp' }, suggestedBy: { affected: 'one-recipient' }, decisive: { says: ['pair rate limit', '131056'] } },
        steps: [
          { id: 'merge', text: 'Merge the messages into one, or send a person at most one every 6 seconds.' },
          { id: 'loop', text: 'Stop the loop or retry that keeps sending to the same person, if there is one.' },
          checkBatch(63018),
        ],
        source: errorPage(63018),
        sources: [{ url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/about-the-platform', read: '2026-12-01' }],
      },
      {
        id: 'sender-throughput',
        title: 'The sender exceeds its rate',
        explanation: 'A WhatsApp sender sends 80 messages a second. Twilio queues the rest for up to 4 hours; messages still waiting after that fail.',
        details: 'For text only, the rate of a WhatsApp sender can be raised to 400 on request. With media, it stays at 80.',
        prevalence: 'occasional',
        who: 'the person who plans the campaign',
        wordings: [
          {
            id: 'rcs',
            when: { channel: 'rcs' },
            explanation: 'RCS providers limit how many messages a sender can send.',
          },
        ],
        // The limit of the portfolio doesn't count messages inside the window. The Sandbox stops at one message every 3 seconds.
        when: {
          requires: { sandboxSender: ['no', 'meta'] },
          suggestedBy: { customerWindow: 'open', affected: 'all', occurs: 'sometimes' },
          decisive: { says: '130429' },
        },
        steps: [
          { id: 'pace', text: 'Send the campaign more slowly.' },
          { id: 'spread', text: 'Add more senders to a Messaging Service under **Sender Pool**, to spread the load.', link: MESSAGING_SERVICES },
          { id: 'raise', text: 'Ask Twilio Support for a higher text rate if you need one.', link: supportLink, skipWhen: { channel: 'rcs' } },
          checkBatch(63018),
        ],
        source: whatsappFaq,
        sources: [errorPage(63018, '2026-11-29')],
      },
      {
        id: 'account-channel-rate',
        title: 'Your account exceeds its own rate limit',
        explanation: 'Each account has a rate for all its senders together.',
        prevalence: 'occasional',
        who: 'the person who manages the account',
        when: {
          // The Sandbox's own limit has the same words.
          suggestedBy: { says: 'rps rate limit', sandboxSender: ['no', 'meta'] },
        },
        steps: [
          { id: 'pace', text: 'Limit the combined rate of all senders.' },
          { id: 'raise', text: "Ask Twilio Support what your account's rate is, and for a higher one.", link: supportLink },
          checkBatch(63018),
        ],
        source: errorPage(63018),
      },
      {
        id: 'quality-restricted',
        title: 'Meta slows your number down after complaints',
        explanation: 'People blocked or reported the number, so Meta lets fewer messages through.',
        prevalence: 'rare',
        who: 'the person who plans the campaign',
        // Meta's own words, as in the `ChannelStatusMessage` of a callback.
        when: { requires: { channel: 'whatsapp' }, suggestedBy: { says: ['Spam rate limit', '131048'] } },
        steps: [
          { id: 'quality', text: "Check the sender's quality rating and the alerts in WhatsApp Manager.", link: { place: 'whatsapp-senders' } },
          { id: 'fewer', text: 'Write only to people who opted in, and less often, until the rating improves.' },
          checkBatch(63018),
        ],
        note: "Inferred from Twilio's table, which lists Meta's error 471 under this code.",
        source: errorMapping,
      },
    ],
  },
  {
    code: 63019,
    title: "Twilio can't fetch the media",
    product: 'messaging',
    level: 'error',
    summary: 'The media URL returned no file that Twilio can use. Any text in the message may still arrive.',
    messages: ['Media failed to download'],
    retryable: false,
    related: [21620, 63021, 63034, 11200, 11751, 63037],
    lookalikes: [
      { code: 21620, text: 'The media URL itself is malformed.' },
      { code: 63021, text: "Twilio fetched the file, but the channel doesn't accept it." },
      { code: 63034, text: 'The file is too large.' },
    ],
    causes: [
      {
        id: 'media-not-public',
        title: "Twilio can't access the URL",
        explanation: 'A login, firewall, private address or expired signature blocks Twilio, even if the URL opens for you.',
        prevalence: 'common',
        who: 'the team that runs the media server',
        when: {
          suggestedBy: [
            { webhookAnswer: ['login', 'not-found', 'client-error', 'redirect', 'no-connection', 'dns', 'timeout', 'server-error', 'method'] },
            { webhook: 'local' },
          ],
        },
        steps: [
          {
            id: 'fetch',
            text: 'Fetch the URL from a machine outside your network: it must return status 200, the right `Content-Type` and a length above 0.',
            snippet: {
              language: 'sh',
              title: 'Check the media',
              code: 'curl -sSL -o /dev/null -w \'%{http_code} %{content_type} %{size_download} bytes\\n\' "${MEDIA_URL:?is not set}"',
            },
          },
          { id: 'open', text: 'Make the file public, or sign the URL for several hours: on WhatsApp, a message can wait up to four hours in the queue.' },
          checkDelivered,
        ],
        source: errorPage(63019),
        sources: [{ url: 'https://www.twilio.com/docs/whatsapp/best-practices-and-faqs', read: '2026-11-30' }],
      },
      {
        id: 'media-empty',
        title: 'The file is empty or not there yet',
        explanation: "The server answered with 0 bytes, or the file wasn't at its URL when Twilio fetched it: not uploaded yet, or already moved.",
        prevalence: 'occasional',
        who: 'the team that runs the media server',
        // A status of 200 says nothing about what came with it, so it fits this cause and the next two.
        when: {
          suggestedBy: [{ webhookAnswer: 'empty' }, { webhookAnswer: 'not-found', occurs: 'sometimes' }, { webhookAnswer: 'success', channel: 'whatsapp' }],
        },
        steps: [
          { id: 'size', text: 'Check the size of the file on the server, and how it was written.' },
          { id: 'upload', text: "Upload it again, and don't send before the upload has finished." },
          { id: 'keep', text: 'Keep the file at its URL for several hours.' },
          checkDelivered,
        ],
        note: "The unfinished upload and the moved file are from three reports that we can't link to.",
        source: errorPage(63019),
      },
      {
        id: 'template-media-url-wrong',
        title: 'The template builds a wrong media URL',
        explanation: 'If the media URL has a variable, a missing value breaks it, and so does a full URL where the template already has the domain.',
        prevalence: 'occasional',
        who: 'a developer',
        // Twilio fetches such a URL as it does any other, and gets a 404.
        when: {
          suggestedBy: [
            { template: 'approved', webhookAnswer: 'not-found' },
            { template: 'approved', occurs: 'every-time' },
            { template: 'approved', urlFault: ['placeholder', 'doubled', 'relative', 'no-scheme', 'no-host'] },
          ],
          excludedBy: { template: 'none' },
        },
        steps: [
          { id: 'open', text: 'Open the template and note its media URL.', link: { place: 'content-templates' } },
          { id: 'fill', text: 'Put the values that you sent into it by hand, and open the result in a private window. The file must open.' },
          { id: 'correct', text: 'Send a value for that variable in each message. Make the whole URL the variable if your files have several domains.' },
          checkDelivered,
        ],
        note: "Based on the code of two projects that we can't link to.",
        source: errorPage(63019),
      },
      {
        id: 'media-server-answers-otherwise',
        title: 'The server sends Twilio something other than the file',
        explanation: 'Hotlink protection or an error page can replace the file: the status is then 200, but the type is wrong.',
        prevalence: 'rare',
        who: 'the team that runs the media server',
        // The status 200 that a server logs can belong to an error page.
        when: { suggestedBy: [{ webhookAnswer: ['no-content-type', 'wrong-content-type'] }, { webhookAnswer: 'success', channel: 'whatsapp' }] },
        steps: [
          {
            id: 'compare',
            text: 'Run the command with a file that fails, and with one that arrives. A web page in place of the file is the cause.',
            snippet: readType,
          },
          { id: 'allow', text: 'Allow requests without a referrer or cookies for these files.' },
          checkDelivered,
        ],
        note: 'Inferred from one report in which pictures failed and PDFs arrived; no cause was ever confirmed.',
        source: { url: 'https://github.com/freescout-help-desk/freescout/issues/5174', read: '2026-11-28' },
      },
      {
        id: 'media-type-unsupported',
        title: "WhatsApp doesn't support this file type",
        explanation: 'OGG audio goes through only with the Opus codec. In one report, recordings that a browser turned into OGG failed as well.',
        prevalence: 'occasional',
        who: 'the person who prepares the media',
        when: { suggestedBy: { webhookAnswer: 'success', channel: 'whatsapp' }, decisive: UNSUPPORTED_TYPE },
        steps: [
          { id: 'log', text: "Look in the server's log for the request from `TwilioProxy`. If it got the complete file, suspect the file type." },
          {
            id: 'convert',
            text: 'Convert audio to MP3, or to OGG with Opus, and serve it as `audio/mpeg` or `audio/ogg; codecs=opus`, with the matching file extension.',
          },
          checkDelivered,
        ],
        note: "Based on two reports about audio, one of which names 63019. Twilio's page covers only the download.",
        source: { url: 'https://github.com/chatwoot/chatwoot/pull/14692', read: '2026-11-29' },
        sources: [
          { url: 'https://github.com/nyaruka/courier/issues/588', read: '2026-11-29' },
          { url: 'https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages', read: '2026-11-30' },
        ],
      },
      {
        id: 'media-certificate',
        title: "The server's TLS certificate was rejected",
        explanation: 'An intermediate certificate is missing, which browsers forgive, or the certificate has expired or is self-signed.',
        prevalence: 'rare',
        who: 'the team that runs the media server',
        when: { suggestedBy: { webhookAnswer: 'tls' } },
        steps: [
          { id: 'test', text: 'Fetch the URL with `curl -sS -o /dev/null` from a machine outside your network, and look for a certificate error.' },
          { id: 'chain', text: 'Serve the full certificate chain from a public certificate authority.' },
          checkDelivered,
        ],
        note: "Twilio's page doesn't mention certificate errors, but any HTTPS fetch can run into them.",
        source: errorPage(63019),
      },
    ],
  },
];
