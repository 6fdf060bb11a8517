import type { ErrorEntry, Source } from '../types.ts';
import { type Draft, cause, entry, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { COUNTRY_RULES, NO_LANDLINE, delivered, lookUpLine } from './shared/messages.ts';

const CODER = 'a developer';
const NOT_PROVISIONED: Source = { url: 'https://www.twilio.com/docs/api/errors/30024', read: '2026-11-30' };

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
const COUNTED_TOGETHER = 'SMS segments and MMS messages to T-Mobile, Sprint and Metro count together.';
const WRONG_WARNING = `With several providers, Twilio's count can be wrong. Ignore the warning if T-Mobile approved you for the unlimited tier. ${COUNTED_TOGETHER}`;

/** A warning on the way to T-Mobile's daily limit. */
const limitWarning = (used: string): Draft[] => [
  cause(
    'tmobile-limit-warning',
    `${used} of the daily limit is used`,
    'Nothing is blocked yet. At the limit, messages fail with 30023 until midnight Pacific Time.',
    [
      { text: "Compare what you plan to send today with the brand's daily limit.", link: { place: 'a2p-brands' } },
      'Hold back what can wait, so that codes and reminders still get through.',
      'Check the error log at the end of the day. No 30023 means that the limit was enough.',
    ],
    { details: WRONG_WARNING, who: PLANNER, sources: [TMOBILE_LIMITS] },
  ),
];

const LIMITS_BY_TYPE = 'A sole proprietor has about 1,000 segments a day, a Low-Volume Standard brand about 2,000.';
const BRAND_TYPES: Source = {
  url: 'https://github.com/twilio/ai/blob/HEAD/skills/twilio/twilio-compliance-onboarding/SKILL.md',
  read: '2026-11-30',
};

/** A number of a brand that isn't registered sends nothing to the US, so only a better vetted brand has a higher limit. */
const RAISE_LIMIT = [
  { text: "Check the brand's daily limit, and its trust score, which determines it.", link: { place: 'a2p-brands' } },
  {
    text: 'Ask for secondary vetting if the brand has an EIN: a better trust score raises the limit.',
    link: { href: 'https://help.twilio.com/articles/4403988619163-Secondary-Vetting-for-A2P-10DLC', text: 'Secondary vetting' },
  },
  {
    text: 'Ask for a Special Business Review if you need more than 200,000 segments a day.',
    link: {
      href: 'https://support.twilio.com/hc/en-us/articles/4403550579739-T-Mobile-Special-Business-Review-for-A2P-10DLC',
      text: 'Special Business Review',
    },
  },
];

export const entries: readonly ErrorEntry[] = [
  entry(
    30022,
    'messaging',
    'error',
    'Too many US messages at once for your campaign',
    'A US carrier refused the message because too many came at once.',
    [
      cause(
        'campaign-rate-exceeded',
        'Your campaign sends too fast',
        'Carriers limit the combined speed of all numbers in a campaign.',
        [
          "Fetch `https://messaging.twilio.com/v1/Services/MG…/Compliance/Usa2p` with your Messaging Service's SID, and read `rate_limits`, which has a rate or a class for each carrier.",
          'Send from all numbers in the campaign through one queue, no faster than the lowest of these rates.',
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
        'T-Mobile counts SMS segments and MMS messages per tax number (EIN), across all your brands, accounts and providers.',
        [
          "Hold back whatever isn't urgent until midnight Pacific Time, and spread large batches over several days.",
          ...RAISE_LIMIT,
          "Send one message to a T-Mobile number after midnight Pacific Time. `delivered` means it's fixed.",
        ],
        {
          details: `Sprint and Metro count as T-Mobile; other carriers still accept messages. Messaging Insights shows the daily use, and 30025 and 30026 warn before the limit is reached. A long text is several segments. ${LIMITS_BY_TYPE}`,
          who: PLANNER,
          sources: [source('https://www.twilio.com/docs/api/errors/30027'), TMOBILE_LIMITS, BRAND_TYPES],
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
        'The carrier is still setting up the number',
        'Some carriers take longer to set up a new A2P, toll-free or short code number. Until they do, nearly all messages to them fail.',
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
            // A number that the carrier knew isn't new to it.
            excludedBy: [{ senderType: ['alphanumeric', 'whatsapp', 'rcs', 'messenger'] }, { workedBefore: 'yes' }],
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
        'For the US, a local number needs a campaign, and a toll-free one needs verification. Other countries can have their own rules.',
        [
          { text: 'Submit the verification if it is a toll-free number.', link: { place: 'toll-free-registrations' } },
          { text: 'Register a campaign if it is a US local number.', link: { place: 'a2p-campaigns' } },
          { text: 'Read the rules for any other country.', link: COUNTRY_RULES },
          delivered,
        ],
        {
          who: 'the person who manages the registration',
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
            // A carrier that turns a code off does so for all its subscribers.
            excludedBy: [{ senderType: ['long-code', 'toll-free', 'alphanumeric', 'whatsapp', 'rcs', 'messenger'] }, { affected: 'one-recipient' }],
            suggestedBy: [
              { senderType: 'short-code', affected: 'one-carrier', workedBefore: 'yes' },
              // Once a carrier has set a code up, its texts arrive.
              { senderType: 'short-code', workedBefore: 'yes' },
            ],
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
        "A landline, for example, usually can't.",
        [{ text: 'Run the command to see what kind of line it is.', snippet: lookUpLine }, 'Ask the recipient for another number.', delivered],
        {
          prevalence: 'rare',
          who: 'the person who manages the phone numbers',
          when: {
            suggestedBy: [{ affected: 'one-recipient' }, { affected: 'one-recipient', workedBefore: 'no', occurs: 'every-time' }],
            excludedBy: NO_LANDLINE,
          },
        },
      ),
    ],
    {
      messages: [
        'Numeric Sender ID Not Provisioned on Carrier',
        'Provisioning Issue with Carrier',
        'to a mobile number in a country that requires Numeric Sender ID pre-registration and provisioning.',
      ],
      retryable: true,
      retryAdvice: 'Retry once the carrier accepts the number.',
      related: [30034, 30035, 30007],
      lookalikes: [
        { code: 30034, text: "The number doesn't belong to an approved campaign." },
        { code: 30035, text: 'Twilio is still setting up the number.' },
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
        'You sent all that your tier allows for a day',
        'The limit depends on how the brand is vetted. It resets at midnight Pacific Time.',
        [
          'Send the most important messages first, and hold back the rest until midnight Pacific Time.',
          ...RAISE_LIMIT,
          "Send one message to a T-Mobile number after midnight Pacific Time. `delivered` means it's fixed.",
        ],
        {
          details: `With a non-profit campaign, with an unlimited tier from T-Mobile and in some other cases, this error can be wrong. ${COUNTED_TOGETHER} ${LIMITS_BY_TYPE}`,
          who: PLANNER,
          sources: [TMOBILE_LIMITS, BRAND_TYPES],
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
        "The URL has no version, or one that doesn't exist",
        'Twilio accepts `2010-04-01`. The version `2008-08-01` ended on December 15, 2023.',
        ['Write the URL as `https://api.twilio.com/2010-04-01/Accounts/AC…/Messages.json`, or use a Twilio SDK.', SENT],
        { who: CODER, sources: [{ url: 'https://www.twilio.com/en-us/changelog/reminder--end-of-life-for-twilio-2008-api', read: '2026-12-01' }] },
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
        ['Print `MaxRate` before the request.', 'Set a number such as `0.5`, or leave `MaxRate` out.', SENT],
        { who: CODER },
      ),
    ],
    { messages: ['Invalid MaxRate'], related: [30010] },
  ),
];
