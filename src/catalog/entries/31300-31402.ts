import type { ErrorEntry } from '../types.ts';
import { CALL_CONNECTS } from './shared/callParts.ts';
import { PASSES } from './shared/callParts.ts';
import { cause, entry, source, thread } from './shared/compact.ts';
import { appWithoutMicrophone, iframeWithoutMicrophone, microphoneBlockedBySystem, microphoneDenied, pageWithoutHttps } from './shared/microphone.ts';
import { APP } from './shared/voiceMedia.ts';

const PERSON = 'the person at the device';
const HEARD = 'Call again. The other side hears you.';
const TOKENS = 'the team that runs the server that makes the tokens';
const REGISTERED = "Register again. It's fixed when no error comes back: Android calls `onRegistered`, iOS the completion handler without an error.";

export const entries: readonly ErrorEntry[] = [
  entry(
    31301,
    'voice',
    'error',
    "The mobile app couldn't register for calls",
    "Twilio couldn't register this device for incoming calls. The message says why.",
    [
      cause(
        'token-push-credential',
        'The push credential in the token is missing or wrong',
        'Registration needs a `CR…` SID of this account in the voice grant.',
        ['Decode the token and read `push_credential_sid`.', 'Create a push credential for this app, and put its SID into the voice grant.', REGISTERED],
        {
          details: 'Calling out works without it.',
          who: TOKENS,
          when: { suggestedBy: { says: 'status: 400' } },
          source: thread('twilio/voice-quickstart-ios#89'),
          sources: [thread('twilio/voice-quickstart-ios#297')],
        },
      ),
      cause(
        'token-refused-registration',
        'The token was refused',
        "It has expired, or account or key aren't the right ones.",
        ['Decode the token and read `exp`, `iss` and `sub`.', 'Fetch a new token right before registering.', REGISTERED],
        { who: TOKENS, when: { suggestedBy: { says: ['status: 401', 'status: 403', '20403'] } }, source: thread('twilio/voice-quickstart-android#86') },
      ),
      cause(
        'device-network',
        "The device doesn't reach Twilio",
        'No network, a VPN or a proxy that inspects TLS.',
        ['Register over a phone hotspot, without VPN. If it works there, the network is the reason.', 'Exempt Twilio from TLS inspection.', REGISTERED],
        {
          who: "the team that runs the user's network",
          when: { suggestedBy: { says: ['SSLHandshakeException', 'SocketTimeoutException', 'UnknownHostException', 'Could not connect'] } },
          source: thread('twilio/voice-quickstart-android#160'),
        },
      ),
      cause(
        'twilio-fault',
        "An error on Twilio's side",
        PASSES,
        [{ text: 'Look for an incident.', link: { href: 'https://status.twilio.com', text: 'Twilio status' } }, 'Retry with growing pauses.', REGISTERED],
        {
          who: 'Twilio Support',
          prevalence: 'rare',
          when: { suggestedBy: { says: ['status: 500', 'status: 502', 'status: 503'] } },
          source: thread('twilio/voice-quickstart-ios#120'),
        },
      ),
    ],
    {
      messages: [
        'Http status: {status}. Unexpected registration response.',
        'RegistrationError',
        '~Registration failed',
        '~Failed to register: {error}',
        '~Registration error',
      ],

      retryable: true,
      related: [20101, 20403, 31302, 52134],
    },
  ),
  entry(
    31302,
    'voice',
    'warning',
    'An old SDK left this device registered',
    'The device gets a kind of push message that this version of the SDK no longer reads. Calls work.',
    [
      cause(
        'registered-by-old-sdk',
        'The app registered with an older SDK',
        'The old registration goes on until the new SDK registers.',
        ['Call `register` of the SDK at every start of the app.', "Call the device and hang up. No new 31302 means it's fixed."],
        { who: APP, sources: [thread('twilio/voice-quickstart-ios#263')] },
      ),
    ],
    {
      messages: [
        'Unsupported Cancel Message Error',
        'This version of the SDK no longer supports processing cancel push notification messages.',
        'UnsupportedCancelMessageError',
      ],
      related: [31301, 31008],
    },
  ),
  entry(
    31400,
    'voice',
    'error',
    "The Voice SDK's request has the wrong form",
    "Twilio refused what the app passed to the call, or the SDK can't read an invitation.",
    [
      cause(
        'connect-params-invalid',
        'The `params` are too large or nested',
        '`params` of `device.connect()` is a flat object of strings, 800 bytes in all.',
        ['Print what the app passes to `connect()`.', 'Send an id, and look the rest up in the code behind your voice URL.', CALL_CONNECTS],
        { who: APP, when: { suggestedBy: { direction: 'outbound' } } },
      ),
      cause(
        'call-message-malformed',
        "Content and `contentType` of the message don't fit",
        'JSON goes with `application/json`, and as an object.',
        [
          'Read what the app passes to `sendMessage()`.',
          'Pass an object as `content` with `contentType: "application/json"`.',
          'Send a message in a call. It arrives.',
        ],
        { who: APP, when: { suggestedBy: { stage: 'later' } }, prevalence: 'occasional' },
      ),
      cause(
        'malformed-invite',
        'The incoming call was incomplete',
        'The invitation came without media. An app has no part in that.',
        ['Update the Voice SDK.', 'Send Twilio Support the Call SID if it happens again.', CALL_CONNECTS],
        {
          who: 'Twilio Support',
          prevalence: 'rare',
          when: { suggestedBy: { says: 'Malformed invite' }, decisive: { says: 'Malformed invite' } },
          source: source('https://github.com/twilio/twilio-voice.js'),
        },
      ),
    ],
    {
      messages: ['Malformed invite from gateway', 'Bad Request (HTTP/SIP)', 'The request could not be understood due to malformed syntax.', '~BadRequest'],

      related: [31100, 31103],
    },
  ),
  entry(
    31401,
    'voice',
    'error',
    'The app may not use the microphone',
    'The browser, the system or its user refused the microphone, so no call is possible.',
    [microphoneDenied, pageWithoutHttps, microphoneBlockedBySystem, iframeWithoutMicrophone, appWithoutMicrophone],
    {
      messages: [
        'UserMedia Permission Denied Error',
        'The browser or end-user denied permissions to user media. Therefore we were unable to acquire input audio.',
        'UserMedia Permission Denied',
        'The browser or end-user denied permissions to user media.',
        '~PermissionDeniedError',
        '~Permission denied by system',
      ],

      related: [31402, 31208],
      lookalikes: [{ code: 31402, text: "The permission is there, and the microphone doesn't open." }],
    },
  ),
  entry(
    31402,
    'voice',
    'error',
    "The microphone couldn't be opened",
    "The page may use the microphone, and still got no sound. The inner error's name tells why.",
    [
      cause(
        'microphone-missing',
        'There is no microphone, or the chosen one is gone',
        'The stored device ID belongs to an unplugged headset (`NotFoundError`).',
        ['Plug the headset in, or choose another input.', 'Fall back to the default device in the app when the stored one is missing.', HEARD],
        {
          who: PERSON,
          when: { suggestedBy: { says: ['NotFoundError', 'device not found'] }, decisive: { says: ['NotFoundError', 'Requested device not found'] } },
          sources: [thread('twilio/video-quickstart-js#86')],
        },
      ),
      cause(
        'microphone-busy',
        'Another app or tab holds the microphone',
        'On Windows, one program can keep it from all others (`NotReadableError`).',
        ['Close other apps and tabs that use the microphone.', 'Unplug the headset and plug it in again.', HEARD],
        { who: PERSON, when: { suggestedBy: { says: ['NotReadableError', 'AbortError'] }, decisive: { says: 'NotReadableError' } } },
      ),
      cause(
        'microphone-constraints',
        "The app asks for a device that doesn't fit",
        '`audioConstraints` with an exact device or rate excludes all there is (`OverconstrainedError`).',
        ['Read the constraints that the app sets.', 'Use `ideal` instead of `exact`, or leave them out.', HEARD],
        { who: APP, prevalence: 'occasional', when: { suggestedBy: { says: 'OverconstrainedError' }, decisive: { says: 'OverconstrainedError' } } },
      ),
      cause(
        'voice-sdk-device-race',
        'The app sets the input while the call starts',
        'Voice JS before 2.12.1 fails where `setInputDevice()` and `connect()` run at once.',
        ['Update Voice JS.', 'Wait for `setInputDevice()` before `connect()`.', HEARD],
        {
          who: APP,
          prevalence: 'rare',
          when: { suggestedBy: { occurs: 'sometimes', clientSdk: 'voice' } },
          source: source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md'),
        },
      ),
    ],
    {
      messages: [
        'UserMedia Acquisition Failed Error',
        'The browser and end-user allowed permissions, however getting the media failed.',
        'AcquisitionFailedError',
        'UserMedia Acquisition Failed',
        '~Requested device not found',
      ],
      messageHint: 'The message or `originalError.name` holds `NotFoundError`, `NotReadableError` or `OverconstrainedError`.',
      related: [31401, 31201, 31208, 31006],
    },
  ),
];
