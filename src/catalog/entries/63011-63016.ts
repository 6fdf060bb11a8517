import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import {
  NOT_WHATSAPP,
  UNSUPPORTED_TYPE,
  checkDelivered,
  joinSandbox,
  linesInValues,
  openTemplate,
  sandboxGuide,
  templateGuide,
  templateStatuses,
  upgradeGuide,
  windowGuide,
} from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import { skill } from './shared/skill.ts';
import { MESSAGE_LOGS } from './shared/messages.ts';
import { nameOnlyNote } from './shared/notes.ts';
import { readType } from './shared/webhookParts.ts';

/** Countries where a number can have two forms. Numbers in Benin got the digits 01 in 2024. */
const REWRITTEN = ['MX', 'BR', 'AR', 'BJ'];
/** States of a template that WhatsApp hasn't approved, or no longer approves. */
const UNAPPROVED = { template: ['pending', 'rejected', 'paused'] } satisfies Condition;
/** On Messenger, no template reopens the window. */
const NO_TEMPLATES = { channel: 'messenger', template: ['none', 'pending', 'approved', 'rejected', 'paused'] } satisfies Condition;

export const entries: readonly ErrorEntry[] = [
  {
    code: 63011,
    title: "The provider didn't return recipient data",
    product: 'messaging',
    level: 'error',
    messages: ['Invalid Request: Twilio encountered an error while processing your request'],
    related: [63012, 63036],
    ...fix(63011, {
      summary: 'Twilio asked the provider what the recipient can receive, and got no usable answer.',
      retryAdvice: 'Retry after a few minutes, at most three times.',
      id: 'channel-provider-capabilities',
      title: 'The provider returned no capabilities',
      explanation: 'Twilio looked up what the number can receive, but the provider returned nothing.',
      who: "the channel's provider",
      steps: [
        "Check that the recipient's number is right.",
        'Send the message again after a few minutes.',
        'Write to [Twilio Support](https://help.twilio.com/) with the Message SID if it keeps happening.',
      ],
      check: "Send the message again. `delivered` or `read` means it's fixed.",
    }),
  },
  {
    code: 63012,
    title: "The channel's provider had an internal error",
    product: 'messaging',
    level: 'error',
    messages: ['Channel provider returned an internal service error'],
    related: [63009, 63010, 63023, 63011],
    ...fix(63012, {
      summary: "The channel's provider, such as Meta, reported an internal error.",
      retryAdvice: 'Retry after a few minutes, at most three times.',
      id: 'channel-provider-fault',
      title: "The channel's provider had a problem",
      explanation: "The error is the provider's.",
      who: "the channel's provider",
      note: nameOnlyNote,
      steps: [
        'Read `ChannelStatusMessage` in the status callback.',
        "Look at [status.twilio.com](https://status.twilio.com) and the provider's status page.",
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
  {
    code: 63013,
    title: "The content breaks the channel's rules",
    product: 'messaging',
    level: 'error',
    summary: "The finished message breaks a rule of the channel's provider, such as WhatsApp's on values in a template.",
    messages: ['Channel policy violation', "This message send failed because it violates Channel provider's policy."],
    retryable: false,
    related: [21656, 63005, 63021, 63028],
    lookalikes: [{ code: 21656, text: 'Twilio found the same mistake immediately and rejected the request.' }],
    causes: [
      {
        id: 'variable-empty',
        title: 'A value of the template is empty',
        explanation: "In an approved WhatsApp template, a variable can't be an empty string or `null`.",
        prevalence: 'common',
        who: 'a developer',
        when: {
          // As likely as the next one. The template itself, or its file, can break a rule as well, but then it does so every time.
          suggestedBy: [
            { variables: 'empty', channel: 'whatsapp' },
            { channel: 'whatsapp', occurs: 'sometimes', template: 'approved' },
          ],
          excludedBy: [{ channel: NOT_WHATSAPP }, { template: 'none' }, { variables: ['lines', 'fine'] }],
        },
        steps: [
          { id: 'find', text: "Look up the failed message and compare its values with the template's placeholders.", link: MESSAGE_LOGS },
          { id: 'fill', text: 'Fill the value, or use another template where the data is missing.' },
          checkDelivered,
        ],
        source: errorPage(63013),
      },
      linesInValues({
        prevalence: 'common',
        suggestedBy: [{ channel: 'whatsapp', occurs: 'sometimes', template: 'approved' }],
        source: errorPage(63013),
      }),
      {
        id: 'variable-where-none-allowed',
        title: "A variable or emoji is where it isn't allowed",
        explanation: "Headers, footers and buttons allow less than the body: some don't allow variables, and some don't allow emoji.",
        prevalence: 'occasional',
        who: 'the person who builds the template',
        when: { excludedBy: { template: 'none' } },
        steps: [
          { id: 'open', text: 'Open the template and look at its header, footer and buttons.', link: { place: 'content-templates' } },
          { id: 'move', text: 'Move variables and emoji into the body.' },
          { id: 'submit', text: 'Submit the template again.' },
          checkDelivered,
        ],
        source: errorPage(63013),
      },
      {
        id: 'title-too-long',
        title: 'A button or row title is too long',
        explanation: 'A button can have 20 characters, and a list row 24. Templates without approval are checked only here.',
        prevalence: 'occasional',
        who: 'the person who builds the template',
        // A message without a template has no buttons.
        when: {
          suggestedBy: { customerWindow: 'open', template: 'pending' },
          // WhatsApp's own words.
          decisive: { says: ['title length invalid', 'title is too long'] },
        },
        steps: [
          { id: 'count', text: 'Count the characters in each title as sent, including values.', link: { place: 'content-templates' } },
          { id: 'cut', text: 'Cut long titles in your code, and put the rest into the body or the description.' },
          checkDelivered,
        ],
        note: "The limits are WhatsApp's for buttons, Twilio's for rows. Two reports that we can't link to say that longer titles end in 63013.",
        source: { url: 'https://whatsapp.github.io/WhatsApp-Nodejs-SDK/api-reference/types/ButtonObject', read: '2026-11-30' },
        sources: [{ url: 'https://www.twilio.com/docs/content/twiliolist-picker', read: '2026-11-30' }],
      },
      {
        id: 'media-type-unsupported',
        title: "The channel doesn't support this file type",
        explanation: "Your server sends a type that the channel doesn't support.",
        prevalence: 'occasional',
        who: 'the person who prepares the media',
        when: {
          suggestedBy: [
            { webhookAnswer: ['no-content-type', 'wrong-content-type'] },
            // The file arrives, and its type is still one that the channel doesn't take.
            { webhookAnswer: 'success', occurs: 'every-time' },
          ],
          decisive: UNSUPPORTED_TYPE,
        },
        steps: [
          { id: 'type', text: 'Run the command and read the type. JPEG, PNG, PDF and MP4 are safe on WhatsApp.', snippet: readType },
          { id: 'convert', text: 'Convert the file, or correct the type that the server sends.' },
          checkDelivered,
        ],
        source: errorPage(63013),
        sources: [{ url: 'https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages', read: '2026-11-30' }],
      },
      {
        id: 'content-forbidden',
        title: 'WhatsApp forbids what the message sells or says',
        explanation: 'Its commerce and messaging policies prohibit certain goods and wording.',
        prevalence: 'rare',
        who: 'the person who writes the text',
        // A file that WhatsApp doesn't take is refused for everyone as well.
        when: { suggestedBy: { says: ['commerce policy', 'messaging policy', 'prohibited'] } },
        steps: [
          { id: 'read', text: "Read WhatsApp's [commerce policy](https://www.whatsapp.com/legal/commerce-policy)." },
          { id: 'change', text: 'Change the text, or use another channel for this offer.' },
          checkDelivered,
        ],
        source: errorPage(63013),
      },
    ],
  },
  {
    code: 63014,
    title: 'The recipient blocks your messages',
    product: 'messaging',
    level: 'error',
    summary: "The person blocked your sender or opted out, so the channel doesn't deliver anything.",
    messages: ['Channel message blocked by user action'],
    retryable: false,
    related: [63033, 63024, 21610],
    causes: [
      {
        id: 'recipient-blocked-sender',
        title: 'The person blocked you or opted out',
        explanation: "They blocked your sender in the channel's app, or withdrew their consent. Only they can undo that.",
        prevalence: 'common',
        who: 'the recipient',
        when: {},
        steps: [
          { id: 'stop', text: 'Stop messaging this person on this channel.' },
          { id: 'reason', text: "Open the message in the log. The channel's own error can say which of the two it is.", link: MESSAGE_LOGS },
          { id: 'ask', text: 'Ask them elsewhere whether they want messages. If so, they must unblock you or opt in again.' },
          checkDelivered,
        ],
        source: errorPage(63014, '2026-11-30'),
      },
    ],
  },
  {
    code: 63015,
    title: "The recipient isn't in your WhatsApp Sandbox",
    product: 'messaging',
    level: 'error',
    summary: 'The Sandbox sends only to phones that joined it in the last 3 days. This one counts as not joined.',
    messages: ['Channel Sandbox can only send messages to phone numbers that have joined the Sandbox', 'InvalidSandboxRequest'],
    retryable: false,
    related: [63016, 63018, 63007],
    lookalikes: [
      { code: 63016, text: 'The phone has joined, but you sent free text after 24 hours.' },
      { code: 63018, text: 'You sent more than one message in 3 seconds.' },
    ],
    causes: [
      {
        id: 'sandbox-not-joined',
        title: 'This phone never joined',
        explanation: 'Each recipient must send the join message of your Sandbox first.',
        prevalence: 'common',
        who: 'the recipient',
        when: { suggestedBy: [{ workedBefore: 'no' }, { workedBefore: 'no', toCountry: REWRITTEN }] },
        steps: [joinSandbox, { id: 'confirmation', text: "Wait for the Sandbox's confirmation on that phone." }, checkDelivered],
        source: errorPage(63015),
        sources: [sandboxGuide],
      },
      {
        id: 'sandbox-session-expired',
        title: 'The phone joined more than 3 days ago',
        explanation: 'Membership ends after 72 hours. Only joining again renews it.',
        prevalence: 'common',
        who: 'the recipient',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [{ ...joinSandbox, text: `${joinSandbox.text} It is the same message as the first time.` }, checkDelivered],
        source: sandboxGuide,
        sources: [{ url: 'https://github.com/ishween/whatsapp-push-notify-action/issues/2', read: '2026-11-28' }],
      },
      {
        id: 'joined-another-sandbox',
        title: "The phone left, or joined another account's Sandbox",
        explanation: 'All accounts share the Sandbox number. A phone belongs to the Sandbox it joined last, until it sends `stop`.',
        prevalence: 'occasional',
        who: 'the recipient',
        when: { suggestedBy: [{ workedBefore: 'yes' }, { accountRelation: 'other' }] },
        steps: [{ id: 'account', text: 'Compare the Account SID in the request with the account whose join message you used.' }, joinSandbox, checkDelivered],
        source: sandboxGuide,
      },
      {
        id: 'number-written-differently',
        title: 'WhatsApp writes this number differently',
        explanation:
          'In Mexico, Brazil, Argentina and Benin, a number can have two forms, such as with and without the 1 in `+521…`. A user with a username joins with an ID, `KE.2117…`.',
        prevalence: 'occasional',
        who: 'a developer',
        // The country alone says little, since most phones there never joined either. It puts this cause right after that one.
        // Whoever has just written to the Sandbox has joined.
        when: {
          suggestedBy: [
            { toCountry: REWRITTEN, workedBefore: 'no' },
            { toCountry: REWRITTEN, customerWindow: 'open' },
            { toCountry: REWRITTEN, customerWindow: 'open', workedBefore: 'no' },
          ],
        },
        steps: [
          { id: 'compare', text: "Compare `To` with the `From` of the phone's own join message in the log.", link: MESSAGE_LOGS },
          { id: 'use', text: 'Use the number exactly as that message shows it.' },
          checkDelivered,
        ],
        note: "For Mexico and Benin, based on two reports that we can't link to. For the others, inferred from WhatsApp's rules.",
        source: sandboxGuide,
        sources: [
          { url: 'https://support.gupshup.io/hc/en-us/articles/4407840924953', read: '2026-11-29' },
          { url: 'https://support.whapi.cloud/help-desk/faq/specifics-of-sending-messages-to-numbers-of-different-countries', read: '2026-11-29' },
          { url: 'https://github.com/dimagi/open-chat-studio/issues/3322', read: '2026-11-29' },
        ],
      },
      {
        id: 'sandbox-used-in-production',
        title: 'The Sandbox is used for real customers',
        explanation: "It is for tests. Customers can't be expected to join, so you need your own sender.",
        prevalence: 'occasional',
        who: 'someone with Console access',
        // A developer who has their own sender also tests in the Sandbox.
        when: { suggestedBy: { registration: 'approved', affected: 'all' } },
        steps: [
          {
            id: 'register',
            text: 'Register a WhatsApp sender: choose **Create new sender**.',
            link: { place: 'whatsapp-senders' },
            skipWhen: { registration: 'approved' },
          },
          { id: 'from', text: 'Set `From` to your own sender, with `whatsapp:` before its number.' },
          checkDelivered,
        ],
        source: sandboxGuide,
      },
      {
        id: 'service-sends-from-sandbox',
        title: 'The Messaging Service sends from the Sandbox',
        explanation: "Twilio takes the sender from the service's Sender Pool, and the Sandbox is in it.",
        prevalence: 'rare',
        who: 'someone with Console access',
        when: {
          // The number of the Sandbox is an ordinary one, and the service can have others.
          excludedBy: { senderType: ['toll-free', 'short-code', 'alphanumeric', 'rcs', 'messenger'] },
          // People test through a service as well, with phones that never joined.
          suggestedBy: { senderType: 'messaging-service', registration: 'approved' },
        },
        steps: [
          { id: 'look', text: 'Look up which `From` the failed message has.', link: MESSAGE_LOGS },
          { id: 'pool', text: "Remove the Sandbox from the service's **Sender Pool**.", link: { place: 'messaging-services' } },
          { id: 'from', text: 'Add your own WhatsApp sender to the pool, with **Add Senders**.' },
          checkDelivered,
        ],
        note: 'Inferred: a service sends only from its Sender Pool. We found no public report of it.',
        source: errorPage(63015),
        sources: [{ url: 'https://www.twilio.com/docs/messaging/api/message-resource', read: '2026-11-29' }],
      },
    ],
  },
  {
    code: 63016,
    title: 'Free-form message outside the 24-hour window',
    product: 'messaging',
    level: 'error',
    summary: "Twilio saw no message from this customer in the last 24 hours, and yours wasn't an approved template.",
    messages: [
      'Failed to send freeform message because you are outside the allowed window. If you are using WhatsApp, please use a Message Template.',
      'Failed to send freeform message because you are outside the allowed window. Please use a Template.',
      'Outside messaging window. For WhatsApp, use a Message Template instead',
      'Failed to send message because you are outside the support window for freeform messages to this user. Please use a valid HSM notification or reconsider.',
    ],
    retryable: false,
    related: [63015, 63027, 63049, 21654, 21656, 63052],
    lookalikes: [
      { code: 63015, text: "The recipient hasn't joined your Sandbox, or joined more than 3 days ago." },
      { code: 63049, text: 'The template was sent, but Meta withheld it because it is marketing.' },
      { code: 63027, text: 'WhatsApp has no approved template in this language.' },
    ],
    causes: [
      {
        id: 'freeform-outside-window',
        title: 'The message has no template',
        explanation: "More than 24 hours after the customer's last message, WhatsApp accepts only approved templates, sent with `ContentSid`.",
        details:
          "Only a message from the customer opens the window, and each one restarts it. A template you send, its delivery and its being read don't. Text, media, list pickers and locations are free-form.",
        prevalence: 'common',
        who: 'a developer, and someone with Console access for the template',
        when: {
          // A closed window fits every cause but the two about an open one.
          suggestedBy: [{ template: 'none' }, { customerWindow: 'closed', template: 'none' }],
          // A message with a template has one of these, so that the template is to look at.
          excludedBy: [{ template: ['pending', 'rejected', 'paused', 'approved'] }, { customerWindow: 'open' }, NO_TEMPLATES],
        },
        steps: [
          { id: 'create', text: 'Submit a new template with this message for WhatsApp approval.', link: { place: 'content-templates' } },
          {
            id: 'wait',
            text: 'Wait until its status is `approved`: usually minutes, up to 48 hours if a person reviews it.',
          },
          {
            id: 'send',
            text: 'Send `ContentSid` and `ContentVariables`, and leave out `Body` and `MediaUrl`.',
            snippet: {
              language: 'sh',
              title: 'Send a template',
              code: `curl -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://api.twilio.com/2010-04-01/Accounts/\${TWILIO_ACCOUNT_SID:?is not set}/Messages.json" \\
  --data-urlencode "From=whatsapp:$FROM_NUMBER" \\
  --data-urlencode "To=whatsapp:$TO_NUMBER" \\
  --data-urlencode "ContentSid=$CONTENT_SID" \\
  --data-urlencode 'ContentVariables={"1":"Tuesday"}'`,
              note: "`curl` asks for the key's secret. `CONTENT_SID` is the template's SID, `HX…`. This sends a real message, which is charged.",
            },
          },
          { id: 'reply', text: 'Wait for the customer to write again if you need free text instead.' },
          checkDelivered,
        ],
        source: errorPage(63016),
        sources: [windowGuide, templateGuide, templateStatuses],
      },
      {
        id: 'template-text-in-body',
        title: "The template's text is sent as `Body`",
        explanation: 'Since April 2025 Twilio no longer matches `Body` against approved templates. Only `ContentSid` sends one.',
        details:
          "Older integrations with a single text field still do this. So does code that falls back to plain text when its setting for the template's SID is empty.",
        prevalence: 'common',
        who: 'the developers of the app or the tool',
        when: {
          suggestedBy: [
            { template: 'approved' },
            { template: 'approved', customerWindow: 'closed' },
            { content: 'text' },
            { content: 'text', sent: 'sid-as-body' },
          ],
          excludedBy: [{ customerWindow: 'open' }, NO_TEMPLATES],
        },
        steps: [
          { id: 'copy', text: "Copy the template's SID, `HX…`.", link: { place: 'content-templates' } },
          { id: 'send', text: 'Pass it as `ContentSid`, with the values in `ContentVariables`, instead of `Body`.' },
          { id: 'setting', text: "Set the SID in your app's settings as well, if your app reads it from there." },
          { id: 'tool', text: 'Update a tool that has no field for it, or switch to one that has.' },
          checkDelivered,
        ],
        source: upgradeGuide,
        sources: [
          { url: 'https://github.com/chatwoot/chatwoot/issues/10563', read: '2026-11-28' },
          { url: 'https://github.com/twilio-labs/twilio-firebase-extensions/issues/105', read: '2026-11-28' },
        ],
      },
      {
        id: 'template-not-approved',
        title: "WhatsApp hasn't approved this template",
        explanation: "Outside the window, only approved templates can be sent. Unsubmitted, pending, rejected, paused or disabled ones aren't approved.",
        prevalence: 'common',
        who: 'someone with Console access',
        when: {
          suggestedBy: [UNAPPROVED, { ...UNAPPROVED, customerWindow: 'closed' }, { content: 'template' }],
          excludedBy: [{ customerWindow: 'open' }, NO_TEMPLATES],
        },
        steps: [
          openTemplate,
          { id: 'submit', text: 'Submit it for WhatsApp approval if it was never submitted.' },
          { id: 'wait', text: 'Wait if it is paused, or for up to 48 hours if it is pending.' },
          { id: 'rewrite', text: 'Write a new template under a new name if it was rejected or disabled.' },
          checkDelivered,
        ],
        note: "Twilio's page doesn't name this. Rejected, paused and disabled templates also have the codes 63040 to 63042.",
        source: templateGuide,
        sources: [templateStatuses],
      },
      {
        id: 'content-type-session-only',
        title: "This kind of content can't start a conversation",
        explanation: 'List pickers and locations are accepted only inside the window, even with a `ContentSid`.',
        prevalence: 'occasional',
        who: 'the person who builds the template',
        // WhatsApp doesn't review list pickers and locations, so that a template that was reviewed is of another type.
        when: {
          suggestedBy: [{ customerWindow: 'closed', template: ['none', 'pending'] }, { content: 'template' }],
          excludedBy: [{ template: ['approved', 'rejected', 'paused'] }, { customerWindow: 'open' }, NO_TEMPLATES],
        },
        steps: [
          { id: 'open', text: 'Open the template and look at its content type.', link: { place: 'content-templates' } },
          { id: 'replace', text: 'Use a text, media, quick-reply or call-to-action template to start the conversation.' },
          checkDelivered,
        ],
        source: errorPage(63016),
        sources: [{ url: 'https://www.twilio.com/docs/content/twiliolist-picker', read: '2026-11-30' }],
      },
      {
        id: 'messenger-outside-24h',
        // Meta gives human agents seven days, which Twilio's pages don't offer.
        title: 'Messenger: the last message is over 24 hours old',
        explanation: 'Twilio has no Messenger template that restarts a conversation: you must reply within 24 hours.',
        prevalence: 'occasional',
        who: 'the person who runs the conversation',
        // No template reopens the window on Messenger, so that the causes about templates can't be meant.
        when: {
          requires: { channel: 'messenger' },
          suggestedBy: [{ channel: 'messenger' }, { channel: 'messenger', template: 'none', customerWindow: 'closed' }],
          excludedBy: { customerWindow: 'open' },
        },
        steps: [
          { id: 'wait', text: 'Wait until the person writes again, or reach them on another channel.' },
          { id: 'check', text: "Answer within 24 hours of their message. `delivered` means it's fixed." },
        ],
        source: errorPage(63016),
      },
      {
        id: 'window-race',
        title: 'You answered seconds after the customer wrote',
        explanation: "The new window wasn't known everywhere yet, so Twilio still considered it closed.",
        prevalence: 'rare',
        who: 'a developer',
        when: { suggestedBy: { customerWindow: 'open', occurs: 'sometimes' } },
        steps: [
          { id: 'repeat', text: 'Repeat the message once, about 30 seconds later.' },
          { id: 'ask', text: "Ask Twilio Support if it fails again, with the Message SID and the time of the customer's message.", link: supportLink },
          checkDelivered,
        ],
        note: "Based on one operator's code, which repeats such messages after 30 seconds. The reason is our own conclusion.",
        source: {
          url: 'https://github.com/global-121/121-platform/blob/075ba4887015/services/121-service/src/notifications/message-incoming/message-incoming.service.ts',
          read: '2026-11-29',
        },
      },
      {
        id: 'window-of-another-sender',
        title: 'The customer wrote to another of your numbers',
        explanation: 'The window belongs to the sender the customer wrote to. Your message was sent from another one.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: { customerWindow: 'open', occurs: 'every-time' } },
        steps: [
          { id: 'compare', text: "Compare your message's `From` with the `To` of the customer's last message." },
          { id: 'swap', text: "Answer with the incoming message's `From` and `To` swapped." },
          checkDelivered,
        ],
        note: "Twilio's pages describe the window between you and a user. That each sender has its own is our own conclusion.",
        source: windowGuide,
      },
      {
        id: 'sandbox-24h',
        title: 'The Sandbox was joined more than 24 hours ago',
        explanation: 'Joining opens a 24-hour window. After that, the Sandbox accepts only its own ready-made templates.',
        prevalence: 'occasional',
        who: 'the person who tests',
        // The Sandbox takes no templates of yours: from its number, this comes before the window of a sender of your own, whatever else is known.
        when: {
          requires: { sandboxSender: 'yes' },
          suggestedBy: [
            { sandboxSender: 'yes' },
            { sandboxSender: 'yes', template: ['none', 'approved'] },
            { sandboxSender: 'yes', template: ['none', 'approved'], customerWindow: 'closed' },
          ],
          excludedBy: { customerWindow: 'open' },
        },
        steps: [{ id: 'write', text: 'Write any message to the Sandbox number from the test phone.' }, checkDelivered],
        source: sandboxGuide,
        sources: [skill('twilio-whatsapp-manage-senders')],
      },
    ],
  },
];
