import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';
import { brief } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import {
  ADDRESSES,
  COUNTRY_RULES,
  LANDLINE,
  MESSAGING_SERVICES,
  NO_LANDLINE,
  SENDER_IDS,
  copySender,
  lookUpForm,
  lookUpLine,
  sentCheck,
  setSender,
  testRecipient,
} from './shared/messages.ts';
import { oneCause } from './shared/oneCause.ts';
import { skill } from './shared/skill.ts';

const read = '2026-11-28';
const thread = (path: string) => ({ url: `https://github.com/${path}`, read });
const senderNames = { url: 'https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id', read };
const sent = sentCheck.text;
const HAS_TEMPLATE: FactValues['template'][] = ['pending', 'approved', 'rejected', 'paused'];

export const entries: readonly ErrorEntry[] = [
  {
    code: 21612,
    title: "This sender can't reach this recipient",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "The country or carrier of `To` doesn't accept senders like `From`.",
    messages: [
      "Message cannot be sent with the current combination of 'To' ({to}) and/or 'From' ({from}) parameters",
      "The 'To' phone number: {to}, is not currently reachable using the 'From' phone number: {from} via SMS.",
      "The 'To' phone number: {to}, is not currently reachable using the 'From' phone number: {from} via MMS.",
      'Message cannot be sent with the current combination of "To" and/or "From" parameters',
      "The 'To' phone number is not currently reachable via SMS",
      'You have attempted to send to a number that is not currently reachable via Twilio SMS.',
      // As HighLevel shows it
      'Messaging to {country} is not allowed with {country} phone numbers. Please use a local number.',
    ],
    retryable: false,
    related: [21606, 30040, 30041, 81011, 21267, 21621, 21657],
    lookalikes: [
      { code: 21408, text: "The country isn't enabled in your account." },
      { code: 21659, text: "From isn't a Twilio number." },
      { code: 21635, text: 'The recipient is a landline.' },
      { code: 21610, text: 'The recipient opted out.' },
      { code: 21703, text: 'The Messaging Service has no suitable sender.' },
    ],
    causes: [
      {
        id: 'alphanumeric-sender-not-supported',
        title: "The recipient's country doesn't accept this sender name",
        explanation: "The United States and Canada don't accept names. Some other countries accept only registered ones.",
        prevalence: 'common',
        who: 'the person who chooses the sender',
        when: {
          suggestedBy: { senderType: 'alphanumeric' },
          excludedBy: { senderType: ['long-code', 'toll-free', 'short-code', 'whatsapp', 'rcs', 'messenger'] },
        },
        steps: [
          { id: 'rules', text: "Check whether the recipient's country accepts names, and whether they must be registered.", link: COUNTRY_RULES },
          { id: 'register', text: 'Register the name for that country, if its rules require it.', link: SENDER_IDS },
          {
            id: 'pool',
            text: "Put the name and a number in one Messaging Service. It uses the number where names aren't allowed.",
            link: MESSAGING_SERVICES,
          },
          sentCheck,
        ],
        source: errorPage(21612),
        sources: [senderNames, thread('calcom/cal.com/issues/5969')],
      },
      {
        id: 'sender-country-not-accepted',
        title: 'The number sends only within its own country',
        explanation: "Some numbers never send abroad, and some countries don't accept foreign ones. The number's capabilities don't show it.",
        prevalence: 'common',
        who: 'the person who chooses the sender',
        when: {
          requires: { senderType: ['long-code', 'toll-free', 'messaging-service'] },
          // The second is HighLevel's sentence.
          suggestedBy: [{ countries: 'different' }, { says: 'is not allowed with', countries: 'different' }],
          excludedBy: { countries: 'same' },
        },
        steps: [
          { id: 'rules', text: "Check which senders the recipient's country accepts: local number, registered name, short code.", link: COUNTRY_RULES },
          { id: 'replace', text: "Send from one of them. Verifying the recipient or enabling the country doesn't help here." },
          sentCheck,
        ],
        source: thread('twilio/twilio-php/issues/254'),
        sources: [errorPage(21612)],
      },
      {
        id: 'wrong-country-code',
        title: 'Twilio reads a different number than you meant',
        explanation: "Without `+` and the country code, To or From is read as another country's number.",
        prevalence: 'common',
        who: 'the person who manages the phone numbers, or writes the code',
        when: { suggestedBy: [{ to: 'national' }, { from: 'national' }, { toFault: ['no-plus', 'plus-lost', 'no-country-code'] }] },
        steps: [
          { id: 'compare', text: 'Compare the numbers in the message with the ones you meant.' },
          { id: 'add-code', text: 'Write `+` and the country code before both.' },
          { id: 'look-up', text: 'Run the command with `To`. `country_code` must be the country you meant.', snippet: lookUpForm },
          sentCheck,
        ],
        source: errorPage(21612),
      },
      {
        id: 'carrier-not-connected',
        title: 'Twilio has no route to this carrier',
        explanation: 'Other numbers in the country work. All that fail are with the same carrier.',
        prevalence: 'occasional',
        who: 'Twilio Support',
        // Where other numbers in the country work, it accepts the sender.
        when: {
          suggestedBy: [
            { affected: 'one-carrier' },
            { affected: 'one-carrier', countries: 'different', senderType: ['long-code', 'toll-free'] },
            { affected: 'one-carrier', senderType: 'alphanumeric' },
            // The others of the sender's own country receive.
            { affected: 'one-recipient', countries: 'same', occurs: 'every-time' },
          ],
        },
        steps: [
          { id: 'look-up', text: 'Look up the carrier of two numbers that fail and one that works.', snippet: lookUpLine },
          { id: 'support', text: 'Ask Twilio Support for a route. Name the carrier and the country.', link: supportLink },
          sentCheck,
        ],
        source: errorPage(21612),
      },
      {
        // Twilio's pages disagree whether Australia takes MMS.
        id: 'mms-not-possible',
        title: "MMS doesn't reach this recipient",
        explanation: 'Twilio sends MMS to few countries, such as the United States and Canada. Elsewhere, and at some carriers, use a link.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: [
            { channel: 'mms' },
            { channel: 'mms', countries: 'different', to: 'e164' },
            { says: 'via mms' },
            { says: 'via mms', countries: 'different', to: 'e164' },
          ],
        },
        steps: [sentCheck],
        ways: [
          {
            id: 'yourself',
            title: 'Send a link yourself',
            steps: [
              { id: 'leave', text: 'Leave `MediaUrl` out of the request.' },
              { id: 'link', text: 'Put a link to the file in the text.' },
            ],
          },
          {
            id: 'twilio',
            title: 'Let Twilio send the link',
            steps: [
              { id: 'converter', text: 'Turn on **MMS Converter** in the settings of the Messaging Service.', link: MESSAGING_SERVICES },
              { id: 'service', text: 'Send with `MessagingServiceSid`.' },
            ],
          },
        ],
        source: skill('twilio-sms-send-message'),
        sources: [{ url: 'https://www.twilio.com/en-us/guidelines/sms', read }],
      },
      {
        id: 'short-code-other-country',
        covers: ['short-code-out-of-reach'],
        title: "The short code doesn't reach this carrier",
        explanation: 'Short codes work within their country, and some carriers accept none, or no MMS from them.',
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        when: {
          suggestedBy: [{ senderType: 'short-code' }, { senderType: 'short-code', affected: ['one-carrier', 'one-country'] }],
          excludedBy: { senderType: ['long-code', 'toll-free', 'alphanumeric', 'whatsapp', 'rcs', 'messenger'] },
        },
        steps: [
          { id: 'rules', text: "Check which senders the recipient's country accepts.", link: COUNTRY_RULES },
          { id: 'long-code', text: 'Send from such a number, or add one to the Messaging Service.', link: MESSAGING_SERVICES },
          sentCheck,
        ],
        source: errorPage(21612),
      },
      testRecipient(21612, '+15005550002'),
    ],
  },
  {
    code: 21613,
    title: 'The number needs a certified local address',
    product: 'phone-numbers',
    level: 'error',
    messages: [
      'PhoneNumber Requires Certification',
      'To purchase this phone number, you must certify that you or your customer has a business or personal address within the local country.',
    ],
    status: [400],
    related: [21615, 21631, 21649],
    ...oneCause(21613, 'To buy or move this number, the account needs an Address in its country. The newer code is 21631.', {
      id: 'address-missing',
      title: 'The account has no suitable Address',
      explanation: 'An Address is valid for only one account. A subaccount that takes over a number needs its own.',
      who: 'the owner of the account, or the person who buys the number',
      steps: [
        { id: 'create', text: "Create an Address in the number's country, in the account that buys it." },
        { id: 'pass', text: 'Pass its `AD…` SID as `AddressSid`, or buy the number in the Console and certify the Address there.' },
        { id: 'other', text: 'Search with `ExcludeAllAddressRequired=true` for a number that needs no Address if you have no such Address.' },
        { id: 'check', text: "Buy the number again. A 201 response with a `PN…` SID means it's fixed." },
      ],
      sources: [{ url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_api_v2010.yaml', read: '2026-11-30' }],
    }),
  },
  {
    code: 21614,
    title: "The recipient isn't a mobile number",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "According to Twilio's number data, `To` isn't a mobile phone.",
    messages: [
      "'To' number is not a valid mobile number",
      'To number: {to}, is not a mobile number',
      "The 'To' number {to} is not a valid mobile number",
      'is not a mobile number',
      "You have attempted to send a SMS with a 'To' number that is not a valid mobile number.",
    ],
    // Since July 2024 landlines have a code of their own, and in some countries they fail after sending: what is left are wrong digits.
    meanings: { to: { e164: 'The recipient starts with `+`. Only Lookup can tell a landline from a wrong digit.' } },
    retryable: false,
    related: [21211, 60205, 21268, 30005],
    lookalikes: [
      { code: 21635, text: 'The newer code for a landline.' },
      { code: 30006, text: 'The same in the United States, Canada and the United Kingdom, after sending.' },
    ],
    causes: [
      {
        id: 'invalid-to-number',
        title: 'The number is incomplete or has a typo',
        explanation: 'A missing country code or a wrong digit turns a mobile number into something else.',
        prevalence: 'common',
        who: 'the person who manages the phone numbers, or writes the code',
        when: {
          suggestedBy: [
            { toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'country-code', 'extension', 'too-short', 'too-long'] },
            { to: ['national', 'e164', 'invalid', 'missing'] },
          ],
        },
        steps: [
          { id: 'look-up', text: "Run the command: it shows the line type, or that the number can't exist.", snippet: lookUpLine },
          { id: 'form', text: 'Correct the number: `+`, country code and number, in most countries without its leading 0.' },
          sentCheck,
        ],
        source: errorPage(21614),
      },
      {
        // Twilio's page on 21635 says that it may try to deliver to landlines in the United States, Canada and the United Kingdom, not that it does.
        id: 'to-landline',
        title: 'The number is a landline',
        explanation: 'Landlines now get 21635. In the United States, Canada and the United Kingdom, Twilio may try to deliver, which can end with 30006.',
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        // A wrong digit shows in no other way: only Lookup tells the two apart.
        when: { suggestedBy: { to: 'e164' }, excludedBy: NO_LANDLINE, decisive: { says: LANDLINE } },
        steps: [
          { id: 'look-up', text: 'Run the command and read the type.', snippet: lookUpLine },
          { id: 'ask', text: 'Ask the recipient for a mobile number, or call instead.' },
          sentCheck,
        ],
        source: {
          url: 'https://support.twilio.com/hc/en-us/articles/223133647-What-happens-when-I-attempt-to-send-messages-to-a-landline-',
          read: '2026-11-24',
        },
        sources: [errorPage(21635), errorPage(30006)],
      },
      {
        id: 'iot-number-format',
        title: 'The number belongs to a device',
        explanation: "Numbers for machines (IoT, M2M) can have more digits. Twilio's data doesn't include all of them.",
        prevalence: 'rare',
        who: 'the person who runs the devices, with Twilio Support',
        when: { suggestedBy: { toFault: 'too-long' } },
        steps: [
          { id: 'compare', text: 'Compare the length and first digits with those of an ordinary mobile number in the country.' },
          { id: 'support', text: 'Ask Twilio Support to add the range. Name the number and the SIM operator.', link: supportLink },
          sentCheck,
        ],
        source: errorPage(21614),
      },
      testRecipient(21614, '+15005550009'),
    ],
  },
  {
    code: 21615,
    title: 'The number needs a local Address',
    product: 'phone-numbers',
    level: 'error',
    status: [400],
    summary: "None of your account's Addresses meets this number's rule: one in its country, or in its area.",
    messages: [
      'No valid address created for: {towns}',
      'Phone Number Requires a Local Address',
      'To purchase this number you must have an Address on your account which satisfies the local address requirements.',
    ],
    retryable: false,
    related: [21631, 21649, 21651, 21613, 21628],
    causes: [
      {
        id: 'address-outside-area',
        title: 'There is no Address in the required place',
        explanation: 'Depending on the country, it has to be there or near the number. The message can list the accepted towns.',
        details: 'Once the Address matches, the next error can be 21649: the number also needs a bundle.',
        prevalence: 'common',
        who: 'the owner of the account, or the person who buys the number',
        when: {},
        steps: [{ id: 'check', text: "Buy the number again. A 201 response means it's fixed; 21649 means that a bundle is missing." }],
        ways: [
          {
            id: 'other-number',
            title: 'Choose another number',
            steps: [
              { id: 'filter', text: 'Search with `ExcludeLocalAddressRequired=true`, which leaves out numbers that need a local Address.' },
              { id: 'search', text: 'Try the next results of a search in the same area code with your Address if no number is left.' },
            ],
          },
          {
            id: 'other-address',
            title: 'Use a matching Address',
            steps: [
              {
                id: 'create',
                text: "Create an Address in the country or in one of the towns, if the number's user has one there. If a subaccount buys the number, create it in the subaccount.",
                link: ADDRESSES,
              },
              { id: 'pass', text: 'Pass its SID, `AD…`, as `AddressSid` when you buy the number.' },
            ],
          },
          {
            id: 'support',
            title: 'Ask Twilio Support',
            steps: [{ id: 'ask', text: 'Ask Twilio Support which Address this number needs.', link: supportLink }],
          },
        ],
        note: 'The list of towns, and that another number of the area code can pass, are based on one report of an Irish number.',
        source: errorPage(21615),
        sources: [
          { url: 'https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_api_v2010.yaml', read: '2026-11-30' },
          { url: 'https://github.com/adamthorpe212-Saas/flowpilot/blob/9839c789a6da880e1be04aa91e6e6fdd03c4a311/docs/SETUP.md', read: '2026-11-29' },
        ],
      },
    ],
  },
  {
    code: 21616,
    title: "From matches several of the account's numbers",
    product: 'messaging',
    level: 'error',
    messages: [
      "The 'From' number matches multiple numbers for your account",
      "You have attempted to send a SMS with a 'From' number that matches more than one number belonging to your account.",
    ],
    status: [400],
    ...oneCause(21616, 'Without its country code, `From` is the end of more than one of your numbers.', {
      id: 'from-ambiguous',
      title: 'The sender is missing its country code',
      explanation: 'Twilio needs `+` and the country code to know which number you mean.',
      who: 'the team that deploys the app',
      steps: [copySender, setSender, sentCheck],
    }),
  },
  {
    code: 21617,
    title: 'The message is longer than 1,600 characters',
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: 'One message can have up to 1,600 characters. Twilio splits shorter ones itself, but never longer ones.',
    messages: [
      'The concatenated message body exceeds the 1600 character limit.',
      'The maximum allowable body text length is generally 1600 characters, but some glyphs such as Emoji, Emoticons or other special characters will be counted as multiple characters.',
    ],
    retryable: false,
    related: [21605, 30019, 14103, 30044],
    lookalikes: [
      { code: 21658, text: 'A template value is too long.' },
      { code: 63021, text: 'A WhatsApp template has more than 1,024 characters.' },
    ],
    causes: [
      {
        id: 'body-too-long',
        title: 'The text is too long',
        explanation: 'Text assembled from lists, logs or AI answers often has no limit.',
        details: 'The text of `<Message>` in TwiML and incoming messages have the same limit.',
        prevalence: 'common',
        who: 'a developer',
        when: { suggestedBy: { bodyLength: 'over-1600' }, decisive: { bodyLength: 'over-1600' } },
        steps: [
          {
            id: 'check',
            text: "Send the text again. A 201 response, or with TwiML the text on the phone, means it's fixed; `num_segments` shows what it costs.",
          },
        ],
        ways: [
          { id: 'shorten', title: 'Shorten it', steps: [{ id: 'cut', text: 'Shorten the text, or send a link to the full version.' }] },
          {
            id: 'split',
            title: 'Split it',
            steps: [
              { id: 'parts', text: 'Split it between sentences. Twilio advises fewer than 320 characters each.' },
              { id: 'write', text: 'Write its number before each part, such as `(1/3)`.' },
              { id: 'send', text: 'Send them in order.' },
            ],
          },
        ],
        source: errorPage(21617, '2026-11-29'),
        sources: [thread('gustavz/whatsbot/issues/2'), thread('chatwoot/chatwoot/issues/3333')],
      },
      brief(21617, {
        id: 'template-values-too-long',
        title: 'A value makes the text too long',
        explanation: 'A fixed text plus a long name, address or note exceeds the limit for only some recipients.',
        prevalence: 'occasional',
        // A text without a template can be too long for one recipient, too. The fixed text of a template was short enough to be created.
        when: {
          suggestedBy: [{ affected: 'one-recipient' }, { template: HAS_TEMPLATE }, { template: HAS_TEMPLATE, bodyLength: ['up-to-160', 'up-to-1600'] }],
        },
        steps: ['Count the characters in each value of a message that failed.', 'Limit the length of each value before you fill it in.'],
        check: sent,
      }),
      brief(21617, {
        id: 'special-characters',
        title: 'Special characters count more than once',
        explanation: 'Emoji and characters outside the SMS alphabet take more space, so fewer than 1,600 fit.',
        prevalence: 'occasional',
        who: 'the person who writes the messages',
        when: { suggestedBy: { bodyLength: 'up-to-1600' } },
        steps: [
          'Check the text in the [Message Segment Calculator](https://twiliodeved.github.io/message-segment-calculator/). It shows which characters take more space.',
          'Replace emoji, curly quotes and long dashes.',
          {
            id: 'smart',
            text: 'Turn on **Smart Encoding** in the Messaging Service if you send with one: it replaces some of these characters.',
            link: MESSAGING_SERVICES,
          },
          'Keep the text well below 1,600 characters.',
        ],
        check: sent,
        note: "Twilio's pages disagree whether it counts characters or bytes.",
      }),
    ],
  },
  {
    code: 21618,
    title: 'Twilio refuses the text of this message',
    product: 'messaging',
    level: 'error',
    messages: ['The message body cannot be sent', 'You have attempted to send a message with content that is being filtered by all of our carriers.'],
    status: [400],
    related: [30007],
    ...oneCause(21618, "None of Twilio's carriers would accept this text, so nothing was sent.", {
      id: 'content-filtered',
      title: 'The text is one that all carriers block',
      explanation: "Twilio doesn't say what is wrong with it. Carriers are known to filter links of public shorteners and forbidden subjects.",
      who: 'the person who writes the messages',
      steps: [
        { id: 'change', text: 'Remove shortened links, and say who you are and what the message is about.' },
        { id: 'help', text: 'Read the help on 30007 for what carriers filter.' },
        sentCheck,
      ],
    }),
  },
];
