import type { Condition } from '../../facts/condition.ts';
import type { ErrorEntry } from '../types.ts';
import { checkAccepted } from './shared/channels.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix } from './shared/families.ts';
import { MESSAGING_SERVICES } from './shared/messages.ts';
import { unlinkedReportNote } from './shared/notes.ts';

/** Both addresses name a channel. */
const PREFIXED: Condition = { from: 'channel-address', to: ['channel-address', 'user-id'] };

export const entries: readonly ErrorEntry[] = [
  {
    code: 21900,
    title: 'DltPEId has the wrong format',
    product: 'messaging',
    level: 'error',
    messages: ['DltPEId is invalid'],
    related: [21901],
    ...fix(21900, {
      summary: "Twilio doesn't accept `DltPEId`, the ID of your company in the Indian DLT register.",
      id: 'value-not-accepted',
      title: 'The ID has the wrong format or size',
      explanation: "It is too long or too short, or has characters that aren't allowed.",
      steps: ['Copy the entity ID from the DLT register.', 'Set it as `DltPEId`.'],
      check: checkAccepted.text,
    }),
  },
  {
    code: 21901,
    title: 'DltTemplateId has the wrong format',
    product: 'messaging',
    level: 'error',
    messages: ['DltTemplateId is invalid'],
    related: [21900],
    ...fix(21901, {
      summary: "Twilio doesn't accept `DltTemplateId`, the ID of the message template in the Indian DLT register.",
      id: 'value-not-accepted',
      title: 'The ID is too long, or has the wrong format',
      explanation: 'It is longer than such an ID can be, or written in another format.',
      steps: ["Copy the template's ID from the DLT register.", 'Set it as `DltTemplateId`.'],
      check: checkAccepted.text,
    }),
  },
  {
    code: 21902,
    title: 'InvoiceTag is longer than 32 characters',
    product: 'messaging',
    level: 'error',
    messages: ['InvoiceTag length must be between 0 and 32'],
    ...fix(21902, {
      summary: '`InvoiceTag` can have up to 32 characters, and this one has more.',
      id: 'value-not-accepted',
      title: 'The tag is too long',
      explanation: "Twilio doesn't truncate it. It refuses the request.",
      steps: ['Shorten `InvoiceTag` to at most 32 characters.'],
      check: checkAccepted.text,
    }),
  },
  {
    code: 21910,
    title: 'From and To are on different channels',
    product: 'messaging',
    level: 'error',
    messages: [
      'From({from}) and To({to}) addresses should be of the same channel.',
      'Invalid From and To pair. From and To should be of the same channel',
      "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel",
      'From and To parameters in the API Request should be of the same channel.',
    ],
    status: [400],
    summary: 'One address has a channel prefix such as `whatsapp:`, and the other has none or a different one.',
    messageHint: 'The message repeats both addresses.',
    retryable: false,
    related: [63007, 21211, 21212, 63031, 30015],
    lookalikes: [{ code: 63007, text: "Both have the prefix, but `From` isn't one of your senders." }],
    causes: [
      {
        id: 'from-lacks-prefix',
        title: 'From lacks a prefix such as `whatsapp:`',
        explanation: 'The setting has the bare number, so Twilio treats the sender as SMS.',
        prevalence: 'common',
        who: 'a developer',
        when: {
          suggestedBy: [{ from: ['e164', 'national', 'short-code', 'alphanumeric', 'test'], to: ['channel-address', 'user-id'] }],
          excludedBy: { from: ['channel-address', 'sid'] },
          decisive: { says: 'From(+' },
        },
        steps: [
          { id: 'add', text: 'Set `From` to one of your senders on that channel, with the prefix that `To` has, as in `whatsapp:+15017122661`.' },
          { id: 'plain', text: 'Remove the prefix from `To` instead if you mean an SMS.' },
          checkAccepted,
        ],
        source: errorPage(21910),
        sources: [{ url: 'https://github.com/microsoft/botbuilder-dotnet/issues/5569', read: '2026-11-28' }],
      },
      {
        id: 'to-lacks-prefix',
        title: 'To lacks a prefix such as `whatsapp:`',
        explanation: 'A number from your database is written without it, but `From` is, for example, a WhatsApp sender.',
        prevalence: 'common',
        who: 'a developer',
        when: {
          suggestedBy: [{ from: 'channel-address', to: ['e164', 'national', 'short-code', 'invalid', 'test'] }],
          excludedBy: { to: ['channel-address', 'user-id'] },
          decisive: { says: 'To(+' },
        },
        steps: [
          { id: 'add', text: 'Write `To` with the prefix that `From` has, as in `whatsapp:+15017122661`.' },
          { id: 'reply', text: "Use the `From` of an incoming message as it is, including the prefix, if you're replying to one." },
          checkAccepted,
        ],
        source: errorPage(21910),
      },
      {
        id: 'from-is-a-sid',
        title: 'From holds the SID of a Messaging Service',
        explanation: '`From` takes an address. Twilio reads a SID in it as an SMS sender.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          requires: { from: 'sid' },
          suggestedBy: [{ from: 'sid' }, { senderType: 'messaging-service' }, { senderType: 'messaging-service', to: ['channel-address', 'user-id'] }],
        },
        steps: [
          { id: 'service', text: 'Pass the `MG…` SID as `MessagingServiceSid`, and leave `From` out.' },
          { id: 'pool', text: "Add your WhatsApp sender to the service's Sender Pool.", link: MESSAGING_SERVICES },
          checkAccepted,
        ],
        source: { url: 'https://www.twilio.com/docs/messaging/api/message-resource', read: '2026-11-29' },
        note: unlinkedReportNote,
      },
      {
        id: 'different-channels',
        title: 'Both have a prefix, but for different channels',
        explanation: "A Facebook Page can't write to WhatsApp, nor a WhatsApp sender to Messenger.",
        prevalence: 'rare',
        who: 'a developer',
        when: {
          // One address with a prefix is what each of the others has as well.
          requires: PREFIXED,
          suggestedBy: [
            { senderType: 'whatsapp', channel: ['messenger', 'rcs'] },
            { senderType: 'messenger', channel: ['whatsapp', 'rcs'] },
            { senderType: 'rcs', channel: ['whatsapp', 'messenger'] },
          ],
        },
        steps: [
          { id: 'print', text: 'Print `From` and `To` right before the request, and compare what comes before the colon.' },
          { id: 'same', text: 'Choose a sender on the same channel as the recipient.' },
          checkAccepted,
        ],
        source: errorPage(21910),
      },
    ],
  },
];
