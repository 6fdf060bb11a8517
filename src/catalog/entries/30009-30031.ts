import type { ErrorEntry, Source } from '../types.ts';
import { type Draft, cause, entry, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { COUNTRY_RULES, delivered, lookUpLine, MESSAGE_LOGS, SENDER_IDS, validityMeans } from './shared/messages.ts';

const CODER = 'a developer';
const WRITER = 'the person who writes the messages';
const MESSAGE_RESOURCE = source('https://www.twilio.com/docs/messaging/api/message-resource');
const NOT_PROVISIONED: Source = { url: 'https://www.twilio.com/docs/api/errors/30024', read: '2026-11-30' };
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
const SENT = "Send the message again. A 201 response means it's fixed.";
const LIMIT_TEXTS = [
  'As part of the US A2P 10DLC initiative, T-Mobile has instituted a daily message limit.',
  'Please note that this daily limit is based on the sum of SMS segments and MMS messages you send to T-Mobile subscribers on a 24-hour basis, and is reset daily at midnight PT.',
];
const TMOBILE_LIMITS: Source = {
  url: 'https://support.twilio.com/hc/en-us/articles/1260804800549-T-Mobile-daily-message-limits-for-long-code-messaging-with-A2P-10DLC',
  read: '2026-11-30',
};
const COUNTED_TOGETHER = 'Segments of SMS and MMS messages to T-Mobile, Sprint and Metro count together.';
const WRONG_WARNING = `With several providers, or with an unlimited tier from T-Mobile, Twilio counts wrong: in that case, ignore the warning. ${COUNTED_TOGETHER}`;

/** A warning on the way to T-Mobile's daily limit. */
const limitWarning = (used: string): Draft[] => [
  cause(
    'tmobile-limit-warning',
    `${used} of the daily limit is used`,
    'Nothing is blocked yet. At the limit, messages fail with 30023 until midnight Pacific Time.',
    [
      { text: "Compare today's plan with the brand's daily limit.", link: { place: 'a2p-brands' } },
      'Hold back what can wait, so that codes and reminders still get through.',
      'Check the error log at the end of the day. No 30023 means that the limit was enough.',
    ],
    { details: WRONG_WARNING, who: PLANNER, sources: [TMOBILE_LIMITS] },
  ),
];

/** How to ask T-Mobile for more than the highest daily limit. */
const SPECIAL_REVIEW = {
  href: 'https://support.twilio.com/hc/en-us/articles/4403550579739-T-Mobile-Special-Business-Review-for-A2P-10DLC',
  text: 'Special Business Review',
};

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
        ['Remove `MaxPrice` from your requests: it has had no effect since 3 June 2024.', delivered],
        {
          details: 'A record of an old message needs no action. One segment holds 160 characters, or 70 with an emoji or other special character.',
          who: CODER,
          sources: [MESSAGE_RESOURCE],
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
          'Buy a number with MMS if you need pictures: the capabilities of each number are listed when you buy it.',
          "Ask the sender to send only the text. The status `received` means it's fixed.",
        ],
        { who: 'the person who manages the number', when: { requires: { direction: 'inbound' } } },
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
        'The prefix is missing or misspelled',
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
    "The sender name isn't registered in this country",
    'The country requires sender names to be registered, and Twilio has no registration from you. The message may still have arrived.',
    [
      cause(
        'sender-name-not-registered',
        'The name was never registered for your account',
        'Each country registers names separately.',
        [
          { text: "Read the country's rules on sender names.", link: COUNTRY_RULES },
          { text: 'Register the name for that country.', link: SENDER_IDS },
          'Send from a number in the meantime, where the country allows it.',
          "Send the message again. `delivered` without a new warning means it's fixed.",
        ],
        {
          details:
            'With `undelivered`, the network probably rejected it; register before you send again. `delivered` can be true, but Twilio still advises you to register. For one-time codes, Twilio Verify takes care of the registrations.',
          who: 'the person who manages the senders',
          when: { suggestedBy: { senderType: 'alphanumeric' } },
        },
      ),
    ],
    {
      messages: [
        'Destination carrier requires sender ID pre-registration',
        'You sent a message (message SID: SMXXXXX) to a mobile number in a country that requires Alphanumeric Sender ID pre-registration.',
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
      cause(
        'media-too-large-for-carrier',
        'The pictures or files are too large',
        'Twilio accepts 5 MB per message. Some carriers accept less than 1 MB.',
        ['Shrink the pictures and files until all those in one message total less than 500 KB, or send a link to the file.', delivered],
        {
          details:
            "Twilio resizes JPEG, PNG and GIF. For other types, US carriers accept 0.6 to 1.5 MB, depending on carrier and sender; Twilio's API reference says 500 KB.",
          who: WRITER,
          when: { suggestedBy: { channel: 'mms' } },
          sources: [MESSAGE_RESOURCE, MMS_SIZES],
        },
      ),
      cause(
        'text-too-long-for-carrier',
        'The text is too long for the carrier',
        'Carriers can refuse a long text, especially if an emoji or a curly quote changes the encoding of the whole text.',
        [
          'Replace emoji, curly quotes and long dashes with plain characters.',
          'Shorten the text to at most 320 characters, or send it as several messages.',
          delivered,
        ],
        {
          prevalence: 'occasional',
          who: WRITER,
          // Twilio itself refuses more than 1600 characters, with 21617.
          when: { suggestedBy: { channel: 'sms', bodyLength: 'up-to-1600' } },
          sources: [TEXT_LENGTHS],
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
  entry(
    30022,
    'messaging',
    'error',
    'Too many US messages at once for your campaign',
    'A US carrier refused the message because your A2P 10DLC campaign sends faster than allowed.',
    [
      cause(
        'campaign-rate-exceeded',
        'Your campaign sends too fast',
        'Carriers limit the combined speed of all numbers in a campaign.',
        [
          "Fetch `https://messaging.twilio.com/v1/Services/MG…/Compliance/Usa2p` with your Messaging Service's SID, and read `rate_limits`: a rate or a class for each carrier.",
          'Send from all numbers in the campaign through one queue, no faster than the lowest rate it names.',
          { text: "Register a campaign type with a higher rate if that's too slow for you.", link: { place: 'a2p-campaigns' } },
          "Send the batch again, more slowly. No new 30022 means it's fixed.",
        ],
        {
          who: CODER,
          source: { url: 'https://www.twilio.com/docs/api/errors/30022', read: '2026-11-30' },
          sources: [{ url: 'https://www.twilio.com/docs/messaging/api/usapptoperson-resource', read: '2026-11-30' }],
          when: { suggestedBy: { affected: ['one-carrier', 'one-country', 'all'] } },
        },
      ),
      cause(
        'same-recipient-too-often',
        'One phone got many messages within seconds',
        'Rapid repeats to one number can be refused too.',
        ['Wait between messages to the same number, and combine short ones.', delivered],
        { prevalence: 'rare', who: CODER, when: { suggestedBy: { affected: 'one-recipient' } } },
      ),
    ],
    {
      messages: [
        'US A2P 10DLC - Rate Limits Exceeded',
        'Your messages to this particular carrier has exceeded the maximum allowable limits for your phone number and/or campaign.',
      ],
      retryable: true,
      retryAdvice: 'Retry later, at a lower rate.',
      related: [30001, 30023, 30017, 30454],
      lookalikes: [{ code: 30001, text: "Twilio's own queue is full." }],
    },
  ),
  entry(
    30023,
    'messaging',
    'error',
    "Your brand's daily T-Mobile messages are used up",
    "T-Mobile won't accept more A2P 10DLC messages from your brand today.",
    [
      cause(
        'brand-daily-cap',
        "The brand's daily limit is reached",
        'T-Mobile counts segments per tax number (EIN), across all your accounts and providers.',
        [
          "Hold back whatever isn't urgent until midnight Pacific Time.",
          { text: "Check the brand's daily limit, and its trust score, which determines it.", link: { place: 'a2p-brands' } },
          {
            text: 'Ask for a Special Business Review if you need more than 200,000 segments a day.',
            link: SPECIAL_REVIEW,
          },
          "Send one message to a T-Mobile number after midnight Pacific Time. `delivered` means it's fixed.",
        ],
        {
          details:
            'Sprint and Metro count as T-Mobile; other carriers still accept messages. 30025 and 30026 warn before the limit is reached. A long text is several segments.',
          who: PLANNER,
          sources: [source('https://www.twilio.com/docs/api/errors/30027'), TMOBILE_LIMITS],
        },
      ),
    ],
    {
      messages: [
        'US A2P 10DLC - Daily Message Cap Reached',
        'Your messages to this particular carrier has exceeded the maximum allowable messages for the day.',
        'You have sent the maximum allowable daily messages for your Brand to the carrier.',
      ],
      retryable: true,
      retryAdvice: 'Retry after midnight Pacific Time.',
      related: [30022, 30025, 30026, 30027],
      lookalikes: [{ code: 30022, text: 'Too fast, not too many.' }],
    },
  ),
  entry(
    30024,
    'messaging',
    'error',
    "The carrier doesn't recognize your number yet",
    "Your number isn't set up with the recipient's carrier.",
    [
      cause(
        'provisioning-pending',
        'The carrier is still setting the number up',
        'A new A2P, toll-free or short code number reaches some carriers later. Nearly all messages to one carrier fail then.',
        [
          { text: 'Check that the number is **Registered** if it is a US local number.', link: { place: 'a2p-numbers' } },
          'Send from another registered number until the carriers have set this one up.',
          { text: 'Send Twilio Support three Message SIDs if the number is registered and messages still fail.', link: supportLink },
          delivered,
        ],
        {
          who: 'the carrier, then Twilio Support',
          source: NOT_PROVISIONED,
          when: {
            excludedBy: { senderType: ['alphanumeric', 'whatsapp', 'rcs', 'messenger'] },
            suggestedBy: [
              { affected: 'one-carrier', senderType: ['long-code', 'toll-free'] },
              { affected: 'one-carrier', waited: ['hours', 'days'], senderType: ['long-code', 'toll-free', 'short-code', 'messaging-service'] },
            ],
          },
        },
      ),
      cause(
        'sender-not-registered',
        "The number isn't registered or verified",
        'For the US, a local number needs a campaign, a toll-free one its verification. Other countries can have rules of their own.',
        [
          { text: 'Submit the verification if it is a toll-free number.', link: { place: 'toll-free-registrations' } },
          { text: 'Register a campaign if it is a US local number.', link: { place: 'a2p-campaigns' } },
          { text: 'Read the rules of any other country.', link: COUNTRY_RULES },
          delivered,
        ],
        {
          who: PLANNER,
          prevalence: 'occasional',
          // With an approved registration, only the carriers are left.
          when: {
            excludedBy: [{ senderType: ['alphanumeric', 'whatsapp', 'rcs', 'messenger'] }, { registration: 'approved' }],
            suggestedBy: { registration: ['none', 'pending', 'rejected'], senderType: ['long-code', 'toll-free', 'messaging-service'] },
          },
          source: NOT_PROVISIONED,
        },
      ),
      cause(
        'short-code-disabled',
        'The carrier turned off your short code',
        'It was canceled, or a carrier saw a violation of its rules.',
        ['Check your email for a notice from Twilio about the short code.', { text: 'Send Twilio Support three Message SIDs.', link: supportLink }, delivered],
        {
          prevalence: 'occasional',
          who: 'Twilio Support, with your examples',
          when: {
            excludedBy: { senderType: ['long-code', 'toll-free', 'alphanumeric', 'whatsapp', 'rcs', 'messenger'] },
            suggestedBy: { senderType: 'short-code', affected: 'one-carrier', workedBefore: 'yes' },
          },
        },
      ),
      cause(
        'recipient-recently-ported',
        'The recipient has changed carriers',
        "A number being moved can't be reached until the move is complete.",
        ['Ask the recipient whether other texts arrive.', 'Wait until they do.', delivered],
        {
          prevalence: 'occasional',
          who: 'the recipient',
          when: { suggestedBy: [{ affected: 'one-recipient' }, { affected: 'one-recipient', workedBefore: 'yes' }] },
        },
      ),
      cause(
        'recipient-without-sms',
        "The recipient can't receive texts",
        'A landline seldom can, for example.',
        [{ text: 'Run the command to see what kind of line it is.', snippet: lookUpLine }, 'Ask the recipient for another number.', delivered],
        {
          prevalence: 'rare',
          who: 'the person who manages the phone numbers',
          when: { suggestedBy: [{ affected: 'one-recipient' }, { affected: 'one-recipient', workedBefore: 'no', occurs: 'every-time' }] },
        },
      ),
    ],
    {
      messages: [
        'Numeric Sender ID Not Provisioned on Carrier',
        'Provisioning Issue with Carrier',
        'You sent a message (message SID: SMXXXXX) to a mobile number in a country that requires Numeric Sender ID pre-registration and provisioning.',
      ],
      retryable: true,
      retryAdvice: 'Retry once the carrier has set the number up.',
      related: [30034, 30035, 30007],
      lookalikes: [
        { code: 30034, text: "The number doesn't belong to an approved campaign." },
        { code: 30035, text: 'Twilio is still setting the number up.' },
      ],
    },
  ),
  entry(
    30025,
    'messaging',
    'warning',
    "Half of T-Mobile's daily limit is used",
    'T-Mobile accepts a fixed number of messages per day from your brand.',
    limitWarning('Half'),
    { messages: ['US A2P 10DLC - 50% T-Mobile Daily Message Limit Consumed', ...LIMIT_TEXTS], related: [30023, 30026, 30027] },
  ),
  entry(
    30026,
    'messaging',
    'warning',
    "Most of T-Mobile's daily limit is used",
    'T-Mobile accepts a fixed number of messages per day from your brand.',
    limitWarning('Most'),
    { messages: ['US A2P 10DLC - 70% T-Mobile Daily Message Limit Consumed', ...LIMIT_TEXTS], related: [30023, 30025, 30027] },
  ),
  entry(
    30027,
    'messaging',
    'error',
    "T-Mobile's daily limit is reached",
    'Your daily limit for T-Mobile is used up. Further messages can be filtered today, with 30023.',
    [
      cause(
        'tmobile-limit-reached',
        'More was sent than your tier allows',
        'The limit depends on how the brand is vetted. It resets at midnight Pacific Time.',
        [
          'Send the most important messages first, and hold back the rest until midnight Pacific Time.',
          { text: "Register the brand if it isn't registered yet. Its page shows the limit.", link: { place: 'a2p-brands' } },
          {
            text: 'Ask for a Special Business Review if you need more than 200,000 segments a day.',
            link: SPECIAL_REVIEW,
          },
          "Send one message to a T-Mobile number after midnight Pacific Time. `delivered` means it's fixed.",
        ],
        {
          details: `With a non-profit campaign, an unlimited tier from T-Mobile and in some other cases, this error can be wrong. ${COUNTED_TOGETHER}`,
          who: PLANNER,
          sources: [TMOBILE_LIMITS],
        },
      ),
    ],
    {
      messages: ['US A2P 10DLC - T-Mobile Daily Message Limit Reached', ...LIMIT_TEXTS],
      retryable: true,
      retryAdvice: 'Retry after midnight Pacific Time.',
      related: [30023, 30025, 30026],
    },
  ),
  entry(
    30028,
    'messaging',
    'error',
    'The URL names an unknown API version',
    "The version in the request's URL is missing or isn't one that Twilio has.",
    [
      cause(
        'api-version-wrong',
        'The URL lacks `2010-04-01`',
        'The URL is built manually, or an old setting contains another version.',
        ['Write the URL as `https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json`, or use a Twilio SDK.', SENT],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid API version'], related: [22500] },
  ),
  entry(
    30029,
    'messaging',
    'error',
    "`ContentRetention` isn't valid",
    "The request says how long to keep the message, in a way this account can't use.",
    [
      cause(
        'message-privacy-off',
        "The value is wrong, or Message Redaction isn't set up",
        'It must be `retain` or `discard`, and can depend on Message Redaction.',
        [
          'Set `retain` or `discard`, or leave `ContentRetention` out.',
          'Ask [Twilio Support](https://help.twilio.com/) for access to Message Redaction if you need it.',
          SENT,
        ],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid ContentRetention'], related: [30030] },
  ),
  entry(
    30030,
    'messaging',
    'error',
    "`AddressRetention` isn't valid",
    "The request says how to keep the phone number, in a way this account can't use.",
    [
      cause(
        'message-privacy-off',
        "The value is wrong, or Message Redaction isn't set up",
        'It must be `obfuscate` or `retain`, and needs Message Redaction.',
        [
          'Set `obfuscate` or `retain`, or leave `AddressRetention` out.',
          'Ask [Twilio Support](https://help.twilio.com/) for access to Message Redaction if you need it.',
          SENT,
        ],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid AddressRetention'], related: [30029] },
  ),
  entry(
    30031,
    'messaging',
    'error',
    "`MaxRate` isn't a positive number",
    "The request has a `MaxRate` that Twilio can't read.",
    [
      cause(
        'max-rate-not-positive',
        'The value is zero, negative or not a number',
        'It has to be a number above zero, with a decimal point, not a comma.',
        ['Print `MaxRate` before the request.', 'Set a number such as `0.5`, or leave it out.', SENT],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid MaxRate'], related: [30010] },
  ),
];
