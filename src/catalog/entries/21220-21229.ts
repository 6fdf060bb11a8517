import type { Condition } from '../../facts/condition.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry, Snippet } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { type Draft, cause, entry, page, source } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { checkForm } from './shared/snippets.ts';

const CODE = 'a developer';
const LIVE_CALLS = source('https://www.twilio.com/docs/api/rest/change-call-state');
const CALL_RESOURCE = source('https://github.com/twilio/twilio-oai/blob/main/spec/yaml/twilio_api_v2010.yaml');
const FLEX_RECORDING = source(
  'https://github.com/twilio-professional-services/flex-project-template/blob/main/serverless-functions/src/functions/features/dual-channel-recording/flex/create-recording.js',
);
const GO_CLIENT = source('https://github.com/twilio/twilio-go/blob/main/client/client.go');

const readCall: Snippet = {
  language: 'sh',
  title: 'Read the status of the call',
  code: `curl -s -u "\${TWILIO_API_KEY:?is not set}" \\
  "https://api.twilio.com/2010-04-01/Accounts/\${TWILIO_ACCOUNT_SID:?is not set}/Calls/\${CALL_SID:?is not set}.json" \\
  | grep -oE '"(status|parent_call_sid)": ?("[^"]*"|null)'`,
  results: [
    { output: '`completed`, `busy`, `no-answer`, `canceled`, `failed`', meaning: 'The call is over.' },
    { output: '`queued`, `ringing`', meaning: 'Nobody has answered yet.' },
    { output: '`in-progress`', meaning: 'This leg is connected.' },
    { output: '`parent_call_sid` with `CA…`', meaning: 'This is the second leg, made by a `<Dial>`.' },
    { output: 'nothing', meaning: "The call isn't in this account, or Twilio refused the key." },
  ],
  note: '`curl` asks for the secret of the API key.',
};

/** A part of a SIP address or its credentials that Twilio refuses. */
const sipPart = (
  code: number,
  title: string,
  causes: readonly Draft[],
  more: Pick<ErrorEntry, 'messages' | 'related' | 'messageHint'>,
  summary: string,
): ErrorEntry => entry(code, 'voice', 'warning', title, summary, causes, more);

/** Resources whose requests name no SIP address. */
const WITHOUT_SIP: FactValues['resource'][] = ['messages', 'media', 'phone-numbers', 'sender-pool', 'verifications', 'verification-checks'];

/** Shows whether the password of a request has letters and digits alone, and nothing of the value itself. */
const checkSecrets: Snippet = {
  language: 'sh',
  title: 'Check the form of the values',
  code: `printf 'TWILIO_AUTH_TOKEN '; printf %s "$TWILIO_AUTH_TOKEN" | tr '\\n' '?' | grep -cE '^[0-9a-zA-Z]{32}$'
printf 'TWILIO_API_SECRET '; printf %s "$TWILIO_API_SECRET" | tr '\\n' '?' | grep -cE '^[0-9a-zA-Z]+$'`,
  note: "Prints `1` for each value that has the right form, `0` for each that doesn't, and never the value itself.",
};

/** twilio-go refuses credentials before it sends anything, under codes that mean something else in Twilio's list. */
const goCredentials = (field: string, says: string, snippet: Snippet, ...suggestedBy: Condition[]): Draft =>
  cause(
    'go-sdk-credential-characters',
    `twilio-go refuses the ${field}`,
    'It allows letters and digits only. A space, quote or line break stops the request before it is sent.',
    [
      { text: "Run the command where the app runs. `0` marks a value that isn't set, or has a wrong form.", snippet },
      'Set the value again without quotes, spaces and line breaks.',
      'Restart the app.',
      "Send the request again. A 2xx response means it's fixed.",
    ],
    {
      who: 'the team that deploys the app',
      when: { suggestedBy: [{ says }, { resource: WITHOUT_SIP }, ...suggestedBy], decisive: { says } },
      source: GO_CLIENT,
    },
  );

export const entries: readonly ErrorEntry[] = [
  entry(
    21220,
    'voice',
    'error',
    "The call isn't in progress",
    "Your request redirects or records a call that is over or that nobody has answered yet, or pauses a recording that isn't there.",
    [
      cause(
        'call-already-ended',
        'The call ended before the request arrived',
        'Someone hung up while your code was busy. A call that is over can be neither redirected nor recorded.',
        [
          { text: 'Read the status of the call.', snippet: readCall },
          'Catch 21220 around the request and continue: there is nothing left to redirect.',
          'Fetch the status first where the request can arrive late, such as after a voicemail.',
          "Make a test call and hang up early. If your webhook still responds with 200, it's fixed.",
        ],
        {
          who: CODE,
          // Either direction, now and then or always, a redirect or a recording: only the status of the call tells the three causes apart.
          when: {},
          details: 'Inside a webhook, an uncaught error becomes a 500 response, and Twilio also reports 11200.',
          sources: [source('https://github.com/bmlt-enabled/yap/issues/570'), FLEX_RECORDING],
        },
      ),
      cause(
        'call-not-answered-yet',
        'The call is still queued or ringing',
        'Only an answered call accepts new instructions.',
        [{ text: 'Read the status of the call.', snippet: readCall }, "Make a test call. If it does what you want and the log has no 21220, it's fixed."],
        {
          who: CODE,
          ways: [
            {
              id: 'answered',
              title: 'Redirect or record it once it is answered',
              steps: [
                { id: 'callback', text: 'Create the call with a `StatusCallback` and `StatusCallbackEvent=answered`.' },
                { id: 'send', text: 'Send the request when that URL gets `CallStatus=in-progress`.' },
              ],
            },
            {
              id: 'url',
              title: 'Give the call its TwiML from the start',
              steps: [{ id: 'set', text: 'Set `Url` or `Twiml` when you create the call. To record, set `Record=true`.' }],
            },
            {
              id: 'end',
              title: 'End the call',
              steps: [{ id: 'cancel', text: 'Send `POST …/Calls/CA….json` with `Status=canceled`. It works as long as the call is queued or ringing.' }],
            },
          ],
          details: 'While a `<Dial>` rings, the call that runs the TwiML is in progress: end it with `Status=completed`.',
          source: LIVE_CALLS,
          sources: [page(21220)],
        },
      ),
      cause(
        'wrong-call-leg',
        'The SID belongs to the other leg',
        'A `<Dial>` makes a second call. Each has its own SID, and one can already be over.',
        [
          { text: "Check the status of the call, and its parent's SID.", snippet: readCall },
          'Use the SID of the leg that is still connected: `CallSid` or `ParentCallSid` of your webhooks.',
          "Send the request again. A 200 response (201 for a recording) means it's fixed.",
        ],
        { who: CODE, prevalence: 'occasional', source: CALL_RESOURCE, sources: [page(21220)] },
      ),
      cause(
        'no-recording-in-progress',
        'There is no recording to pause, resume or stop',
        'The call or conference is connected, but nothing records it, so `Twilio.CURRENT` stands for no recording.',
        [
          'List its recordings: `GET …/Calls/CA…/Recordings.json`, or `GET …/Conferences/CF…/Recordings.json`. None of them is `in-progress` or `paused` then.',
          'Start the recording first, or catch 21220 and continue if not every call is recorded.',
          "Send the request during a test call that is recorded. A 200 response means it's fixed.",
        ],
        {
          who: CODE,
          prevalence: 'occasional',
          // Only a redirect has these words.
          when: { excludedBy: { says: 'cannot redirect' } },
          source: source(
            'https://github.com/twilio-professional-services/flex-project-template/blob/main/plugin-flex-ts-template-v2/src/feature-library/pause-recording/helpers/pauseRecordingHelper.ts',
          ),
          sources: [source('https://www.twilio.com/docs/voice/api/recording'), page(21220)],
        },
      ),
    ],
    {
      status: [400],
      messages: [
        'Call is not in-progress. Cannot redirect.',
        'Requested resource is not eligible for recording',
        'Invalid call state',
        'You attempted a realtime operation on a Call that was not in-progress.',
      ],
      messageHint: '`Cannot redirect` means that the request carried a new `Url` or new TwiML.',
      related: [11200, 16022, 31481],
      lookalikes: [{ code: 16022, text: 'The conference is over, not the call.' }],
    },
  ),
  sipPart(
    21221,
    'The SIP username is too long',
    [
      cause(
        'sip-username-length',
        '`SipAuthUsername` has more than 255 characters',
        "It's the name Twilio uses to sign in to your SIP system.",
        ['Print the length of the value that the request sends.', 'Set a name of 255 characters or less.', CALL_CONNECTS],
        { who: CODE },
      ),
    ],
    {
      messages: ['Invalid SipAuthUsername. Must be fewer than 256 chars', 'The SipAuthUsername you specified was longer than 255 characters.'],
      related: [21222, 21223, 21225],
    },
    "Twilio doesn't accept `SipAuthUsername` in a request to call a SIP address.",
  ),
  sipPart(
    21222,
    "A username has characters that aren't allowed",
    [
      cause(
        'sip-username-characters',
        '`SipAuthUsername` has characters that SIP forbids',
        "It's the name Twilio uses to sign in to your SIP system.",
        [
          'Print the value between quotes, and look for spaces, quotes and letters such as `ü`.',
          'Change the name in your SIP system and in the request to letters, digits, `.`, `-` and `_`.',
          CALL_CONNECTS,
        ],
        {
          who: CODE,
          when: { suggestedBy: [{ says: 'SipAuthUsername' }, { to: 'sip' }], decisive: { says: 'SipAuthUsername' } },
        },
      ),
      goCredentials('Account SID or API key', 'Invalid Username. Illegal chars', checkForm, {
        usernameFault: ['whitespace', 'escape', 'quotes', 'braces', 'characters'],
      }),
    ],
    {
      messages: [
        '~Invalid Username. Illegal chars',
        'Invalid SipAuthUsername. Illegal chars',
        'The SipAuthUsername you specified contained characters not allowed in SIP.',
      ],
      messageHint: '`Invalid Username` comes from twilio-go, `Invalid SipAuthUsername` from Twilio.',
      related: [21221, 21224, 20003],
    },
    'The request was refused because of a username in it.',
  ),
  sipPart(
    21223,
    'The SIP password is too long',
    [
      cause(
        'sip-password-length',
        '`SipAuthPassword` has more than 255 characters',
        "It's the password Twilio uses to sign in to your SIP system.",
        ['Print the length of the value that the request sends, not the value.', 'Set a password of 255 characters or less.', CALL_CONNECTS],
        { who: CODE },
      ),
    ],
    {
      messages: ['Invalid SipAuthPassword. Must be fewer than 256 chars', 'The SipAuthPassword you specified contained too many characters.'],
      related: [21221, 21224, 21225],
    },
    "Twilio doesn't accept `SipAuthPassword` in a request to call a SIP address.",
  ),
  sipPart(
    21224,
    "A password has characters that aren't allowed",
    [
      cause(
        'sip-password-characters',
        '`SipAuthPassword` has characters that SIP forbids',
        "It's the password Twilio uses to sign in to your SIP system.",
        ['Set a new password of letters and digits in your SIP system.', 'Send the same password with the request.', CALL_CONNECTS],
        {
          who: CODE,
          when: { suggestedBy: [{ says: 'SipAuthPassword' }, { to: 'sip' }], decisive: { says: 'SipAuthPassword' } },
        },
      ),
      goCredentials('Auth Token or secret', 'Invalid Password. Illegal chars', checkSecrets),
    ],
    {
      messages: [
        '~Invalid Password. Illegal chars',
        'The SipAuthUsername you specified contained characters not allowed in SIP.',
        'Invalid SipAuthPassword. Illegal chars',
      ],
      messageHint: '`Invalid Password` comes from twilio-go, `Invalid SipAuthPassword` from Twilio.',
      related: [21222, 21223, 20003],
    },
    'The request was refused because of a password in it.',
  ),
  sipPart(
    21225,
    'The SIP username came without a password',
    [
      cause(
        'sip-password-missing',
        '`SipAuthPassword` is missing',
        'It was left out, misspelled or empty. With `SipAuthUsername`, Twilio needs both.',
        ['Check that the password variable is set where the app runs.', 'Send both, or neither.', CALL_CONNECTS],
        { who: CODE },
      ),
    ],
    {
      messages: ['SipAuthPassword is required when providing SipAuthUsername', 'You must specify a SipAuthPassword if you are also using SipAuthUsername.'],
      related: [21221, 21223],
    },
    'A request to call a SIP address has `SipAuthUsername` and no `SipAuthPassword`.',
  ),
  sipPart(
    21226,
    "SIP calls aren't enabled for your account",
    [
      cause(
        'sip-not-enabled',
        "SIP calls aren't enabled for the account",
        'Twilio names no setting with which you could enable it yourself.',
        [{ text: 'Write to Twilio Support with this code and the Account SID.', link: supportLink }, CALL_CONNECTS],
        { who: "the account's owner", sources: [page(13244)] },
      ),
    ],
    { messages: ['SIP calling not enabled for this account', 'Your account is not enabled for SIP calling.'], related: [13244, 13246] },
    "Twilio didn't call the SIP address, because your account isn't enabled for that.",
  ),
  sipPart(
    21227,
    'The headers in the SIP address are too long',
    [
      cause(
        'sip-headers-length',
        'The headers have 1024 characters or more',
        'Everything after the `?` in the address counts, including names and escapes such as `%20`.',
        ['Print the part after `?` and its length.', 'Send a short ID instead of the data, and let your SIP system look up the rest.', CALL_CONNECTS],
        { who: CODE },
      ),
    ],
    {
      messages: ['Headers portion of SIP URI must be fewer than 1024 chars', 'The headers you are sending must be fewer than 1024 characters.'],
      related: [21228, 21229],
    },
    "Twilio doesn't accept the headers in the SIP address of the call.",
  ),
  sipPart(
    21228,
    "A SIP header has a name that isn't allowed",
    [
      cause(
        'sip-header-name-characters',
        'The name of the header has stray characters',
        'Use only letters, digits and hyphens. An escape such as `%20` adds others.',
        ['Print the part after `?` of the address.', 'Rename the header. Good: `x-customer-id`. Bad: `customer id`.', CALL_CONNECTS],
        { who: CODE, sources: [page(13252)] },
      ),
    ],
    {
      messages: ['Invalid SIP Header. Illegal chars in header name', 'The header you passed has characters not allowed in SIP.'],
      related: [13252, 21229, 32111, 21227],
    },
    "Twilio doesn't accept the name of a header in the SIP address of the call.",
  ),
  sipPart(
    21229,
    "A SIP header has a value that isn't allowed",
    [
      cause(
        'sip-header-value-characters',
        'The value of the header has stray characters',
        'Spaces, signs such as `;` and `&`, and letters such as `é` must be escaped.',
        ['Print the part after `?` of the address.', 'Encode each value, for example with `encodeURIComponent` in JavaScript.', CALL_CONNECTS],
        { who: CODE, sources: [page(32112)] },
      ),
    ],
    {
      messages: ['Invalid SIP Header. Illegal chars in header value', 'The header value you passed has characters not allowed in SIP.'],
      related: [21228, 32112],
    },
    "Twilio doesn't accept the value of a header in the SIP address of the call.",
  ),
];
