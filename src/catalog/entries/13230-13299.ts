import type { ErrorEntry, Level } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, entry } from './shared/compact.ts';
import { BOOLEAN, KEYS, METHOD, URL_VALUE, attribute } from './shared/twimlAttributes.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';

const TWIML = 'the person who writes the TwiML';

/** One error under several codes. */
const sipNotEnabled = (code: number, title: string, messages: string[], related: number[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'warning',
    title,
    'Twilio read `<Dial><Sip>` and did not call, because your account has no right to.',
    [
      cause(
        'sip-not-enabled',
        'SIP is switched off for the account',
        'Only Twilio Support can switch it on.',
        ['Open a ticket in the [Help Center](https://support.twilio.com) with this code and a Call SID.', CALL_CONNECTS],
        { who: "the account's owner" },
      ),
    ],
    { messages: messages, related: related },
  );

/** One error under several codes. */
const oldApi = (code: number, level: Level, title: string, messages: string[], related: number[]): ErrorEntry =>
  entry(
    code,
    'voice',
    level,
    title,
    'The call runs under the API version 2008-08-01, which does not know what your TwiML asks for.',
    [
      cause(
        'api-version-2008',
        'The number or the request uses the 2008 API',
        'Old phone numbers and TwiML apps keep the version they were made with.',
        ['Read `ApiVersion` in the request parameters of the event.', 'Set the API version of the number or TwiML app to `2010-04-01`.', CALL_AGAIN],
        { who: "the person who manages the account's numbers" },
      ),
    ],
    { messages: messages, related: related },
  );

export const entries: readonly ErrorEntry[] = [
  attribute(13230, 'warning', 'Conference', 'muted', BOOLEAN, ['Dial->Conference: Invalid muted value']),
  attribute(13231, 'error', 'Conference', 'endConferenceOnExit', BOOLEAN, ['Dial->Conference: Invalid endConferenceOnExit value']),
  attribute(13232, 'warning', 'Conference', 'startConferenceOnEnter', BOOLEAN, ['Dial->Conference: Invalid startConferenceOnEnter value']),
  attribute(13233, 'warning', 'Conference', 'waitUrl', URL_VALUE, ['Dial->Conference: Invalid waitUrl']),
  attribute(13234, 'warning', 'Conference', 'waitMethod', METHOD, ['Dial->Conference: Invalid waitMethod']),
  attribute(13235, 'warning', 'Conference', 'beep', '`true`, `false`, `onEnter` or `onExit`', ['Dial->Conference: Invalid beep value']),
  entry(
    13236,
    'voice',
    'warning',
    'No conference has this SID',
    'Twilio read your TwiML and knows no conference under the SID inside `<Conference>`.',
    [
      cause(
        'conference-sid-wrong',
        'The SID is wrong or of another account',
        '`<Conference>` takes a name that you choose, or the `CF…` SID of a running conference.',
        [
          'Read the text inside `<Conference>` in the event.',
          'Use the name of the conference, or the SID of one that is in progress in this account.',
          CALL_CONNECTS,
        ],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Conference: Invalid Conference Sid'], related: [13237, 16022] },
  ),
  entry(
    13237,
    'voice',
    'warning',
    'The name of the conference is empty or too long',
    'Twilio read your TwiML and could not use the name inside `<Conference>`.',
    [
      cause(
        'conference-name-wrong',
        'The name is not one that Twilio takes',
        'Often a variable was not set. Twilio publishes no more than the title.',
        ['Read the text inside `<Conference>` in the event.', 'Write a short name, such as `Room1234`.', CALL_CONNECTS],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Conference: Invalid Conference Name'], related: [13236] },
  ),
  entry(
    13238,
    'voice',
    'error',
    'Hold music TwiML has a verb that is not allowed there',
    'The TwiML of `waitUrl`, `holdUrl` or `announceUrl` may only speak, play, pause and redirect.',
    [
      cause(
        'wait-twiml-verb',
        'The document has `<Dial>`, `<Gather>`, `<Record>` or `<Hangup>`',
        'While somebody waits, the call itself is busy, so these verbs are refused.',
        ['Open the TwiML behind the URL in the event.', 'Leave only `<Say>`, `<Play>`, `<Pause>` and `<Redirect>` in it.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML'], related: [13233, 14202] },
  ),
  attribute(13239, 'error', 'Conference', 'trim', '`trim-silence` or `do-not-trim`', ['Dial->Conference: Invalid Trim Value'], { related: [13699] }),
  attribute(13240, 'error', 'Conference', 'coach', 'the `CA…` SID of a participant of the same conference', ['Dial->Conference: Invalid Whisper SID'], {
    related: [16028],
  }),
  attribute(13241, 'warning', 'Sip', 'method', METHOD, ['The method attribute of Number must be GET or POST.', 'Dial->SIP: Invalid method value']),
  attribute(
    13242,
    'warning',
    'Sip',
    'sendDigits',
    KEYS,
    ['sendDigits attribute may only contain the following characters "0123456789*#w".', 'Dial->SIP: Invalid sendDigits value'],
    { related: [13222] },
  ),
  entry(
    13243,
    'voice',
    'warning',
    'The SIP address in `<Sip>` is malformed',
    "Twilio read your TwiML and can't read the SIP URI in it.",
    [
      cause(
        'sip-uri-malformed',
        'The URI has the wrong form',
        'It needs a user, `@` and a host. `;` and `=` in headers must be encoded.',
        ['Read the text inside `<Sip>` in the event.', 'Write it like `sip:alice@example.com`.', CALL_CONNECTS],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->SIP: Invalid SIP URI', 'The provided SIP URI is not formatted properly.'], related: [13254, 32110] },
  ),
  sipNotEnabled(
    13244,
    'Your account may not make SIP calls',
    ['Dial: No SIP Authorization', 'Your account is not authorized to make SIP calls'],
    [13246, 21226],
  ),
  oldApi(
    13245,
    'warning',
    'This feature needs a newer API version',
    ['Dial: Not allowed in this API version', 'Your version of the API does not support this feature.'],
    [13299, 13750],
  ),
  sipNotEnabled(
    13246,
    'SIP calls are not enabled for your account',
    ['Dial: SIP dialing not enabled for this account', 'Your account is not enabled for SIP dialing.'],
    [13244, 21226],
  ),
  entry(
    13247,
    'voice',
    'error',
    'The caller ID is a number that may not call',
    'Twilio did not start the call, because of `callerId`.',
    [
      cause(
        'from-do-not-originate',
        'The number is on a do-not-originate list',
        'Some numbers, often toll-free ones of banks and authorities, only receive calls. Carriers block calls that show them.',
        ['Find out whom the number belongs to.', 'Set `callerId` to a number of yours.', CALL_CONNECTS],
        { who: TWIML, when: { suggestedBy: { senderType: 'toll-free' } } },
      ),
      cause(
        'caller-id-form',
        'The caller ID is not in E.164 form',
        'It needs `+`, country code and number.',
        ['Read `callerId` in the response body of the event.', 'Write it as `+14155550100`.', CALL_CONNECTS],
        { who: TWIML, when: { suggestedBy: { from: ['national', 'invalid', 'alphanumeric'] } } },
      ),
    ],
    {
      messages: [
        'Dial: Invalid From number (caller ID)',
        "You attempted to initiate an outbound phone call or message, but the 'From' parameter you supplied was not a valid phone number or alphanumeric sender ID.",
      ],
      related: [13214, 21212, 32206, 13248, 32017],
    },
  ),
  entry(
    13248,
    'voice',
    'warning',
    'The caller ID in `<Dial>` is too long',
    '`callerId` has more characters than a caller ID can have.',
    [
      cause(
        'caller-id-form',
        'The value is not one phone number',
        'Two numbers, a SIP address or a name are in `callerId`.',
        ['Read `callerId` in the response body of the event.', 'Write one number, such as `+14155550100`.', CALL_CONNECTS],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial: Invalid callerID, too long', 'Your callerID contains too many characters.'], related: [13214, 13247] },
  ),
  attribute(
    13249,
    'warning',
    'Sip',
    'username',
    'the username and `password` that your SIP side expects',
    ['Dial: Invalid username or password attribute', 'Your username or password are invalid.'],
    { related: [32011] },
  ),
  ...(
    [
      [
        13250,
        'There are too many SIP addresses in `<Dial>`',
        'Keep fewer `<Sip>` elements, and dial the others later',
        ['Dial: Too many URIs passed', 'You specified too many URI elements.'],
      ],
      [
        13251,
        'The SIP address has too many headers',
        'Leave out headers you do not need',
        ['Dial: Too many headers passed', 'You sent too many header elements.'],
      ],
      [
        13252,
        'A SIP header has a name Twilio does not pass on',
        'Name your own headers `X-…`',
        ['Dial: Invalid header name', 'You named your header something invalid.'],
      ],
      [
        13253,
        'A SIP header is too long',
        'Shorten the value, and look the rest up on the other side',
        ['Dial: Header is too long', 'You sent a header that is too long.'],
      ],
    ] as const
  ).map(([code, title, fix, messages]) =>
    entry(
      code,
      'voice',
      'warning',
      title,
      'Twilio read `<Dial><Sip>` in your TwiML and passes only part of it on.',
      [
        cause(
          'sip-uri-limits',
          'The SIP URI exceeds a limit',
          'Twilio limits how many addresses and headers a call carries, and how they look.',
          [
            { text: 'Read the text inside `<Sip>` in the event.', link: { href: 'https://www.twilio.com/docs/voice/twiml/sip', text: 'Limits of `<Sip>`' } },
            `${fix}.`,
            CALL_AGAIN,
          ],
          { who: TWIML },
        ),
      ],
      { messages: [...messages], related: [13243] },
    ),
  ),
  entry(
    13254,
    'voice',
    'warning',
    'The SIP host has no public IP address',
    'Twilio looked the host of your SIP URI up, and found nothing, or a private address.',
    [
      cause(
        'sip-host-not-public',
        'DNS has no public record for the host',
        'Twilio calls from the internet, where names of your own network do not exist.',
        [
          {
            text: 'Run the command. It must print a public IP address.',
            snippet: { language: 'sh', title: 'Look up the name', code: 'dig +short "${SIP_HOST:?is not set}" @1.1.1.1' },
          },
          'Add the DNS record, or put the public IP address into the SIP URI.',
          CALL_CONNECTS,
        ],
        { who: 'the person who manages the domain' },
      ),
    ],
    {
      messages: [
        'Dial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address',
        'Please check your DNS record to ensure it is properly configured.',
      ],
      related: [13243, 32011],
    },
  ),
  entry(
    13255,
    'voice',
    'warning',
    'A Twilio SIP domain itself cannot be dialed',
    '`<Dial>` names an address under `.sip.twilio.com` that is no registered device.',
    [
      cause(
        'sip-domain-dialled',
        'No device is registered under this user',
        'Twilio does not route calls from one of its SIP domains to another. A device that has registered there can be called.',
        [
          'Compare the user in the address with the registered devices.',
          'Dial `sip:user@domain.sip.twilio.com` of a registered device, or redirect the call to the TwiML you want.',
          CALL_CONNECTS,
        ],
        { who: TWIML },
      ),
    ],
    {
      messages: [
        'Dialing .sip.twilio.com addresses is not currently allowed',
        'At this time internal routing of SIP calls within Twilio is not supported i.e. dialing .sip.twilio.com addresses from a Twilio number.',
      ],
      related: [32009, 32223],
    },
  ),
  ...(
    [
      [13256, 'warning', "The callback URL of the recording can't be used", 'recordingStatusCallback', ['Invalid recordingStatusCallback URL']],
      [13257, 'error', "The callback URL of the transcription can't be used", 'transcribeCallback', ['Invalid transcribeCallback URL']],
    ] as const
  ).map(([code, level, title, name, messages]) =>
    entry(
      code,
      'voice',
      level,
      title,
      'The recording is made, but Twilio can tell nobody about it.',
      [
        cause(
          'callback-url-malformed',
          'The URL is not complete',
          'It needs `https://`, a public host and a path. An empty variable leaves part of it out.',
          [`Read \`${name}\` in your TwiML or request.`, 'Write the whole URL, or leave the attribute out.', 'Record again. The callback arrives.'],
          { who: TWIML },
        ),
      ],
      { messages: [...messages], related: [11100, 15003] },
    ),
  ),
  entry(
    13258,
    'voice',
    'error',
    '`<Sim>` does not work in this Region',
    'Twilio read `<Dial><Sim>` in a Region that does not offer it.',
    [
      cause(
        'region-without-feature',
        'The feature is not offered in this Region',
        'The call runs in a Region other than US1.',
        ['Run the call in the Region US1.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Sim not supported in this realm'], related: [13803, 13804] },
  ),
  entry(
    13259,
    'voice',
    'warning',
    "The caller's display name can't be used",
    'Twilio read your TwiML and does not pass the display name of the caller on.',
    [
      cause(
        'display-name-length',
        'The name is too short, too long, or has odd characters',
        'It takes 2 to 255 printable characters, counted without spaces around them.',
        ['Read the display name in your TwiML.', 'Write a name of at least two printable characters.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Invalid CallerDisplayName'], related: [13214] },
  ),
  oldApi(
    13299,
    'error',
    'This conference feature needs the 2010 API',
    ['2010 Conference API feature requested using 2008 API', 'A feature added to the 2010 Conference API was requested via the 2008 Twilio API.'],
    [13245, 13750],
  ),
];
