import { type Draft, cause, page, source } from './compact.ts';
import { IN_APP, IN_BROWSER } from './platforms.ts';

const PERSON = 'the person at the device';
const HEARD = "Call again. If the browser shows that the microphone is in use, it's fixed.";
/** Chrome's words. The name of the error differs by version: `PermissionDeniedError`, `NotAllowedError`, `SecurityError`. */
const ONLY_SECURE = 'Only secure origins are allowed';
const GET_USER_MEDIA = source('https://developer.mozilla.org/en-US/docs/Web/API/MediaDevices/getUserMedia');

export const microphoneDenied: Draft = cause(
  'microphone-denied',
  'The permission was denied in the browser',
  "Once someone has chosen **Block**, the browser can remember it, and then doesn't ask again.",
  [
    'Open the site settings next to the URL in the browser.',
    'Set the microphone to **Allow**.',
    'Reload the page.',
    HEARD,
  ],
  { who: PERSON, when: { excludedBy: IN_APP }, source: page(31401), sources: [page(31208)] },
);

export const pageWithoutHttps: Draft = cause(
  'page-without-https',
  "The page isn't served over HTTPS",
  'Browsers allow the microphone only on pages with `https://` and on `localhost`. On other pages, they never ask.',
  ['Read the beginning of the URL in the address bar.', 'Serve the page over `https://`.', HEARD],
  {
    who: 'the team that runs the web server of the page',
    // The browsers of today lack `navigator.mediaDevices` there, so Voice JS 2 often fails before it can report this.
    prevalence: 'rare',
    when: {
      suggestedBy: [
        {
          // A stack trace names `mediaDevices` on any page. What says that it is missing differs by browser.
          says: [
            ONLY_SECURE,
            'SecurityError',
            'getUserMedia is not supported',
            'mediaDevices is undefined',
            'evaluating navigator.mediaDevices',
            "evaluating 'navigator.mediaDevices",
            "reading 'mediaDevices'",
            "reading 'getUserMedia'",
            "'getUserMedia' of undefined",
          ],
          ...IN_BROWSER,
        },
        // One person's choice doesn't keep everyone from calling.
        { affected: 'all', ...IN_BROWSER },
      ],
      excludedBy: IN_APP,
      decisive: { says: ONLY_SECURE },
    },
    source: GET_USER_MEDIA,
  },
);

export const microphoneBlockedBySystem: Draft = cause(
  'microphone-blocked-by-system',
  'The operating system blocks the microphone',
  'macOS and phones have a switch for each app, Windows one for all desktop apps. `Permission denied by system` points to it.',
  [
    "Open **Microphone** in the system's privacy settings.",
    'Allow the browser or app; in Windows, turn on **Let desktop apps access your microphone**.',
    'Restart the browser or app.',
    "Call again. If the other side hears you, it's fixed.",
  ],
  {
    who: PERSON,
    prevalence: 'occasional',
    // A phone alone doesn't point here: an app that never asked is denied as well.
    when: { suggestedBy: { says: 'denied by system' }, decisive: { says: 'denied by system' } },
    source: page(31401),
    sources: [
      { url: 'https://www.xda-developers.com/how-block-apps-access-webcam-microphone-windows-11/', read: '2026-11-30' },
      { url: 'https://support.zencastr.com/en/articles/11003942-error-permission-denied', read: '2026-11-30' },
    ],
  },
);

export const iframeWithoutMicrophone: Draft = cause(
  'iframe-without-microphone-permission',
  'A frame or a header blocks the microphone',
  'On another site, such as a CRM, a page in an `<iframe>` gets the microphone only from the outer page. A `Permissions-Policy` header can deny it to any page.',
  [
    'Open the page in its own tab. If it works there, the frame is the cause. If not, look for `microphone=()` in its own `Permissions-Policy` header.',
    'Add `allow="microphone"` to the `<iframe>`.',
    "Replace `microphone=()` with `microphone=(self)`. On the outer page, also name the framed page's origin there.",
    HEARD,
  ],
  {
    who: 'the people who run the page and the one around it',
    when: {
      suggestedBy: [
        { says: ['permissions policy', 'feature policy', 'disallowed by permissions'], ...IN_BROWSER },
        { affected: 'all', ...IN_BROWSER },
      ],
      excludedBy: IN_APP,
    },
    prevalence: 'occasional',
    source: source('https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Headers/Permissions-Policy/microphone'),
  },
);

export const appWithoutMicrophone: Draft = cause(
  'android-record-audio-missing',
  "The app didn't ask for the microphone",
  'Android and iOS grant the microphone only after the app has asked, before the call begins.',
  [
    'Ask for `RECORD_AUDIO` (Android) or the microphone (iOS, `NSMicrophoneUsageDescription`) before `connect()` and `accept()`.',
    "Call again. If the system asks once and the other side hears you, it's fixed.",
  ],
  {
    who: "the app's developers",
    // On a phone, the person or the system can have refused as well. Voice JS in the web view of an app needs the app's permission, too.
    when: {
      suggestedBy: [
        { ...IN_APP, occurs: 'every-time' },
        { ...IN_APP, affected: 'all' },
        { says: ['RECORD_AUDIO', 'NSMicrophoneUsageDescription'] },
      ],
    },
    details:
      'Since version 3, the Voice SDK for iOS connects the call anyway, and the other side hears nothing. In React Native, a call that is accepted from the notification reports the error to `voice.on(Voice.Event.Error)`.',
    source: source('https://github.com/twilio/twilio-voice-react-native/blob/main/CHANGELOG.md'),
    sources: [
      {
        url: 'https://github.com/twilio/voice-quickstart-ios/blob/master/Docs/migration-guide-2.x-3.x.md',
        read: '2026-11-30',
      },
    ],
  },
);
