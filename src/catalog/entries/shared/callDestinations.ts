import type { Snippet, StepLink } from '../../types.ts';
import { CALL_CONNECTS } from './callParts.ts';
import { type Draft, cause, page, source, thread } from './compact.ts';
import { supportLink } from './support.ts';
import { inEvent } from './logs.ts';

export const NUMBERS = 'the person who manages the phone numbers, or a developer';
/** Not found in the new Console; the link opens in both. */
const CALL_LOGS: StepLink = { href: 'https://console.twilio.com/us1/monitor/logs/calls', text: 'Call log' };
/** Where numbers begin with `+1`. */
const PLUS_ONE = 'US CA NANP AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI'.split(' ');
const MAINLAND = ['US', 'CA', 'NANP'];
const ADMIN = 'an Owner or Administrator of the account';

/** Shows whether a number can exist. Lookup answers the same to every account. */
export const lookUpNumber: Snippet = {
  language: 'sh',
  title: 'Check the number (free)',
  code: `curl -s -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://lookups.twilio.com/v2/PhoneNumbers/\${TO_NUMBER:?is not set}" | grep -oE '"(valid|code)": ?[a-z0-9]+'`,
  note: '`curl` asks for the secret of the API key. Write the number with `+` and country code.',
};

export const geoPermission: Draft = cause(
  'geo-permission',
  "The country isn't enabled",
  'An account can call only the countries ticked on its Voice Geographic Permissions page.',
  [
    {
      text: "Open the Voice Geographic Permissions page and find the number's country.",
      link: { place: 'voice-geo-permissions' },
    },
    'Tick its low-risk numbers. Leave out countries that you never call.',
    'Save the page.',
    CALL_CONNECTS,
  ],
  {
    details:
      'This limits toll fraud, which you would pay for. A subaccount that inherits permissions follows the main account.',
    who: ADMIN,
    source: page(21215),
    sources: [source('https://www.twilio.com/docs/sip-trunking/voice-dialing-geographic-permissions')],
  },
);

export const wrongCountryCode: Draft = cause(
  'wrong-country-code',
  'It was read as a number in another country',
  'Without a country code, the first digits are read as one: `315…` became `+31`, Netherlands.',
  [
    'Compare the number in the message or event with the one you meant, above all its first digits.',
    'Write the correct country code with `+` before every number, `+1` for North America included.',
    CALL_CONNECTS,
  ],
  {
    details: 'Reported under 21215, with a US number in area code 315.',
    who: NUMBERS,
    // A `0` after the country code, or a prefix before `+`, leaves the country as it is.
    when: { suggestedBy: { toFault: ['no-plus', 'plus-lost', 'no-country-code'] } },
    source: thread('sloan58/twilio-autodialer#27'),
    sources: [thread('twilio-labs/plugin-flex-outbound-dialpad#38')],
  },
);

export const geoHighRisk: Draft = cause(
  'geo-high-risk-range',
  'The number is in a high-risk range of the country',
  'Ranges with a lot of toll fraud have their own switches, which are off even where the country is on.',
  [
    'Make sure that someone on your team meant to call this number. Few businesses need these ranges.',
    {
      text: "Tick the country's high-risk numbers on the Voice Geographic Permissions page. This needs an upgraded account.",
      link: { place: 'voice-geo-permissions' },
    },
    'Save the page.',
    CALL_CONNECTS,
  ],
  {
    who: ADMIN,
    prevalence: 'occasional',
    // That one number fails says nothing where only one was called. Calls that worked show that the country is enabled.
    when: { suggestedBy: [{ says: ['high-risk', 'high risk'] }, { affected: 'one-recipient', workedBefore: 'yes' }] },
    source: source(
      'https://support.twilio.com/hc/en-us/articles/223180228-International-Voice-Dialing-Geographic-Permissions-Geo-Permissions-and-How-They-Work',
    ),
  },
);

export const subaccountGeo: Draft = cause(
  'subaccount-geo-permission',
  'The subaccount has its own permissions',
  "A subaccount inherits the main account's permissions only while inheritance is on.",
  [
    {
      text: 'Run the command with the credentials of the calling account. `false` means that it has its own permissions.',
      snippet: {
        language: 'sh',
        title: 'Read the inheritance setting',
        code: 'curl -s -u "${TWILIO_API_KEY:?is not set}" https://voice.twilio.com/v1/Settings \\\n  | grep -oE \'"dialing_permissions_inheritance": ?[a-z]+\'',
        note: '`curl` asks for the secret of the API key.',
      },
    },
    'Switch the Console to that subaccount.',
    {
      text: "Tick the country's low-risk numbers there, on the Voice Geographic Permissions page.",
      link: { place: 'voice-geo-permissions' },
    },
    'Save the page.',
    CALL_CONNECTS,
  ],
  {
    who: ADMIN,
    // A subaccount that inherits is refused in the same way, so being one doesn't point here.
    when: { excludedBy: { accountLevel: 'main' } },
    prevalence: 'occasional',
    source: source('https://www.twilio.com/docs/voice/api/dialingpermissions-settings-resource'),
  },
);

export const noBusinessProfile: Draft = cause(
  'no-business-profile',
  'Calls to +1 need an approved customer profile',
  'The account has no approved Primary Customer Profile, or one of type Individual that was approved after October 2025.',
  [
    {
      text: 'Open the Primary Customer Profile and check its type, status and approval date.',
      link: { place: 'primary-profile' },
    },
    'Submit a Business profile there, unless one is in review.',
    'Wait for the status "Twilio Approved", then call again. If the call connects, it\'s fixed.',
  ],
  {
    who: "the account's owner",
    // Without a profile, every call to +1 fails. A number of +1 alone can be in a blocked range as well.
    when: {
      requires: { toCountry: PLUS_ONE },
      suggestedBy: [{ affected: 'all' }, { affected: 'one-country', toCountry: MAINLAND }],
    },
    source: source('https://support.twilio.com/hc/en-us/articles/49801363547675'),
    sources: [page(13225)],
  },
);

/** The same for a `<Dial>` or a trunk: their pages name the missing profile only. */
export const noProfileForCall: Draft = {
  ...noBusinessProfile,
  note: 'Twilio names the Individual profiles for 21216, the same block of a call through the API.',
};

export const destinationHighRisk: Draft = cause(
  'destination-high-risk',
  'Twilio blocks the number to prevent fraud, or by law',
  "Some ranges are abused for fraud, and some numbers can't be called at all.",
  [
    'Make sure that you meant to call this number.',
    { text: 'Look in the call logs for calls that nobody in your business made.', link: CALL_LOGS },
    {
      text: 'Ask Twilio Support to open it if you need it, with the number and the purpose. Some numbers stay closed by law.',
      link: supportLink,
    },
    CALL_CONNECTS,
  ],
  {
    who: "the account's owner, and Twilio Support",
    source: page(13225),
    // The US and Canada can be the only +1 countries that somebody calls. If another one fails alone, the profile isn't the cause.
    when: {
      suggestedBy: [
        { affected: ['one-recipient', 'one-carrier'] },
        { affected: 'one-country', toCountry: PLUS_ONE.filter((country) => !MAINLAND.includes(country)) },
      ],
    },
  },
);

export const lettersBecameDigits: Draft = cause(
  'letters-became-digits',
  'Letters in the number were read as keypad digits',
  'In one report, Twilio called the number that the letters spell on a keypad.',
  [
    'Compare the number in the message with what your code sent.',
    'Send digits only, with `+` and the country code.',
    CALL_CONNECTS,
  ],
  {
    who: NUMBERS,
    prevalence: 'rare',
    when: {
      suggestedBy: { toFault: ['characters', 'extension'] },
      excludedBy: { affected: ['one-carrier', 'one-country', 'all'] },
    },
    source: page(21216),
    note: "The report is a test that we can't link to.",
  },
);

export const numberNotE164: Draft = cause(
  'number-not-e164',
  "The number isn't written in E.164",
  'It needs `+`, country code and number. `020…` works only locally.',
  [
    inEvent('Read the number that Twilio got, in the message or in the response body of the event.'),
    'Write it in E.164, without spaces, dashes or brackets. Good: `+442079460000`. Bad: `020 7946 0000`.',
    CALL_CONNECTS,
  ],
  {
    who: NUMBERS,
    when: {
      suggestedBy: [
        // Letters are another thing that can be dialed, an extension, or a variable that wasn't filled in.
        { toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'too-short', 'too-long', 'prefix'] },
        { to: 'national' },
      ],
    },
    source: page(13224),
    sources: [thread('twilio-labs/plugin-flex-outbound-dialpad#38')],
  },
);

export const numberDoesNotExist: Draft = cause(
  'number-does-not-exist',
  'No such number exists',
  "The country, area code or number range isn't in use, often because a digit is missing or wrong.",
  [
    { text: 'Run the command. `"valid": false` means that the number can\'t exist.', snippet: lookUpNumber },
    'Ask for the right number, or correct the typo.',
    CALL_CONNECTS,
  ],
  {
    who: NUMBERS,
    // One number that fails can be written wrong, or be out of reach for the carriers, just as well.
    when: {
      suggestedBy: [
        { toFault: ['country-code', 'too-short', 'too-long'] },
        { to: 'e164', affected: 'one-recipient', workedBefore: 'no' },
      ],
      excludedBy: { affected: 'one-recipient', occurs: 'sometimes' },
    },
    source: page(13224),
  },
);

export const noCarrierRoute: Draft = cause(
  'no-carrier-route',
  'No carrier currently accepts calls to this number',
  "None of Twilio's carriers delivers calls to it, for example during an outage there.",
  [
    'Call the number from an ordinary phone. If that fails too, the number is out of service, or its carrier has a problem.',
    'Call again a few hours later.',
    { text: 'Send Twilio Support the SIDs of calls that failed if it goes on.', link: supportLink },
    CALL_CONNECTS,
  ],
  {
    who: 'Twilio Support',
    prevalence: 'occasional',
    when: {
      suggestedBy: [
        // Numbers of one country can all lack the country code, and one number can be written wrong.
        { affected: 'one-carrier' },
        // A number that was reached before exists. Other calls that worked before say nothing of this one.
        { affected: ['one-carrier', 'one-recipient', 'one-country'], workedBefore: 'yes' },
      ],
    },
    source: page(13224),
  },
);
