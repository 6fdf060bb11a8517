import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS, INCOMING } from './shared/callParts.ts';
import { cause, entry, source, thread } from './shared/compact.ts';
import { supportLink } from './shared/support.ts';
import { twimlAppFailed, voiceUrlFails } from './shared/twimlAppFailed.ts';
import { TEXT_ONLY, clientNotRegistered } from './shared/voiceCallees.ts';
import { calleeDeclined } from './shared/voiceCalls.ts';
import { APP } from './shared/voiceMedia.ts';

const PERSON = 'the person at the device';

const twilioFault = cause(
  'twilio-fault',
  "An error occurred on Twilio's side",
  'It often resolves on its own.',
  [
    { text: 'Look for an incident.', link: { href: 'https://status.twilio.com', text: 'Twilio status' } },
    { text: 'Write to Twilio Support with the Call SID if it keeps happening.', link: supportLink },
    CALL_CONNECTS,
  ],
  { who: 'Twilio Support' },
);

/** A server behind the call failed; Twilio says no more than the HTTP or SIP status does. */
const serverFault = (code: number, title: string, summary: string, messages: string[], related: number[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    title,
    summary,
    [{ ...twilioFault, prevalence: 'common', note: 'Twilio publishes only what the status says. If every call fails, check your TwiML app too.' }],
    { messages, related, retryable: true, retryAdvice: 'Call again after a minute.' },
  );

export const entries: readonly ErrorEntry[] = [
  entry(
    31480,
    'voice',
    'error',
    "The person called can't be reached now",
    "The other side is unavailable: for example, an app user who isn't registered, or a phone that's off.",
    [
      { ...clientNotRegistered, note: "Twilio's page has one sentence. Twilio's staff named this cause in one thread." },
      cause(
        'callee-phone-off',
        "The phone is off, out of reach or doesn't answer",
        'The number is valid, but its phone is turned off, roaming, not accepting calls or not answered.',
        ['Call again later, or text the person.', CALL_CONNECTS],
        {
          who: APP,
          when: { suggestedBy: [{ to: ['e164', 'national'] }, { verb: 'Number' }] },
          note: 'Twilio publishes one sentence about this code. The rest is what its call log says about SIP 480, in one report.',
          sources: [{ url: 'https://github.com/cybex-dev/twilio_voice/issues/42', read: '2026-11-30' }],
        },
      ),
    ],
    {
      messages: ['Temporarily Unavailable (SIP)', '~The callee is currently unavailable.', 'TemporarilyUnavailable', '~Temporarily Unavailable'],

      retryable: true,
      retryAdvice: 'Retry later, when the person is available again.',
      related: [31486, 31404, 52134, 31604],
    },
  ),
  entry(
    31481,
    'voice',
    'error',
    'The call is already over',
    'The app used a call that no longer exists.',
    [
      cause(
        'call-gone',
        'The invite is gone, or the Call SID was read too early',
        'A call invite ends when the caller hangs up, or when the app releases its object. The Call SID exists only once the call is accepted.',
        [
          'Keep the call invite until it is accepted, rejected or canceled, and drop it on the event `cancel`.',
          'Read the Call SID only after `accept`.',
          'Let a test call ring out. The app returns to its idle state.',
        ],
        { who: APP, source: { url: 'https://www.twilio.com/docs/api/errors/31481', read: '2026-11-30' } },
      ),
    ],
    {
      messages: ['Call/Transaction Does Not Exist (SIP)', 'The call no longer exists.', 'CallTransactionDoesNotExist', '~Call/Transaction Does Not Exist'],
      related: [31008, 21220],
    },
  ),
  entry(
    31484,
    'voice',
    'error',
    'The dialed number has the wrong format',
    "The app dialed a number that's malformed or incomplete.",
    [
      cause(
        'call-to-invalid-number',
        'The dialed number is malformed',
        'For example, the country code or a digit is missing, or it contains other characters.',
        ['Log the number that the app passes on.', 'Write it in E.164, such as `+14155550100`.', CALL_CONNECTS],
        { who: APP },
      ),
    ],
    {
      messages: ['Address Incomplete (SIP)', '~The provided phone number is malformed.', 'AddressIncomplete', '~Address Incomplete'],

      related: [31404, 13223],
    },
  ),
  entry(
    31486,
    'voice',
    'error',
    'The person called is busy',
    "The other side reports that it's busy. Nothing is broken.",
    [
      cause(
        'callee-busy',
        'The line is busy',
        'The phone, or every one of its lines, is in use.',
        [
          'Show "busy" in the app, and offer to call again.',
          'Go on in the `action` URL of `<Dial>` when `DialCallStatus` is `busy`: voicemail or the next number.',
          'Call while the line is busy. You hear voicemail or the next number, or the app shows "busy".',
        ],
        {
          who: APP,
          details: "A Voice JS client in a call doesn't report busy: it ignores a second call unless `allowIncomingWhileBusy` is on.",
          sources: [source('https://www.twilio.com/docs/voice/sdks/javascript/twiliodevice')],
        },
      ),
      {
        ...calleeDeclined,
        prevalence: 'occasional',
        // Otherwise both end after a while.
        when: { suggestedBy: [{ verb: 'Reject' }, { says: ['<Reject', 'call.reject', 'declined'] }] },
        note: 'An Android app reported this code when the person called had declined.',
        source: thread('cybex-dev/twilio_voice#124'),
      },
    ],
    {
      messages: ['Busy Here (SIP)', 'The callee is busy.', '~BusyHere', '~Busy Here'],

      retryable: true,
      retryAdvice: 'Retry a few minutes later.',
      related: [31600, 31480, 31603, 31005, 31002],
    },
  ),
  entry(
    31487,
    'voice',
    'error',
    'The call was ended before it was answered',
    'Someone canceled the call while it was set up. Nothing is broken.',
    [
      cause(
        'call-canceled',
        'The call was canceled',
        'The caller hung up, or your TwiML stopped dialing.',
        ['Show it as a normal end of the call.', 'Let a call ring until it is answered. It connects.'],
        { who: APP, note: TEXT_ONLY },
      ),
    ],
    {
      messages: ['Request Terminated (SIP)', '~The request has terminated as a result of a bye or cancel.', 'RequestTerminated', '~Request Terminated'],

      related: [31008],
    },
  ),
  serverFault(
    31500,
    'Twilio failed while handling the call',
    'A server behind the call had an unexpected error.',
    ['Internal Server Error (HTTP/SIP)', '~The server could not fulfill the request due to some unexpected condition.'],
    [31000, 31503],
  ),
  serverFault(
    31502,
    'A system behind Twilio failed',
    "A server got a response from another server that it couldn't use.",
    [
      'Bad Gateway (HTTP/SIP)',
      '~Bad Gateway',
      '~The server is acting as a gateway or proxy, and received an invalid response from a downstream server while attempting to fulfill the request.',
    ],
    [31503],
  ),
  entry(
    31503,
    'voice',
    'error',
    "Voice can't take the call now",
    "Twilio is under maintenance, or the voice URL of your TwiML app can't be reached.",
    [
      {
        ...twimlAppFailed,
        when: { suggestedBy: [...voiceUrlFails, { occurs: 'every-time' }], excludedBy: INCOMING },
        sources: [thread('twilio/voice-quickstart-android#278')],
      },
      { ...twilioFault, prevalence: 'occasional', when: { suggestedBy: { occurs: 'sometimes' } } },
    ],
    {
      messages: [
        'Service Unavailable (HTTP/SIP)',
        '~The server is currently unable to handle the request due to a temporary overloading or maintenance of the server.',
        'ServiceUnavailable',
      ],
      retryable: true,
      related: [31500, 31504],
    },
  ),
  serverFault(
    31504,
    "A system behind Twilio didn't answer in time",
    'A server waited too long for another server.',
    [
      'Gateway Timeout (HTTP/SIP)',
      '~Gateway Timeout',
      '~The server, while acting as a gateway or proxy, did not receive a timely response from an upstream server.',
      'GatewayTimeout',
    ],
    [31503],
  ),
  entry(
    31530,
    'voice',
    'error',
    "The device can't find Twilio's servers",
    "Twilio's host name couldn't be resolved, or the server couldn't be reached.",
    [
      cause(
        'device-network',
        "The device can't reach Twilio",
        "It is offline, or its DNS or VPN doesn't work.",
        ['Open a web page on the device.', 'Turn off VPN and private DNS, or use another network.', CALL_CONNECTS],
        { who: PERSON, source: source('https://github.com/twilio/twilio-voice-react-native/blob/HEAD/src/error/generated.ts') },
      ),
    ],
    {
      messages: ['DNS Resolution Error (HTTP/SIP)', '~Could not connect to the server.', 'DNSResolutionError', 'DNS Resolution Error'],
      retryable: true,
      retryAdvice: 'Retry when the device is online.',
      related: [31009, 53000],
    },
  ),
];
