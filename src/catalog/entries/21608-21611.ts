import type { ErrorEntry } from '../types.ts';
import { MESSAGING_SERVICES, VERIFIED_NUMBERS, sentCheck, testSender, testRecipient } from './shared/messages.ts';
import { skill } from './shared/skill.ts';

const page = (code: number) => ({ url: `https://www.twilio.com/docs/api/errors/${code}`, read: '2026-11-28' });
const trial = { url: 'https://www.twilio.com/docs/usage/trials/try-out-sms', read: '2026-11-28' };
const optOut = {
  url: 'https://support.twilio.com/hc/en-us/articles/223134027-Twilio-support-for-opt-out-keywords-SMS-STOP-filtering',
  read: '2026-11-28',
};

const callbackCheck = {
  id: 'check',
  text: "Send the message or call again. A 201 response, or no new 21609 in the Debugger, means it's fixed.",
} as const;

export const entries: readonly ErrorEntry[] = [
  {
    code: 21608,
    title: "The recipient isn't verified for this account",
    product: 'messaging',
    level: 'error',
    // Verify sends it with 403.
    status: [400, 403],
    summary: 'For now, this account can send only to numbers that were verified for it.',
    messages: [
      'The number {to} is unverified',
      'The number {to} is unverified. Trial accounts cannot send messages to unverified numbers; verify {to} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers.',
      'is unverified. Trial accounts cannot send messages to unverified numbers',
      "The 'to' phone number provided is not yet verified for this account.",
      'make calls to unverified numbers, you must have an approved Primary Compliance Profile',
      'Trial accounts cannot send messages to unverified numbers',
      'While your account is in Trial Mode, you may only send SMS messages to verified numbers.',
    ],
    retryable: false,
    related: [21607, 21267, 10002, 30044, 30454, 572005],
    lookalikes: [
      { code: 572005, text: 'The number was added on a trial, but its code was never entered.' },
      { code: 21219, text: 'The same for calls.' },
      { code: 14111, text: 'The same for a reply in TwiML.' },
    ],
    causes: [
      {
        id: 'trial-unverified-recipient',
        title: 'A trial account sends to verified numbers only',
        explanation: 'A trial verifies up to five numbers; new trials take only United States numbers.',
        details:
          "Buying a number doesn't help. The number from sign-up is verified automatically. One phone can be verified in three accounts, subaccounts included. For a number outside the United States, upgrade.",
        prevalence: 'common',
        who: 'someone who can open the Console, or the person who pays for the account',
        when: { requires: { accountType: 'trial' }, suggestedBy: { accountType: 'trial' } },
        steps: [sentCheck],
        ways: [
          {
            id: 'verify',
            title: 'Verify this number, for tests',
            steps: [
              { id: 'add', text: 'Add the number with `+` and country code.', link: VERIFIED_NUMBERS },
              { id: 'code', text: 'Enter the code that the phone receives by text or call.' },
            ],
          },
          {
            id: 'upgrade',
            title: 'Upgrade, for real recipients',
            steps: [
              { id: 'pay', text: 'Upgrade the account on the first page of the Console.' },
              { id: 'profile', text: 'Submit the primary compliance profile.', link: { place: 'primary-profile' } },
              { id: 'wait', text: 'Wait for its approval.' },
            ],
          },
        ],
        source: page(21608),
        sources: [trial],
      },
      {
        // The dictionary of February 2025 names trial accounts only; the newer page adds accounts without an approved profile.
        id: 'compliance-profile-not-approved',
        title: "The primary compliance profile isn't approved",
        explanation: 'An upgraded account stays limited until then. The message can still mention trial accounts.',
        prevalence: 'common',
        who: "the account's owner",
        when: { requires: { accountType: 'full' }, suggestedBy: [{ accountType: 'full' }, { says: 'compliance profile' }] },
        steps: [{ id: 'check', text: "Send the message again. A 201 response means it's fixed." }],
        ways: [
          {
            id: 'profile',
            title: 'Get the profile approved, for real recipients',
            steps: [
              { id: 'open', text: 'Open the primary profile and check its status.', link: { place: 'primary-profile' } },
              { id: 'create', text: 'Create one if there is none: an individual profile if you have no registered business, a business profile otherwise.' },
              { id: 'submit', text: 'Submit it once every field is filled in and everything the review asked for is corrected.' },
              { id: 'wait', text: 'Wait for its approval.' },
            ],
          },
          {
            id: 'verify',
            title: 'Verify this number, for tests',
            steps: [
              { id: 'add', text: 'Add the number with `+` and country code.', link: VERIFIED_NUMBERS },
              { id: 'code', text: 'Enter the code that the phone receives by text or call.' },
            ],
          },
        ],
        source: { ...page(21608), read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/trust-hub/profiles/primary-compliance-profiles', read: '2026-11-30' }],
        note: "One report that we can't link to, about codes sent to Malaysia, says that an individual profile is enough.",
      },
      {
        id: 'recipient-verified-elsewhere',
        title: 'Another number, or another account, was verified',
        explanation: 'The verified number and `To` must match digit by digit. A verification counts for one account.',
        prevalence: 'occasional',
        who: 'someone who can open the Console',
        // In North America, Twilio reads a number without `+` as well.
        when: {
          suggestedBy: [
            { accountRelation: 'other' },
            { accountRelation: 'other', accountType: 'trial' },
            { toFault: ['trunk-zero', 'plus-lost', 'no-country-code', 'too-short', 'too-long'] },
            // Verifying the correct number doesn't help as long as the message goes to another one.
            { toFault: ['trunk-zero', 'plus-lost', 'no-country-code', 'too-short', 'too-long'], accountType: 'trial' },
          ],
        },
        steps: [
          {
            id: 'compare',
            text: 'Compare the number in the message with the verified ones. A 0 after the country code counts as a difference.',
            link: VERIFIED_NUMBERS,
          },
          { id: 'account', text: 'Check the list in the account that sends. Subaccounts have their own lists.' },
          { id: 'correct', text: "Correct the number in the message, or verify it in that account if it isn't on the list." },
          sentCheck,
        ],
        source: trial,
      },
    ],
  },
  {
    code: 21609,
    title: "Twilio doesn't accept this StatusCallback URL",
    product: 'messaging',
    level: 'error',
    messages: ["Invalid 'StatusCallback'", 'The StatusCallback URL {url} is not a valid URL.', 'StatusCallback must be a valid HTTP(s) URL.'],
    status: [400],
    summary: "Twilio can't use the status callback URL of a message, a call or a `<Dial>` as it's written.",
    retryable: false,
    related: [21402, 21626, 11200, 14105, 21205],
    causes: [
      {
        id: 'url-malformed',
        title: 'The URL is malformed or too long',
        explanation: 'It needs `https://` or `http://`, a host without underscores and URL-encoded parameters, and at most 4,000 characters.',
        prevalence: 'common',
        who: 'a developer',
        when: {
          suggestedBy: [{ urlFault: ['empty', 'text', 'characters', 'relative', 'no-scheme', 'no-host', 'doubled', 'placeholder'] }, { says: 'undefined' }],
        },
        steps: [
          { id: 'log', text: 'Log `StatusCallback`, or `statusCallback` in your TwiML, as your code sends it.' },
          { id: 'correct', text: 'Write the whole URL: a path alone is refused.' },
          { id: 'shorten', text: 'Move long values out of the query.' },
          callbackCheck,
        ],
        source: page(21609),
        sources: [
          { url: 'https://www.twilio.com/docs/messaging/api/message-resource', read: '2026-11-28' },
          // A relative URL in `<Number>`.
          { url: 'https://github.com/twilio/twilio-csharp/issues/395', read: '2026-11-30' },
        ],
      },
      {
        id: 'webhook-local-address',
        title: 'The URL points to your own machine',
        explanation: "Twilio can't reach `localhost` or a private address.",
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {
          suggestedBy: [
            { webhook: 'local' },
            { says: ['URL localhost', '://localhost', '://127.', '://10.', '://192.168.', '://0.0.0.0'] },
            // With a scheme, it is still one that Twilio can't reach.
            { says: 'URL localhost', urlFault: 'no-scheme' },
          ],
        },
        steps: [
          { id: 'base-url', text: "Set your app's public base URL to its `https` address, or to that of a tunnel such as `ngrok http 3000`." },
          callbackCheck,
        ],
        source: { url: 'https://github.com/grafana-cold-storage/oncall/issues/145', read: '2026-11-30' },
        sources: [page(21609)],
      },
    ],
  },
  {
    code: 21610,
    title: 'The recipient has opted out of your messages',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'Twilio blocks messages from your sender to this number until it opts in again.',
    messages: [
      'The message From/To pair violates a blacklist rule.',
      'Attempt to send to unsubscribed recipient',
      // As HighLevel shows it
      'DND Enabled or user has unsubscribed by replying STOP',
      'The person you are trying to message has opted out of receiving messages from your Twilio phone number, Channels sender, or Messaging Service.',
    ],
    retryable: false,
    related: [30004, 63014, 80901, 81011],
    lookalikes: [{ code: 30630, text: 'The same, as the status of a message that was accepted.' }],
    causes: [
      {
        id: 'recipient-opted-out',
        title: 'The recipient replied STOP',
        explanation: 'With a Messaging Service, a STOP counts for all its senders. The recipient undoes it with START.',
        details:
          "The words are STOP, STOPALL, UNSUBSCRIBE, CANCEL, END, QUIT, REVOKE and OPTOUT, alone in the message. START, YES or UNSTOP undoes it; for toll-free numbers, START or UNSTOP. Since March 2026 a STOP on RCS also blocks SMS from that sender, and the reverse. A scheduled message fails when its time comes. If you can prove consent, the Consent Management API can record a new opt-in; it doesn't remove the number from the toll-free network's list.",
        prevalence: 'common',
        who: 'the recipient',
        when: {},
        steps: [
          { id: 'remove', text: "Mark the number as opted out in your data. Don't use another sender to get around it." },
          { id: 'ask', text: 'Ask the recipient through another channel, such as email, to text `START` to your sender if they want your messages.' },
          { id: 'check', text: "Wait for that text, then send again. The status `delivered` means it's fixed." },
        ],
        source: page(21610),
        sources: [
          optOut,
          { url: 'https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out', read: '2026-11-28' },
          {
            url: 'https://support.twilio.com/hc/en-us/articles/360058144374-Opt-out-keyword-handling-SMS-STOP-Filtering-for-Toll-Free-SMS',
            read: '2026-11-28',
          },
        ],
      },
      {
        id: 'number-reassigned',
        covers: ['reassigned-number-detected'],
        title: 'The number has a new owner',
        explanation: "The earlier owner's STOP stays with it. Twilio's Compliance Toolkit also blocks such numbers.",
        details:
          'The Toolkit works for Messaging Services in the United States: it rechecks the list of reassigned numbers every 30 days, so there can be a block without any STOP.',
        prevalence: 'occasional',
        who: 'the person who has the number now',
        // A pair of numbers opts out, and every message of the Toolkit comes from a Messaging Service: neither speaks for a new owner.
        when: {},
        steps: [
          { id: 'search', text: "Search your sender's incoming messages for STOP from this number." },
          { id: 'confirm', text: 'Confirm another way who has the number, and that this person agrees to your messages.' },
          { id: 'start', text: 'Ask that person to text `START` to your sender.' },
          { id: 'record', text: 'Record the consent, with the date.' },
          { id: 'check', text: "Send again after that text. The status `delivered` means it's fixed." },
        ],
        source: page(21610),
        sources: [skill('twilio-messaging-services')],
      },
      testRecipient(21610, '+15005550004'),
    ],
  },
  {
    code: 21611,
    title: "The sender's queue is full",
    product: 'messaging',
    level: 'error',
    status: [400, 429],
    summary: 'More than ten hours of messages are waiting for this sender. Twilio accepts no more for now.',
    messages: [
      'SMS queue is full.',
      "This 'From' number has exceeded the maximum number of queued messages",
      "You have attempted to enqueue too many messages for a given 'From' number.",
      'Twilio queues messages based on the sending rate of a sender or an account.',
    ],
    retryable: true,
    retryAdvice: "Retry when the queue has drained, at the sender's speed.",
    related: [30001, 30036],
    lookalikes: [
      { code: 30001, text: 'The same with a Messaging Service: accepted first, failed later.' },
      { code: 20429, text: 'Too many requests at once, whatever the sender.' },
    ],
    causes: [
      {
        id: 'burst-over-ten-hours',
        title: 'Messages arrive faster than the sender can send them',
        explanation: "In Twilio's example, a US local number sends one segment a second: 36,000 segments fill its queue of ten hours.",
        details: 'A validity period of less than ten hours shortens the queue. Raise it if you set one.',
        prevalence: 'common',
        who: 'a developer',
        when: { excludedBy: { signer: 'test-credentials', from: 'test' } },
        steps: [
          { id: 'stop', text: 'Stop the batch.' },
          { id: 'pace', text: "Send the refused messages again at the sender's speed." },
          {
            id: 'spread',
            text: 'Add more senders to a Messaging Service under **Sender Pool** if that is too slow, or send from a short code.',
            link: MESSAGING_SERVICES,
          },
          { id: 'check', text: "Send one message once the queue has drained. A 201 response means it's fixed." },
        ],
        source: page(21611),
        sources: [{ url: 'https://github.com/google/exposure-notifications-verification-server/issues/1568', read: '2026-11-28' }],
      },
      testSender(21611, '+15005550008'),
    ],
  },
];
