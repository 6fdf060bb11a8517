import type { ErrorEntry } from '../types.ts';
import {
  NOT_USER_ID,
  NOT_WHATSAPP,
  UNSUPPORTED_TYPE,
  checkDelivered,
  checkOnline,
  errorMapping,
  linesInValues,
  openTemplate,
  otherChannel,
  whatsappFaq,
} from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { oneReportNote } from './shared/notes.ts';
import { fix } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import { readType } from './shared/webhookParts.ts';

export const entries: readonly ErrorEntry[] = [
  {
    // The error list of 2025 gives no causes. Twilio's FAQ of 2026 names the invitation; the mapping to Meta's 402 points to payment.
    code: 63020,
    title: 'Your Meta business account blocks the sender',
    product: 'messaging',
    level: 'error',
    summary: 'Something in your Meta business portfolio blocks this sender. You fix it at Meta, not in code.',
    messages: ['Twilio encountered a Business Manager account error'],
    retryable: false,
    related: [63051, 63112, 63103, 63001],
    causes: [
      {
        id: 'meta-invitation-not-accepted',
        title: "Twilio's invitation at Meta hasn't been accepted",
        explanation: "Until you accept it, Twilio can't send for your business.",
        prevalence: 'common',
        who: 'an admin of the Meta business portfolio',
        when: {
          suggestedBy: [{ says: ['invitation', 'invite'] }, { workedBefore: 'no', registration: ['pending', 'none'] }],
          // A sender comes online only after that.
          excludedBy: [{ registration: 'approved' }, { workedBefore: 'yes' }],
        },
        steps: [
          { id: 'requests', text: 'Open **Requests** in the settings of your portfolio in [Meta Business Suite](https://business.facebook.com/settings).' },
          { id: 'accept', text: "Accept Twilio's request as an admin of the portfolio." },
          checkOnline,
        ],
        source: whatsappFaq,
      },
      {
        id: 'meta-payment-or-eligibility',
        title: 'Meta sees a problem with payment or eligibility',
        explanation: "When you send through Twilio, Twilio's credit line pays Meta. An account that has or had another payment method can't use it.",
        prevalence: 'occasional',
        who: 'an admin of the Meta business portfolio',
        // A sender that worked has had its invitation accepted.
        when: { suggestedBy: [{ says: ['payment', 'eligible', 'eligibility'] }, { workedBefore: 'yes' }] },
        steps: [
          { id: 'alerts', text: 'Open **Overview > Alerts** in WhatsApp Manager and complete what it asks for.' },
          { id: 'ask', text: "Write to Twilio Support with the sender and the alert if you can't resolve it.", link: supportLink },
          checkDelivered,
        ],
        note: "Inferred from Twilio's table, which lists Meta's error 402 under this code.",
        source: errorMapping,
        // Names the credit line and the other payment method.
        sources: [errorPage(63103)],
      },
    ],
  },
  {
    code: 63021,
    title: "The channel doesn't accept this content or media",
    product: 'messaging',
    level: 'error',
    summary: "The message's file type, length or a component isn't allowed on this channel.",
    messages: ['Channel invalid content error', 'Message contains content that is rejected or unsupported by the messaging channel.'],
    retryable: false,
    related: [63019, 63005, 63013, 63034, 216602, 21658],
    lookalikes: [{ code: 63019, text: "Twilio couldn't fetch the file at all." }],
    causes: [
      {
        id: 'media-type-unsupported',
        title: "The channel doesn't support this file type",
        explanation: 'WhatsApp takes JPEG, PNG and MP3, for example, but not SVG, HEIC, `application/octet-stream`, or WebM, in which browsers record sound.',
        prevalence: 'common',
        who: 'the person who prepares the media',
        // A file of a template can have the wrong type as well.
        when: {
          suggestedBy: [
            { webhookAnswer: ['no-content-type', 'wrong-content-type'] },
            { template: 'approved', webhookAnswer: ['no-content-type', 'wrong-content-type'] },
            // The file arrives, and its type is still one that the channel doesn't take.
            { webhookAnswer: 'success', occurs: 'every-time' },
          ],
          decisive: UNSUPPORTED_TYPE,
        },
        steps: [
          { id: 'type', text: 'Run the command and read the type.', snippet: readType },
          { id: 'convert', text: 'Convert the file to JPEG, PNG, PDF, MP3 or MP4, and serve it with that type.' },
          checkDelivered,
        ],
        source: errorPage(63021),
        sources: [{ url: 'https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages', read: '2026-11-30' }],
      },
      {
        id: 'template-too-long',
        title: 'The template is too long once filled in',
        explanation: 'On WhatsApp, the text can have up to 1,024 characters, filled-in values included.',
        prevalence: 'common',
        who: 'a developer',
        // Every other cause can lie in an approved template, too.
        // A body of `up-to-1600` can have 200 characters.
        when: {
          suggestedBy: [{ template: 'approved', bodyLength: 'over-1600' }, { says: 'text too long' }],
          // The limit of 1,024 is WhatsApp's. A template that is sent over another channel isn't held to it.
          excludedBy: [{ template: 'none' }, { template: 'approved', channel: NOT_WHATSAPP }],
        },
        steps: [
          { id: 'count', text: 'Count the characters of the longest message in each language, values included.' },
          { id: 'cut', text: 'Cut long values before you send them, or shorten the template.' },
          checkDelivered,
        ],
        source: errorPage(63021),
      },
      linesInValues({
        prevalence: 'rare',
        source: errorPage(63021),
        note: `${oneReportNote} Twilio's page mentions only the length.`,
        report: {
          url: 'https://github.com/MpofuSlim/ticketing-system/blob/c81356a4d766/booking-service/src/main/java/com/innbucks/bookingservice/service/TicketDeliveryService.java',
          read: '2026-11-29',
        },
      }),
      {
        id: 'template-media-gone',
        title: "The template's own file no longer opens",
        explanation: 'The media URL is part of the template, and the file behind it is gone.',
        prevalence: 'rare',
        who: 'the person who builds the template',
        when: {
          suggestedBy: { template: 'approved', webhookAnswer: ['not-found', 'login'] },
          excludedBy: { template: 'none' },
        },
        steps: [
          openTemplate,
          { id: 'file', text: "Open its media URL in a private window. If it doesn't open, put the file back." },
          { id: 'variable', text: 'Use a variable for the URL if it changes.' },
          { id: 'submit', text: 'Submit that template for approval.' },
          checkDelivered,
        ],
        note: "Based on one comment in an app's code that we can't link to.",
        source: errorPage(63021),
      },
      {
        id: 'component-unsupported',
        title: "The channel doesn't support part of this message",
        explanation: 'A channel can lack cards, lists or buttons, or limit them.',
        prevalence: 'occasional',
        who: 'the person who builds the template',
        // A file of the wrong type is refused on every channel, too.
        // Meta's words for a part that is too long.
        when: { suggestedBy: { says: 'title length' } },
        steps: [
          { ...openTemplate, skipWhen: { template: 'none' } },
          {
            id: 'compare',
            text: 'Compare each part with the limits for this channel on the page of its [content type](https://www.twilio.com/docs/content/content-types-overview).',
          },
          { id: 'change', text: 'Shorten or remove what the channel lacks, or use a content type that it has.' },
          checkDelivered,
        ],
        source: errorPage(63021),
      },
      {
        id: 'random-media-fault',
        title: 'Twilio refused the file at random',
        explanation: "One operator's code calls it a Twilio bug that occurs at random with a media URL, and sends once more.",
        prevalence: 'rare',
        who: 'a developer',
        when: { suggestedBy: { webhookAnswer: 'success', occurs: 'sometimes' } },
        steps: [{ id: 'repeat', text: 'Send the message once more, unchanged.' }, checkDelivered],
        source: {
          url: 'https://github.com/global-121/121-platform/blob/075ba4887015/services/121-service/src/notifications/whatsapp/whatsapp.service.ts',
          read: '2026-11-28',
        },
      },
    ],
  },
  {
    code: 63022,
    title: "The sender's display name certificate isn't valid",
    product: 'messaging',
    level: 'error',
    summary: "WhatsApp doesn't accept the certificate of your number's display name.",
    messages: ['Invalid vname certificate'],
    retryable: false,
    related: [63060, 63111],
    causes: [
      {
        id: 'display-name-certificate',
        title: "The display name's certificate isn't valid",
        explanation: 'WhatsApp ties a certificate to the number and its display name. Twilio Support verifies it.',
        prevalence: 'common',
        who: 'an admin of the Meta business portfolio',
        when: {},
        steps: [
          { id: 'name', text: 'Check in WhatsApp Manager whether the display name is approved.' },
          { id: 'support', text: 'Write to [Twilio Support](https://help.twilio.com/) with the number, and ask them to verify the certificate.' },
          checkOnline,
        ],
        source: errorPage(63022),
      },
    ],
  },
  {
    code: 63023,
    title: 'The channel reported an error without a reason',
    product: 'messaging',
    level: 'error',
    messages: ['Channel generic error'],
    related: [63012, 63009],
    ...fix(63023, {
      summary: 'The channel reported an error without a code that explains it.',
      retryAdvice: 'Retry after a few minutes, at most three times.',
      id: 'channel-generic-error',
      title: 'The channel returned no error code',
      explanation: 'A problem at the provider passes. If only one message fails, its content or recipient may be the cause.',
      who: "the channel's provider, or the person who writes the message",
      steps: [
        "Read `ChannelStatusMessage` in the message's status callback: it can include the channel's own error text.",
        'Send another message to the same person, and the same message to someone else.',
        'Write to [Twilio Support](https://help.twilio.com/) with the Message SID if it keeps happening.',
      ],
      check: "Send the message again. `delivered` or `read` means it's fixed.",
      source: errorPage(63023, '2026-11-29'),
    }),
  },
  {
    code: 63024,
    title: "WhatsApp can't reach this recipient",
    product: 'messaging',
    level: 'error',
    summary: "WhatsApp can't deliver to this person. It doesn't say which of the causes below applies.",
    messages: [
      'Invalid message recipient',
      'For WhatsApp, the message is undeliverable due to the recipient being an invalid user on WhatsApp or other Meta restrictions for WhatsApp.',
      '~Message Undeliverable',
    ],

    retryable: false,
    related: [63003, 63014, 63032, 63049, 63005],
    lookalikes: [
      { code: 63003, text: "The channel doesn't recognize this address." },
      { code: 63049, text: 'Meta withheld a marketing message.' },
    ],
    causes: [
      {
        id: 'recipient-not-on-whatsapp',
        title: 'The number has no WhatsApp account',
        explanation: 'No one uses WhatsApp with this number, or one of its digits is wrong.',
        prevalence: 'common',
        who: 'the person who manages the phone numbers',
        when: {
          requires: { to: NOT_USER_ID },
          // Whoever was reached before can have left WhatsApp since.
          excludedBy: [{ customerWindow: 'open' }, { affected: 'one-recipient', occurs: 'sometimes' }],
          suggestedBy: [
            { workedBefore: 'no', affected: 'one-recipient' },
            { workedBefore: 'no', toCountry: ['BR', 'MX', 'AR'] },
            { toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'country-code', 'too-short', 'too-long', 'characters', 'extension'] },
          ],
        },
        steps: [
          { id: 'compare', text: 'Count the digits of the number, and compare it with a working number from the same country.' },
          { id: 'look', text: 'Search the number in WhatsApp under **New chat**, or open `https://wa.me/` followed by its digits.' },
          otherChannel,
          checkDelivered,
        ],
        source: errorPage(63024),
      },
      {
        id: 'recipient-must-accept-terms',
        title: "The person hasn't accepted WhatsApp's terms",
        explanation: 'WhatsApp holds back messages from businesses until the user accepts its current terms of service in the app.',
        prevalence: 'occasional',
        who: 'the recipient',
        when: { suggestedBy: { workedBefore: 'yes', affected: 'one-recipient' } },
        steps: [
          { id: 'accept', text: 'Ask the person to open WhatsApp and accept the terms it shows, or send them the link `https://wa.me/tos/20210210`.' },
          checkDelivered,
        ],
        source: errorPage(63024),
      },
      {
        id: 'recipient-app-outdated',
        title: "The person's WhatsApp version is too old",
        explanation: 'WhatsApp no longer supports old versions of the app.',
        prevalence: 'occasional',
        who: 'the recipient',
        when: { suggestedBy: { workedBefore: 'yes', affected: 'one-recipient' } },
        steps: [{ id: 'update', text: 'Ask the person to update WhatsApp.' }, checkDelivered],
        source: errorPage(63024),
      },
      {
        id: 'number-written-differently',
        title: 'WhatsApp writes this number differently',
        explanation: 'Numbers in Brazil, Mexico and Argentina exist with and without an extra digit. The form you have might not belong to anyone.',
        prevalence: 'occasional',
        who: 'a developer',
        // Most numbers there that can't be reached have no account either. The country puts this cause right after that one.
        // Whoever wrote to you has an account, so that the number you write to can be the other form of theirs.
        when: {
          suggestedBy: [
            { workedBefore: 'no', toCountry: ['BR', 'MX', 'AR'] },
            { customerWindow: 'open', toCountry: ['BR', 'MX', 'AR'] },
          ],
        },
        steps: [
          { id: 'inbound', text: 'Ask the person to message your sender, and use the `From` of that message as is.' },
          { id: 'other', text: 'Try the other form if you have no message from them.' },
          checkDelivered,
        ],
        note: 'Inferred from how WhatsApp treats these numbers in general.',
        source: errorPage(63024),
        sources: [
          { url: 'https://support.gupshup.io/hc/en-us/articles/4407840924953', read: '2026-11-29' },
          { url: 'https://support.whapi.cloud/help-desk/faq/specifics-of-sending-messages-to-numbers-of-different-countries', read: '2026-11-29' },
        ],
      },
      {
        id: 'recipient-restriction',
        title: "Something else on the recipient's side blocks you",
        explanation: "The person blocked your number, or Meta restricts messages to them. WhatsApp doesn't say which.",
        prevalence: 'rare',
        who: 'the recipient',
        when: { suggestedBy: { workedBefore: 'yes', affected: 'one-recipient' } },
        steps: [
          { id: 'stop', text: 'Stop messages to this person on WhatsApp.' },
          { id: 'ask', text: 'Ask them on another channel whether they want messages. If so, have them message you first.' },
          checkDelivered,
        ],
        note: "Twilio's page mentions restrictions on the recipient's side. That blocking counts as one is inferred.",
        source: errorPage(63024),
      },
    ],
  },
];
