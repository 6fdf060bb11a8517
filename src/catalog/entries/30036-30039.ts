import type { ErrorEntry } from '../types.ts';
import { cause, entry, source, thread } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { delivered, MESSAGING_SERVICES } from './shared/messages.ts';
import { inMessageLog } from './shared/logs.ts';

const MESSAGE_RESOURCE = source('https://www.twilio.com/docs/messaging/api/message-resource');

export const entries: readonly ErrorEntry[] = [
  entry(
    30036,
    'messaging',
    'error',
    'The message waited longer than it was allowed to',
    "Its validity period ended before Twilio could send it. It wasn't sent.",
    [
      cause(
        'short-validity-period',
        'The validity period is too short',
        "A few seconds or minutes can pass before it's the message's turn.",
        [
          {
            text: "Set the message's or the Messaging Service's `ValidityPeriod` to as long as the text is useful: up to 36,000 seconds.",
            link: MESSAGING_SERVICES,
          },
          delivered,
        ],
        {
          details:
            'Use minutes for a one-time code and hours for a reminder. Twilio recommends more than 5 seconds. Create a new code instead of sending an old one again.',
          who: 'a developer',
          sources: [MESSAGE_RESOURCE],
        },
      ),
      cause(
        'burst-longer-than-validity',
        'Too many messages were sent at once',
        'Each sender has a rate. A large batch waits in its queue until the period is over.',
        [
          "Spread the batch to match the sender's rate.",
          'Add senders to the Messaging Service where the country allows it, or set a longer period.',
          "Send the batch again. No new 30036 means it's fixed.",
        ],
        { who: 'the person who plans the messages' },
      ),
    ],
    {
      messages: ['Validity Period Expired', '~The specified validity period on this message has elapsed.'],
      retryable: true,
      retryAdvice: 'Retry when fewer messages wait, if the text still makes sense.',
      related: [30001, 30045, 30046, 21624, 21611, 30012],
      lookalikes: [
        { code: 30001, text: "The sender's queue is full." },
        { code: 30046, text: "An RCS message didn't reach any phone. Until August 10, 2026, 30036 meant that too." },
      ],
    },
  ),
  entry(
    30038,
    'messaging',
    'error',
    'An incoming one-time code was removed',
    'A text to your Twilio number looked like a one-time code. Twilio removed the code.',
    [
      cause(
        'one-time-code-to-twilio-number',
        'The number was used to sign up or sign in',
        "Since February 2024, Twilio numbers usually can't receive one-time codes, to prevent abuse.",
        [
          'Choose another second factor for that account: an authenticator app, a passkey, or a mobile phone.',
          'Choose to get the code by phone call if the service offers it.',
          "Use that service's test number or fixed code if an automated test needs it.",
          "Sign in again with it. No new 30038 means it's fixed.",
        ],
        {
          details: "Sending the code again or buying another Twilio number doesn't help. For a business case that needs it, ask Twilio Support.",
          who: 'the person who uses the number for the sign-up',
          note: "According to the report linked below, Twilio's page suggests upgrading a trial account. Whether codes arrive then is unknown. One project that we can't link to got its codes by phone call.",
          sources: [thread('openonion/connectonion#837')],
        },
      ),
      cause(
        'text-looks-like-code',
        "The text isn't a one-time code",
        'Twilio judged that it contains one. Only Twilio can look into that.',
        [
          { text: 'Send Twilio Support the Message SID, and say what the text is.', link: supportLink },
          inMessageLog("Check the next such text in the message log: the status `received` means it's fixed."),
        ],
        { prevalence: 'rare', who: 'Twilio Support', note: "Twilio's page mentions only real one-time codes. We found no public report of a mistake." },
      ),
    ],
    {
      messages: ['OTP Message Body Filtered', 'Twilio has determined that the body of this message contains a One-Time Passcode (OTP).'],
      related: [30039],
    },
  ),
  entry(
    30039,
    'messaging',
    'warning',
    'An incoming automatic text was stopped',
    'A text to your number looked automated. Twilio failed it without calling your webhook.',
    [
      cause(
        'automatic-sender',
        'The text seems to come from a machine',
        'Two machines that answer each other would never stop, so Twilio stops them.',
        [
          'Check the sender: a short code, an out-of-office reply and one of your own numbers need no answer.',
          'Reply over the REST API at most once, and only if needed. A status callback with `failed` and 30039 reports each such text.',
          'Watch the error log. No new 30039 means that Twilio stopped no more texts.',
        ],
        { who: 'a developer' },
      ),
    ],
    { messages: ['Filtered to Prevent Message Loops', 'This inbound message appears to be machine generated.'], related: [14107, 30038] },
  ),
];
