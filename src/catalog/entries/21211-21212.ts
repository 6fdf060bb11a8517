import type { ErrorEntry } from '../types.ts';
import { copySender, lookUpForm, requestCheck, setSender, testSender, testRecipient } from './shared/messages.ts';
import { supportLink } from './shared/support.ts';

const page21211 = { url: 'https://www.twilio.com/docs/api/errors/21211', read: '2026-11-28' };
const page21212 = { url: 'https://www.twilio.com/docs/api/errors/21212', read: '2026-11-28' };
const changelog = {
  url: 'https://www.twilio.com/en-us/changelog/updates-to-the-error-code-dictionary-to-clarify-number-validatio',
  read: '2026-11-28',
};

export const entries: readonly ErrorEntry[] = [
  {
    code: 21211,
    title: "The recipient (To) isn't a usable phone number",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "Twilio can't use the number in `To` because of its format.",
    messageHint: 'The message shows the country code that Twilio read. Twilio adds `+` itself and can hide the last digits.',
    messages: [
      "Invalid 'To' Phone Number: {to}",
      "Invalid 'To' Phone Number",
      "The 'To' number {to} is not a valid phone number.",
      'The phone number you are attempting to call, {to}, is not valid.',
      'Called is not valid: {to}',
      'You attempted to initiate an outbound phone call or message, but the Called phone number you supplied was not a valid phone number.',
      'You attempted to initiate an outbound phone call or send a message, but the To phone number you supplied was not a valid phone number or was incorrectly formatted.',
    ],
    meanings: { to: { e164: 'The recipient starts with `+`, so a digit is wrong, missing or extra.' } },
    retryable: false,
    related: [21212, 21214, 21217, 21265, 21266, 21268, 13223],
    lookalikes: [
      { code: 21614, text: "The number exists, but it isn't a mobile number." },
      { code: 21635, text: 'The number is a landline.' },
      { code: 21408, text: "The number is right, but its country isn't enabled." },
    ],
    causes: [
      {
        id: 'invalid-to-number',
        covers: ['country-code-missing'],
        title: 'The number is incomplete or has a typo',
        explanation: 'Twilio expects `+`, country code and number. Without the code, it can take the first digits for one.',
        wordings: [
          {
            id: 'plus-lost',
            when: { toFault: 'plus-lost' },
            title: 'The + arrived as a space',
            explanation: 'In a URL or a form body, a bare `+` means a space. Encoded, it is `%2B`.',
          },
          {
            id: 'country-code-missing',
            when: { to: 'national' },
            title: 'The country code is missing',
            explanation: "Twilio can take the number's first digits for a country code: `95…` became `+95`, Myanmar.",
          },
        ],
        prevalence: 'common',
        who: 'the person who manages the phone numbers, or writes the code',
        when: {
          suggestedBy: [
            { to: ['national', 'e164', 'invalid', 'channel-address'] },
            { toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'country-code', 'extension', 'too-short', 'too-long'] },
          ],
        },
        steps: [
          { id: 'country', text: 'Compare the `+` and first digits in the message with the country you meant.' },
          {
            id: 'integration',
            text: 'Send to the same number under **Messaging > Try it out > Send an SMS** in the Console if another product sends your messages.',
            link: { href: 'https://console.twilio.com/us1/develop/sms/try-it-out/send-an-sms', text: 'Try it out' },
          },
          { id: 'vendor', text: "Ask that product's vendor what it changes in `To` if the Console sends the message." },
          {
            id: 'check',
            text: 'Run the command with the corrected number. `"valid": true` and the right country mean it\'s fixed.',
            snippet: lookUpForm,
          },
        ],
        cases: [
          {
            id: 'without-plus',
            title: "the number doesn't start with +",
            when: { to: 'national' },
            steps: [
              {
                id: 'add-code',
                text: 'Put `+` and the country code first, and drop a leading 0: `07700 900123` in the United Kingdom is `+447700900123`.',
              },
              { id: 'encode', text: 'Encode `+` as `%2B` if you build the request by hand. A bare `+` arrives as a space.' },
            ],
          },
          {
            id: 'with-plus',
            title: 'the number starts with +',
            when: { to: 'e164' },
            steps: [
              { id: 'compare', text: 'Compare it digit by digit with the original: country code, length, swapped digits.' },
              { id: 'correct', text: 'Correct the digits that differ where your app stores the number.' },
            ],
          },
        ],
        source: page21211,
        sources: [{ url: 'https://www.twilio.com/docs/lookup/v2-api/formatting-validation', read: '2026-11-24' }],
      },
      {
        id: 'to-is-not-a-number',
        title: "To doesn't contain a number",
        explanation: 'An empty field, `undefined`, a list, an object or a name was sent as the recipient.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: [
            { to: 'missing' },
            { to: 'invalid', toFault: ['characters', 'empty'] },
            { toFault: 'empty' },
            // `[` begins a list, and `[object Object]`.
            { says: ["'to' number undefined", "'to' number null", "'to' number none", "'to' number [", "the 'to' number  is"] },
          ],
          decisive: { to: 'missing' },
        },
        steps: [
          { id: 'log', text: "Log `To` as your code sends it, and find where it's set." },
          { id: 'guard', text: 'Skip records without a phone number, and log which ones.' },
          { id: 'each', text: 'Send one request for each recipient if `To` contains a list.' },
          requestCheck,
        ],
        source: { url: 'https://github.com/twilio/twilio-ruby/issues/45', read: '2026-11-28' },
        sources: [page21211, { url: 'https://github.com/home-assistant/core/issues/3516', read: '2026-11-29' }],
      },
      {
        // Since July 2024 an SMS to one's own number gives 21266; calls and older integrations still get 21211.
        id: 'to-equals-from',
        title: 'Recipient and sender are the same number',
        explanation: "A Twilio number can't call or message itself. For SMS, the newer code is 21266.",
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: { numbers: 'same' }, decisive: { numbers: 'same' } },
        steps: [
          { id: 'find', text: 'Find where your code sets `To`.' },
          { id: 'set', text: "Set `To` to the recipient's number. In a reply, that is the incoming message's `From`." },
          requestCheck,
        ],
        source: page21211,
        sources: [changelog],
      },
      {
        id: 'to-cannot-receive',
        title: 'The recipient is a short code or a sender name',
        explanation: "Messages can't reach short codes or sender names. For a short code, the newer code is 21265.",
        prevalence: 'occasional',
        who: 'the person who manages the phone numbers',
        when: { suggestedBy: [{ to: 'short-code' }, { to: 'invalid', toFault: 'characters' }] },
        steps: [{ id: 'full-number', text: "Use the recipient's full phone number, or leave this contact out." }, requestCheck],
        source: page21211,
        sources: [changelog],
      },
      {
        // The page of 21211 asks for a number without a prefix beside a Messaging Service; Twilio's RCS pages use `rcs:` there
        // on purpose (https://www.twilio.com/docs/api/errors/21664). Both hold if the prefix is one that Twilio does not know.
        id: 'to-channel-prefix',
        title: "Twilio doesn't accept the prefix before the number",
        explanation:
          'Messages take `whatsapp:`, `rcs:` and `messenger:`; calls take `client:` and `sip:`. Any other prefix, such as `sms:`, makes the whole value unusable, and so does a prefix that appears twice.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: [{ toFault: 'prefix' }, { to: 'channel-address', senderType: 'messaging-service', channel: 'rcs' }],
          decisive: { toFault: 'prefix' },
        },
        steps: [
          { id: 'remove', text: "Remove a prefix that Twilio doesn't take there, such as `sms:`, from `To`." },
          { id: 'twice', text: 'Remove `whatsapp:` from the stored number if your code adds it as well.' },
          {
            id: 'service',
            text: 'Use the plain number if you send with a Messaging Service: it picks an RCS sender on its own if the recipient can receive RCS.',
          },
          requestCheck,
        ],
        source: page21211,
        sources: [
          { url: 'https://www.twilio.com/docs/api/errors/21664', read: '2026-11-28' },
          { url: 'https://www.twilio.com/docs/sms/channels', read: '2026-12-01' },
        ],
      },
      {
        id: 'number-range-unknown',
        title: "Twilio doesn't know the number's range yet",
        explanation: 'The number works, but its first digits were issued recently, and Twilio checks numbers against data that lacks them.',
        prevalence: 'rare',
        who: 'a developer, with Twilio Support',
        // Typos don't keep to one carrier.
        when: { suggestedBy: [{ affected: 'one-carrier' }, { affected: 'one-carrier', to: 'e164' }] },
        steps: [
          { id: 'look-up', text: 'Run the command. `"valid": false` for a number that you can call means Twilio lacks its range.', snippet: lookUpForm },
          { id: 'compare', text: "Compare its first digits with those of the carrier's numbers that get your messages." },
          { id: 'support', text: 'Ask Twilio Support to add the range. Name some numbers and the carrier.', link: supportLink },
          requestCheck,
        ],
        note: "One public report, of Singapore's numbers with +65 802: Twilio Support recommended to send `ForceDelivery=true`, which the API reference calls reserved.",
        source: { url: 'https://github.com/opengovsg/postmangovsg/issues/672', read: '2026-12-01' },
        sources: [
          { url: 'https://github.com/opengovsg/postmangovsg/pull/673', read: '2026-12-01' },
          { url: 'https://www.twilio.com/docs/lookup/v2-api/formatting-validation', read: '2026-11-24' },
        ],
      },
      {
        id: 'client-name-invalid',
        title: "The client name has characters that aren't allowed",
        explanation: 'After `client:`, only letters, digits and `_` are safe. Two reports name a hyphen and a bracket.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { suggestedBy: [{ to: 'client' }, { says: 'Called is not valid: client:' }], decisive: { to: 'client', says: 'Called is not valid' } },
        steps: [
          { id: 'rename', text: 'Name the client with only letters, digits and `_`, in the token and in `To`.' },
          { id: 'check', text: "Call again. A 201 response means it's fixed." },
        ],
        note: "The reports are of 2016 and 2018. Twilio's page on `<Client>` rules out hyphens for its mobile SDKs only.",
        source: { url: 'https://github.com/twilio/twilio-php/issues/378', read: '2026-11-28' },
        sources: [
          { url: 'https://github.com/twilio/voice-quickstart-objc/issues/112', read: '2026-11-28' },
          { url: 'https://www.twilio.com/docs/voice/twiml/client', read: '2026-12-01' },
        ],
      },
      testRecipient(21211, '+15005550001'),
    ],
  },
  {
    code: 21212,
    title: "Twilio doesn't accept this From number or name",
    product: 'messaging',
    level: 'error',
    status: [400],
    summary: "`From` isn't something Twilio can send or call from, or `To` can't be read.",
    messages: [
      "The 'From' number {from} is not a valid phone number, shortcode, or alphanumeric sender ID.",
      'is not a valid phone number, shortcode, or alphanumeric sender ID',
      "Invalid 'From' Number",
      'Invalid From Number (caller ID)',
      'From is not a valid phone number: {from}',
      'You attempted to initiate an outbound phone call or message, but the From parameter you supplied was not a valid phone number, Alphanumeric Sender ID or approved WhatsApp Sender.',
      '~Invalid From Number',
    ],

    meanings: { from: { e164: 'The sender is well formed, so check `To` as well.' } },
    retryable: false,
    related: [21211, 21606, 21603, 21210, 21660, 63007, 21401],
    lookalikes: [
      { code: 21659, text: "The format is right, but it isn't a Twilio number." },
      { code: 21267, text: 'A trial account sent an SMS from a sender name.' },
    ],
    causes: [
      {
        id: 'invalid-from',
        covers: ['from-has-punctuation'],
        title: "The sender isn't in the format Twilio expects",
        explanation: 'Write a number with `+`, country code and digits. Quotes, placeholders and a doubled `whatsapp:` break it. Spaces and brackets can, too.',
        details:
          "Once the format is right, the next error can be 21659: the number is well formed, but isn't a Twilio number. Up to 11 letters, digits and spaces, with at least one letter, are safe in a sender name.",
        prevalence: 'common',
        wordings: [
          {
            id: 'call',
            when: { from: 'alphanumeric', channel: 'voice' },
            title: "A call can't come from a name",
            explanation: 'Sender names are for SMS. A call needs a phone number in `From`.',
          },
          {
            id: 'digits',
            when: { from: 'e164' },
            title: "The sender isn't a valid phone number",
            explanation: 'It starts with `+`, so a digit is missing, extra or wrong, or the country code is.',
          },
        ],
        who: 'the team that deploys the app',
        // A well-formed number can lack a digit of its country; beside a recipient that is no number, look at that one first.
        when: {
          suggestedBy: [
            { from: ['national', 'invalid', 'missing', 'sip', 'test'] },
            { from: ['e164', 'short-code'], to: ['e164', 'national', 'invalid', 'missing'] },
            { from: 'e164', to: ['client', 'sip'], channel: 'voice' },
            { from: 'alphanumeric', channel: 'voice' },
          ],
        },
        steps: [
          { id: 'read-value', text: 'Compare the sender in the message with the setting that `From` comes from.' },
          { ...copySender, text: 'Copy one of your numbers, with its `+`, from **Active numbers**. It needs SMS for messages, and Voice for calls.' },
          setSender,
          requestCheck,
        ],
        note: "The doubled `whatsapp:` is from one project's guide, which we can't link to.",
        source: page21212,
        sources: [
          { url: 'https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id', read: '2026-11-28' },
          { url: 'https://github.com/wireapp/wire-server/issues/732', read: '2026-11-29' },
        ],
      },
      {
        id: 'from-is-a-sid',
        title: 'The sender is a SID',
        explanation: 'Only a Messaging Service SID (`MG…`) can be the sender, not a `VA…` or any other SID.',
        wordings: [
          {
            id: 'service',
            when: { senderType: 'messaging-service' },
            title: 'The SID of a Messaging Service is in From',
            explanation: '`MG…` belongs in `MessagingServiceSid`. A call never takes a SID as its `From`.',
          },
        ],
        prevalence: 'occasional',
        who: 'the team that deploys the app',
        when: {
          requires: { from: 'sid' },
          // A message with a service has no other sender.
          suggestedBy: [{ from: 'sid' }, { senderType: 'messaging-service', channel: ['sms', 'mms', 'whatsapp', 'voice'] }],
          decisive: { from: 'sid', says: ["'From' number VA", "'From' number AC", "'From' number PN", "'From' number SK"] },
        },
        steps: [
          { id: 'choose', text: 'Pass the `MG…` SID as `MessagingServiceSid`, or a phone number as `From`.' },
          {
            id: 'verify',
            text: 'Send codes of a Verify Service (`VA…`) through the Verify API. In a product with separate settings, choose **Twilio Verify**.',
          },
          requestCheck,
        ],
        source: { url: 'https://github.com/supabase/auth/issues/1186', read: '2026-11-24' },
      },
      {
        id: 'sender-name-not-allowed',
        title: 'The sender name is too general, too long or blocked',
        explanation: "Names such as SMS or INFO are refused, and so are names of more than 11 characters, or with characters they can't have.",
        prevalence: 'occasional',
        who: 'the person who chooses the sender',
        // A name of more than 11 characters is no valid sender, but still seen to be a name.
        when: {
          requires: { from: ['alphanumeric', 'invalid'] },
          // Names are for SMS only: the words of a call don't mention them.
          suggestedBy: [
            { from: 'alphanumeric', senderType: 'alphanumeric', channel: ['sms', 'mms'] },
            { from: 'alphanumeric', senderType: 'alphanumeric', says: 'shortcode, or alphanumeric sender ID' },
            { from: 'invalid', senderType: 'alphanumeric' },
            { senderType: 'alphanumeric', channel: ['sms', 'mms'] },
          ],
          // A trial account can send from none.
          excludedBy: [
            { from: 'alphanumeric', accountType: 'trial' },
            { senderType: 'alphanumeric', accountType: 'trial', channel: ['sms', 'mms'] },
          ],
        },
        steps: [
          { id: 'rename', text: 'Choose a name that says who you are: your company or product, at most 11 characters.' },
          { id: 'support', text: 'Ask Twilio Support if the name is your own and still refused.', link: supportLink },
          requestCheck,
        ],
        source: page21212,
        sources: [
          { url: 'https://www.twilio.com/docs/glossary/what-alphanumeric-sender-id', read: '2026-11-28' },
          { url: 'https://github.com/twilio/twilio-ruby/issues/196', read: '2026-11-29' },
        ],
      },
      {
        id: 'trial-sender-name',
        title: "A trial account can't send from a name",
        explanation: 'Sender names need an upgraded account. For SMS, the newer code is 21267.',
        prevalence: 'occasional',
        who: 'the person who pays for the account',
        when: {
          requires: { from: ['alphanumeric', 'invalid'] },
          // Names are for SMS only: in a call, an upgraded account would change nothing.
          suggestedBy: [
            { from: 'alphanumeric', accountType: 'trial' },
            { senderType: 'alphanumeric', accountType: 'trial', channel: ['sms', 'mms'] },
          ],
          decisive: [
            { from: 'alphanumeric', accountType: 'trial', channel: ['sms', 'mms'] },
            // Said of messages, not of calls. The sentence of the Debugger's page is about both.
            { from: 'alphanumeric', accountType: 'trial', says: 'shortcode, or alphanumeric sender ID' },
          ],
        },
        steps: [requestCheck],
        ways: [
          {
            id: 'number',
            title: 'Send from the trial number',
            steps: [{ id: 'set', text: 'Set `From` to the number that the Console shows for your trial.' }],
          },
          {
            id: 'upgrade',
            title: 'Send from the name',
            steps: [{ id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' }],
          },
        ],
        source: page21212,
        sources: [changelog],
      },
      {
        id: 'from-channel-prefix',
        title: "The sender's prefix doesn't work here",
        explanation: "A Messaging Service doesn't accept such a `From`. Without it, the service chooses RCS or SMS itself.",
        details: 'To send by RCS alone, without a Messaging Service, write `rcs:` before the sender in `From` and before the number in `To`.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          requires: { from: 'channel-address' },
          suggestedBy: [{ from: 'channel-address', channel: ['rcs', 'sms', 'mms', 'messenger', 'other'] }, { channel: 'rcs' }],
        },
        steps: [{ id: 'service', text: 'Send with `MessagingServiceSid` instead of `From`.' }, requestCheck],
        source: page21212,
        sources: [{ url: 'https://www.twilio.com/docs/api/errors/21664', read: '2026-11-29' }],
      },
      {
        id: 'whatsapp-sender-not-ready',
        title: "The WhatsApp sender isn't approved, or is missing its prefix",
        explanation: 'A WhatsApp sender works once it is approved, and is written `whatsapp:+…` in `From`.',
        prevalence: 'occasional',
        who: 'someone who can manage senders in the Console',
        // A malformed sender stays so with an approval and a prefix.
        when: { requires: { channel: 'whatsapp' }, suggestedBy: { channel: 'whatsapp', from: ['e164', 'channel-address', 'national', 'alphanumeric'] } },
        steps: [
          {
            id: 'status',
            text: "Open **WhatsApp senders** and check the sender's status.",
            link: { href: 'https://console.twilio.com/us1/develop/sms/senders/whatsapp-senders', text: 'WhatsApp senders' },
          },
          { id: 'prefix', text: 'Write `whatsapp:` before the number in `From` and in `To`.' },
          requestCheck,
        ],
        source: page21212,
        sources: [{ url: 'https://github.com/zammad/zammad/issues/2762', read: '2026-11-24' }],
      },
      {
        id: 'to-has-colon',
        title: 'The recipient contains a colon',
        explanation: 'If `To` has `tel:` or other text before a colon, Twilio blames `From`.',
        prevalence: 'occasional',
        who: 'a developer',
        when: {
          suggestedBy: [
            // `phone=+49…` has such a prefix, too, but no colon.
            { toFault: 'prefix', to: 'channel-address' },
            // A call can go to a SIP address or a client.
            { to: ['sip', 'client'], from: 'e164', channel: ['sms', 'mms', 'whatsapp', 'rcs', 'messenger', 'other'] },
            { to: ['sip', 'client'], from: 'e164', resource: 'messages' },
            { to: 'channel-address', from: 'e164', channel: ['sms', 'mms', 'voice', 'other'] },
          ],
        },
        steps: [
          { id: 'strip', text: 'Remove everything before `+` in `To`, such as `tel:`.' },
          { id: 'channel', text: 'Put the same channel before both numbers if you use one: `whatsapp:+…` in `To` and in `From`.' },
          requestCheck,
        ],
        source: { url: 'https://github.com/twilio/twilio-node/issues/270', read: '2026-11-28' },
        sources: [
          { url: 'https://github.com/twilio/twilio-node/issues/407', read: '2026-11-28' },
          { url: 'https://github.com/twilio/twilio-node/issues/456', read: '2026-11-28' },
          { url: 'https://github.com/twilio/twilio-ruby/issues/348', read: '2026-11-28' },
        ],
      },
      {
        id: 'caller-id-is-client-name',
        title: "A client's name can't call a phone number",
        explanation: 'A call to a phone number needs a phone number in `From` too.',
        prevalence: 'occasional',
        who: 'a developer',
        when: { requires: { from: 'client' }, suggestedBy: { to: ['e164', 'national'] }, excludedBy: { to: ['client', 'sip'] } },
        steps: [
          { id: 'set', text: "Pass one of the account's numbers, or a verified caller ID, as `From`." },
          { id: 'check', text: "Make the call again. If the phone rings, it's fixed." },
        ],
        source: { url: 'https://www.twilio.com/docs/voice/api/call-resource', read: '2026-11-29' },
        sources: [{ url: 'https://github.com/twilio/twilio-php/issues/456', read: '2026-11-29' }],
      },
      {
        id: 'from-do-not-originate',
        title: "The number isn't allowed to send or call",
        explanation: 'Numbers on a do-not-originate list only receive, so that nobody can impersonate them.',
        prevalence: 'rare',
        who: 'the person who chooses the sender',
        // Only numbers are on such lists.
        when: {
          requires: { from: ['e164', 'national', 'short-code', 'channel-address', 'test', 'invalid'] },
          suggestedBy: { says: ['do-not-originate', 'do not originate', 'DNO'] },
        },
        steps: [{ id: 'other-number', text: "Send from another number: one that is assigned to you and isn't on such a list." }, requestCheck],
        source: page21212,
      },
      testSender(21212, '+15005550001'),
    ],
  },
];
