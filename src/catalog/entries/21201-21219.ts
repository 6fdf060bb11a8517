import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
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
import { callerIdNotOwned, numberInOtherAccount } from './shared/callerIds.ts';
import { type Draft, cause, entry, page, source, thread } from './shared/compact.ts';

const CODE = 'a developer';
const OWNER = "the account's owner";
const QUEUED = "Send the request again. A response with a Call SID means it's fixed.";
const TRIALS = source('https://www.twilio.com/docs/usage/trials/try-out-voice');

/** A parameter of `POST /Calls` that did not arrive. */
const missing = (id: string, name: string, python: string): Draft =>
  cause(
    id,
    `\`${name}\` is empty, misspelled or sent in another form`,
    `Twilio reads \`${name}\` from a form-encoded body. A variable that wasn't set, or a JSON body, leaves it out.`,
    [
      `Print \`${name}\` right before the request.`,
      `Set it: \`${name}\` over REST, \`${name.toLowerCase()}\` in Node.js, \`${python}\` in Python. Send the body as \`application/x-www-form-urlencoded\`.`,
      QUEUED,
    ],
    { who: CODE, source: page(21200) },
  );

/** Numbers that always fail with test credentials. */
const magicNumber = (code: number, number: string): Draft =>
  cause(
    'test-credentials-magic-number',
    'A test number that always gives this error',
    `With test credentials, \`${number}\` as \`To\` of a call fails with ${code} on purpose.`,
    ['Keep it if your test expects the error. Otherwise use an ordinary number as `To`: test credentials never call anyone.', QUEUED],
    {
      who: 'the person who writes the test',
      prevalence: 'rare',
      // A username alone doesn't tell test credentials from live ones: both are Account SIDs.
      when: { requires: { signer: ['test-credentials', 'auth-token'], to: 'test' }, decisive: { signer: 'test-credentials', to: 'test' } },
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
  { who: NUMBERS },
);

export const entries: readonly ErrorEntry[] = [
  entry(21201, 'voice', 'error', 'The call has no recipient (`To`)', 'The request to start a call arrived without `To`.', [missing('to-missing', 'To', 'to')], {
    status: [400],
    messages: [
      "No 'To' number is specified",
      'No to number is specified',
      'No called number is specified',
      'No Called number specified',
      'You attempted to initiate an outbound phone call, but you did not specify what number to call in the Called POST parameter',
    ],
    related: [21213, 21205, 21211, 21200],
  }),
  entry(
    21205,
    'voice',
    'error',
    "Twilio can't use the URL of the call",
    'The URL for the TwiML is missing, malformed or not public.',
    [
      cause(
        'webhook-local-address',
        'The URL exists only on your machine or network',
        "Twilio fetches the TwiML over the internet. It can't reach `localhost` or private addresses.",
        [
          'Deploy the app to a public host, or start a tunnel such as ngrok on its port.',
          'Open your app under that public URL. Many samples build the webhook URL from the host you opened, so under `localhost` they keep sending `localhost`.',
          QUEUED,
        ],
        {
          who: CODE,
          when: {
            suggestedBy: [{ webhook: 'local' }, { says: ['localhost', '127.0.0.1', '192.168.', '0.0.0.0', '://10.'] }],
            decisive: { webhook: 'local' },
          },
          source: thread('TwilioDevEd/clicktocall-node#16'),
          sources: [thread('nash-md/twilio-contact-center#6')],
        },
      ),
      cause(
        'url-empty',
        'The URL, or a part of it, is empty',
        'The request has no `Url`, `Twiml` or `ApplicationSid`, or a variable in the URL is empty.',
        ['Print the URL right before the request.', 'Set it under the name that the SDK expects: `url` in Node.js and Python, `Url` over REST.', QUEUED],
        {
          who: CODE,
          when: {
            suggestedBy: [{ says: ['Url parameter is required', 'undefined', 'URL: null'] }, { urlFault: ['empty', 'placeholder'] }],
            decisive: [{ says: ['Url parameter is required', 'URL: undefined'] }, { urlFault: 'empty' }],
          },
        },
      ),
      cause(
        'url-not-absolute',
        "The URL isn't complete, or has stray characters",
        'It needs `https://` or `http://`, a host and a path. Spaces and a `+` in parameters must be encoded.',
        ['Read the URL in the message.', 'Write the full URL, and encode parameters with `encodeURIComponent` or similar (`+` is `%2B`).', QUEUED],
        {
          who: CODE,
          when: {
            suggestedBy: [
              { webhook: ['http', 'https'], urlFault: ['relative', 'no-scheme', 'doubled', 'placeholder', 'characters'] },
              { urlFault: ['relative', 'no-scheme', 'no-host', 'doubled', 'placeholder', 'characters'] },
            ],
            decisive: { urlFault: ['relative', 'no-host', 'doubled'] },
          },
          sources: [thread('nash-md/twilio-contact-center#17'), thread('rapidpro/mailroom#524')],
        },
      ),
      cause(
        'url-is-text',
        'Text or TwiML is where the URL belongs',
        '`Url` takes the URL of a page that responds with TwiML, not the words to say.',
        [
          'Pass TwiML as `Twiml`: `<Response><Say>…</Say></Response>`.',
          'Pass a URL instead if your app generates the TwiML: the URL of the route that responds with it.',
          QUEUED,
        ],
        {
          who: CODE,
          prevalence: 'occasional',
          when: { suggestedBy: { urlFault: 'text' }, decisive: { urlFault: 'text' } },
          source: thread('aloha/laravel-twilio#169'),
          sources: [thread('aloha/laravel-twilio#130')],
        },
      ),
      cause(
        'application-without-voice-url',
        "The request's TwiML app has no voice URL",
        "The request names an `ApplicationSid`, and that app doesn't say where its TwiML is.",
        [{ text: 'Open the TwiML app.', link: { place: 'twiml-apps' } }, 'Enter its voice request URL and save.', QUEUED],
        { who: CODE, when: { suggestedBy: { says: 'ApplicationSid' } }, prevalence: 'occasional' },
      ),
    ],
    {
      status: [400],
      messageHint: 'The message ends with the URL as Twilio read it.',
      messages: [
        'Url is not a valid URL: {url}',
        'Url parameter is required. For more information, see http://www.twilio.com/docs/api/twiml',
        'You attempted to initiate an outbound phone call, but the URL you specified to handle the call was not a valid URL.',
        '~Invalid URL',
      ],

      related: [21201, 21218, 21402, 21609, 11100, 11200, 21200],
      lookalikes: [
        { code: 11200, text: "The URL was fine, but your server didn't respond properly." },
        { code: 21402, text: "The same for a phone number's URL." },
      ],
    },
  ),
  entry(
    21210,
    'voice',
    'error',
    "Your account can't call from this number",
    "Twilio didn't start the call: `From` is neither yours nor verified.",
    [
      callerIdNotOwned,
      numberInOtherAccount,
      cause(
        'test-credentials-from-number',
        'Test credentials accept only one `From`',
        'With test credentials, calls come from `+15005550006`.',
        ['Use `+15005550006` as `From` in tests, or live credentials with one of your numbers.', QUEUED],
        {
          who: 'the person who writes the test',
          prevalence: 'occasional',
          when: {
            suggestedBy: { signer: 'test-credentials' },
            decisive: { signer: 'test-credentials' },
          },
          source: source('https://www.twilio.com/docs/iam/test-credentials'),
        },
      ),
      cause(
        'from-is-not-a-number',
        '`From` is a name, not a number',
        'A call to a phone needs a phone number as `From`. `client:…` and words are refused.',
        ['Print `From` right before the request.', 'Set it to one of your numbers, such as `+14155550100`.', QUEUED],
        { who: CODE, prevalence: 'occasional', when: { suggestedBy: { from: ['client', 'alphanumeric', 'invalid', 'sid', 'sip', 'channel-address'] } } },
      ),
    ],
    {
      status: [400],
      messages: [
        "The source phone number provided, {from}, is not yet verified for your account. You may only make calls from phone numbers that you've verified or purchased from Twilio.",
        "'From' phone number not verified",
        "You attempted to initiate an outbound phone call, but the 'From' number you specified is not a verified number for your account.",
      ],
      related: [21212, 21213, 21219, 13214, 32204, 21264],
      lookalikes: [
        { code: 21219, text: "`To` is the number that isn't verified, on a trial account." },
        { code: 21212, text: '`From` has the wrong format.' },
      ],
    },
  ),
  entry(
    21213,
    'voice',
    'error',
    'The call has no caller (`From`)',
    'The request to start a call arrived without `From`.',
    [missing('from-missing', 'From', 'from_')],
    {
      status: [400],
      messages: ["No 'From' number is specified", '~Caller phone number is required'],
      related: [21201, 21210, 21212, 21200],
    },
  ),
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
        explanation: "Twilio has no route to it: the range isn't in use, it's a special service, or something failed there.",
        steps: [
          { id: 'look', text: 'Call the number from an ordinary phone. If that fails too, the number is out of service, or its carrier has a problem.' },
          { id: 'fix', text: 'Try again later. If it keeps failing, send Twilio Support the number and the times of two requests.' },
          { id: 'check', text: CALL_CONNECTS },
        ],
        when: {
          // One number that fails can have a wrong digit just as well.
          suggestedBy: { affected: ['one-country', 'one-carrier'] },
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
      { ...numberNotE164, source: page(21217), sources: [page(13224)] },
      { ...numberDoesNotExist, source: page(21217), sources: [page(13224)], when: { suggestedBy: { to: ['e164', 'invalid'] } } },
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
          { text: 'Use the SID of a listed app, or create one.', link: { place: 'twiml-apps' } },
          CALL_CONNECTS,
        ],
        { who: CODE },
      ),
      cause(
        'application-sid-malformed',
        "The value isn't a TwiML app SID",
        'It must be `AP` and 32 hex digits. Other SIDs and placeholders are refused.',
        ['Print the value right before the request.', 'Copy the SID of the app from the Console.', CALL_CONNECTS],
        { who: CODE, prevalence: 'occasional' },
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
      cause(
        'recipient-not-verified',
        "The number hasn't been verified yet",
        'A trial calls only numbers that were verified with a code.',
        [
          {
            text: 'Add the number to your verified numbers. Twilio calls or texts it with a code; get the code from whoever answers, and enter it.',
            link: { place: 'verified-caller-ids' },
          },
          'Upgrade the account if you want to call any number.',
          CALL_CONNECTS,
        ],
        { who: OWNER, when: {}, sources: [TRIALS] },
      ),
      cause(
        'verified-number-written-differently',
        "The number isn't the one you verified",
        'A missing country code or a wrong digit makes it another number; an empty variable leaves none.',
        ['Compare the number in the message with the verified one, digit by digit.', 'Send it in E.164, such as `+14155550100`.', CALL_CONNECTS],
        {
          who: NUMBERS,
          when: { suggestedBy: [{ toFault: ['no-plus', 'plus-lost', 'trunk-zero', 'prefix', 'empty', 'characters'] }, { to: ['missing', 'national'] }] },
          source: thread('twilio/twilio-php#246'),
        },
      ),
      cause(
        'verified-in-another-account',
        'The number is verified in another account',
        'Each account and subaccount has its own list. A number can be verified in up to three accounts.',
        ['Compare the Account SID of the request with the account that lists the number.', 'Verify it in the account that makes the call.', CALL_CONNECTS],
        { who: OWNER, when: { suggestedBy: { accountRelation: 'other' } }, prevalence: 'occasional', source: TRIALS },
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
        { code: 21210, text: "`From` is the number that isn't yours." },
      ],
    },
  ),
];
