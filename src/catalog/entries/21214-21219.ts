import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS, QUEUED } from './shared/callParts.ts';
import {
  NUMBERS,
  destinationHighRisk,
  geoHighRisk,
  geoPermission,
  lettersBecameDigits,
  lookUpNumber,
  noBusinessProfile,
  noCarrierRoute,
  numberDoesNotExist,
  numberNotE164,
  subaccountGeo,
  wrongCountryCode,
} from './shared/callDestinations.ts';
import { type Draft, cause, entry, page, source, thread } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';

const CODE = 'a developer';
const OWNER = "the account's owner";
const TRIALS = source('https://www.twilio.com/docs/usage/trials/try-out-voice');

/** Numbers that always fail with test credentials. */
const magicNumber = (code: number, number: string): Draft =>
  cause(
    'test-credentials-magic-number',
    'A test number that always gives this error',
    `With test credentials, \`${number}\` as \`To\` of a call fails with ${code} on purpose.`,
    ['Keep it if your test expects the error. Otherwise, use an ordinary number as `To`: test credentials never call anyone.', QUEUED],
    {
      who: 'the person who writes the test',
      prevalence: 'rare',
      // A username alone doesn't tell test credentials from live ones: both are Account SIDs.
      // They look nothing up, so any other number would get a Call SID.
      when: {
        requires: { signer: ['test-credentials', 'auth-token'], to: 'test' },
        suggestedBy: [{ signer: 'test-credentials' }, { to: 'test' }],
        decisive: { signer: 'test-credentials', to: 'test' },
      },
      source: source('https://www.twilio.com/docs/iam/test-credentials'),
    },
  );

const invalidTo: Draft = cause(
  'invalid-to-number',
  'The number is incomplete or has a typo',
  'A missing country code, a leading 0 or a wrong digit makes the number unusable.',
  [
    { text: 'Run the command. `"valid": false` means that the number can\'t exist.', snippet: lookUpNumber },
    'Write the number in E.164: `+`, country code and number, in most countries without its leading 0. Good: `+442079460000`. Bad: `020 7946 0000`.',
    CALL_CONNECTS,
  ],
  // A complete number can have a wrong digit as well as a lost code.
  {
    who: NUMBERS,
    when: {
      suggestedBy: [
        { toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'country-code', 'characters', 'extension', 'too-short', 'too-long', 'prefix'] },
        { affected: 'one-recipient' },
      ],
    },
  },
);

export const entries: readonly ErrorEntry[] = [
  entry(
    21214,
    'voice',
    'error',
    "Twilio can't route a call to this number",
    "Twilio can't reach the number in `To`.",
    [
      { ...invalidTo, source: page(21214) },
      {
        ...noCarrierRoute,
        id: 'destination-not-reachable',
        title: 'No carrier accepts calls to this number',
        explanation: "No carrier that Twilio works with can deliver the call: the range isn't in use, or the network there has failed.",
        steps: [
          { id: 'look', text: 'Call the number from an ordinary phone. If that fails too, the number is out of service, or its carrier has a problem.' },
          {
            id: 'fix',
            text: 'Send Twilio Support the number and the times of two requests, if the call from the ordinary phone connects.',
            link: supportLink,
          },
          { id: 'check', text: CALL_CONNECTS },
        ],
        when: {
          // One number that fails can have a wrong digit just as well.
          suggestedBy: [
            { affected: ['one-country', 'one-carrier'] },
            // A number that was reached before exists.
            { affected: 'one-recipient', workedBefore: 'yes' },
            // A wrong number fails every time.
            { occurs: 'sometimes' },
            { affected: 'one-recipient', occurs: 'sometimes' },
          ],
        },
        note: 'Twilio gives these reasons for code 13224, the same problem in a `<Dial>`.',
      },
      magicNumber(21214, '+15005550002'),
    ],
    {
      status: [400],
      messages: ["'To' phone number cannot be reached", 'You attempted to initiate an outbound phone call to a phone number that cannot be reached.'],
      related: [21211, 21215, 21216, 21217, 13224, 32016],
    },
  ),
  entry(
    21215,
    'voice',
    'error',
    "Your account isn't allowed to call this country",
    'Voice Geographic Permissions exclude this number. "Not authorized" isn\'t about credentials.',
    [geoPermission, wrongCountryCode, geoHighRisk, subaccountGeo, magicNumber(21215, '+15005550003')],
    {
      status: [400],
      messages: [
        'Account not authorized to call {to}. Perhaps you need to enable some international permissions: {url}',
        'Account not authorized to call',
        'not authorized to call {to}',
        'Geo Permission configuration is not permitting call',
        'You attempted to initiate an outbound phone call to a phone number that is not enabled on your account.',
      ],
      related: [21203, 21214, 21216, 13227, 32205, 60220, 21408],
      lookalikes: [{ code: 21216, text: '"Not allowed" instead of "not authorized": Twilio blocks the number, and you have no setting for it.' }],
    },
  ),
  entry(
    21216,
    'voice',
    'error',
    'Twilio blocks calls to this number',
    'The request was refused. None of your permissions open the number: an approved profile or Twilio Support does.',
    [noBusinessProfile, destinationHighRisk, lettersBecameDigits, magicNumber(21216, '+15005550004')],
    {
      status: [400],
      messages: [
        'Account not allowed to call {to}',
        'The destination number is blocked by Twilio.',
        'API: Call blocked by Twilio',
        'API: Call blocked by Twilio blocklist',
      ],
      related: [21215, 13225, 32203, 21202, 21214],
      lookalikes: [{ code: 21215, text: '"Not authorized" instead of "not allowed": a country that you can enable yourself.' }],
    },
  ),
  entry(
    21217,
    'voice',
    'error',
    "The number to call isn't a valid phone number",
    "Twilio didn't start the call: `To` is malformed, or the number doesn't exist.",
    [
      {
        ...numberNotE164,
        // Nothing else accounts for letters here.
        when: {
          suggestedBy: [{ toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'characters', 'extension', 'prefix'] }, { to: 'national' }],
        },
        source: page(21217),
        sources: [page(13224)],
      },
      {
        ...numberDoesNotExist,
        source: page(21217),
        sources: [page(13224)],
        when: { suggestedBy: [{ to: 'e164' }, { toFault: ['country-code', 'too-short', 'too-long'] }] },
      },
      magicNumber(21217, '+15005550001'),
    ],
    {
      status: [400],
      messages: [
        'The phone number you are attempting to call, {to}, is not valid.',
        '~Phone number does not appear to be valid',
        'You attempted to initiate an outbound phone call to an invalid phone number.',
      ],
      related: [21211, 21214, 21201, 13223, 13224],
    },
  ),
  entry(
    21218,
    'voice',
    'error',
    'There is no such TwiML app',
    "The request or token names an `ApplicationSid` that Twilio can't find in this account.",
    [
      cause(
        'twiml-app-unknown',
        'The app was deleted, or belongs elsewhere',
        'A TwiML app (`AP…`) can be found only in its own account.',
        [
          {
            text: "Run the command. `404` means that this account doesn't have this app.",
            snippet: {
              language: 'sh',
              title: 'Look for the TwiML app',
              code: 'curl -s -o /dev/null -w \'%{http_code}\\n\' -u "${TWILIO_API_KEY:?is not set}" \\\n  "https://api.twilio.com/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID:?is not set}/Applications/${TWIML_APP_SID:?is not set}.json"',
              note: '`curl` asks for the secret of the API key.',
            },
          },
          { text: 'Copy the SID of an app from the list, or create one there.', link: { place: 'twiml-apps' } },
          'Set it as `ApplicationSid` in the request, or as the outgoing application in the Access Token.',
          CALL_CONNECTS,
        ],
        { who: CODE },
      ),
      cause(
        'application-sid-malformed',
        "The value isn't a TwiML app SID",
        'It must be `AP` and 32 hex digits, not another SID or a placeholder.',
        [
          'Print the value right before the request.',
          { text: 'Copy the SID of the app from the Console.', link: { place: 'twiml-apps' } },
          'Set it as `ApplicationSid` in the request, or as the outgoing application in the Access Token.',
          CALL_CONNECTS,
        ],
        // 22108 is the same value on a phone number. Its page names the form.
        { who: CODE, prevalence: 'occasional', when: { suggestedBy: { token: 'grant-sid' } }, sources: [page(22108)] },
      ),
    ],
    {
      status: [400],
      messages: [
        'Invalid ApplicationSid',
        'You attempted to initiate an outbound phone call with an invalid ApplicationSid. The application may not exist anymore or may not be available within your account',
        'InvalidApplicationSid',
        'You attempted to initiate an outbound phone call with an invalid ApplicationSid.',
      ],
      related: [21205, 31001, 31404],
    },
  ),
  entry(
    21219,
    'voice',
    'error',
    'A trial account can only call verified numbers',
    "Twilio didn't start the call: `To` isn't verified on this trial account.",
    [
      cause('recipient-not-verified', "The number hasn't been verified yet", 'A trial calls only numbers that were verified with a code.', [CALL_CONNECTS], {
        details: 'A trial account verifies up to five numbers, for calls and texts together.',
        who: OWNER,
        // In North America, Twilio reads a number without `+` as well.
        when: { suggestedBy: { to: ['e164', 'national'] } },
        ways: [
          {
            id: 'verify',
            title: 'Verify this number',
            steps: [
              { id: 'add', text: 'Add it to your verified numbers. Twilio calls or texts it with a code.', link: { place: 'verified-caller-ids' } },
              { id: 'code', text: 'Enter the code that the phone receives.' },
            ],
          },
          {
            id: 'upgrade',
            title: 'Call any number',
            steps: [
              { id: 'upgrade', text: 'Upgrade the account on the first page of the Console.' },
              // A message of 21608 asks for it, of calls.
              { id: 'profile', text: 'Submit the primary compliance profile, and wait for its approval.', link: { place: 'primary-profile' } },
            ],
          },
        ],
        sources: [TRIALS],
      }),
      cause(
        'verified-number-written-differently',
        "The number isn't the one you verified",
        'A missing country code or a wrong digit makes it another number; an empty variable leaves none.',
        ['Compare the number in the message with the verified one, digit by digit.', 'Send it in E.164, such as `+14155550100`.', CALL_CONNECTS],
        {
          who: NUMBERS,
          when: {
            suggestedBy: [
              { toFault: ['no-plus', 'plus-lost', 'no-country-code', 'trunk-zero', 'prefix', 'empty', 'characters', 'extension'] },
              // No number has this form, so nobody verified it.
              {
                to: ['missing', 'invalid', 'e164'],
                toFault: ['empty', 'country-code', 'no-country-code', 'too-short', 'too-long', 'characters', 'extension', 'prefix'],
              },
              { to: ['missing', 'national'] },
              { to: 'national', toFault: ['trunk-zero', 'prefix'] },
            ],
          },
          source: thread('twilio/twilio-php#246'),
        },
      ),
      cause(
        'verified-in-another-account',
        'The number is verified in another account',
        'Each account and subaccount has its own list. A number can be verified in up to three accounts.',
        ['Compare the Account SID of the request with the account that lists the number.', CALL_CONNECTS],
        {
          who: OWNER,
          ways: [
            {
              id: 'verify',
              title: 'Verify the number in the account that calls',
              steps: [{ id: 'add', text: 'Add the number in the Console of that account.', link: { place: 'verified-caller-ids' } }],
            },
            {
              id: 'credentials',
              title: 'Call from the other account',
              steps: [{ id: 'use', text: "Send the request with that account's SID and credentials." }],
            },
          ],
          // An upgraded account without an approved profile is limited as well: the message of 21608 says so of calls. In the reports, the code for that is 20003.
          // A full number can be verified in either account.
          when: {
            suggestedBy: [
              { accountRelation: 'other' },
              { accountRelation: 'other', to: 'e164' },
              { accountType: 'full' },
              { accountType: 'full', to: 'e164' },
              { to: 'e164' },
            ],
          },
          wordings: [
            {
              id: 'full',
              when: { accountType: 'full' },
              title: 'The request comes from another account, a trial',
              explanation: 'An upgraded account with an approved primary profile needs no verified numbers, so the credentials can belong to another account.',
            },
          ],
          prevalence: 'occasional',
          source: TRIALS,
        },
      ),
    ],
    {
      status: [400],
      messages: [
        'The number {to} is unverified',
        'The number {to} is unverified. Trial accounts may only make calls to verified numbers.',
        "'To' phone number not verified",
        "You attempted to initiate an outbound phone call from a trial account, but the 'To' number you specified is not a verified number for your account.",
      ],
      related: [21210, 21264, 21608, 32100, 14111, 573002, 573005],
      lookalikes: [
        { code: 21608, text: 'The same for messages.' },
        { code: 573005, text: 'The number was added, but its code was never entered.' },
        { code: 21210, text: "`From` is the number that isn't yours." },
      ],
    },
  ),
];
