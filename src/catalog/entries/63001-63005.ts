import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import {
  HAD_WHATSAPP,
  NOT_USER_ID,
  NOT_WHATSAPP,
  UNSUPPORTED_TYPE,
  checkDelivered,
  checkOnline,
  errorMapping,
  linesInValues,
  otherChannel,
  whatsappFaq,
} from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';

/** Twilio's page on Facebook Messenger links it; no path leads there. */
const CHANNELS = { href: 'https://1console.twilio.com/us1/develop/sms/channels', text: 'Channels' };

/** Nobody gets some of the messages without an account. */
const SOME_ARRIVE: Condition = { affected: 'one-recipient', occurs: 'sometimes' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 63001,
    title: 'The channel denies Twilio access',
    product: 'messaging',
    level: 'error',
    summary: 'Twilio can no longer send for this Page or sender. Your Twilio credentials are fine.',
    messages: [
      'Channel could not authenticate the request. Please see Channel specific error message for more information',
      'Channel authentication failed. See Channel-specific error for details',
      'The Channel could not authenticate the request.',
    ],
    retryable: false,
    related: [63020, 63051, 63111, 20003, 63008],
    causes: [
      {
        id: 'messenger-token-revoked',
        title: 'Facebook revoked access to your Page',
        explanation: "The person who connected the Page changed their password or removed Twilio's app, or Facebook replaced the token.",
        prevalence: 'common',
        who: 'an admin of the Facebook Page',
        // Access that is gone was there once.
        when: { requires: { channel: 'messenger' }, excludedBy: { workedBefore: 'no' } },
        steps: [
          {
            id: 'connect',
            text: 'Open **Facebook Messenger** in the list of channels, and choose **Connect with Facebook**, signed in as an admin of the Page.',
            link: CHANNELS,
          },
          { id: 'readd', text: "Delete the sender there if that doesn't help." },
          { id: 'add', text: 'Add it again.' },
          checkDelivered,
        ],
        source: errorPage(63001),
        sources: [{ url: 'https://www.twilio.com/docs/messaging/channels/facebook-messenger', read: '2026-12-01' }],
      },
      {
        id: 'whatsapp-access-withdrawn',
        title: 'Meta revoked access to your WhatsApp account',
        explanation: 'The WhatsApp Business Account is no longer shared with Twilio, for example after a change of provider.',
        prevalence: 'occasional',
        who: 'an admin of the Meta business portfolio',
        // No page says when WhatsApp sends this error, so the channel makes nothing likely.
        when: { excludedBy: [{ channel: NOT_WHATSAPP }, { workedBefore: 'no' }] },
        steps: [
          { id: 'sender', text: 'Open the WhatsApp sender and read why it is offline.', link: { place: 'whatsapp-senders' } },
          { id: 'share', text: 'Register the sender again on that page, and share the same WhatsApp Business Account with Twilio in the sign-up.' },
          checkOnline,
        ],
        note: "Twilio's page names only the Facebook reasons. We infer from Meta's error 1005 that a WhatsApp sender gets 63001 for this.",
        source: errorMapping,
      },
    ],
  },
  {
    code: 63002,
    title: "The channel doesn't recognize your sender",
    product: 'messaging',
    level: 'error',
    summary: "The channel doesn't recognize the `From` address.",
    messages: ['Channel could not find the From address'],
    retryable: false,
    related: [63007, 63111, 63003],
    causes: [
      {
        id: 'sender-gone-at-provider',
        title: "The channel doesn't support this `From` address",
        explanation: 'It has the wrong format for the channel, or the channel no longer has this sender.',
        prevalence: 'common',
        who: "the person who manages the channel's account",
        when: {},
        steps: [{ id: 'print', text: 'Print `From` as your code sends it, between quotes.' }, checkDelivered],
        // Each channel has its senders on another page.
        cases: [
          {
            id: 'whatsapp',
            title: 'it is a WhatsApp sender',
            when: { channel: 'whatsapp' },
            steps: [
              {
                id: 'compare',
                text: 'Set `From` to the number of the WhatsApp sender, character by character. It begins with `whatsapp:+`.',
                link: { place: 'whatsapp-senders' },
              },
              { id: 'exists', text: 'Look in WhatsApp Manager for the number. Register the sender again if it is gone.' },
            ],
          },
          {
            id: 'rcs',
            title: 'it is an RCS sender',
            when: { channel: 'rcs' },
            steps: [
              {
                id: 'compare-rcs',
                text: 'Set `From` to the sender ID of the RCS sender, character by character. It begins with `rcs:`.',
                link: { place: 'rcs-senders' },
              },
            ],
          },
          {
            id: 'messenger',
            title: 'it is a Facebook Page',
            when: { channel: 'messenger' },
            steps: [
              {
                id: 'compare-page',
                text: 'Compare the ID after `messenger:` with the Pages under **Facebook Messenger** in the list of channels.',
                link: CHANNELS,
              },
              {
                id: 'connect-page',
                text: 'Connect the Page again if it is missing there.',
                link: { href: 'https://www.twilio.com/docs/messaging/channels/facebook-messenger', text: 'How to connect a Page' },
              },
            ],
          },
        ],
        source: errorPage(63002),
      },
    ],
  },
  {
    code: 63003,
    title: "The channel doesn't recognize this recipient",
    product: 'messaging',
    level: 'error',
    summary: "The `To` address isn't active on this channel, or has the wrong format.",
    messages: ['Channel could not find To address', 'You have tried to send a message to a To address that is inactive or invalid.'],
    retryable: false,
    related: [63024, 21211, 63036],
    lookalikes: [
      { code: 63024, text: "WhatsApp couldn't deliver to this person." },
      { code: 21211, text: 'Twilio rejected the number before anything was sent.' },
    ],
    causes: [
      {
        id: 'recipient-not-on-whatsapp',
        title: 'The number has no WhatsApp account',
        explanation: "The number isn't registered on WhatsApp, or one of its digits is wrong.",
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: {
          requires: { to: NOT_USER_ID },
          suggestedBy: { channel: 'whatsapp', affected: 'one-recipient' },
          excludedBy: [{ channel: NOT_WHATSAPP }, { affected: ['all', 'one-country'] }, ...HAD_WHATSAPP, SOME_ARRIVE],
        },
        steps: [
          { id: 'look', text: 'Search the number in WhatsApp under **New chat**, or open `https://wa.me/` followed by its digits.' },
          { id: 'correct', text: "Correct the number if it isn't the one you meant." },
          otherChannel,
          checkDelivered,
        ],
        source: whatsappFaq,
        sources: [errorPage(63003), { url: 'https://github.com/twilio/twilio-php/issues/653', read: '2026-11-29' }],
      },
      {
        id: 'channel-address-malformed',
        title: "The address isn't in the channel's format",
        explanation: "WhatsApp needs `whatsapp:`, `+`, the country code and the number, without spaces. Messenger needs `messenger:` and the user's ID.",
        prevalence: 'common',
        who: 'a developer',
        when: {
          suggestedBy: [
            { to: ['national', 'invalid', 'missing'] },
            {
              toFault: [
                'no-plus',
                'plus-lost',
                'no-country-code',
                'trunk-zero',
                'country-code',
                'characters',
                'extension',
                'too-short',
                'too-long',
                'prefix',
                'empty',
              ],
            },
            {
              to: ['national', 'invalid', 'missing'],
              toFault: ['no-plus', 'plus-lost', 'characters', 'extension', 'too-short', 'too-long', 'empty'],
              channel: ['whatsapp', 'messenger', 'rcs'],
            },
          ],
        },
        steps: [
          { id: 'write', text: "Write the address like `whatsapp:+15017122661` or `rcs:+15017122661`. On Messenger, use the `From` of the person's message." },
          { id: 'encode', text: 'Send `+` as `%2B` if you build the form body by hand. A bare `+` arrives as a space.' },
          checkDelivered,
        ],
        source: errorPage(63003),
      },
      {
        id: 'reply-to-another-address',
        title: 'You replied to a different address',
        explanation: "A reply must go to exactly the `From` of the incoming message. A changed or shortened ID doesn't belong to anyone.",
        prevalence: 'occasional',
        who: 'a developer',
        // A Messenger ID can also be malformed. Whoever wrote a moment ago has an address, so one that looks right is someone else's.
        when: { suggestedBy: { customerWindow: 'open', channel: ['whatsapp', 'messenger', 'rcs'] } },
        steps: [
          { id: 'copy', text: "Copy the incoming webhook's `From` into the reply's `To`, unchanged." },
          { id: 'sender', text: 'Answer from the Page or number that received the message.' },
          checkDelivered,
        ],
        source: errorPage(63003),
      },
      {
        id: 'recipient-inactive',
        title: 'The person is no longer active on the channel',
        explanation: 'The user or device is inactive, or the address no longer belongs to anyone, for example after an account was deleted.',
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        when: {
          suggestedBy: [{ workedBefore: 'yes' }, { workedBefore: 'yes', affected: 'one-recipient', channel: ['whatsapp', 'messenger', 'rcs'] }],
          // They wrote in the last 24 hours.
          excludedBy: { customerWindow: 'open' },
        },
        steps: [
          { id: 'ask', text: 'Ask the person for their current number on another channel.' },
          { id: 'remove', text: 'Remove the address from your list until you have it.' },
          checkDelivered,
        ],
        source: errorPage(63003),
      },
    ],
  },
  {
    code: 63005,
    title: 'The channel rejected the content',
    product: 'messaging',
    level: 'error',
    summary: "The channel didn't accept this message. The message's log has the reason.",
    messages: [
      'Channel did not accept given content. Please see Channel specific error message for more information',
      'Channel rejected content. See Channel-specific error for details',
    ],
    retryable: false,
    related: [63021, 63013, 63024, 63058, 63006],
    causes: [
      {
        id: 'recipient-not-on-whatsapp',
        title: 'The number has no WhatsApp account',
        explanation: "WhatsApp rejects a message to a number that isn't registered there, whatever its content.",
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: {
          requires: { to: NOT_USER_ID },
          suggestedBy: { channel: 'whatsapp', affected: 'one-recipient' },
          // Whoever was reached before can have left WhatsApp since.
          excludedBy: [{ channel: NOT_WHATSAPP }, { affected: ['all', 'one-country'] }, { customerWindow: 'open' }, SOME_ARRIVE],
        },
        steps: [{ id: 'look', text: 'Search the number in WhatsApp under **New chat**.' }, otherChannel, checkDelivered],
        source: errorPage(63005),
      },
      {
        id: 'media-damaged',
        title: "The channel can't read the media file",
        explanation: "The file is damaged, or isn't the type it claims to be. A WhatsApp template needs the type it was approved with.",
        prevalence: 'common',
        who: 'the person who prepares the media',
        when: { suggestedBy: { webhookAnswer: ['no-content-type', 'wrong-content-type'] }, decisive: [UNSUPPORTED_TYPE, { says: 'media upload error' }] },
        steps: [
          { id: 'open', text: 'Download the file from its URL and open it.' },
          { id: 'export', text: 'Export it again as JPEG, PNG, PDF or MP4.' },
          { id: 'upload', text: 'Upload the new file.' },
          { id: 'template', text: 'Submit a new template with this file if the media belongs to a template.', link: { place: 'content-templates' } },
          checkDelivered,
        ],
        source: errorPage(63005),
      },
      {
        id: 'rich-content-wrong-session',
        title: "Part of the content isn't allowed right now",
        explanation: 'Some fields work only in an approved template. Others, and text without a template, work only while the customer is writing with you.',
        prevalence: 'occasional',
        who: 'the person who builds the template',
        when: {
          suggestedBy: { customerWindow: 'closed', template: 'none' },
        },
        steps: [
          {
            id: 'compare',
            text: 'Compare the fields with what the page of the [content type](https://www.twilio.com/docs/content/content-types-overview) allows in and outside a session.',
          },
          { id: 'plain', text: 'Send the same text as an approved template of the type `twilio/text`.' },
          checkDelivered,
        ],
        source: errorPage(63005),
      },
      {
        id: 'country-restricted',
        title: "Your business can't message this country",
        explanation: 'WhatsApp bars some lines of business from some countries. Recipients elsewhere get the message.',
        prevalence: 'occasional',
        who: 'the person who plans the campaign',
        // Almost every message with this error goes over WhatsApp, so the channel says nothing.
        when: {
          suggestedBy: [
            { channel: 'whatsapp', affected: 'one-country' },
            { says: 'messaging users in this country', channel: 'whatsapp' },
          ],
          excludedBy: { channel: NOT_WHATSAPP },
        },
        steps: [
          { id: 'compare', text: 'Compare a failed recipient with one in another country.' },
          {
            id: 'policy',
            text: 'Look up in the [WhatsApp Business Messaging Policy](https://business.whatsapp.com/policy) which countries your line of business can message.',
          },
          { id: 'remove', text: 'Remove the country from the list, and use another channel there.' },
          checkDelivered,
        ],
        source: errorPage(63005),
      },
      linesInValues({
        prevalence: 'rare',
        source: errorPage(63005),
        note: "Based on three projects' notes, two of which we can't link to. Twilio's page names no values.",
        report: {
          url: 'https://github.com/MSHK-CodeToGive2025/eventmanagement/blob/f3e6b30e68535b27bc25ed1c0379b4c463517ab6/docs/WHATSAPP_EVENT_TEMPLATES_AND_OVERRIDES.md',
          read: '2026-11-29',
        },
      }),
      {
        id: 'code-to-user-id',
        title: 'A code was sent to a user ID, not a number',
        explanation:
          'Twilio gives an ID such as `US.1349…` for people who hide their number behind a WhatsApp username. Authentication templates reach only phone numbers.',
        prevalence: 'rare',
        who: 'a developer',
        // Codes go out in templates of their own.
        when: {
          requires: { to: 'user-id' },
          suggestedBy: { to: 'user-id', channel: 'whatsapp', template: 'approved' },
          excludedBy: [{ template: 'none' }, { channel: NOT_WHATSAPP }],
        },
        steps: [
          { id: 'number', text: 'Ask the person for a phone number.' },
          { id: 'send', text: 'Send the code there.' },
          { id: 'other', text: 'Keep sending messages other than codes to the ID.' },
          checkDelivered,
        ],
        source: { url: 'https://developer.8x8.com/connect/docs/whatsapp/whatsapp-business-scoped-user-ids', read: '2026-11-29' },
        sources: [{ url: 'https://github.com/dimagi/open-chat-studio/issues/3322', read: '2026-11-29' }],
        note: "The rule is Meta's. One developer's log, which we can't link to, shows it as 63005.",
      },
    ],
  },
];
