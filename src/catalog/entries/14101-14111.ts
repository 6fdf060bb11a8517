import type { ErrorEntry } from '../types.ts';
import { cause, entry, page, source, thread } from './shared/compact.ts';
import { METHOD, URL_VALUE, attribute } from './shared/twimlAttributes.ts';
import { inEvent, inMessageLog } from './shared/logs.ts';

const TWIML = 'the person who writes the TwiML';
const SEND_AGAIN = "Send a message to your number. If the reply arrives, it's fixed.";
const READ_TWIML = { text: 'Open the event in the Debugger and read the TwiML in the response body.', link: { place: 'debugger' } };

/** The page of 21608 says that an upgraded account without an approved profile is limited in the same way. */
const REACH_RECIPIENT = [
  { text: 'Add the number to the verified ones.', link: { place: 'verified-caller-ids' } },
  'Enter the code that the phone receives.',
  'Upgrade the account on the first page of the Console if you want to send to everyone.',
  {
    text: 'Submit the primary compliance profile after the upgrade. Until it is approved, the account still sends only to verified numbers.',
    link: { place: 'primary-profile' },
  },
] as const;

/** One error under several codes. */
const fromRefused = (code: number, title: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'messaging',
    'warning',
    title,
    "Twilio read your TwiML but didn't send the message because of its sender.",
    [
      cause(
        'from-not-message-capable',
        "The number isn't yours, or can't send messages",
        'Without `from`, the reply comes from the number that received the message.',
        [READ_TWIML, "Remove `from` from `<Message>`, or set one of this account's numbers that can send messages.", SEND_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: messages, related: [21606, code === 14102 ? 14108 : 14102] },
  );

export const entries: readonly ErrorEntry[] = [
  entry(
    14101,
    'messaging',
    'warning',
    "`<Message>` can't be sent to this `to`",
    "Twilio read your TwiML but didn't send the message because of its recipient.",
    [
      cause(
        'to-is-own-number',
        'The message would go to the number that received it',
        "A number can't text itself. Without `to`, the reply goes to the sender.",
        [READ_TWIML, 'Remove `to` from `<Message>` to reply, or set another number.', SEND_AGAIN],
        {
          who: TWIML,
          when: { suggestedBy: [{ says: 'can not be the same' }, { numbers: 'same' }], decisive: { says: 'can not be the same as the originating number' } },
          sources: [source('https://github.com/kevinburke/twilio-go/blob/d55621853d7333c72930ea41d3f54948a14310ab/alert_descriptions.go')],
        },
      ),
      cause(
        'number-not-e164',
        "The value isn't a number that you can text",
        'It must be a number that can receive messages, in E.164 format: `+`, country code, number.',
        [READ_TWIML, 'Write `to` like `+14155550100`.', SEND_AGAIN],
        { who: TWIML, when: { suggestedBy: { to: ['national', 'invalid', 'missing', 'client', 'sip'] } } },
      ),
      cause(
        'recipient-not-verified',
        "The account is a trial, and the number isn't verified",
        'A trial account can send only to verified numbers.',
        [...REACH_RECIPIENT, SEND_AGAIN],
        // A trial account's number can also be malformed, or its own.
        {
          who: "the account's owner",
          prevalence: 'occasional',
          when: { suggestedBy: { accountType: 'trial', numbers: 'different', to: 'e164' } },
          sources: [page(21608)],
        },
      ),
    ],
    {
      messages: [
        'Invalid "To" attribute',
        'The To attribute does not appear to be a phone number that you can SMS',
        'The destination number for a TwiML message can not be the same as the originating number of an incoming message.',
      ],
      related: [21211, 14102, 21266],
    },
  ),
  fromRefused(14102, "`<Message>` can't be sent from this `from`", [
    'Invalid "From" attribute',
    'The From phone number does not appear to be a phone number that you can SMS from',
  ]),
  entry(
    14103,
    'messaging',
    'warning',
    'The text of `<Message>` is empty or too long',
    "Twilio read your TwiML but didn't send the message because of its text.",
    [
      cause(
        'message-empty',
        'The text was empty when the TwiML was built',
        "A variable wasn't set, or `<Body>` is missing, and there is no media URL.",
        [READ_TWIML, 'Set the variable, or return an empty `<Response>` where there is nothing to say.', SEND_AGAIN],
        { who: TWIML, when: { suggestedBy: { bodyLength: 'empty' } } },
      ),
      cause(
        'body-too-long',
        'The text has more than 1600 characters',
        'That is the most that one message can contain.',
        ['Count the characters in the text that the TwiML sends.', 'Shorten it to 1600 characters, or send it in several messages.', SEND_AGAIN],
        { who: TWIML, when: { suggestedBy: { bodyLength: 'over-1600' } } },
      ),
    ],
    { messages: ['The SMS body does not contain valid text', '~Invalid Body'], related: [21602, 21617] },
  ),
  attribute(14104, 'warning', 'Message', 'method', METHOD, ['Invalid Method attribute', 'method attribute may only be "GET" or "POST"'], {
    product: 'messaging',
  }),
  attribute(
    14105,
    'warning',
    'Message',
    'statusCallback',
    URL_VALUE,
    ['Invalid statusCallback attribute', "The Sms Verb's statusCallback attribute must be a valid URL"],
    { product: 'messaging', related: [21609] },
  ),
  entry(
    14106,
    'messaging',
    'warning',
    'One reply asked for too many documents',
    'Twilio fetches at most 50 documents for one reply, and stopped.',
    [
      cause(
        'twiml-redirect-loop',
        'The TwiML redirects in a loop',
        'A `<Redirect>` or `action` leads back to a document that leads to it, or the chain is too long.',
        [READ_TWIML, 'End the chain: no `<Redirect>` and no `action` can lead back to its own document.', SEND_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Document retrieval limit reached', 'Your SMS Reply session has requested too many documents.'], related: [14107, 11215] },
  ),
  entry(
    14107,
    'messaging',
    'error',
    'Too many replies between two numbers',
    'More than 30 replies went from one number to another, each within 30 seconds of the last. More replies fail for 30 seconds.',
    [
      cause(
        'reply-loop',
        'Two machines reply to each other',
        'Your app replies to an autoresponder, or to one of your own numbers, which replies again.',
        [
          inEvent('Read `From` and `To` in the event.'),
          inMessageLog('Find what sends the texts from that number: an autoresponder or your own app.'),
          'Let your app skip its own numbers, and stop after ten replies to one number in a minute, for example.',
          "Send a message to your number. If exactly one reply arrives, it's fixed.",
        ],
        // The page warns of such loops where it says how to turn the limit off.
        { who: "the app's developers" },
      ),
      cause(
        'twiml-redirect-loop',
        'The TwiML redirects in a loop',
        'A `<Redirect>` or `action` leads back to the same document, which sends a message each time.',
        [
          READ_TWIML,
          'End the chain: no `<Redirect>` and no `action` can lead back to its own document.',
          "Send a message to your number. If exactly one reply arrives, it's fixed.",
        ],
        { who: TWIML, when: { suggestedBy: [{ verb: 'Redirect' }, { verb: 'Message', says: '<Redirect' }] }, prevalence: 'occasional' },
      ),
      cause(
        'runaway-job',
        'One of your jobs keeps sending',
        'A script caught in a loop sends API requests to the same number.',
        [
          inMessageLog('Search the message log for messages to that number, and find what sent them.'),
          'Stop the job.',
          'Fix what makes it send again and again.',
          "Start the job again. If each message is sent once, it's fixed.",
        ],
        { who: "the app's developers", prevalence: 'occasional' },
      ),
      cause(
        'fast-replies',
        'The person sends messages that fast',
        'More than 30 messages from one person, each answered at once, reach the limit without a loop.',
        [
          'Send fewer replies, such as one for several messages.',
          'Ask [Twilio Support](https://help.twilio.com/) to disable the limit if you need it off. Your app then has to stop loops itself.',
          "Send messages as fast as before. No new 14107 in the error log means it's fixed.",
        ],
        { who: "the app's developers", prevalence: 'rare' },
      ),
    ],
    {
      messages: [
        'SMS send rate limit exceeded',
        'Too many messages have been sent between two numbers within a short time period, possibly indicating a runaway job or infinite loop.',
        'Reply rate limit hit replying to {to} from {from} over {n}',
      ],
      related: [14106, 14109, 30039],
      lookalikes: [{ code: 14109, text: 'Too many replies to one message.' }],
    },
  ),
  fromRefused(14108, "The number in `from` can't send messages", [
    'The From phone number does not appear to be a phone number that you can SMS from',
    'From phone number not SMS capable',
  ]),
  entry(
    14109,
    'messaging',
    'warning',
    'More than ten replies to one message',
    "Your TwiML replied to one message more than ten times. The rest wasn't sent.",
    [
      cause(
        'too-many-replies',
        'The TwiML sends too many messages',
        'A long text in many `<Message>` elements, or a loop, exceeds the limit.',
        [
          inEvent('Count the `<Message>` elements in the response body of the event.'),
          'Send fewer, or send the rest with the REST API.',
          "Send a message to your number. If the Debugger shows no new event, it's fixed.",
        ],
        { who: TWIML },
      ),
    ],
    { messages: ['TwiML Reply message limit exceeded', '~Too many messages have been sent in reply to an incoming message.'], related: [14107] },
  ),
  entry(
    14110,
    'messaging',
    'warning',
    "A verb isn't allowed in the reply to a message",
    "Your TwiML has a verb that Twilio can't use in a reply.",
    [
      cause(
        'voice-verb-in-message',
        'A verb for calls in the response to a message',
        'A reply allows `<Message>`, `<Sms>` and `<Redirect>`. `<Say>`, `<Play>`, `<Gather>` and `<Dial>` work only in calls.',
        [READ_TWIML, 'Give messages a route of their own, which returns `<Message>` or an empty `<Response>`.', SEND_AGAIN],
        { who: TWIML, sources: [thread('bmlt-enabled/yap#754')] },
      ),
    ],
    { messages: ['Invalid Verb for SMS Reply', 'An Invalid Verb has been passed back in an SMS reply.'], related: [12200] },
  ),
  entry(
    14111,
    'messaging',
    'warning',
    'A trial account can only text verified numbers',
    "Twilio read your TwiML but didn't send the message: the recipient isn't verified, and the account is a trial.",
    [
      cause(
        'recipient-not-verified',
        "The number hasn't been verified yet",
        'A trial can send only to numbers whose owner has confirmed them.',
        [...REACH_RECIPIENT, SEND_AGAIN],
        { who: "the account's owner", sources: [page(21608)] },
      ),
    ],
    { messages: ['Invalid To phone number for Trial mode', 'To field must be a validated caller ID while in Trial mode'], related: [21608, 21219] },
  ),
];
