import type { ErrorEntry, Source } from '../types.ts';
import { type Draft, cause, entry, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { COUNTRY_RULES, delivered, MESSAGE_LOGS, SENDER_IDS, validityMeans } from './shared/messages.ts';

const CODER = 'a developer';
const WRITER = 'the person who writes the messages';
const MESSAGE_RESOURCE = source('https://www.twilio.com/docs/messaging/api/message-resource');
const MMS_SIZES: Source = { url: 'https://support.twilio.com/hc/en-us/articles/360018832773', read: '2026-11-29' };
const TEXT_LENGTHS: Source = { url: 'https://support.twilio.com/hc/en-us/articles/360033806753', read: '2026-11-30' };
const SCHEDULING: Source = { url: 'https://www.twilio.com/docs/api/errors/35115', read: '2026-11-30' };

/** Twilio's fault, by the page of the code. */
const internalFault = (behind: string): Draft[] => [
  cause(
    'twilio-side-fault',
    'Something failed inside Twilio',
    `${behind} had a problem. Your request was right.`,
    [
      'Look for an incident on [status.twilio.com](https://status.twilio.com).',
      { text: 'Write to Twilio Support if it happens again, with the Message SID and the time in UTC.', link: supportLink },
      delivered,
    ],
    { who: 'Twilio Support' },
  ),
];

const PLANNER = 'the person who plans the messages';

export const entries: readonly ErrorEntry[] = [
  entry(
    30009,
    'messaging',
    'error',
    'Part of an incoming long text is missing',
    'Someone sent your number a long text, and not every part of it arrived.',
    [
      cause(
        'segment-lost',
        'A part was lost before it reached Twilio',
        "Poor reception, the phone or its carrier lost it. Your app isn't the cause.",
        [
          'Ask the sender to send the text again, shorter and with good reception.',
          { text: "Check the new message: the status `received` means it's fixed.", link: MESSAGE_LOGS },
        ],
        {
          details: "The code is only about incoming texts. Shortening what you send doesn't help.",
          who: 'the person who wrote the text',
          when: { suggestedBy: { affected: 'one-recipient' } },
        },
      ),
      cause(
        'carrier-loses-segments',
        'A carrier or the route keeps losing parts',
        'Long texts from many senders arrive incomplete, so no single phone is the reason.',
        [
          'Collect the Message SIDs of several such texts.',
          { text: 'Send them to Twilio Support.', link: supportLink },
          "Check the next long texts from that carrier: the status `received` means it's fixed.",
        ],
        {
          prevalence: 'occasional',
          who: 'Twilio Support, with your examples',
          when: { suggestedBy: { affected: ['one-carrier', 'one-country', 'all'] } },
        },
      ),
    ],
    { messages: ['Missing inbound segment', 'One or more segments associated with your multi-part inbound message was not received.'], related: [30011] },
  ),
  entry(
    30010,
    'messaging',
    'error',
    'The message costs more than its maximum price',
    'The request set `MaxPrice`, and the message would have cost more. Only old messages have this code.',
    [
      cause(
        'max-price-exceeded',
        'The price limit was too low',
        '`MaxPrice` covered all segments together. A long text or an emoji makes several.',
        ['Remove `MaxPrice` from your requests: it has had no effect since June 3, 2024.', delivered],
        {
          details:
            'A record of an old message needs no action. One segment holds 160 characters, or 70 with an emoji or other special character; in a longer text, 153 or 67.',
          who: CODER,
          sources: [MESSAGE_RESOURCE, { url: 'https://www.twilio.com/docs/glossary/what-sms-character-limit', read: '2026-12-01' }],
        },
      ),
    ],
    { messages: ['~Message price exceeds max price', 'The error code is obsolete.'], related: [21627, 30031] },
  ),
  entry(
    30011,
    'messaging',
    'error',
    "The other side can't receive MMS",
    'A message with a picture or other media failed, because the receiving number accepts only text.',
    [
      cause(
        'recipient-without-mms',
        "The recipient's phone can't receive MMS",
        "It doesn't support MMS, or MMS is turned off on it.",
        ['Send the text with a link to the file instead.', 'Ask the recipient to turn on MMS if it has to be a picture.', delivered],
        { who: WRITER, when: { requires: { direction: 'outbound' } } },
      ),
      cause(
        'mms-to-number-without-mms',
        'Your number is in a region without MMS',
        "Someone sent a picture to your Twilio number. Twilio can't receive MMS in the number's region.",
        [
          'Reply that your number accepts only text.',
          'Buy a number with MMS in the United States, Canada or Australia if you need pictures: each number lists its capabilities.',
          "Ask the sender to send only the text. The status `received` means it's fixed.",
        ],
        {
          who: 'the person who manages the number',
          when: { requires: { direction: 'inbound' } },
          sources: [{ url: 'https://www.twilio.com/en/guidelines/au/sms', read: '2026-11-29' }],
        },
      ),
    ],
    { messages: ['MMS not supported by the receiving phone number in this region'], related: [21621, 30009] },
  ),
  entry(
    30012,
    'messaging',
    'error',
    'The time to live is too short',
    'The message was set to expire sooner than Twilio allows.',
    [
      cause(
        'time-to-live-range',
        'The number of seconds is too small',
        validityMeans,
        ['Set `ValidityPeriod` in seconds, as long as the text is useful: from 1 to 36,000.', delivered],
        { who: CODER, sources: [MESSAGE_RESOURCE], note: 'An old code: Twilio says only to set a longer time.' },
      ),
    ],
    { messages: ['TTL is too small', '~Message Time To Live is too small'], related: [30013, 30036, 30045] },
  ),
  entry(
    30013,
    'messaging',
    'error',
    'The time to live is too long',
    'The message was set to wait longer than Twilio allows.',
    [
      cause(
        'time-to-live-range',
        'The number of seconds is too large',
        validityMeans,
        ['Set `ValidityPeriod` in seconds, not in milliseconds: from 1 to 36,000.', delivered],
        { who: CODER, sources: [MESSAGE_RESOURCE], note: 'An old code: Twilio says only to set a shorter time.' },
      ),
    ],
    { messages: ['TTL is too big', 'Message Time To Live is too big'], related: [30012, 30036, 30045] },
  ),
  entry(
    30014,
    'messaging',
    'error',
    'The list of recipients is empty or too long',
    'Twilio found no recipient in `To`, or too many.',
    [
      cause(
        'to-list-empty-or-long',
        "`To` doesn't contain exactly one recipient",
        'A request to send a message accepts one recipient.',
        ['Print `To` before the request.', 'Send one request for each recipient.', delivered],
        { who: CODER },
      ),
    ],
    { messages: ["'To' attributes are Invalid"], related: [21653, 30015, 30016] },
  ),
  entry(
    30015,
    'messaging',
    'error',
    'The channel prefix of the address is unknown',
    "Twilio doesn't recognize the channel prefix of `To` or `From`.",
    [
      cause(
        'channel-prefix-wrong',
        'The prefix is missing or unknown',
        "A WhatsApp, Messenger or RCS address starts with its channel and a colon; a number for SMS doesn't.",
        [
          'Print `To` and `From` before the request.',
          "Write both in the channel's format. Good: `whatsapp:+15551234567`. Bad: `whatsap:+15551234567`, `sms:+15551234567`.",
          delivered,
        ],
        { who: CODER },
      ),
    ],
    { messages: ['Non-supported channel type is used'], related: [21910, 30014, 30016] },
  ),
  entry(
    30016,
    'messaging',
    'error',
    'The sender and recipient are on different channels',
    "The channels in `To` and `From` can't send to each other.",
    [
      cause(
        'channels-differ',
        'The two addresses have different channels',
        'A WhatsApp sender reaches WhatsApp addresses, a phone number reaches phone numbers.',
        ['Print `To` and `From` before the request.', 'Give both the same prefix, such as `whatsapp:`, or none for SMS.', delivered],
        { who: CODER },
      ),
    ],
    { messages: ["'To' and 'From' channel types are incompatible"], related: [21910, 30014, 30015] },
  ),
  entry(
    30017,
    'messaging',
    'error',
    'The carrier has too much traffic',
    "The recipient's carrier is overloaded. Twilio retried before it gave up.",
    [
      cause(
        'carrier-congestion',
        'The carrier has more MMS traffic than it can take',
        'Large batches of pictures at once make it worse.',
        [
          'Spread the batch over a longer time. A Messaging Service does that with `ScheduleType=fixed` and a `SendAt` for each message.',
          'Send the failed messages again in small groups, with pauses.',
          'Check the status of a few of them. `delivered` means the carrier accepts them again.',
        ],
        { who: PLANNER, sources: [SCHEDULING] },
      ),
    ],
    {
      messages: [
        'Carrier network congestion',
        'Message request was rejected because the carrier has high traffic.',
        'A 30017 error is an indicator that the downstream carrier is experiencing performance issues due to high traffic.',
      ],
      retryable: true,
      retryAdvice: 'Retry later, spread over more time.',
      related: [30001, 30022, 30008, 30410],
    },
  ),
  entry(
    30018,
    'messaging',
    'warning',
    'You have no registered sender name in this country',
    'The country requires sender names to be registered, and Twilio has no registration from you. The message may still have arrived.',
    [
      cause(
        'sender-name-not-registered',
        'Your account has no registered name there',
        'Each country registers names separately. A text from a number can get this warning, too.',
        [
          { text: "Read the country's rules on sender names.", link: COUNTRY_RULES },
          { text: 'Register the name for that country, or one for your business if you send from a number.', link: SENDER_IDS },
          'Send from a number in the meantime, where the country allows it.',
          "Send the message again. `delivered` without a new warning means it's fixed.",
        ],
        {
          details:
            'With `undelivered`, the network probably rejected it; register before you send again. `delivered` can be true, but Twilio still advises you to register. For one-time codes, Twilio Verify takes care of the registrations.',
          who: 'the person who manages the senders',
          when: { suggestedBy: { senderType: 'alphanumeric' } },
          note: "Twilio's page doesn't say what the text was sent from. One project that we can't link to stopped the warning with a registered name.",
        },
      ),
    ],
    {
      messages: [
        'Destination carrier requires sender ID pre-registration',
        'to a mobile number in a country that requires Alphanumeric Sender ID pre-registration.',
      ],
      related: [30040, 30041, 30007],
      lookalikes: [{ code: 30040, text: 'The network blocked the name; this is more than a warning.' }],
    },
  ),
  entry(
    30019,
    'messaging',
    'error',
    'The message is too large for the carrier',
    'The carrier accepts only smaller messages than this one.',
    [
      // Every report that we know of is about a long text.
      cause(
        'text-too-long-for-carrier',
        'The text is too long for the carrier',
        'Carriers can refuse a long text, especially if an emoji or a curly quote changes the encoding of the whole text.',
        [
          'Replace emoji, curly quotes and long dashes with plain characters.',
          'Cut off long text that your code inserts, such as a note from a customer, and shorten long links.',
          'Keep the text to at most 320 characters, or send it as several messages.',
          delivered,
        ],
        {
          who: WRITER,
          // Twilio itself refuses more than 1600 characters, with 21617.
          when: { suggestedBy: [{ channel: 'sms' }, { channel: 'sms', bodyLength: 'up-to-1600' }] },
          note: "Four projects that we can't link to got 30019 for texts of some 700 to 1,300 characters.",
          sources: [TEXT_LENGTHS],
        },
      ),
      cause(
        'media-too-large-for-carrier',
        'The pictures or files are too large',
        'Twilio accepts 5 MB per message. Some carriers accept less than 1 MB.',
        ['Shrink the pictures and files until all those in one message total less than 500 KB, or send a link to the file.', delivered],
        {
          details:
            "Twilio resizes JPEG, PNG and GIF. For other types, US carriers accept 0.6 to 1.5 MB, depending on carrier and sender; Twilio's API reference says 500 KB.",
          who: WRITER,
          when: { suggestedBy: [{ channel: 'mms' }, { bodyLength: ['empty', 'up-to-160'] }] },
          sources: [MESSAGE_RESOURCE, MMS_SIZES],
        },
      ),
    ],
    {
      messages: ['~Content size exceeds carrier limit', 'Message failed because the size of the content associated with the message exceeded carrier limit'],
      related: [21617, 11751, 21623],
    },
  ),
  entry(
    30020,
    'messaging',
    'error',
    'Scheduling the message failed inside Twilio',
    "Twilio couldn't schedule this message.",
    internalFault("Twilio's scheduling"),
    {
      messages: ['Internal Failure with Message Scheduling'],
      retryable: true,
      retryAdvice: 'Retry once, after a few minutes.',
      related: [30021],
    },
  ),
  entry(
    30021,
    'messaging',
    'error',
    'The Messaging Service failed inside Twilio',
    "Twilio couldn't process the message in its Messaging Service.",
    internalFault("Twilio's Messaging Services"),
    {
      messages: ['Internal Failure with messaging service orchestrator'],
      retryable: true,
      retryAdvice: 'Retry once, after a few minutes.',
      related: [30020],
    },
  ),
];
