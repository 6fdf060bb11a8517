import type { When } from '../../facts/condition.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry } from '../types.ts';
import { decode } from './shared/accessTokens.ts';
import { CALL_CONNECTS, INCOMING, PASSES } from './shared/callParts.ts';
import { type Draft, cause, entry, page, source, thread } from './shared/compact.ts';
import { appWithoutMicrophone, iframeWithoutMicrophone, microphoneBlockedBySystem, microphoneDenied, pageWithoutHttps } from './shared/microphone.ts';
import { APP, HOSTS } from './shared/voiceMedia.ts';

const PERSON = 'the person at the device';
const HEARD = "Call again. If the other side hears you, it's fixed.";
const TOKENS = 'the team that runs the server that makes the tokens';
const REGISTERED = "Register again. It's fixed when Android calls `onRegistered`, or iOS the completion handler without an error.";

/** Where an iOS app can run. */
const IOS: FactValues['platform'][] = ['ios', 'flutter', 'react-native'];
/** How the apps of the quickstarts label it. The code is the same for a call. */
const REGISTRATION = 'Registration error';

/** What `PKPushCredentials` hands to an iOS app, in a form that older SDKs pass on as it is. */
const deviceTokenForm = (when: When): Draft =>
  cause(
    'apns-token-malformed',
    'The iOS app passes the device token in the wrong form',
    'Twilio wants hex digits. Since iOS 13, `description` returns something like `{length = 32, bytes = 0x…}`.',
    [
      'Print the device token that the app passes to the SDK when it registers.',
      'Update the Voice SDK.',
      'Pass the token as its quickstart does. For a string, join the bytes as hex digits: `token.map { String(format: "%02x", $0) }.joined()`.',
      "Register again. It's fixed when the completion handler gets no error.",
    ],
    {
      who: APP,
      prevalence: 'occasional',
      when,
      source: source('https://github.com/twilio/twilio-voice-ios/pull/21'),
      sources: [thread('twilio/voice-quickstart-ios#255')],
      note: 'Version 2 of the SDK reports it as 31301 with HTTP status 400; versions 3 and 4, as 31400.',
    },
  );

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
        "Registration needs one of this account's `CR…` SIDs in the voice grant.",
        [
          decode(' and read `push_credential_sid` in `grants.voice`.'),
          {
            text: 'Create a push credential for this app, or find the SID of the one it has.',
            link: { href: 'https://www.twilio.com/console/voice/sdks/credentials', text: 'Mobile Push Credentials' },
          },
          'Put its SID into the voice grant, on the server that makes the tokens.',
          REGISTERED,
        ],
        {
          details: 'Outgoing calls work without it.',
          who: TOKENS,
          // On a phone it comes before a malformed device token, which only iOS has.
          when: {
            suggestedBy: [{ says: ['status: 400', 'push_credential_sid', 'push credential'] }, { says: 'status: 400', platform: IOS }, { token: 'grant-sid' }],
            excludedBy: { token: 'fine' },
          },
          source: thread('twilio/voice-quickstart-ios#89'),
          sources: [thread('twilio/voice-quickstart-ios#297'), { ...page(31301), read: '2026-11-30' }],
        },
      ),
      // Reports of this status name the push credential as well.
      deviceTokenForm({
        // A token without a fault has a push credential of this account.
        suggestedBy: [
          { says: 'status: 400', platform: IOS },
          { says: 'status: 400', platform: IOS, token: 'fine' },
        ],
        excludedBy: { platform: ['android', 'browser', 'server'] },
      }),
      cause(
        'token-refused-registration',
        'The token was refused',
        'It has expired, lacks `identity` or the voice grant, or its account, key or secret is wrong.',
        [
          decode('. `exp` must be later than `now`, `iss` an `SK…` key of the account in `sub`, and `grants` must have `identity` and `voice`.'),
          "Correct what is wrong on the token server. Check the key's secret too: no token shows it.",
          'Fetch a new token right before registering.',
          REGISTERED,
        ],
        {
          who: TOKENS,
          when: {
            suggestedBy: [
              { says: ['status: 401', 'status: 403', '20403', 'JWT'] },
              { token: ['not-a-token', 'header', 'issuer', 'claims', 'grants', 'expired', 'exp-form', 'not-yet-valid', 'too-long'] },
            ],
          },
          source: thread('twilio/voice-quickstart-android#86'),
          sources: [{ ...page(31301), read: '2026-11-30' }, thread('twilio/voice-quickstart-objc#7')],
        },
      ),
      cause(
        'voip-token-missing',
        'iOS has given the app no device token yet',
        'To register, the app needs the token that PushKit hands out. The SDK waits for it for some seconds. Outgoing calls work without it.',
        [
          'Add the capabilities **Push Notifications** and **Background Modes** with **Voice over IP** under **Signing & Capabilities** in Xcode.',
          'Call `await voice.initializePushRegistry()` in `index.tsx`, before `voice.register`. In Swift, register in `didUpdate pushCredentials`.',
          'Run the app on a phone: a simulator gets no token.',
          "Register again. It's fixed when the app gets no error.",
        ],
        {
          who: APP,
          when: {
            decisive: { says: ['PushKit device token', 'accessToken must be a valid string'] },
            excludedBy: { platform: ['android', 'browser', 'server'] },
          },
          note: 'An older SDK says “accessToken must be a valid string object” for it, which its developers call a typo.',
          source: {
            url: 'https://github.com/twilio/twilio-voice-react-native/blob/4a2c93d996c902971ba0cde446e3e6a9a7fcb40c/docs/getting-started-ios.md',
            read: '2026-11-30',
          },
          sources: [
            { url: 'https://github.com/twilio/twilio-voice-react-native/issues/117', read: '2026-11-30' },
            { url: 'https://github.com/twilio/twilio-voice-react-native/issues/135', read: '2026-11-30' },
          ],
        },
      ),
      cause(
        'registration-running',
        'The app registers again while it registers',
        'The SDK for React Native takes one `register` or `unregister` at a time on iOS.',
        [
          'Count how often the app calls `voice.register`. An effect in React can run more than once.',
          'Wait for the promise of one call before the next.',
          "Register again. It's fixed when the app gets no error.",
        ],
        {
          who: APP,
          prevalence: 'occasional',
          when: {
            decisive: { says: 'Registration in progress' },
            excludedBy: { platform: ['android', 'browser', 'server'] },
          },
          source: { url: 'https://github.com/twilio/twilio-voice-react-native/issues/451', read: '2026-11-30' },
        },
      ),
      cause(
        'registration-not-renewed',
        'The registration is out of date',
        'The device got a new push token, or registered long ago.',
        [
          'Register each time the app starts, and again when the device gets a new push token: in `onNewToken` on Android, in `didUpdate pushCredentials` on iOS.',
          REGISTERED,
        ],
        {
          who: APP,
          prevalence: 'occasional',
          // A token that has expired since has a code of its own, 20104.
          when: { suggestedBy: { workedBefore: 'yes' } },
          note: "Twilio's page on 31301 says six months, its FAQ a year without a push message.",
          source: { ...page(31301), read: '2026-11-30' },
          sources: [source('https://www.twilio.com/docs/voice/sdks/android/faq')],
        },
      ),
      cause(
        'device-network',
        "The device can't reach Twilio",
        'There is no network, a firewall blocks Twilio, or a VPN or proxy inspects TLS.',
        [
          'Register over a phone hotspot, without a VPN. If that works, the network is the cause.',
          { text: 'Allow TCP port 443 to the registration server, and exempt it from TLS inspection.', link: HOSTS },
          REGISTERED,
        ],
        {
          who: "the team that runs the user's network",
          when: {
            suggestedBy: [
              {
                says: [
                  'SSLHandshakeException',
                  'SSLPeerUnverifiedException',
                  'CertPathValidatorException',
                  'SocketTimeoutException',
                  'UnknownHostException',
                  'Unable to resolve host',
                  'ConnectException',
                  'Could not connect',
                  'Failed to connect',
                  'NSURLErrorDomain',
                  'request timed out',
                  'connection was lost',
                  'connection appears to be offline',
                ],
              },
              // A token server that makes wrong tokens does so for everybody.
              { affected: 'one-recipient' },
              { occurs: 'sometimes' },
            ],
          },
          source: thread('twilio/voice-quickstart-android#160'),
          sources: [{ url: 'https://www.twilio.com/docs/api/errors/31009', read: '2026-11-30' }],
        },
      ),
      cause(
        'twilio-fault',
        "An error occurred on Twilio's side",
        PASSES,
        [{ text: 'Look for an incident.', link: { href: 'https://status.twilio.com', text: 'Twilio status' } }, 'Retry with growing pauses.', REGISTERED],
        {
          who: 'Twilio or its provider',
          prevalence: 'rare',
          when: { suggestedBy: { says: ['status: 500', 'status: 502', 'status: 503', 'status: 504'] } },
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
        'Failed to initialize PushKit device token',
        'accessToken must be a valid string',
        '~Registration in progress. Please try again',
      ],

      retryable: true,
      related: [20101, 20403, 31302, 52134],
    },
  ),
  entry(
    31302,
    'voice',
    'error',
    'An old SDK left this device registered',
    'The device gets a type of push message that this version of the SDK no longer reads. Calls work.',
    [
      cause(
        'registered-by-old-sdk',
        'The app registered with an older SDK',
        'The old registration stays active until the new SDK registers.',
        ["Call the SDK's `register` every time the app starts.", "Call the device and hang up. No new 31302 means it's fixed."],
        { who: APP, sources: [thread('twilio/voice-quickstart-ios#263')] },
      ),
    ],
    {
      messages: [
        '~Unsupported Cancel Message Error',
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
    "The Voice SDK's request has the wrong format",
    "Twilio refused what the app passed to the call, or the SDK can't read a call invite.",
    [
      cause(
        'connect-params-invalid',
        'The `params` are too large or nested',
        '`params` of `connect()` is a flat object of strings. In Voice JS, it can have up to 800 bytes in all.',
        [
          'Print what the app passes to `connect()`.',
          'Turn nested values into strings.',
          'Send an ID in place of long values, and look them up in the code behind your voice URL.',
          CALL_CONNECTS,
        ],
        // `connect()` makes outgoing calls.
        {
          who: APP,
          when: { excludedBy: [INCOMING, { says: REGISTRATION, platform: IOS }] },
          sources: [source('https://twilio.github.io/twilio-voice.js/interfaces/Device.ConnectOptions.html')],
        },
      ),
      cause(
        'malformed-invite',
        'The incoming call was incomplete',
        "The call invite came without media. The app isn't the cause.",
        [
          { text: 'Look up the Call SID in the call log.', link: { href: 'https://console.twilio.com/us1/monitor/logs/calls', text: 'Call log' } },
          'Send [Twilio Support](https://help.twilio.com/) that SID if it happens again.',
          "Let someone call the app again. If it rings, it's fixed.",
        ],
        {
          who: 'Twilio Support',
          prevalence: 'rare',
          when: {
            suggestedBy: { says: 'Malformed invite' },
            excludedBy: { direction: 'outbound' },
            decisive: { says: 'Malformed invite' },
          },
          source: source('https://github.com/twilio/twilio-voice.js/blob/HEAD/lib/twilio/device.ts'),
        },
      ),
      {
        ...deviceTokenForm({
          suggestedBy: { says: ['Apn Binding', REGISTRATION], platform: IOS },
          excludedBy: { platform: ['android', 'browser', 'server'] },
          decisive: { says: 'Address of Apn Binding' },
        }),
        prevalence: 'rare',
      },
    ],
    {
      messages: ['~Malformed invite from gateway', 'Bad Request (HTTP/SIP)', '~The request could not be understood due to malformed syntax.', '~BadRequest'],

      related: [31100, 31103],
      lookalikes: [{ code: 31100, text: 'A message in a call (`sendMessage()`) has the wrong content or type.' }],
    },
  ),
  entry(
    31401,
    'voice',
    'error',
    "The app isn't allowed to use the microphone",
    'The browser, the system or the user denied access to the microphone, so no call is possible.',
    [
      {
        ...microphoneDenied,
        details:
          "The app's developers can let the browser ask before the first call: they call `navigator.mediaDevices.getUserMedia({ audio: true })` before they create the `Device`, and stop its tracks right away.",
        source: { url: 'https://www.twilio.com/docs/api/errors/31401', read: '2026-12-01' },
      },
      pageWithoutHttps,
      microphoneBlockedBySystem,
      iframeWithoutMicrophone,
      appWithoutMicrophone,
    ],
    {
      messages: [
        '~UserMedia Permission Denied Error',
        'The browser or end-user denied permissions to user media. Therefore we were unable to acquire input audio.',
        'UserMedia Permission Denied',
        'The browser or end-user denied permissions to user media.',
        '~PermissionDeniedError',
        '~Permission denied by system',
        // A browser's words, which the SDK passes on. Without the name in front, they are those of a 20003.
        '~NotAllowedError: Permission denied',
      ],

      related: [31402, 31208],
      lookalikes: [{ code: 31402, text: "Permission is granted, but the microphone doesn't open." }],
    },
  ),
  entry(
    31402,
    'voice',
    'error',
    "The microphone couldn't be opened",
    "The page is allowed to use the microphone, but got no sound. The name of the browser's error says why.",
    [
      cause(
        'microphone-missing',
        'There is no microphone, or the chosen one is gone',
        'The page finds no microphone at all (`NotFoundError`), or the one that the app chose was unplugged.',
        [
          'Plug the headset in, or choose another input.',
          'Look for the stored ID in `device.audio.availableInputDevices` before the app calls `setInputDevice()`, and use another input if it is missing.',
          HEARD,
        ],
        {
          who: "the person at the device, then the app's developers",
          when: { suggestedBy: { says: ['NotFoundError', 'device not found'] }, decisive: { says: ['NotFoundError', 'Requested device not found'] } },
          note: "Twilio's page names a device ID that no longer exists. Current versions of Voice JS refuse it before the call: `setInputDevice()` rejects with `Device not found`.",
          sources: [thread('twilio/video-quickstart-js#86'), source('https://github.com/twilio/twilio-voice.js/blob/master/lib/twilio/audiohelper.ts')],
        },
      ),
      cause(
        'microphone-busy',
        'Another app holds the microphone, or its driver fails',
        'The system, the browser or the hardware gives no sound (`NotReadableError`). On Windows, one program can block it for all others.',
        ['Close other apps and tabs that use the microphone.', 'Unplug the headset and plug it in again.', 'Restart the browser if the error persists.', HEARD],
        {
          who: PERSON,
          // Chrome prints its sentence without the name. In Firefox, Voice JS puts one of its own in place of `NotReadableError`.
          when: {
            suggestedBy: { says: ['NotReadableError', 'AbortError', 'Could not start audio source', 'multiple audio input', 'capture failure'] },
            decisive: { says: ['NotReadableError', 'Could not start audio source', 'multiple audio input'] },
          },
          sources: [
            source('https://developer.mozilla.org/en-US/docs/Web/API/MediaDevices/getUserMedia'),
            { url: 'https://blog.addpipe.com/common-getusermedia-errors', read: '2026-11-30' },
          ],
        },
      ),
      cause(
        'microphone-constraints',
        "The app asks for a device that isn't available",
        'The constraints, such as an exact `deviceId` or rate, rule out every device (`OverconstrainedError`).',
        [
          'Look for `rtcConstraints` in `device.connect()`, and for `setAudioConstraints()`.',
          'Use `ideal` instead of `exact` there, or leave the constraints out.',
          HEARD,
        ],
        {
          who: APP,
          prevalence: 'occasional',
          when: {
            suggestedBy: { says: ['OverconstrainedError', 'At least one of audio and video'] },
            decisive: { says: 'OverconstrainedError' },
          },
        },
      ),
      cause(
        'voice-sdk-device-race',
        'The app sets the input while the call starts',
        'Voice JS before 2.12.1 fails if `setInputDevice()` runs while `connect()` does, and before 2.11.2 the other way around too.',
        [
          'Look up the version of `@twilio/voice-sdk` in the build that fails.',
          'Update it to 2.12.1 or later.',
          'Write `await` before `setInputDevice()` and `connect()`.',
          HEARD,
        ],
        {
          who: APP,
          prevalence: 'rare',
          when: {},
          source: source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md'),
        },
      ),
      // Voice JS takes only `NotAllowedError` and `PermissionDeniedError` for a denial (`call.ts`).
      {
        ...pageWithoutHttps,
        note: "From the code of Voice JS 2: what today's browsers report on such a page ends in 31402, not in 31401.",
        sources: [source('https://github.com/twilio/twilio-voice.js/blob/master/lib/twilio/rtc/getusermedia.ts'), thread('IBM/watson-voice-bot#39')],
      },
    ],
    {
      messages: [
        '~UserMedia Acquisition Failed Error',
        'The browser and end-user allowed permissions, however getting the media failed.',
        'AcquisitionFailedError',
        'UserMedia Acquisition Failed',
        '~Requested device not found',
      ],
      // Voice JS 2 makes the error without the one of the browser (`call.ts`).
      messageHint:
        "Voice JS 2 leaves out the browser's error. Run `navigator.mediaDevices.getUserMedia({ audio: true })` in the browser's console: it shows `NotFoundError`, `NotReadableError` or another name.",
      related: [31401, 31201, 31208, 31006],
    },
  ),
];
