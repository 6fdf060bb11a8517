import type { ErrorEntry } from '../types.ts';
import { NOT_WHATSAPP, checkAccepted, checkDelivered, listSenders, sandboxGuide, whatsappFaq } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import { MESSAGE_LOGS } from './shared/messages.ts';
import { nameOnlyNote } from './shared/notes.ts';

const sendersApi = { url: 'https://www.twilio.com/docs/whatsapp/api/senders', read: '2026-11-28' };
const rcsSenders = { url: 'https://www.twilio.com/docs/numbers-and-senders/rcs-senders', read: '2026-11-30' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 63006,
    title: "The content can't be shown on this channel",
    product: 'messaging',
    level: 'error',
    summary: "Twilio couldn't turn your content into a message for this channel.",
    messages: [
      'Could not format given content for the channel',
      'Content could not be formatted for this channel. See Channel-specific error',
      'Could not format given content for the channel. Please see Channel specific error message for more information',
    ],
    retryable: false,
    related: [63021, 216602, 63005],
    causes: [
      {
        id: 'content-type-not-for-channel',
        title: "The content type doesn't match the channel",
        explanation: 'The template has no type or field format this channel can show.',
        prevalence: 'common',
        who: 'the person who builds the template',
        when: {},
        steps: [
          { id: 'open', text: 'Open the template and look at its content types.', link: { place: 'content-templates' } },
          { id: 'add', text: 'Add a type the channel supports, at least `twilio/text`.' },
          checkDelivered,
        ],
        note: "Twilio's page says only that the format is wrong.",
        source: errorPage(63006),
      },
    ],
  },
  {
    code: 63007,
    title: "From isn't one of your senders on this channel",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'This account has no sender with this `From` address on this channel.',
    messages: ['Twilio could not find a Channel with the specified From address', "Twilio could not find a Channel with the specified 'From' address"],
    retryable: false,
    related: [21910, 21660, 63002, 60727, 63015, 63008],
    lookalikes: [
      { code: 21910, text: 'Only one of the two addresses has the prefix `whatsapp:`.' },
      { code: 21660, text: 'The same for a plain SMS number from another account.' },
      { code: 63002, text: "Twilio recognizes the sender, but the channel doesn't." },
    ],
    causes: [
      {
        id: 'from-not-a-whatsapp-sender',
        title: "The number isn't registered as a WhatsApp sender",
        explanation: "Your own mobile, or a purchased Twilio number, can't send on WhatsApp until it is registered.",
        prevalence: 'common',
        who: 'someone with Console access',
        when: {
          suggestedBy: { registration: 'none', channel: 'whatsapp', sandboxSender: ['no', 'meta'] },
          // An approved registration can be that of another sender, or for texts.
          excludedBy: [{ channel: NOT_WHATSAPP }, { sandboxSender: 'yes' }],
        },
        steps: [{ id: 'list', text: 'Look for the number in the list of WhatsApp senders.', link: { place: 'whatsapp-senders' } }, checkAccepted],
        ways: [
          {
            id: 'sandbox',
            title: 'You are testing',
            steps: [{ id: 'use-sandbox', text: 'Set `From` to `whatsapp:` and the number the Sandbox page shows.', link: { place: 'whatsapp-sandbox' } }],
          },
          {
            id: 'production',
            title: "You're writing to customers",
            steps: [
              {
                id: 'register',
                text: 'Register the number with **Create new sender**. It needs an upgraded account and a Meta business portfolio.',
                link: { place: 'whatsapp-senders' },
              },
            ],
          },
        ],
        source: errorPage(63007),
        sources: [whatsappFaq, { url: 'https://github.com/BotBuilderCommunity/botbuilder-community-js/issues/203', read: '2026-11-28' }],
      },
      {
        id: 'sandbox-not-activated',
        title: 'This account never activated the Sandbox',
        explanation: '`From` is the Sandbox number, which works only after the account has agreed to its terms.',
        prevalence: 'common',
        who: 'someone with Console access',
        when: {
          // A space or a missing plus is a fault of its own.
          suggestedBy: { sandboxSender: 'yes', channel: 'whatsapp', from: 'channel-address' },
          excludedBy: [{ sandboxSender: 'meta' }, { sandboxSender: 'no' }, { channel: NOT_WHATSAPP }, { workedBefore: 'yes' }],
        },
        steps: [
          { id: 'activate', text: 'Select **Confirm** on the Sandbox page to accept the terms.', link: { place: 'whatsapp-sandbox' } },
          { id: 'join', text: 'Send the `join …` message that the page shows from the test phone.' },
          checkAccepted,
        ],
        note: 'Some new accounts have **Try out WhatsApp** in the Console instead of the Sandbox.',
        source: whatsappFaq,
        sources: [sandboxGuide],
      },
      {
        id: 'sender-of-another-account',
        title: 'The sender belongs to another account',
        explanation: "The parent account and subaccounts don't share senders. Use the credentials of the account that owns the sender.",
        prevalence: 'common',
        who: 'a developer',
        // An approved sender can also be this account's, with a mistyped digit or offline. Approval only speaks against the causes above.
        // A sender that is approved and yet unknown here is another account's.
        when: {
          suggestedBy: [
            { accountRelation: 'other' },
            { accountRelation: 'other', registration: 'approved' },
            { accountLevel: 'subaccount', registration: 'approved' },
          ],
        },
        steps: [
          { id: 'find', text: 'Run the command with the API key of each account, until one lists the sender.', snippet: listSenders },
          { id: 'use', text: "Use that account's SID and credentials in the request." },
          checkAccepted,
        ],
        source: errorPage(63007),
        sources: [sendersApi],
      },
      {
        id: 'sender-not-online',
        title: 'The sender is registered, but not online yet',
        explanation: "Twilio can't find a sender that is still being created, verified or reviewed. Its status must be **Online**.",
        prevalence: 'common',
        who: 'someone with Console access',
        // The Sandbox's number needs no registration.
        when: { suggestedBy: { registration: ['pending', 'rejected'], sandboxSender: ['no', 'meta'] }, excludedBy: { sandboxSender: 'yes' } },
        steps: [
          { id: 'status', text: "Run the command and read the sender's status.", snippet: listSenders },
          { id: 'check', text: "Run the command again. The status `ONLINE` means it's fixed." },
        ],
        cases: [
          {
            id: 'whatsapp',
            title: 'it is a WhatsApp sender',
            when: { channel: 'whatsapp' },
            steps: [
              {
                id: 'finish',
                text: 'Open the sender, and finish its verification or act on the reason shown.',
                link: { place: 'whatsapp-senders' },
              },
            ],
          },
          {
            id: 'rcs',
            title: 'it is an RCS sender',
            when: { channel: 'rcs' },
            steps: [
              {
                id: 'finish-rcs',
                text: 'Open the RCS sender and finish its registration.',
                link: { place: 'rcs-senders' },
              },
            ],
          },
        ],
        source: errorPage(63007),
        sources: [sendersApi, rcsSenders],
      },
      {
        id: 'from-address-malformed',
        title: "From isn't in the channel's address format",
        explanation: "A doubled prefix, a missing `+`, a space after the colon or an `MG…` SID doesn't match any sender.",
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: [{ from: ['invalid', 'missing', 'sid'] }, { from: ['invalid', 'sid'], channel: ['whatsapp', 'messenger', 'rcs'] }],
        },
        steps: [
          { id: 'print', text: 'Print `From` between quotes, right before the request.' },
          { id: 'write', text: 'Write it like `whatsapp:+15017122661`, once and without spaces. Pass a Messaging Service as `MessagingServiceSid`.' },
          checkAccepted,
        ],
        source: errorPage(63007),
      },
      {
        id: 'page-not-connected',
        title: "The Facebook Page isn't connected to this account",
        explanation: "The ID after `messenger:` belongs to a Page that this Twilio account hasn't connected.",
        prevalence: 'occasional',
        who: 'an admin of the Facebook Page',
        when: { requires: { channel: 'messenger' } },
        steps: [
          {
            id: 'connect',
            text: 'Open the Facebook Messenger channel in the Console and choose **Connect with Facebook**, signed in as an admin of the Page.',
            link: { href: 'https://www.twilio.com/docs/messaging/channels/facebook-messenger', text: 'How to connect a Page' },
          },
          { id: 'save', text: 'Save the Page as a sender.' },
          checkAccepted,
        ],
        note: "Inferred from Twilio's page, which names channels in general.",
        source: errorPage(63007),
        sources: [{ url: 'https://www.twilio.com/docs/messaging/channels/facebook-messenger', read: '2026-11-29' }],
      },
    ],
  },
  {
    code: 63008,
    title: "The channel isn't fully set up",
    product: 'messaging',
    level: 'error',
    summary: "Twilio couldn't use the channel as your account has it configured.",
    messages: [
      'Could not execute the request because the channel module has been misconfigured. Please check the Channel configuration in Twilio',
      'Request failed: channel module misconfigured. Check Channel config in Twilio',
    ],
    retryable: false,
    related: [63007, 63001, 68008],
    causes: [
      {
        id: 'channel-setup-incomplete',
        title: "The sender or an address isn't set up correctly",
        explanation: "The sender's setup wasn't finished, or `From` or `To` isn't in the channel's format.",
        prevalence: 'common',
        who: 'someone with Console access',
        when: {},
        steps: [
          { id: 'sender', text: 'Open the sender in the Console, and finish what its page asks for.' },
          { id: 'addresses', text: "Correct the address that lacks the format the channel needs: the message's log shows both.", link: MESSAGE_LOGS },
          checkDelivered,
        ],
        source: errorPage(63008, '2026-11-30'),
      },
      {
        id: 'verify-whatsapp-missing',
        title: 'The Verify Service has no Messaging Service for WhatsApp',
        explanation: 'Verify sends WhatsApp codes only from your own sender. It has to be in a Messaging Service that is chosen in the Verify Service.',
        prevalence: 'occasional',
        who: 'someone with Console access',
        when: { suggestedBy: { resource: 'verifications' } },
        steps: [
          { id: 'sender', text: 'Register a WhatsApp sender if you have none.', link: { place: 'whatsapp-senders' } },
          { id: 'service', text: 'Add the sender to a Messaging Service.', link: { place: 'messaging-services' } },
          { id: 'choose', text: 'Choose that Messaging Service in the Verify Service, on the **WhatsApp** tab.', link: { place: 'verify-services' } },
          { id: 'check', text: "Start a new verification over WhatsApp. The status `pending` in the response means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/verify/whatsapp/byo', read: '2026-11-30' },
      },
    ],
  },
  {
    code: 63009,
    title: "The channel's provider failed",
    product: 'messaging',
    level: 'error',
    messages: [
      'Channel provider returned HTTP 5xx error. See Channel-specific error for details',
      'Channel provider returned an internal service error (HTTP 5xx). Please see Channel specific error message for more information',
    ],
    related: [63010, 63012],
    ...fix(63009, {
      summary: "The channel's provider, such as Meta or Google, returned a server error to Twilio.",
      retryAdvice: 'Retry after a few minutes, at most three times.',
      id: 'channel-provider-fault',
      title: "The channel's provider had a problem",
      explanation: 'The provider returned a status of 500 or more to Twilio.',
      who: "the channel's provider",
      note: nameOnlyNote,
      steps: [
        "Read `ChannelStatusMessage` in the message's status callback: it can include the channel's own error text.",
        "Look at [status.twilio.com](https://status.twilio.com) and the provider's status page.",
        {
          id: 'look-2',
          text: 'Look at the message in the log before you repeat it: it might have arrived after all.',
          link: MESSAGE_LOGS,
        },
        'Write to [Twilio Support](https://help.twilio.com/) with the Message SID if it keeps happening.',
      ],
      sources: [errorPage(63023, '2026-11-29')],
      check: "Send the message again. `delivered` or `read` means it's fixed.",
    }),
  },
  {
    code: 63010,
    title: 'Twilio failed while sending the message',
    product: 'messaging',
    level: 'error',
    messages: ["Twilio's platform encountered an internal error processing this message"],
    related: [63009, 63012],
    ...fix(63010, {
      summary: "Something failed on Twilio's side while processing the message.",
      retryAdvice: 'Retry after a few minutes, at most three times.',
      id: 'twilio-messaging-fault',
      title: "Twilio's platform had a problem",
      explanation: "Twilio's error doesn't blame the message.",
      who: 'Twilio Support',
      note: nameOnlyNote,
      steps: [
        'Look for an incident on [status.twilio.com](https://status.twilio.com).',
        {
          id: 'look-2',
          text: 'Look at the message in the log before you repeat it: it might have arrived after all.',
          link: MESSAGE_LOGS,
        },
        'Write to [Twilio Support](https://help.twilio.com/) with the Message SID if it keeps happening.',
      ],
      check: "Send the message again. `delivered` or `read` means it's fixed.",
    }),
  },
];
