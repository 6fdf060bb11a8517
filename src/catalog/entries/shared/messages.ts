import type { Condition } from '../../../facts/condition.ts';
import type { Cause, Snippet, Source, StepLink, Step } from '../../types.ts';
import { supportLink } from './support.ts';

/** Days on which the reference of these causes was read. */
const read = '2026-11-28';

const PROMPT = "`curl` asks for the API key's secret. On Windows, run it in Git Bash or WSL.";

/** https://www.twilio.com/docs/messaging/api/short-code-resource */
export const listShortCodes: Snippet = {
  language: 'sh',
  title: 'List your short codes',
  code: [
    'curl -s -u "${TWILIO_API_KEY:?is not set}" \\',
    '  "https://api.twilio.com/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID:?is not set}/SMS/ShortCodes.json" \\',
    '  | grep -oE \'"(short_code|sid)": ?"[A-Za-z0-9]+"\'',
  ].join('\n'),
  note: PROMPT,
};

// These links open in both Consoles. Porting wasn't found in the new one; numbers are under Products & Services > Numbers & Senders.
/** Named by Twilio's page on 21659. */
export const PORTING: StepLink = {
  href: 'https://console.twilio.com/us1/develop/phone-numbers/port-host/porting-requests',
  text: 'Porting requests',
};

export const ACTIVE_NUMBERS: StepLink = {
  href: 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming',
  text: 'Active numbers',
};
export const MESSAGE_LOGS: StepLink = {
  href: 'https://console.twilio.com/us1/monitor/logs/sms',
  text: 'Message logs',
};
export const MESSAGING_SERVICES: StepLink = { place: 'messaging-services' };
export const VERIFIED_NUMBERS: StepLink = { place: 'verified-caller-ids' };
/** https://www.twilio.com/docs/trust-hub/addresses */
export const ADDRESSES: StepLink = {
  href: 'https://1console.twilio.com/us1/develop/trusthub/compliance-addresses',
  text: 'Addresses',
};
/** Twilio links this page where it tells to register names: https://www.twilio.com/docs/verify/verify-countries-and-regions-deliverability */
export const SENDER_IDS: StepLink = {
  href: 'https://console.twilio.com/us1/develop/phone-numbers/sender-ids',
  text: 'Sender IDs',
};

export const COUNTRY_RULES: StepLink = {
  href: 'https://www.twilio.com/en-us/guidelines/sms',
  text: 'SMS guidelines by country',
};

/** Under any header, a body of JSON stays unread, so both have to change. */
export const sendAsForm = [
  'Send form fields, `To=…&From=…&Body=…`, with `Content-Type: application/x-www-form-urlencoded`.',
  'Encode each value separately: `+` becomes `%2B`. With curl, use `--data-urlencode`.',
] as const;

/** What Lookup says of a number, pasted beside the error. */
export const LANDLINE: string[] = ['type: landline', 'type landline', '"type": "landline"', '"type":"landline"'];

/** A landline fails for itself alone, and receives nothing at any time. A carrier can have nothing but landlines. */
export const NO_LANDLINE: Condition[] = [
  { affected: ['one-country', 'all'] },
  { affected: 'one-recipient', workedBefore: 'yes' },
  { affected: 'one-recipient', occurs: 'sometimes' },
];

/** Where so many recipients are affected, it isn't their phones. */
export const MANY_PHONES: Condition = { affected: ['one-carrier', 'one-country', 'all'] };

/** What a wrong sender can't do: it fails for every recipient. */
export const FOR_SOME: Condition = { affected: ['one-recipient', 'one-carrier', 'one-country'] };
/** What a sender that never sent can't have done. */
export const SENT_BEFORE: Condition = { workedBefore: 'yes' };

/** Twilio's checklists of 30003, 30004 and 30005 ask whether either helps. */
export const SHORT_TEXT_ELSEWHERE =
  'Send a short text from another of your phone numbers. If it arrives, the length or the sender is the reason.';

/** With a Messaging Service Twilio accepts first and refuses later, so that a 201 alone shows nothing. */
export const sentCheck: Step = {
  id: 'check',
  text: "Send the message again. A 201 response means it's fixed; with a Messaging Service, wait for `delivered`.",
};

/** For codes that a call gets as well. */
export const requestCheck: Step = {
  id: 'check',
  text: "Send the message or start the call again. A 201 response means it's fixed; with a Messaging Service, wait for `delivered`.",
};

export const deliveredCheck: Step = {
  id: 'check',
  text: "Send the message again. The status `delivered` means it's fixed.",
};

/** Shows which number, of which country, Twilio reads. */
export const lookUpForm: Snippet = {
  language: 'sh',
  title: 'Check the number (free)',
  code: `curl -s -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://lookups.twilio.com/v2/PhoneNumbers/\${TO_NUMBER:?is not set}" \\
  | grep -oE '"(valid|country_code|code)": ?("[A-Z]+"|[a-z0-9]+)|"validation_errors": ?\\[[^]]*\\]'`,
  results: [
    { output: '`"valid": true`', meaning: "The number could exist. This doesn't say who has it." },
    { output: '`"valid": false`', meaning: '`validation_errors` says why, such as `TOO_SHORT`.' },
    { output: '`"country_code": "MM"`', meaning: 'The country that Twilio read. Compare it with the one you meant.' },
  ],
  note: PROMPT,
};

/** Shows what kind of line a number has. */
export const lookUpLine: Snippet = {
  language: 'sh',
  title: 'Ask for the line type (charged)',
  code: `curl -s -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://lookups.twilio.com/v2/PhoneNumbers/\${TO_NUMBER:?is not set}?Fields=line_type_intelligence" \\
  | grep -oE '"(valid|type|carrier_name|code)": ?("[^"]*"|[a-z0-9]+)'`,
  results: [
    { output: '`"type": "mobile"`', meaning: 'A mobile line, which can receive SMS.' },
    { output: '`"type": "landline"`', meaning: 'The number exists, as a landline. Few of these receive SMS.' },
    { output: '`"type": "nonFixedVoip"`', meaning: 'An internet line. Some of these receive SMS.' },
    { output: '`"valid": false`', meaning: "This number can't exist." },
    { output: '`"type": null`', meaning: 'Lookup has no answer. For Canadian numbers your account needs an approval.' },
  ],
  note: PROMPT,
};

/** Shows whether a sender is in the account, and what it can do. */
export const lookForSender: Snippet = {
  language: 'sh',
  title: 'Is the number in this account?',
  code: `curl -sG -u "\${TWILIO_API_KEY:?is not set}" --data-urlencode "PhoneNumber=\${FROM_NUMBER:?is not set}" \\
  "https://api.twilio.com/2010-04-01/Accounts/\${TWILIO_ACCOUNT_SID:?is not set}/IncomingPhoneNumbers.json" \\
  | grep -oE '"(phone_number|short_code|sms|mms|code)": ?("[^"]*"|[a-z0-9]+)'`,
  results: [
    { output: '`"phone_number": …` or `"short_code": …`', meaning: 'The number is in this account.' },
    { output: '`"sms": false`', meaning: "It is, but it can't send SMS." },
    { output: '`"code": 20003`', meaning: "The API key or its secret isn't this account's." },
    { output: 'nothing', meaning: "The number isn't in this account." },
  ],
  // https://www.twilio.com/docs/sms/api/short-codes
  note: `For a short code, write \`ShortCode=\` for \`PhoneNumber=\`, and \`SMS/ShortCodes.json\` for \`IncomingPhoneNumbers.json\`. ${PROMPT}`,
};

/** Test credentials answer some numbers with an error on purpose. `at` says where the number stands. */
function testNumber(code: number, number: string, at: 'To' | 'From', instead: string): Cause {
  const isTest = { [at === 'To' ? 'to' : 'from']: 'test' } as const;
  return {
    id: 'test-credentials-magic-number',
    title: 'A test number that always gives this error',
    explanation: `With test credentials, \`${number}\` as \`${at}\`${at === 'To' ? ' of a message' : ''} gives ${code} on purpose.`,
    prevalence: 'rare',
    who: 'the person who writes the test',
    // A username alone doesn't tell test credentials from live ones: both are Account SIDs.
    when: {
      requires: { signer: ['test-credentials', 'auth-token'], ...isTest },
      suggestedBy: [{ signer: 'test-credentials' }, isTest],
      decisive: { signer: 'test-credentials', ...isTest },
    },
    steps: [
      { id: 'choose', text: `Keep it if your test expects the error. Otherwise, use ${instead}.` },
      { id: 'check', text: `Run the test again. A 201 response means it's fixed.` },
    ],
    source: { url: 'https://www.twilio.com/docs/iam/test-credentials', read },
  };
}

/** For `From` of a message. */
export const testSender = (code: number, number: string): Cause =>
  testNumber(code, number, 'From', '`+15005550006` with test credentials, or one of your own numbers with live ones');

/** For `To` of a message. */
export const testRecipient = (code: number, number: string): Cause =>
  testNumber(code, number, 'To', 'an ordinary number: test credentials send nothing, live ones send for real');

/** A number of the account whose use as sender is the way out of several errors. */
export const copySender: Step = {
  id: 'copy',
  text: 'Copy a number that can send SMS, with its `+`, from **Active numbers**.',
  link: ACTIVE_NUMBERS,
};

/** A value that a setting holds is read when the app starts. */
export const setSender: Step = { id: 'set', text: 'Restart the app with this number as its sender.' };

/** Traffic that was filtered, or a network fault: what only Support can see. */
export const supportSids: Step = {
  id: 'support',
  text: 'Send Twilio Support three or more Message SIDs from the last 24 hours.',
  link: supportLink,
};

/** `RawDlrDoneDate` is in callbacks of `delivered` and `undelivered` SMS and MMS messages, and only where the carrier sent a receipt. */
export const deliveryReceipts: Source = {
  url: 'https://twilio.com/en-us/changelog/addition-of-rawdlrdonedate-to-delivered-and-undelivered-status-webhooks',
  read: '2026-11-29',
};

/** What the callback tells of who stopped a message. */
export const receiptTells: string =
  "In the callback of an `undelivered` message, `RawDlrDoneDate` is the time on the carrier's receipt, so a carrier reported the failure. Not every carrier sends one: that it's missing says nothing.";

/** For causes of codes that arrive after the message was accepted. */
export const delivered: string = deliveredCheck.text;

/** Explains `ValidityPeriod` where its value is out of range. */
export const validityMeans: string = 'It is how long a message can wait before it is sent.';

/** A WhatsApp sender without its prefix is looked up among the senders of SMS. */
export const whatsappPrefixMissing = (prevalence: Cause['prevalence']): Cause => ({
  id: 'whatsapp-prefix-missing',
  title: 'A WhatsApp sender lacks its prefix',
  explanation: 'Without `whatsapp:` Twilio looks for the number among your SMS senders.',
  prevalence,
  who: 'a developer',
  when: {
    requires: { from: ['e164', 'national'] },
    suggestedBy: { channel: 'whatsapp' },
    excludedBy: [{ channel: ['sms', 'mms'] }, FOR_SOME, SENT_BEFORE],
  },
  steps: [{ id: 'prefix', text: 'Write `whatsapp:` before the number in `From` and in `To`.' }, sentCheck],
  source: { url: 'https://www.twilio.com/docs/whatsapp/api', read: '2026-11-24' },
  sources: [{ url: 'https://github.com/twilio-labs/twilio-firebase-extensions/issues/40', read: '2026-11-29' }],
});

/** Twilio refuses a message from a sender to itself, under one code for SMS and another for the other channels. */
export const recipientIsOwnNumber = (facts: Pick<Cause, 'when' | 'steps' | 'source'>): Cause => ({
  id: 'recipient-is-own-number',
  title: 'The recipient is one of your own senders',
  explanation: 'An alert, a copy, a test or a contact list has the number that the message is sent from.',
  prevalence: 'common',
  who: 'the team that deploys the app',
  ...facts,
});

/** A number bought days ago can be missing from this account as well, so its age decides nothing. */
export const stillPorting = (code: number, ...never: Condition[]): Cause => ({
  id: 'from-still-porting',
  title: 'The number is still being ported or hosted',
  explanation: "Twilio can't send from it until that's done.",
  prevalence: 'occasional',
  who: 'someone who can manage numbers in the Console',
  when: {
    excludedBy: [
      { from: ['alphanumeric', 'channel-address', 'client', 'sid', 'sip', 'test'] },
      FOR_SOME,
      SENT_BEFORE,
      ...never,
    ],
  },
  steps: [
    {
      id: 'status',
      text: "Check the order's status, under **Phone Numbers > Port & Host** in the legacy Console.",
      link: PORTING,
    },
    { id: 'wait', text: 'Send from another number until the order is complete.' },
    sentCheck,
  ],
  source: { url: `https://www.twilio.com/docs/api/errors/${code}`, read },
});

/** The Sandbox's number belongs to Twilio. For SMS it counts as the number of another account. */
export const sandboxSender = (code: number): Cause => ({
  id: 'sandbox-number-for-sms',
  title: 'The sender is the WhatsApp Sandbox number',
  explanation: '`+14155238886` is a Twilio number that sends only on WhatsApp.',
  prevalence: 'occasional',
  who: 'the team that deploys the app',
  // A log can name the number as the recipient.
  when: {
    requires: { sandboxSender: 'yes' },
    excludedBy: [FOR_SOME, SENT_BEFORE],
    decisive: { sandboxSender: 'yes' },
  },
  steps: [
    { id: 'whatsapp', text: 'Write `whatsapp:` before both numbers if you mean WhatsApp.' },
    { ...copySender, text: 'Copy one of your numbers from **Active numbers** if you mean SMS.' },
    setSender,
    sentCheck,
  ],
  source: { url: 'https://www.twilio.com/docs/whatsapp/sandbox', read: '2026-11-28' },
  sources: [{ url: `https://www.twilio.com/docs/api/errors/${code}`, read }],
});
