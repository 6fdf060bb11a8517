import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import {
  NUMBERS,
  destinationHighRisk,
  geoHighRisk,
  geoPermission,
  noProfileForCall,
  noCarrierRoute,
  numberDoesNotExist,
  numberNotE164,
  subaccountGeo,
  wrongCountryCode,
} from './shared/callDestinations.ts';
import { FIND_CALLER_ID } from './shared/callerIds.ts';
import { cause, entry, page, source, thread } from './shared/compact.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';

const TWIML = 'the person who writes the TwiML';
const READ_NUMBER = { text: 'Open the event in the Debugger and read the number inside `<Dial>` or `<Number>`.', link: { place: 'debugger' } };

export const entries: readonly ErrorEntry[] = [
  entry(
    13223,
    'voice',
    'warning',
    "`<Number>` doesn't contain an E.164 phone number",
    "Twilio couldn't call what is inside `<Number>`.",
    [
      { ...numberNotE164, source: page(13223), sources: [source('https://github.com/BasedHardware/omi/pull/5542')] },
      cause(
        'number-empty',
        '`<Number>` is empty',
        "A variable wasn't set, so the element has no text, or the element is missing.",
        [READ_NUMBER, 'Set the variable.', 'Play a message instead of dialing where there is no number.', CALL_AGAIN],
        {
          who: TWIML,
          when: {
            suggestedBy: [{ to: 'missing' }, { toFault: 'empty' }],
            decisive: { says: ['attempting to call, , is', 'attempting to call,, is'] },
          },
          sources: [thread('bmlt-enabled/yap#754')],
        },
      ),
      cause(
        'dialled-thing-is-no-number',
        "It isn't a phone number",
        'It is a client name, a SIP address, a placeholder or a number with an extension.',
        [
          READ_NUMBER,
          "Use `<Client>` for an app user's identity and `<Sip>` for a SIP address.",
          'Replace a placeholder such as `{{phone}}` with the number.',
          "Put an extension's digits in the attribute `sendDigits`.",
          CALL_CONNECTS,
        ],
        {
          who: TWIML,
          prevalence: 'occasional',
          when: { suggestedBy: [{ to: ['client', 'sip', 'channel-address', 'user-id'] }, { to: 'invalid', toFault: 'characters' }] },
          sources: [source('https://www.twilio.com/docs/voice/twiml/number')],
        },
      ),
    ],
    {
      messages: [
        'The phone number you are attempting to call, {to}, is not valid.',
        'Dial: Invalid phone number format',
        'Phone Numbers must be in E.164 format.',
      ],
      related: [13224, 13226, 21211, 21217, 32101],
    },
  ),
  entry(
    13224,
    'voice',
    'error',
    "The number in `<Dial>` doesn't exist or can't be reached",
    "Twilio didn't place the call.",
    [
      // With `+` and a country code, a number of the wrong length is a wrong number.
      { ...numberNotE164, when: { suggestedBy: [{ toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'prefix'] }, { to: 'national' }] } },
      numberDoesNotExist,
      cause(
        'value-not-a-number',
        '`<Number>` contains more than one number, or none',
        'It contains an extension, several numbers or an unfilled template variable.',
        [READ_NUMBER, 'Write one number in each `<Number>`.', "Put an extension's digits in the attribute `sendDigits`.", CALL_CONNECTS],
        {
          who: TWIML,
          prevalence: 'occasional',
          when: { suggestedBy: [{ toFault: ['characters', 'extension', 'too-long', 'empty'] }, { to: 'missing' }] },
          source: thread('bmlt-enabled/yap#1021'),
        },
      ),
      {
        ...noCarrierRoute,
        when: {
          suggestedBy: [
            { affected: 'one-carrier' },
            { affected: ['one-carrier', 'one-recipient', 'one-country'], workedBefore: 'yes' },
            // A number to which the same call sometimes connects exists.
            { occurs: 'sometimes' },
          ],
        },
      },
      cause(
        'caller-id-not-owned',
        "The caller ID isn't one of your numbers",
        "Without `callerId`, a forwarded call shows the caller's own number. A number that isn't yours can be rejected.",
        [
          { ...FIND_CALLER_ID, text: 'Open the event in the Debugger and read `callerId` in the response body. In a request to the API, read `From`.' },
          'Set it to one of your Twilio numbers, or to a verified one.',
          CALL_CONNECTS,
        ],
        {
          who: TWIML,
          prevalence: 'rare',
          // Calls that are all forwarded to one number fail together for any reason. A SIP address has no number that can be wrong.
          when: { suggestedBy: [{ to: 'sip' }, { from: ['missing', 'invalid', 'alphanumeric'] }] },
          source: page(13214),
          sources: [
            source('https://www.twilio.com/docs/voice/api/conference-participant-resource'),
            { url: 'https://github.com/JuneauDigitalDesigns/JDD-Ops/blob/63d292ca13ad90735d321fbe31accfe66182e593/CLAUDE.md', read: '2026-11-29' },
          ],
          note: "Twilio's page on 13224 leaves it out. One project reports it for forwarded calls. For a conference, it's based on one report that we can't link to.",
        },
      ),
      cause(
        'voice-client-name-invalid',
        'The identity has a character that Voice rejects',
        'The call goes to `client:…`, with a colon or another sign in the name.',
        ['Use a name of letters, digits and `_`, in the token and in `<Client>`.', CALL_CONNECTS],
        {
          who: TWIML,
          prevalence: 'rare',
          // An event can name the number that was called instead of the client that was dialed, so a number rules nothing out.
          when: { suggestedBy: { to: 'client' } },
          note: "Based on one comment that we can't link to. Twilio's own code for it is 31105.",
          source: page(31105),
        },
      ),
      cause(
        'to-premium-number',
        'The number is premium-rate or shared-cost',
        "Twilio doesn't call such numbers.",
        ['Ask for the ordinary number of the person or company, and use that.', CALL_CONNECTS],
        {
          who: TWIML,
          prevalence: 'rare',
          when: { suggestedBy: { says: ['premium', 'shared cost', 'shared-cost', 'sharedCost'] } },
          details: "Twilio's Lookup names the kind as `premium` or `sharedCost`.",
          source: page(13224),
          sources: [{ url: 'https://www.twilio.com/docs/lookup/v2-api/line-type-intelligence', read: '2026-11-28' }],
        },
      ),
    ],
    {
      messages: [
        'Twilio does not support calling this number or the number is invalid.',
        "This error occurs when the provided number is not in E.164 format, or if none of Twilio's carrier partners are able to deliver the call.",
        'InvalidPhoneNumberError',
        'Dial: Twilio does not support calling this number or the number is invalid',
      ],
      retryable: true,
      retryAdvice: 'Retry later if the number is right and no carrier took the call.',
      related: [13223, 13225, 13226, 13227, 21214, 21217, 32016],
      lookalikes: [
        { code: 13225, text: 'Twilio blocks the number on purpose.' },
        { code: 13227, text: "The country isn't enabled in your account." },
      ],
    },
  ),
  entry(
    13225,
    'voice',
    'error',
    'Twilio blocks calls to this number',
    "Twilio didn't call the number in `<Dial>`. An approved profile or Twilio Support can unblock some of these numbers.",
    [noProfileForCall, destinationHighRisk],
    {
      messages: [
        'forbidden phone number',
        'Dial: Call blocked by Twilio',
        'Dial: Call blocked by Twilio block list',
        'The destination number is blocked by Twilio.',
      ],
      related: [21216, 32203, 13227, 13224],
      lookalikes: [{ code: 13227, text: '"Not authorized" instead of "blocked": a country that you can turn on yourself.' }],
    },
  ),
  entry(
    13226,
    'voice',
    'warning',
    "The country code in `<Dial>` doesn't exist",
    "The number in your TwiML doesn't begin with a known country code.",
    [
      // A `0` after the country code, or a digit too many, leaves the code as it is.
      { ...numberNotE164, when: { suggestedBy: [{ toFault: ['no-plus', 'plus-lost'] }, { to: 'national' }] }, source: page(13226) },
      cause(
        'country-code-unknown',
        "The digits after `+` aren't a country code",
        'A `+` before a national number turns its first digits into a country code.',
        [READ_NUMBER, 'Write the country code after `+`, such as `+44` for the United Kingdom.', CALL_CONNECTS],
        { who: NUMBERS, when: { suggestedBy: { toFault: 'country-code' } } },
      ),
    ],
    { messages: ['Dial: Invalid country code', '~The country code of the provided phone number is unknown'], related: [13223, 13224] },
  ),
  entry(
    13227,
    'voice',
    'error',
    "Your account can't call this country",
    'Your Voice Geographic Permissions exclude the number in `<Dial>`.',
    [{ ...geoPermission, sources: [page(13227)] }, wrongCountryCode, geoHighRisk, subaccountGeo],
    {
      messages: [
        'not authorized to call',
        'not authorized to call {to}',
        'Geo Permission configuration is not permitting call',
        // The error of a call, read through the API: one project's notes of February 2026
        'No International Permission for {country}',
        'No International Permission. To call this phone number you must enable the {risk} permission for {country} at {url}',
        'You attempted to initiate an outbound phone call to a phone number that is not enabled on your account.',
      ],
      related: [21215, 32205, 13225, 13224, 21203],
      lookalikes: [{ code: 13225, text: "Twilio blocks the number. Permissions don't change that." }],
    },
  ),
];
