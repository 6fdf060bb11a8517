import type { ErrorEntry, Level } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { cause, entry } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { DOMAIN, sipHostNotPublic } from './shared/sip.ts';
import { BOOLEAN, METHOD, attribute, regional } from './shared/twimlAttributes.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';
import { inEvent } from './shared/logs.ts';

const TWIML = 'the person who writes the TwiML';

/** One error under several codes. */
const sipNotEnabled = (code: number, title: string, messages: string[], related: number[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'warning',
    title,
    "Twilio read `<Dial><Sip>` but didn't call, because your account isn't enabled for that.",
    [
      cause(
        'sip-not-enabled',
        "SIP calls aren't enabled for the account",
        'Twilio names no setting that you could use to enable it yourself.',
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
    "The call runs under API version 2008-08-01, which doesn't support what your TwiML asks for.",
    [
      cause(
        'api-version-2008',
        'The number or the TwiML app is set to the 2008 API',
        'Old phone numbers and TwiML apps can still be set to it.',
        [inEvent('Read `ApiVersion` in the request parameters of the event.'), 'Set the API version of the number or TwiML app to `2010-04-01`.', CALL_AGAIN],
        { who: "the person who manages the account's numbers" },
      ),
    ],
    { messages: messages, related: related },
  );

export const entries: readonly ErrorEntry[] = [
  attribute(13230, 'warning', 'Conference', 'muted', BOOLEAN, ['Dial->Conference: Invalid muted value']),
  attribute(13231, 'error', 'Conference', 'endConferenceOnExit', BOOLEAN, ['Dial->Conference: Invalid endConferenceOnExit value']),
  attribute(13232, 'warning', 'Conference', 'startConferenceOnEnter', BOOLEAN, ['Dial->Conference: Invalid startConferenceOnEnter value']),
  attribute(13233, 'warning', 'Conference', 'waitUrl', 'a well-formed URL or `""`', ['Dial->Conference: Invalid waitUrl']),
  attribute(13234, 'warning', 'Conference', 'waitMethod', METHOD, ['Dial->Conference: Invalid waitMethod']),
  attribute(13235, 'warning', 'Conference', 'beep', '`true`, `false`, `onEnter` or `onExit`', ['Dial->Conference: Invalid beep value']),
  entry(
    13236,
    'voice',
    'warning',
    'No conference in progress has this SID',
    "Twilio read your TwiML but couldn't find a conference with that SID.",
    [
      cause(
        'conference-sid-wrong',
        "The conference doesn't exist or has ended",
        "`<Conference>` contains the SID of a conference that isn't in progress.",
        [
          inEvent('Read the text inside `<Conference>` in the event.'),
          'Write the SID of a conference that is in progress, or the name of a room.',
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
    'The conference name is empty or too long',
    "Twilio read your TwiML but couldn't use the name inside `<Conference>`.",
    [
      cause(
        'conference-name-wrong',
        "The name isn't 1 to 128 characters long",
        'A conference name has between 1 and 128 characters.',
        [
          inEvent('Read the text inside `<Conference>` in the event: a variable could have been empty.'),
          'Write a name of 1 to 128 characters, such as `Room1234`.',
          CALL_CONNECTS,
        ],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Conference: Invalid Conference Name'], related: [13236] },
  ),
  entry(
    13238,
    'voice',
    'error',
    "Hold music TwiML has a verb that isn't allowed there",
    'The TwiML at `waitUrl`, `holdUrl` or `announceUrl` can only speak, play, pause and redirect.',
    [
      cause(
        'wait-twiml-verb',
        'The document has `<Dial>`, `<Gather>`, `<Record>` or `<Hangup>`',
        'Twilio allows none of these verbs in such a document.',
        [inEvent('Open the TwiML at the URL in the event.'), 'Leave only `<Say>`, `<Play>`, `<Pause>` and `<Redirect>` in it.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Conference: Invalid Verb used in waitUrl, holdUrl, or announceUrl TwiML'], related: [13233, 14202] },
  ),
  attribute(13239, 'error', 'Conference', 'trim', '`trim-silence`, `do-not-trim`, `true` or `false`', ['Dial->Conference: Invalid Trim Value'], {
    related: [13699],
  }),
  entry(
    13240,
    'voice',
    'error',
    '`coach` of `<Conference>` names no participant',
    "Twilio read your TwiML but can't use the Call SID in `coach`.",
    [
      cause(
        'coached-participant-missing',
        "The call to coach isn't in this conference",
        'The call may no longer be connected, or may be in another conference.',
        [
          "List the conference's participants and look for the Call SID.",
          'Set `coach` to the `CA…` SID of a call that is in the conference now, and join the same conference.',
          CALL_AGAIN,
        ],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->Conference: Invalid Whisper SID'], related: [16028] },
  ),
  attribute(13241, 'warning', 'Sip', 'method', METHOD, ['The method attribute of Number must be GET or POST.', 'Dial->SIP: Invalid method value']),
  attribute(
    13242,
    'warning',
    'Sip',
    'sendDigits',
    'digits, `#`, `*` and `w`',
    ['sendDigits attribute may only contain the following characters "0123456789*#w".', 'Dial->SIP: Invalid sendDigits value'],
    { related: [13222] },
  ),
  entry(
    13243,
    'voice',
    'warning',
    'The SIP address in `<Sip>` is malformed',
    "Twilio read your TwiML but can't parse the SIP URI in it.",
    [
      cause(
        'sip-uri-malformed',
        'The URI has the wrong format',
        'It needs a user, `@` and a host. `;` and `=` in headers must be encoded.',
        [inEvent('Read the text inside `<Sip>` in the event.'), 'Write it like `sip:alice@example.com`.', CALL_CONNECTS],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial->SIP: Invalid SIP URI', 'The provided SIP URI is not formatted properly.'], related: [13254, 32110] },
  ),
  sipNotEnabled(13244, "Your account can't make SIP calls", ['Dial: No SIP Authorization', 'Your account is not authorized to make SIP calls'], [13246, 21226]),
  oldApi(
    13245,
    'warning',
    'This feature needs a newer API version',
    ['Dial: Not allowed in this API version', '~Your version of the API does not support this feature.'],
    [13299, 13750],
  ),
  sipNotEnabled(
    13246,
    "SIP calls aren't enabled for your account",
    ['Dial: SIP dialing not enabled for this account', 'Your account is not enabled for SIP dialing.'],
    [13244, 21226],
  ),
  entry(
    13247,
    'voice',
    'error',
    'The caller ID was rejected',
    "Twilio didn't start the call because of `callerId`.",
    [
      cause(
        'from-do-not-originate',
        'The number is on a do-not-originate list',
        "Such numbers only receive calls. A number that isn't assigned to anyone is rejected too.",
        [
          'Find out who owns the number. One without an owner, or whose owner never calls from it, can be rejected.',
          'Set `callerId` to one of your numbers that makes calls.',
          CALL_CONNECTS,
        ],
        // A caller ID in E.164 format leaves this, and so does a national one of the US or Canada.
        { who: TWIML, when: { suggestedBy: [{ from: ['e164', 'test'] }, { from: 'national', fromCountry: ['US', 'CA', 'NANP'] }] } },
      ),
      cause(
        'caller-id-form',
        "The caller ID isn't in E.164 format",
        'It needs `+`, country code and number. Only US and Canadian numbers can have ten digits and no `+`.',
        [
          inEvent("Read `callerId` in the response body of the event. If there is none, `<Dial>` passes on the caller's number."),
          'Set `callerId` to one of your numbers, written as `+14155550100`.',
          CALL_CONNECTS,
        ],
        {
          who: TWIML,
          when: {
            suggestedBy: [
              { from: ['national', 'invalid', 'alphanumeric', 'short-code', 'client', 'sip', 'sid', 'channel-address'] },
              { senderType: ['alphanumeric', 'short-code', 'messaging-service', 'whatsapp', 'rcs', 'messenger'] },
            ],
          },
          sources: [{ url: 'https://www.twilio.com/docs/voice/twiml/dial', read: '2026-11-30' }],
        },
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
    '`callerId` has more characters than allowed.',
    [
      cause(
        'caller-id-form',
        'The value has too many characters',
        "Twilio doesn't name the limit. A number in E.164 format has at most 15 digits.",
        [inEvent('Read `callerId` in the response body of the event.'), 'Write one number, such as `+14155550100`.', CALL_CONNECTS],
        { who: TWIML },
      ),
    ],
    { messages: ['Dial: Invalid callerID, too long', 'Your callerID contains too many characters.'], related: [13214, 13247] },
  ),
  entry(
    13249,
    'voice',
    'warning',
    '`username` or `password` of `<Sip>` is wrong',
    "Twilio read your TwiML but can't use the username or the password in it.",
    [
      cause(
        'attribute-value-not-allowed',
        "The username or password has a value that isn't allowed",
        'One of them is empty, misspelled or malformed, or contains what a template left over.',
        [
          {
            text: 'Open the event in the Debugger and read `<Sip>` in the response body. A variable that was empty shows as `""`.',
            link: { place: 'debugger' },
          },
          'Set both to what your SIP server expects, or leave both out.',
          CALL_CONNECTS,
        ],
        { who: TWIML, source: errorPage(13249, '2026-11-29') },
      ),
    ],
    { messages: ['Dial: Invalid username or password attribute', '~Your username or password are invalid.'], related: [32011] },
  ),
  ...(
    [
      [
        13250,
        'There are too many SIP addresses in `<Dial>`',
        'There are more `<Sip>` elements than allowed',
        'Keep fewer `<Sip>` elements, and dial the others later',
        ['Dial: Too many URIs passed', 'You specified too many URI elements.'],
      ],
      [
        13251,
        'The SIP address has too many headers',
        'There are more headers than allowed',
        "Remove headers you don't need",
        ['Dial: Too many headers passed', 'You sent too many header elements.'],
      ],
      [
        13252,
        "A SIP header has a name that Twilio doesn't pass on",
        "A header's name isn't allowed",
        'Name your own headers `x-…`, with letters, digits and hyphens. Write others exactly as the `<Sip>` page does',
        ['Dial: Invalid header name', 'You named your header something invalid.'],
      ],
      [
        13253,
        'A SIP header is too long',
        'A header is longer than allowed',
        'Shorten the value, and look up the rest on the other side',
        ['Dial: Header is too long', '~You sent a header that is too long.'],
      ],
    ] as const
  ).map(([code, title, why, fix, messages]) =>
    entry(
      code,
      'voice',
      'warning',
      title,
      "Twilio read `<Dial><Sip>` in your TwiML but can't use all of it.",
      [
        cause(
          'sip-uri-limits',
          why,
          'The `<Sip>` page says what an address and its headers can contain.',
          [
            inEvent('Open the event in the Debugger and read the text inside `<Sip>`.'),
            { text: `${fix}.`, link: { href: 'https://www.twilio.com/docs/voice/twiml/sip', text: 'Limits of `<Sip>`' } },
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
    "Twilio looked up your SIP URI's host and found nothing, or a private address.",
    [sipHostNotPublic],
    {
      messages: [
        'Dial->Sip: SIP URI DNS does not resolve or resolves to an non-public IP address',
        '~Please check your DNS record to ensure it is properly configured.',
      ],
      related: [13243, 32011],
    },
  ),
  entry(
    13255,
    'voice',
    'warning',
    "A Twilio SIP domain can't be dialed",
    "`<Dial>` names an address under `.sip.twilio.com`, but Twilio doesn't route SIP calls internally.",
    [
      cause(
        'sip-domain-dialled',
        'The address belongs to Twilio itself',
        'Only a device that is registered with the domain can be called at such an address.',
        [
          { ...DOMAIN, text: 'Open the SIP domain, and look for the user in the address under **Registered endpoints**.' },
          'Dial `sip:user@domain.sip.twilio.com` for a registered device, or redirect the call to the TwiML you want.',
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
      [
        13256,
        'warning',
        "The recording's callback URL can't be used",
        "The recording is made, but Twilio can't notify anyone about it.",
        'recordingStatusCallback',
        ['Invalid recordingStatusCallback URL'],
      ],
      [
        13257,
        'error',
        "The transcription's callback URL can't be used",
        'Twilio has no usable URL to send the transcription to.',
        'transcribeCallback',
        ['Invalid transcribeCallback URL'],
      ],
    ] as const
  ).map(([code, level, title, summary, name, messages]) =>
    entry(
      code,
      'voice',
      level,
      title,
      summary,
      [
        cause(
          'callback-url-malformed',
          "The URL isn't valid",
          'It needs `https://` or `http://`, a public host and a path. An empty variable leaves part of it out.',
          [
            `Read \`${name}\` in your TwiML or request.`,
            'Write the full URL, or leave the attribute out.',
            "Record again. If the callback arrives, it's fixed.",
          ],
          { who: TWIML },
        ),
      ],
      { messages: [...messages], related: [11100, 15003] },
    ),
  ),
  regional(13258, "`<Sim>` doesn't work in this Region", ['Dial->Sim not supported in this realm'], [13803, 13804]),
  entry(
    13259,
    'voice',
    'warning',
    "The caller's display name can't be used",
    "Twilio read your TwiML but doesn't pass on the caller's display name.",
    [
      cause(
        'display-name-length',
        'The name is too short, too long, or has control characters',
        'It can have 2 to 255 printable characters, not counting spaces around them.',
        [
          'Read `callerDisplayName` in your TwiML.',
          'Write a name of 2 to 255 characters, without control characters such as line breaks and tabs.',
          CALL_AGAIN,
        ],
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
