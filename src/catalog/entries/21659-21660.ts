import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import {
  ACTIVE_NUMBERS,
  FOR_SOME,
  SENT_BEFORE,
  copySender,
  lookForSender,
  sandboxSender,
  sentCheck,
  setSender,
  stillPorting,
  whatsappPrefixMissing,
} from './shared/messages.ts';

const changelog = {
  url: 'https://www.twilio.com/en-us/changelog/updates-to-the-error-code-dictionary-to-clarify-number-validatio',
  read: '2026-11-28',
};

export const entries: readonly ErrorEntry[] = [
  {
    code: 21659,
    title: "From isn't a Twilio number",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "`From` isn't a Twilio number, or is a short code from another country.",
    messages: [
      "'From' {from} is not a Twilio phone number or Short Code country mismatch",
      'You can only send SMS messages from a phone number, Alphanumeric Sender ID or short code provided by or ported to Twilio.',
      "'From' is not a Twilio phone number or Short Code country mismatch",
    ],
    meanings: { from: { e164: "The sender is written in full, so compare it with the account's numbers." } },
    retryable: false,
    related: [21606, 21266, 21401, 21601, 21657],
    lookalikes: [
      { code: 21660, text: "It's a Twilio number, but in another account." },
      { code: 21661, text: "It's yours, but without SMS." },
      { code: 21612, text: "It's yours, but the recipient's country doesn't accept it." },
      { code: 21603, text: 'The request has no sender.' },
    ],
    causes: [
      {
        id: 'from-not-a-twilio-number',
        title: "The sender isn't one of your Twilio numbers",
        explanation: "It's your own phone, a sample number, a verified caller ID, or a number or short code with another provider.",
        details: '"Country mismatch" in the message is only about short codes. It doesn\'t ask you to buy a number in the recipient\'s country.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        // A number being ported and a short code from another country look the same, so those causes are just as likely.
        // What an empty setting leaves, and the SID of a service, are no Twilio numbers either.
        when: {
          suggestedBy: [
            { from: ['e164', 'test', 'short-code', 'missing', 'sid'] },
            { senderType: 'short-code' },
            { from: 'short-code', senderType: 'short-code' },
          ],
          excludedBy: FOR_SOME,
        },
        steps: [copySender, setSender, sentCheck],
        source: errorPage(21659),
        sources: [changelog],
      },
      { ...stillPorting(21659), when: { ...stillPorting(21659).when, suggestedBy: { from: 'e164' } } },
      sandboxSender(21659),
      whatsappPrefixMissing('common'),
      {
        id: 'invalid-from',
        title: 'The sender lacks + or its country code',
        explanation: 'Twilio then reads a different number: `+2095550100`, which lacks the `1` of the United States, becomes one in Egypt (`+20`).',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: { suggestedBy: { from: ['national', 'invalid'] }, excludedBy: [FOR_SOME, SENT_BEFORE] },
        steps: [{ id: 'compare', text: 'Compare the number in the message with your Twilio number.' }, copySender, setSender, sentCheck],
        source: errorPage(21659),
      },
      {
        id: 'short-code-other-country',
        title: 'The short code is from another country',
        explanation: 'Short code and recipient must belong to the same country.',
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        // A short code that isn't yours is refused with the same words: it takes the recipient's country to tell.
        when: {
          requires: { from: 'short-code' },
          suggestedBy: [
            { senderType: 'short-code' },
            { senderType: 'short-code', countries: 'different' },
            { senderType: 'short-code', affected: 'one-country' },
          ],
        },
        steps: [{ id: 'replace', text: 'Send from a phone number to recipients abroad.' }, sentCheck],
        source: errorPage(21659),
      },
    ],
  },
  {
    code: 21660,
    title: 'The From number belongs to another account',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "It's a Twilio number, but not in the account that signed the request.",
    messageHint: 'The message names both the number and the account.',
    messages: [
      "Mismatch between the 'From' number {from} and the account {account}",
      "Mismatch between the 'From' number and the account",
      'The From number you are using to send an SMS is not associated with your account.',
    ],
    retryable: false,
    related: [21606, 21659, 21212, 21661],
    lookalikes: [
      { code: 20003, text: 'The credentials themselves are refused.' },
      { code: 63007, text: 'The same for WhatsApp and RCS senders.' },
    ],
    causes: [
      {
        id: 'credentials-of-another-account',
        title: 'The request uses the credentials of another account',
        explanation: 'Test and production, or main account and subaccount, were mixed up.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: {},
        steps: [
          {
            id: 'account',
            text: 'Find the account that has the number: run the command for the account in the message, then for the others.',
            snippet: lookForSender,
          },
          { id: 'match', text: 'Use the credentials of that account, or a number from the account in the message.' },
          sentCheck,
        ],
        source: errorPage(21660),
      },
      {
        ...sandboxSender(21660),
        sources: [
          errorPage(21660),
          { url: 'https://github.com/niraliveastro/TheGodSays/blob/58bb6fa283b4e06106704f5ed9596367f2daf201/TWILIO_FIX_PHONE_NUMBER.md', read: '2026-11-30' },
        ],
      },
      {
        id: 'number-moved',
        title: 'The number was transferred to another account',
        explanation: 'Only the account that has it now can send from it. The app still uses the earlier one.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        // New credentials in a settings file end what worked before as well.
        when: {},
        steps: [
          {
            id: 'find',
            text: "Look for the number under **Active numbers**. If it's gone, ask who transferred it, and to which account.",
            link: ACTIVE_NUMBERS,
          },
          { id: 'match', text: 'Use the credentials of that account, or a number from this one.' },
          sentCheck,
        ],
        source: errorPage(21660),
      },
      {
        id: 'from-beside-messaging-service',
        title: 'From is set along with a Messaging Service',
        explanation: "The service belongs to this account, but the number in `From` doesn't.",
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: [{ sent: 'service-and-from' }, { senderType: 'messaging-service' }] },
        steps: [{ id: 'drop', text: 'Leave `From` out, and let the service choose the sender.' }, sentCheck],
        source: errorPage(21660),
      },
    ],
  },
];
