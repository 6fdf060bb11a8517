import type { Condition } from '../../facts/condition.ts';
import type { Cause, ErrorEntry, Step } from '../types.ts';
import { oneCause } from './shared/oneCause.ts';
import {
  ACTIVE_NUMBERS,
  COUNTRY_RULES,
  FOR_SOME,
  SENT_BEFORE,
  copySender,
  lookForSender,
  sandboxSender,
  sendAsForm,
  sentCheck,
  setSender,
  stillPorting,
  testSender,
  whatsappPrefixMissing,
} from './shared/messages.ts';

const page = (code: number) => ({ url: `https://www.twilio.com/docs/api/errors/${code}`, read: '2026-11-28' });
const thread = (path: string, read = '2026-11-28') => ({ url: `https://github.com/${path}`, read });

/** A report of an empty value, for each parameter. */
const EMPTY_VALUE: Readonly<Record<string, string>> = {
  Body: 'HomeMadePy/messages/issues/20',
  From: 'aloha/laravel-twilio/issues/155',
  To: 'fosterful/scheduler/issues/85',
};

const nextError: Step = {
  id: 'check',
  text: "Send the message again. A 201 response means it's fixed. If you get 21602, 21603, 21604 or 21619 instead, one more parameter is missing.",
};

/** Why a parameter that the code sets does not arrive. `name` is as Twilio's API spells it. */
const notArrived = (code: number, name: string): Cause[] => [
  {
    id: 'value-empty',
    title: name === 'From' ? 'The variable for the sender is empty' : `The variable for \`${name}\` is empty`,
    explanation: 'The record or setting that it comes from has no value, so none reaches Twilio.',
    prevalence: 'common',
    who: 'a developer',
    // With every tool, and at a command line, a name can be misspelled as well.
    when: { suggestedBy: name === 'To' ? { to: 'missing' } : name === 'From' ? { from: 'missing' } : { bodyLength: 'empty' } },
    steps: [
      {
        id: 'log',
        // A Messaging Service takes the place of `From`.
        text: `Log ${name === 'From' ? '`From` and `MessagingServiceSid`' : `\`${name}\``} as your code sends it, and find the record or setting that is empty.`,
      },
      { id: 'guard', text: 'Stop with an error that names the record instead of sending without a value.' },
      nextError,
    ],
    source: thread(EMPTY_VALUE[name] ?? '', '2026-11-30'),
    sources: [page(code)],
  },
  {
    id: 'body-not-form-encoded',
    title: "The request body isn't a form",
    explanation: `Twilio reads form fields here. It finds none in JSON${name === 'To' ? ', in a form encoded as a whole,' : ''} or under another \`Content-Type\`.`,
    prevalence: 'common',
    who: 'a developer',
    when: {
      suggestedBy: { requestBody: 'json' },
      // Under the header of a form, a body of JSON stays unread as well. A Function can post it without the SDK.
      excludedBy: { tool: ['sdk', 'cli'] },
      decisive: { requestBody: 'json' },
    },
    steps: [{ id: 'type', text: sendAsForm[0] }, { id: 'encode', text: sendAsForm[1] }, nextError],
    source: page(21604),
    sources: [
      thread('twilio/twilio-csharp/issues/682'),
      ...(name === 'Body' ? [thread('excid3/noticed/issues/16', '2026-11-30')] : []),
      ...(name === 'To' ? [{ url: 'https://www.volcengine.com/article/2927714', read: '2026-12-01' }] : []),
    ],
    ...(name === 'To' && { note: 'That a form encoded as a whole gives this is based on one report.' }),
  },
  {
    id: 'parameter-name-case',
    title: `The parameter isn't spelled \`${name}\``,
    explanation: `In a raw request, \`${name.toLowerCase()}\` is unknown.${name === 'To' ? '' : ` The SDK for JavaScript drops ${name === 'From' ? '`From` and `MessagingServiceSid`: it knows `from` and `messagingServiceSid`.' : '`Body`: it knows `body`.'}`}`,
    prevalence: 'common',
    who: 'a developer',
    // twilio-node, since version 3, and the other SDKs throw an error of their own where `to` is missing, and send nothing.
    when: { excludedBy: { tool: name === 'To' ? ['sdk', 'cli'] : 'cli' }, decisive: { sent: 'names' } },
    steps: [
      {
        id: 'rename',
        text:
          name === 'To'
            ? 'Spell the parameters `To`, `From` and `Body` in the request.'
            : 'Spell them `To`, `From`, `Body`, `MediaUrl`, `ContentSid` in a raw request, and as the documentation does in an SDK.',
      },
      nextError,
    ],
    source: thread('riemann/riemann/pull/663', '2026-11-30'),
    sources: name === 'To' ? [page(code)] : [thread('twilio/twilio-node/issues/323', '2026-11-30')],
  },
  {
    id: 'typographic-quotes-in-command',
    title: 'A pasted command has curly quotes',
    explanation: 'The shell reads `”` as an ordinary character, and the next parameter becomes part of the text.',
    prevalence: 'occasional',
    who: 'the person who runs the command',
    // What an SDK sends is never typed at a command line. What is typed there can have another fault just as well.
    when: { excludedBy: { tool: ['sdk', 'serverless'] }, decisive: { sent: 'quotes' } },
    steps: [{ id: 'quotes', text: 'Replace every curly quote in the command with a straight one.' }, nextError],
    source: thread('twilio/twilio-php/issues/609'),
  },
];

/** A sender that isn't the account's, or isn't written in full, fails for every recipient. */

/** A number that never sent from this account can be missing from it, or lack SMS. */
const NEVER_WORKED: Condition = { from: 'e164', workedBefore: 'no' };

export const entries: readonly ErrorEntry[] = [
  {
    code: 21601,
    title: "From isn't an SMS number in this account",
    product: 'messaging',
    level: 'error',
    messages: [
      'Phone number is not a valid SMS-capable inbound phone number',
      'The phone number you provided as the FROM field to initiate an outbound SMS is not an incoming phone number assigned to your account.',
    ],
    status: [400],
    related: [21659, 21606, 21212],
    ...oneCause(21601, 'Only Twilio numbers in your account can send. Verified caller IDs are for calls.', {
      id: 'from-not-a-twilio-number',
      title: "The number isn't one of your Twilio numbers",
      explanation: "It's your own phone or another provider's number. The newer code is 21659.",
      who: 'the team that deploys the app',
      steps: [copySender, setSender, sentCheck],
    }),
  },
  {
    code: 21602,
    title: 'The message has no text and no media',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'Neither `Body` nor `MediaUrl` reached Twilio.',
    messages: [
      'Message body is required.',
      '~You must specify content (text or media) for your message.',
      'The Body OR MediaURL parameter is required to send a Message with Twilio.',
    ],
    retryable: false,
    related: [21603, 21604, 21619, 14103],
    lookalikes: [{ code: 21617, text: 'The text is too long.' }],
    causes: notArrived(21602, 'Body'),
  },
  {
    code: 21603,
    title: 'The message has no sender',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'Neither `From` nor `MessagingServiceSid` reached Twilio.',
    messages: [
      "A 'From' phone number is required.",
      "A 'From' or 'MessagingServiceSid' parameter is required to send a message",
      'Make sure to specify a valid Twilio Phone Number, Alpha Sender ID, or Messaging Service SID in your API requests',
      "The 'From' parameter in your API request to send an outbound message did not include a valid Twilio Number, Alphanumeric Sender ID, or Messaging Service SID.",
    ],
    retryable: false,
    related: [21602, 21604, 21619, 21606],
    lookalikes: [{ code: 21212, text: "The sender arrived, but Twilio doesn't accept it." }],
    causes: [
      ...notArrived(21603, 'From'),
      {
        id: 'old-sdk-drops-parameter',
        title: 'The endpoint is older than Messaging Services',
        explanation: "`/SMS/Messages`, which `sms.messages` of old SDKs calls, doesn't know `MessagingServiceSid`.",
        prevalence: 'rare',
        who: 'a developer',
        when: { suggestedBy: { pathPart: 'retired' } },
        steps: [
          { id: 'find', text: 'Search your code for `sms.messages` and `SMS/Messages`.' },
          { id: 'update', text: 'Update the SDK.' },
          { id: 'create', text: 'Send with `messages.create`, or with `POST …/Messages.json`.' },
          nextError,
        ],
        source: thread('twilio/twilio-node/issues/232'),
      },
    ],
  },
  {
    code: 21604,
    title: 'The message has no recipient',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "`To` didn't reach Twilio.",
    messages: [
      "A 'To' phone number is required.",
      "The destination 'To' phone number is required to send an SMS",
      'Make sure to specify a valid phone number as the recipient of the SMS.',
    ],
    retryable: false,
    related: [21602, 21603, 21619],
    lookalikes: [{ code: 21211, text: "To arrived, but isn't a usable number." }],
    causes: notArrived(21604, 'To'),
  },
  {
    code: 21605,
    title: 'The text is too long for the old SMS endpoint',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'The request goes to `/SMS/Messages`, which takes 160 characters. `/Messages` takes 1,600.',
    messages: [
      'The message body exceeds the 160 character limit.',
      'Maximum body length is 160 characters (old API endpoint)',
      'You are using the deprecated /SMS/Messages API endpoint, which supports up to 160 characters per message.',
    ],
    retryable: false,
    related: [21617, 20410],
    causes: [
      {
        id: 'legacy-sms-endpoint',
        title: 'An outdated SDK or URL sends the message',
        explanation: 'The call goes to `/SMS/Messages`, an endpoint that Twilio replaced years ago.',
        details:
          "Until you migrate, shorten texts to 160 characters: according to Twilio's page, those still pass there. If the endpoint itself is refused, the code is 20410.",
        prevalence: 'common',
        who: 'a developer',
        when: {},
        steps: [
          { id: 'find', text: 'Search your code and stack trace for `SMS/Messages`, `sms.messages`, `SmsFactory`, `SendSmsMessage` or `sms_messages`.' },
          { id: 'update', text: 'Update the SDK, or replace `/SMS/Messages` with `/Messages` in a URL that you build yourself.' },
          { id: 'send', text: 'Send with `messages.create` (Java: `Message.creator`, C#: `MessageResource.Create`).' },
          { id: 'check', text: "Send the same text again. A 201 response means it's fixed." },
        ],
        source: page(21605),
        sources: [thread('twilio/twilio-ruby/issues/62'), thread('twilio/twilio-csharp/issues/90')],
      },
    ],
  },
  {
    code: 21606,
    title: "This sender can't send messages to this recipient",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "`From` isn't a sender in this account that can send this message.",
    messages: [
      "The 'From' phone number provided ({from}) is not a valid message-capable Twilio phone number for this destination.",
      'The From phone number {from} is not a valid, SMS-capable inbound phone number or short code for your account.',
      "The 'From' phone number provided",
      'is not a valid message-capable Twilio phone number for this destination',
      'is not a valid, SMS-capable inbound phone number or short code for your account',
      "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination/account",
      "'From' number is not a valid message-capable Twilio number for this account",
      "The 'From' phone number provided is not a valid message-capable Twilio phone number for this destination.",
      'You can only send SMS messages from a phone number provided by Twilio, and that phone number must be SMS enabled.',
      'You can only send SMS messages from a phone number, Alphanumeric Sender ID or short code provided by or ported to Twilio.',
    ],
    meanings: { from: { e164: "The sender is written in full, so compare it with the account's numbers." } },
    retryable: false,
    related: [21212, 21601, 21603, 14102, 21715],
    lookalikes: [
      { code: 21659, text: "The newer code for a number that isn't Twilio's." },
      { code: 21660, text: "The newer code for another account's number." },
      { code: 21661, text: 'The newer code for a number without SMS.' },
      { code: 21612, text: "The newer code for a sender that the country or carrier doesn't accept." },
      { code: 21267, text: 'The newer code for a name as the sender on a trial account.' },
      { code: 63007, text: 'The WhatsApp or RCS sender is unknown.' },
    ],
    causes: [
      {
        id: 'from-not-on-this-account',
        covers: ['from-not-a-twilio-number'],
        title: "The number isn't in this account",
        explanation: 'It belongs to another account or provider, or is a verified caller ID, which is for calls only.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        // Such a number fails for every recipient.
        when: {
          suggestedBy: [{ accountRelation: 'other' }, { from: ['e164', 'short-code'] }, NEVER_WORKED],
          excludedBy: FOR_SOME,
        },
        steps: [
          { id: 'look', text: 'Run the command with the account that sends.', snippet: lookForSender },
          { id: 'match', text: "Use credentials of the number's account, or a number of this account." },
          sentCheck,
        ],
        source: page(21606),
        sources: [page(21601), thread('twilio/twilio-php/issues/243')],
      },
      {
        id: 'from-not-message-capable',
        title: "The number can't send messages",
        explanation: 'Not every number has SMS. The newer code for this is 21661.',
        prevalence: 'common',
        who: 'someone who can manage numbers in the Console',
        // A number written in full can belong to another account or lack SMS. The command of the first cause tells which.
        when: {
          suggestedBy: NEVER_WORKED,
          excludedBy: [{ from: ['alphanumeric', 'short-code', 'sid', 'channel-address', 'test', 'missing'] }, SENT_BEFORE, FOR_SOME],
        },
        steps: [
          { id: 'look', text: 'Open the number and check its capabilities.', link: ACTIVE_NUMBERS },
          { id: 'replace', text: 'Send from a number with SMS, or buy one.' },
          sentCheck,
        ],
        source: page(21606),
      },
      stillPorting(21606, { senderType: ['alphanumeric', 'whatsapp', 'rcs', 'messenger'] }),
      sandboxSender(21606),
      {
        id: 'test-credentials-from-number',
        title: 'Test credentials send only from +15005550006',
        explanation: "They don't know any of your numbers. Every ordinary sender returns 21606, even one that doesn't exist anywhere.",
        prevalence: 'common',
        who: 'the person who writes the test',
        // A username alone doesn't tell test credentials from live ones: both are Account SIDs.
        when: {
          requires: { signer: ['test-credentials', 'auth-token'] },
          suggestedBy: { signer: 'test-credentials' },
          excludedBy: [FOR_SOME, SENT_BEFORE],
          decisive: {
            signer: 'test-credentials',
            from: ['e164', 'national', 'short-code', 'alphanumeric', 'channel-address', 'sid', 'invalid'],
          },
        },
        steps: [
          { id: 'magic', text: 'Set `From` to `+15005550006` in your tests, without `MessagingServiceSid`.' },
          { id: 'live', text: 'Use live credentials to send for real.' },
          { id: 'check', text: "Run the test again. A 201 response means it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/iam/test-credentials', read: '2026-11-24' },
        sources: [thread('twilio/twilio-php/issues/251')],
      },
      {
        id: 'magic-number-live-credentials',
        title: 'A test number is set, with live credentials',
        explanation: '`+15005550006` sends only with test credentials. Live ones need one of your numbers.',
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: {
          requires: { from: 'test' },
          excludedBy: [FOR_SOME, SENT_BEFORE],
          decisive: { from: 'test', signer: 'api-key' },
        },
        steps: [sentCheck],
        cases: [
          {
            id: 'real',
            title: 'you want to send for real',
            steps: [copySender, { id: 'set', text: "Set it as the sender in this environment's settings." }],
          },
          {
            id: 'test',
            title: 'this is a test',
            steps: [
              {
                id: 'sign',
                text: 'Sign the request with the Account SID and Auth Token under **Test credentials** on this page.',
                link: { place: 'api-keys' },
              },
            ],
          },
        ],
        source: thread('aloha/laravel-twilio/issues/182'),
        sources: [{ url: 'https://www.twilio.com/docs/iam/test-credentials', read: '2026-11-30' }],
      },
      {
        id: 'invalid-from',
        title: "The sender isn't written in full",
        explanation: 'Without `+` and the country code, Twilio looks for a different number.',
        prevalence: 'common',
        who: 'the team that deploys the app',
        when: { suggestedBy: { from: ['national', 'invalid', 'missing'] }, excludedBy: [FOR_SOME, SENT_BEFORE] },
        steps: [copySender, setSender, sentCheck],
        source: page(21606),
      },
      {
        id: 'from-cannot-reach-destination',
        title: "The sender can't reach this country or network",
        explanation: 'Countries choose which senders they accept. SMS has the newer code 21612 for this.',
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        when: {
          suggestedBy: [
            // A country's only recipient, and its only network
            FOR_SOME,
            { affected: 'one-country', from: ['e164', 'national'] },
            { senderType: 'alphanumeric' },
          ],
        },
        steps: [
          { id: 'rules', text: "Look up which senders the recipient's country accepts.", link: COUNTRY_RULES },
          { id: 'replace', text: 'Send from one of them: a local number, or a registered name.' },
          sentCheck,
        ],
        source: { url: 'https://support.twilio.com/hc/en-us/articles/223181868-Troubleshooting-undelivered-Twilio-SMS-messages', read: '2026-11-24' },
        sources: [thread('supabase/supabase/issues/28770')],
      },
      whatsappPrefixMissing('occasional'),
      {
        id: 'short-code-other-country',
        title: 'A short code sends only within its country',
        explanation: 'Short code and recipient must belong to the same country.',
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        // Of another account, a short code is refused as well: it takes the recipient's country to tell.
        when: {
          suggestedBy: [
            { senderType: 'short-code', countries: 'different' },
            { senderType: 'short-code', affected: 'one-country' },
          ],
          excludedBy: { senderType: ['long-code', 'toll-free', 'alphanumeric', 'whatsapp', 'rcs', 'messenger'] },
        },
        steps: [{ id: 'replace', text: 'Send from a phone number to recipients abroad.' }, sentCheck],
        source: page(21606),
      },
      {
        ...testSender(21606, '+15005550007'),
        // With live credentials, `+15005550006` gives the same, so an Account SID, which is in both, doesn't count for this one.
        when: {
          requires: { signer: ['test-credentials', 'auth-token'], from: 'test' },
          suggestedBy: { signer: 'test-credentials' },
          excludedBy: [FOR_SOME, SENT_BEFORE],
          decisive: { signer: 'test-credentials', from: 'test' },
        },
      },
    ],
  },
  {
    code: 21607,
    title: 'A trial account sends only from its trial number',
    product: 'messaging',
    level: 'error',
    messages: [
      "The 'from' phone number must be the sandbox phone number for trial accounts.",
      'You can only send SMS messages from the sandbox phone number while your account is in the free trial.',
    ],
    status: [400],
    related: [21608, 21267],
    ...oneCause(21607, "`From` isn't the number that Twilio lends to this trial.", {
      id: 'trial-sender-number',
      title: "From isn't the trial number",
      explanation: 'Until you upgrade, only the trial number can send.',
      who: 'the team that deploys the app, or pays for the account',
      steps: [
        { id: 'from', text: 'Set `From` to the number that the Console shows for your trial.' },
        { id: 'upgrade', text: 'Upgrade the account on the first page of the Console to send from your own number.' },
        sentCheck,
      ],
    }),
  },
];
