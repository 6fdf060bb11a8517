import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { copySender, lookForSender, sentCheck, setSender } from './shared/messages.ts';

const changelog = {
  url: 'https://www.twilio.com/en-us/changelog/updates-to-the-error-code-dictionary-to-clarify-number-validatio',
  read: '2026-11-28',
};

export const entries: readonly ErrorEntry[] = [
  {
    code: 21659,
    title: 'From is not a Twilio number',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: '`From` is no number at Twilio, or a short code of another country than the recipient.',
    messages: [
      "'From' {from} is not a Twilio phone number or Short Code country mismatch",
      'You can only send SMS messages from a phone number, Alphanumeric Sender ID or short code provided by or ported to Twilio.',
      "'From' is not a Twilio phone number or Short Code country mismatch",
    ],
    retryable: false,
    related: [21606, 21266, 21401],
    lookalikes: [
      { code: 21660, text: "It's a Twilio number, of another account." },
      { code: 21661, text: 'It is yours, without SMS.' },
      { code: 21612, text: "It is yours, but the recipient's country doesn't take it." },
      { code: 21603, text: 'No sender arrived.' },
    ],
    causes: [
      {
        id: 'from-not-a-twilio-number',
        title: "The sender isn't a number you have at Twilio",
        explanation: 'It is your own phone, a sample from a tutorial, a verified caller ID or a number of another provider.',
        details: '"Country mismatch" in the message is about short codes only. Buying a number of the recipient\'s country is not what it asks for.',
        prevalence: 'common',
        who: 'whoever deploys the app',
        when: {
          requires: { from: ['e164', 'national', 'test', 'invalid', 'missing', 'alphanumeric', 'channel-address'] },
          suggestedBy: { from: ['e164', 'test'] },
        },
        steps: [copySender, setSender, sentCheck],
        source: errorPage(21659),
        sources: [changelog],
      },
      {
        id: 'invalid-from',
        title: 'The sender lacks + or its country code',
        explanation: 'Twilio then reads another number than yours.',
        prevalence: 'common',
        who: 'whoever deploys the app',
        when: { suggestedBy: { from: ['national', 'invalid'] } },
        steps: [{ id: 'compare', text: 'Compare the number in the message with your Twilio number.' }, copySender, setSender, sentCheck],
        source: errorPage(21659),
      },
      {
        id: 'short-code-other-country',
        title: 'The short code is of another country',
        explanation: 'Short code and recipient must belong to the same country.',
        prevalence: 'occasional',
        who: 'whoever chooses the sender',
        when: { requires: { from: 'short-code' }, decisive: { from: 'short-code' } },
        steps: [{ id: 'replace', text: 'Send from a phone number to recipients abroad.' }, sentCheck],
        source: errorPage(21659),
      },
      {
        id: 'from-still-porting',
        title: 'The number is still being ported or hosted',
        explanation: "Until that is finished, it isn't at Twilio.",
        prevalence: 'occasional',
        who: 'somebody who can manage numbers in the Console',
        when: { suggestedBy: { workedBefore: 'no', waited: ['hours', 'days', 'weeks'] } },
        steps: [
          { id: 'status', text: 'Read the status of the order, under **Phone Numbers > Port & Host** in the legacy Console.' },
          { id: 'wait', text: 'Send from another number until it is completed.' },
          sentCheck,
        ],
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
    summary: 'The number is at Twilio, but not in the account that signed the request.',
    messageHint: 'The message names both: the number and the account.',
    messages: [
      "Mismatch between the 'From' number {from} and the account {account}",
      "Mismatch between the 'From' number {from} and the account {AccountSid}",
      "Mismatch between the 'From' number and the account",
      'The From number you are using to send an SMS is not associated with your account.',
    ],
    retryable: false,
    related: [21606, 21659],
    lookalikes: [
      { code: 20003, text: 'The credentials themselves are refused.' },
      { code: 63007, text: 'The same for WhatsApp and RCS senders.' },
    ],
    causes: [
      {
        id: 'credentials-of-another-account',
        title: 'The credentials are those of another account',
        explanation: 'Test and production, or main account and subaccount, were mixed up.',
        prevalence: 'common',
        who: 'whoever deploys the app',
        when: { suggestedBy: { workedBefore: 'no' } },
        steps: [
          {
            id: 'account',
            text: 'Find the account that has the number: run the command for the account in the message, then for the others.',
            snippet: lookForSender,
          },
          { id: 'match', text: 'Use the credentials of that account, or a number of the account in the message.' },
          sentCheck,
        ],
        source: errorPage(21660),
      },
      {
        id: 'number-moved',
        title: 'The number was moved to another account',
        explanation: 'After a transfer, only the new account can send from it.',
        prevalence: 'occasional',
        who: 'whoever deploys the app',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          { id: 'find', text: 'Ask who transferred the number, and to which account.' },
          { id: 'match', text: 'Use the credentials of that account.' },
          sentCheck,
        ],
        source: errorPage(21660),
      },
      {
        id: 'from-beside-messaging-service',
        title: 'From is set beside a Messaging Service',
        explanation: 'The service is of this account, the number in `From` is not.',
        prevalence: 'occasional',
        who: 'whoever writes the code',
        when: { suggestedBy: { senderType: 'messaging-service' } },
        steps: [{ id: 'drop', text: 'Leave `From` out, and let the service choose the sender.' }, sentCheck],
        source: errorPage(21660),
      },
    ],
  },
];
