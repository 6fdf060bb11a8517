import type { ErrorEntry, Level } from '../types.ts';
import { cause, entry, page, source } from './shared/compact.ts';
import { BOOLEAN, KEYS, METHOD, SECONDS, attribute, regional } from './shared/twimlAttributes.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';
import { inEvent } from './shared/logs.ts';

const TWIML = 'the person who writes the TwiML';
const RECORD = [{ url: 'https://www.twilio.com/docs/voice/twiml/record', read: '2026-12-01' }];
const DIAL = [{ url: 'https://www.twilio.com/docs/voice/twiml/dial', read: '2026-12-01' }];

/** A recording that cannot be transcribed. */
const notTranscribed = (
  code: number,
  level: Level,
  title: string,
  summary: string,
  why: string,
  fix: string,
  messages: string[],
  more: { who?: string; note?: string } = {},
): ErrorEntry =>
  entry(
    code,
    'voice',
    level,
    title,
    summary,
    [
      cause('recording-not-transcribable', "This recording can't be transcribed", why, [fix, "Record again. If the transcription arrives, it's fixed."], {
        who: TWIML,
        ...more,
      }),
    ],
    { messages, related: [13614, 13617, 13618].filter((other) => other !== code) },
  );

export const entries: readonly ErrorEntry[] = [
  attribute(13610, 'warning', 'Record', 'method', METHOD, ['Record: Invalid method value', 'The method attribute of Record must be GET or POST.']),
  // The page on `<Record>` asks for a positive number in its table, and says below it that 0 turns the limit off. The error's message asks for a positive one.
  attribute(13611, 'warning', 'Record', 'timeout', SECONDS, ['~timeout must be a positive integer, in seconds.', 'Record: Invalid timeout value'], {
    sources: RECORD,
    note: "Twilio's page on `<Record>` also says that 0 turns the timeout off. This error's message asks for 1 or more.",
  }),
  attribute(
    13612,
    'warning',
    'Record',
    'maxLength',
    'a whole number of seconds from 2 to 14,400, or to 86,400 where calls can last 24 hours',
    ['Record: Invalid maxLength value', 'The maxLength attribute must be a positive integer in seconds.'],
    { related: [13615], sources: RECORD },
  ),
  attribute(
    13613,
    'warning',
    'Record',
    'finishOnKey',
    KEYS,
    ['The value of the finishOnKey attribute must be one of the following characters "0123456789#*".', 'Record: Invalid finishOnKey value'],
    { sources: RECORD },
  ),
  attribute(
    13614,
    'warning',
    'Record',
    'transcribe',
    BOOLEAN,
    ['Record: Invalid transcribe value', 'The transcribe attribute of Record must be FAST or ACCURATE.'],
    { related: [13615, 13617] },
  ),
  entry(
    13615,
    'voice',
    'warning',
    '`maxLength` is too high for a transcription',
    "Twilio records but doesn't transcribe: `maxLength` of `<Record>` is over 120 seconds.",
    [
      cause(
        'attribute-value-not-allowed',
        '`maxLength` is higher than transcription allows',
        'With `transcribe="true"`, it can be at most 120 seconds.',
        [
          { text: 'Open the event in the Debugger and read `<Record>` in the response body.', link: { place: 'debugger' } },
          'Set `maxLength` to 120 or less, or leave `transcribe` out.',
          CALL_AGAIN,
        ],
        // Since August 2024, `transcribeCallback` alone no longer asks for a transcription. The message is older.
        { who: TWIML, sources: [{ url: 'https://www.twilio.com/docs/voice/twiml/changelog', read: '2026-12-01' }] },
      ),
      cause(
        'callback-url-malformed',
        "The URL in `transcribeCallback` isn't valid",
        'An absolute URL needs a protocol, a public host and URL-encoded parameters. A relative one is allowed.',
        [
          { text: 'Open the event in the Debugger and read `transcribeCallback` in the response body.', link: { place: 'debugger' } },
          'Correct the URL.',
          CALL_AGAIN,
        ],
        {
          who: TWIML,
          prevalence: 'occasional',
          when: { suggestedBy: { urlFault: ['empty', 'no-scheme', 'no-host', 'doubled', 'placeholder', 'characters', 'text'] } },
          note: 'Twilio names `maxLength` in its list of errors, and this URL on an older page about the code.',
        },
      ),
    ],
    {
      messages: [
        'Record: maxLength too high for transcription',
        'If maxLength must be less than or equal to 120 seconds (2 minutes) if transcribe or transcribeCallback attributes are specified, otherwise transcription is disabled.',
      ],
      related: [13617, 13612],
    },
  ),
  attribute(13616, 'warning', 'Record', 'playBeep', BOOLEAN, [
    'Record: playBeep must be true or false',
    'The playBeep attribute must have a value of "true" or "false"',
  ]),
  notTranscribed(
    13617,
    'warning',
    'The recording is too short or too long to transcribe',
    "The recording itself isn't affected; only its transcription is missing.",
    'Transcription accepts recordings longer than 2 and shorter than 120 seconds.',
    'Limit the recording with the `maxLength` of `<Record>`, or transcribe longer recordings elsewhere.',
    [
      'Record: Recording length is out of range for transcription',
      'Twilio could not process the transcription because the duration of the recording is either too short or too long.',
    ],
  ),
  notTranscribed(
    13618,
    'warning',
    'The recording was gone before transcription',
    "Twilio couldn't get the recording in order to transcribe it.",
    'It was deleted before Twilio could fetch it.',
    'Delete recordings after the transcription callback, not after the recording callback.',
    ['Record: Recording not available for transcription', 'The recording was not available when Twilio fetched the recording for transcription'],
  ),
  notTranscribed(
    13619,
    'warning',
    "This kind of recording can't be transcribed",
    "Twilio didn't transcribe the recording.",
    'Twilio transcribes only some types of recordings.',
    'Transcribe recordings of this kind elsewhere: the TwiML and API references say which ones Twilio transcribes.',
    ['Record: Transcription feature not available for this type of recording.'],
  ),
  notTranscribed(
    13620,
    'warning',
    "Encrypted and PCI recordings aren't transcribed",
    "Twilio didn't transcribe the recording.",
    'Recording Encryption or PCI recordings are enabled for your account, which rules out transcription.',
    'Ask [Twilio Support](https://help.twilio.com/) to disable that feature if you need transcriptions, or transcribe elsewhere.',
    ['Record: Transcription not available for this recording'],
    { who: "the account's owner" },
  ),
  // `<Record>`, `<Dial>` and `<Conference>` all have it, and neither the name nor the message of the error says which one it means.
  attribute(
    13621,
    'error',
    undefined,
    'recordingStatusCallbackEvent',
    '`in-progress`, `completed` and `absent`, separated by spaces',
    ["Invalid 'recordingStatusCallbackEvent'", 'One or more of the recordingStatusCallbackEvents provided were invalid.'],
    { related: [21626], sources: [...RECORD, ...DIAL] },
  ),
  // The error's name says Record, but the attribute is one of `<Dial>`: `<Record>` has none.
  attribute(
    13622,
    'warning',
    'Dial',
    'recordingTrack',
    '`inbound`, `outbound` or `both`, as the number of channels allows',
    ['Record: invalid recordingTrack value'],
    { related: [13217], sources: DIAL },
  ),
  attribute(13699, 'warning', 'Record', 'trim', '`trim-silence` or `do-not-trim`', ['Record: Invalid trim value'], { related: [13239] }),
  attribute(13710, 'warning', 'Redirect', 'method', METHOD, ['The method attribute of Number must be GET or POST.', '~Redirect: Invalid method value']),
  entry(
    13750,
    'voice',
    'error',
    'This verb needs a newer API version',
    "The call runs under an API version that doesn't support the verb.",
    [
      cause(
        'api-version-2008',
        'The number or the TwiML app is set to the 2008 API',
        'Old phone numbers and TwiML apps can still be set to it.',
        [inEvent('Read `ApiVersion` in the request parameters of the event.'), 'Set the API version of the number or TwiML app to `2010-04-01`.', CALL_AGAIN],
        { who: "the person who manages the account's numbers" },
      ),
    ],
    { messages: ['~Your version of the API does not support this feature.', 'Twiml verb not supported by this API version.'], related: [13245, 13299] },
  ),
  entry(
    13801,
    'voice',
    'error',
    '`<Refer>` works only on SIP calls',
    'Your TwiML hands the call over with `<Refer>`, but this leg is a phone or app call.',
    [
      cause(
        'refer-on-phone-call',
        "The call isn't a SIP call",
        'Only a call that came over SIP, or was dialed with `<Sip>`, can be referred.',
        ['Check `From` and `To` of the call: a SIP leg begins with `sip:`.', 'Use `<Dial>` to transfer other calls.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Refer not allowed on non-SIP call legs', 'The Refer verb can only be invoked on a SIP call leg.'], related: [13802, 32218] },
  ),
  entry(
    13802,
    'voice',
    'error',
    'A SIP transfer arrived, but `<Dial>` has no `referUrl`',
    "The other side asked for a transfer (REFER), but your TwiML doesn't say which URL handles it.",
    [
      cause(
        'refer-url-missing',
        '`referUrl` is missing or misspelled',
        'Twilio asks that URL how to handle the transfer.',
        ['Add `referUrl` to `<Dial>`, with the URL of TwiML for the transfer.', "Transfer a call. If it reaches its target, it's fixed."],
        { who: TWIML, sources: [source('https://www.twilio.com/docs/voice/api/refer')] },
      ),
    ],
    {
      messages: [
        'Dial: No referUrl attribute specified',
        'Twilio received a REFER on an established <Dial> session, but there was no referUrl attribute specified.',
      ],
      related: [13801, 32218],
    },
  ),
  regional(13803, "`<Sms>` doesn't work in this Region", ['SMS verb not supported in this realm'], [13258]),
  regional(
    13804,
    "Add-ons don't work in this Region",
    ['AddOns are not supported in this realm'],
    [13258],
    [
      cause(
        'add-on-not-installed',
        "The add-on isn't installed or set up",
        'It must be installed, configured and enabled for Voice before a call can use it.',
        [
          {
            text: "Open the add-on in the Console's Marketplace catalog, and select **Install** if it isn't installed.",
            link: { href: 'https://console.twilio.com/us1/develop/add-ons/catalog', text: 'Marketplace catalog' },
          },
          {
            text: 'Fill in the **Configure** tab of the installed add-on.',
            link: { href: 'https://console.twilio.com/us1/develop/add-ons/installed', text: 'Installed add-ons' },
          },
          'Select its use in voice calls on that tab.',
          CALL_AGAIN,
        ],
        {
          who: 'the person who manages the account',
          prevalence: 'occasional',
          when: { suggestedBy: [{ credentialRegion: 'us1' }, { host: 'active' }] },
          sources: [source('https://www.twilio.com/docs/marketplace/listings/usage')],
        },
      ),
    ],
  ),
  entry(
    13805,
    'voice',
    'warning',
    "The trial account's call ended after 10 minutes",
    'Twilio ends trial account calls after 10 minutes.',
    [
      cause(
        'trial-account-restriction',
        "The account hasn't been upgraded",
        'The limit applies to every trial account call.',
        ['Upgrade the account on the first page of the Console.', "Call again. If the call lasts longer than 10 minutes, it's fixed."],
        { who: 'the person who pays for the account' },
      ),
    ],
    { messages: ['Trial account call duration exceeded 10 minute limit'], related: [10002, 21219] },
  ),
  entry(
    13806,
    'voice',
    'error',
    "The client notification URL can't be used",
    "Twilio doesn't accept the `clientNotificationUrl` of a call to a Voice SDK client.",
    [
      cause(
        'client-notification-url',
        "The client notification URL isn't valid",
        'Twilio sends a `POST` to it when a call goes to a Voice SDK client.',
        ['Read `clientNotificationUrl` in your TwiML or request.', 'Write a full, public URL, beginning with `https://`.', CALL_AGAIN],
        { who: 'a developer' },
      ),
    ],
    { messages: ['Invalid Client Notification URL'], related: [11200, 13807] },
  ),
  entry(
    13807,
    'voice',
    'error',
    'The client notification URL responded with an error',
    'Twilio told your server about a call to a Voice SDK client, but got an error response.',
    [
      cause(
        'client-notification-server',
        'Your server fails or rejects the request',
        'A 5xx is an error in your server. A 400, 401 or 403 comes from a check or a login, a 405 from a route without `POST`.',
        [
          "Find that moment in the server's log.",
          'Fix what failed there, or the check that rejected the request.',
          'Let the route accept a `POST` with a JSON body.',
          'Respond with 200.',
          CALL_AGAIN,
        ],
        // Twilio only ever sends a POST here.
        { who: 'the team that runs the server', when: { suggestedBy: { webhookAnswer: ['server-error', 'login', 'client-error', 'method'] } } },
      ),
      cause(
        'client-notification-url',
        'The URL is wrong',
        "Nothing is served there (404), or the host isn't valid: underscores are rejected.",
        [
          "Compare `clientNotificationUrl` in your `<Client>` or in the request that made the call with your app's route.",
          'Correct the URL there. The host can have letters, digits, hyphens and dots.',
          CALL_AGAIN,
        ],
        { who: 'a developer', when: { suggestedBy: { webhookAnswer: ['not-found', 'dns'] } } },
      ),
      cause(
        'client-binding-missing',
        'Your app has no binding for the user (404)',
        "It found no client for the call's identity and account.",
        [
          "Look up the call's identity and Account SID in your own list of bindings.",
          'Add the binding: sign in to your app on that device, so that it registers again.',
          'Remove the user from your call routing if no device is left.',
          CALL_AGAIN,
        ],
        { who: 'a developer', when: { suggestedBy: [{ webhookAnswer: 'not-found' }, { webhookAnswer: 'not-found', affected: 'one-recipient' }] } },
      ),
    ],
    { messages: ['Client Notification URL Error Response'], related: [11200, 13806] },
  ),
  entry(
    13810,
    'voice',
    'warning',
    'A call was rejected with an unexpected cause',
    'Twilio got a reason for a rejected call other than busy or hung up.',
    [
      cause(
        'reject-cause',
        "The call timed out, was canceled or wasn't answered",
        'Twilio names these as possible reasons.',
        [
          'Find the call in your code: the `timeout` of `<Dial>`, or the `Timeout` of the request that made the call, says how long it rings.',
          'Raise that value if the people you call need more time to answer.',
          CALL_AGAIN,
        ],
        { who: 'a developer', when: { suggestedBy: { says: ['no-answer', 'canceled', 'cancelled', 'timed out'] } } },
      ),
      cause(
        'attribute-value-not-allowed',
        '`reason` of `<Reject>` has a wrong value',
        '`reason` accepts `busy` or `rejected`.',
        [inEvent('Read `<Reject>` in the response body of the event.'), 'Set `reason` to `busy` or `rejected`, or leave it out.', CALL_AGAIN],
        {
          who: TWIML,
          prevalence: 'occasional',
          // The name of the error names the verb, too, so `verb` says nothing.
          when: {
            suggestedBy: { says: 'reason=' },
            excludedBy: { says: ['reason="busy"', 'reason="rejected"', "reason='busy'", "reason='rejected'"] },
          },
          source: source('https://www.twilio.com/docs/voice/twiml/reject'),
          sources: [page(13810)],
          note: "The values are in the reference for `<Reject>`. That a wrong value gives this code follows from the code's name; Twilio's page doesn't say so.",
        },
      ),
    ],
    { messages: ['Reject: Invalid cause'], related: [12200] },
  ),
  attribute(13910, 'warning', 'Pause', 'length', SECONDS, ['Pause: Invalid length value', 'The length attribute must be a positive integer, in seconds.']),
];
