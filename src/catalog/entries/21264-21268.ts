import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, entry, page, source } from './shared/compact.ts';
import { inEvent } from './shared/logs.ts';
import { lookUpLine, recipientIsOwnNumber, sentCheck } from './shared/messages.ts';

const OWNER = "the account's owner";
const TRIALS = source('https://www.twilio.com/docs/usage/trials/try-out-voice');

export const entries: readonly ErrorEntry[] = [
  entry(
    21264,
    'voice',
    'error',
    'A trial account accepts calls only from verified numbers',
    "Someone called your Twilio number, and Twilio didn't let the call through.",
    [
      {
        ...cause(
          'caller-not-verified',
          "The account hasn't verified the caller's number",
          'During the trial, a number must be confirmed with a code before it can call.',
          [CALL_CONNECTS],
          {
            who: OWNER,
            details:
              'A new trial account has up to five verified numbers, for calls and messages together. The phone you signed up with is one, unless it is verified in three accounts already.',
            sources: [TRIALS],
          },
        ),
        ways: [
          {
            id: 'verify',
            title: 'Verify the number of the caller',
            steps: [
              {
                id: 'add',
                text: 'Add the number.',
                link: { place: 'verified-caller-ids' },
              },
              { id: 'code', text: 'Enter the code that Twilio sends to it.' },
            ],
          },
          {
            id: 'upgrade',
            title: 'Let anyone call',
            steps: [{ id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' }],
          },
        ],
      },
      cause(
        'caller-shows-another-number',
        'The call shows a different number',
        'A phone behind a switchboard, or a second SIM, calls from a different number than the verified one.',
        [
          { text: 'Read `From` in the error log, and compare it with the verified numbers.', link: { place: 'debugger' } },
          { text: 'Verify that number, or call from the one that is verified.', link: { place: 'verified-caller-ids' } },
          CALL_CONNECTS,
        ],
        {
          who: OWNER,
          prevalence: 'occasional',
          note: "Twilio's page mentions only a number that isn't verified. The other number is our own conclusion.",
        },
      ),
      cause(
        'verified-in-another-account',
        'The number is verified in another account',
        'Each account and subaccount has its own list. Only a trial refuses callers: if yours is upgraded, the called number belongs to another account.',
        [
          inEvent('Compare the Account SID of the event with the account that lists the number.'),
          { text: 'Verify it in the account that owns the called number.', link: { place: 'verified-caller-ids' } },
          CALL_CONNECTS,
        ],
        // An upgraded account accepts every caller, so the number called belongs to another one, on a trial.
        { who: OWNER, prevalence: 'occasional', when: { suggestedBy: { accountType: 'full' } }, source: TRIALS },
      ),
    ],
    {
      messages: [
        "'From' phone number not verified",
        "You received an inbound phone call to a Twilio phone number owned by your trial account, but the 'From' number is not a Verified Caller ID on your account.",
      ],
      related: [21210, 21219, 21608, 32100],
      lookalikes: [
        { code: 21210, text: "The same message for a call that you start: `From` isn't yours." },
        { code: 21219, text: "A trial account calls a number that isn't verified." },
      ],
    },
  ),
  {
    code: 21265,
    title: 'The recipient is a short code',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "Messages from Twilio can't reach short codes, whether Twilio's or others.",
    messages: [
      "'To' number cannot be a Short Code: {to}",
      "'To' number cannot be a Short Code",
      'You attempted to send an SMS, but the To phone number you supplied was a Short Code.',
    ],
    retryable: false,
    related: [21211, 21266],
    causes: [
      {
        id: 'to-cannot-receive',
        title: 'To is a short code, or a number that looks like one',
        explanation: "A contact was saved from a short code's message, or a number was cut off.",
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: {},
        steps: [
          { id: 'compare', text: 'Compare the number in the message with your data: was it cut off on the way?' },
          { id: 'full-number', text: "Use the recipient's full phone number, or leave this contact out." },
          sentCheck,
        ],
        note: "Twilio's page names only the short code. Where it comes from is our own conclusion.",
        source: page(21265),
      },
    ],
  },
  {
    code: 21266,
    title: 'To and From are the same number',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "A number can't send a message to itself.",
    messages: [
      "'To' and 'From' number cannot be the same: {number}",
      "'To' and 'From' number cannot be the same",
      "'To' and 'From' numbers cannot be the same",
      'You attempted to send an SMS, but the To phone number you supplied is the same as the From number.',
    ],
    retryable: false,
    related: [21211, 21659, 14101, 21265],
    causes: [
      recipientIsOwnNumber({
        // Other messages arrive as well where a reply or a default takes the wrong number.
        when: {},
        steps: [
          { id: 'find', text: 'Find the setting or record that this recipient comes from: for alerts, copies or tests, or a contact.' },
          { id: 'replace', text: "Replace it with a person's phone number. A Twilio number can't receive from itself." },
          sentCheck,
        ],
        source: page(21266),
      }),
      {
        id: 'to-equals-from',
        covers: ['settings-swapped'],
        title: "The sender setting has the recipient's number",
        explanation: 'Your own mobile number is in the setting for the Twilio number, and the test message goes to it.',
        details: 'A test with your own mobile as the sender always fails: with another recipient the error is 21659.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // A first test can go to one's own Twilio number as well, and read requests succeed in both cases. No mobile has a number of these kinds.
        when: { excludedBy: { senderType: ['toll-free', 'short-code'] } },
        steps: [
          { id: 'compare', text: 'Compare the setting for the sender with your Twilio number, digit by digit.' },
          { id: 'set', text: 'Set `From` to the Twilio number and `To` to the mobile.' },
          { id: 'restart', text: 'Restart the app, so that it reads the setting.' },
          sentCheck,
        ],
        note: "Twilio's page names only a Twilio number that texts itself. In one report that we can't link to, the number was the sender's own mobile.",
        source: page(21266),
      },
      {
        id: 'reply-to-own-number',
        title: 'A reply uses the wrong number from the incoming message',
        explanation: 'In an incoming message `To` is your number. A reply goes to its `From`.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: { direction: 'inbound' } },
        steps: [
          { id: 'swap', text: "Use the incoming message's `From` as the reply's `To`." },
          { id: 'check', text: "Text your number again. A reply means it's fixed." },
        ],
        note: "Our own conclusion: Twilio's page says only that a number can't text itself.",
        source: page(21266),
      },
      {
        id: 'recipient-falls-back-to-sender',
        title: 'The recipient is missing, and a default is used',
        explanation: 'Some code uses the sender as the default recipient when a contact has no number.',
        prevalence: 'rare',
        who: 'a developer',
        when: {},
        steps: [{ id: 'find', text: 'Remove any default of `To` from your code.' }, { id: 'guard', text: 'Leave out contacts without a number.' }, sentCheck],
        note: "Based on the code of one project that we can't link to.",
        source: page(21266),
      },
    ],
  },
  {
    code: 21267,
    title: "A trial account can't send from a name",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: '`From` is a sender name, and this account is a trial account.',
    messages: [
      "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts: {name}",
      "Alphanumeric Sender ID cannot be used as the 'From' number on trial accounts",
      'You attempted to send an SMS from a Trial Account using an Alphanumeric Sender ID as the From parameter.',
    ],
    retryable: false,
    related: [21212, 21608, 21612, 21607],
    causes: [
      {
        id: 'trial-sender-name',
        title: 'Sender names need an upgraded account',
        explanation: 'A trial account sends from the number that Twilio lends it.',
        prevalence: 'common',
        who: 'the person who pays for the account, or writes the code',
        when: {},
        steps: [sentCheck],
        ways: [
          {
            id: 'number',
            title: 'Send from the trial number, for tests',
            steps: [
              {
                id: 'find',
                text: 'Open **Messaging > Popular channels > SMS > Try SMS** in the Console. The page shows the number that the trial sends from.',
              },
              { id: 'from', text: 'Set `From` to that number. A new trial sends only to verified numbers in the United States.' },
            ],
          },
          {
            id: 'upgrade',
            title: 'Upgrade, and keep the name',
            steps: [
              { id: 'pay', text: 'Upgrade the account on the first page of the Console.' },
              {
                id: 'country',
                text: "Read [Twilio's guidelines](https://www.twilio.com/en-us/guidelines/sms) of the recipient's country: not all allow names, and some want them registered.",
              },
            ],
          },
        ],
        source: page(21267),
        sources: [
          { url: 'https://www.twilio.com/docs/usage/trials/try-out-sms', read: '2026-11-30' },
          { url: 'https://www.twilio.com/docs/api/errors/572002', read: '2026-11-30' },
        ],
      },
    ],
  },
  {
    code: 21268,
    title: 'The recipient is a premium-rate or information number',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "Twilio doesn't send SMS to premium-rate or information numbers. No setting changes that.",
    messages: [
      'Sending to Premium rate or Information Service numbers is not allowed',
      "Twilio doesn't allow sending SMS messages to premium rate or information service numbers.",
    ],
    retryable: false,
    related: [21211, 21614, 21635],
    causes: [
      {
        id: 'to-premium-number',
        title: 'Someone entered a premium-rate or information number',
        explanation: 'Lookup shows a premium-rate number as `premium`.',
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: {},
        steps: [
          {
            id: 'look-up',
            text: 'Run the command and read the type.',
            snippet: {
              ...lookUpLine,
              results: [{ output: '`"type": "premium"`', meaning: "A premium-rate number, which Twilio doesn't text." }, ...(lookUpLine.results ?? [])],
            },
          },
          { id: 'ask', text: 'Ask the user for a mobile number.' },
          sentCheck,
        ],
        source: page(21268),
        sources: [{ url: 'https://www.twilio.com/docs/lookup/v2-api/line-type-intelligence', read: '2026-11-28' }],
      },
      {
        id: 'sms-pumping',
        title: 'Fraud on an open form',
        explanation: 'Many such numbers at once can mean that someone profits from the messages your form sends.',
        prevalence: 'occasional',
        who: 'the person who runs the form',
        when: { suggestedBy: { affected: 'one-country' }, excludedBy: { affected: 'one-recipient' } },
        steps: [
          { id: 'countries', text: 'Turn off countries that you never send to.', link: { place: 'messaging-geo-permissions' } },
          { id: 'line-type', text: 'Check the line type of a new number with Lookup before you send.' },
          { id: 'limit', text: 'Limit how often one visitor can request a message.' },
          { id: 'check', text: "Watch the error log for a day. No new 21268 means it's fixed.", link: { place: 'debugger' } },
        ],
        source: { url: 'https://www.twilio.com/docs/messaging/guides/preventing-messaging-fraud', read: '2026-11-29' },
        sources: [page(21268)],
      },
    ],
  },
];
