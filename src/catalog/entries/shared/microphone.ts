import { type Draft, cause, page, source } from './compact.ts';

const PERSON = 'the person at the device';
const HEARD = 'Call again. The browser shows that the microphone is in use.';

export const microphoneDenied: Draft = cause(
  'microphone-denied',
  'The permission was refused in the browser',
  "Once somebody has chosen **Block**, the browser keeps that answer and doesn't ask again.",
  [
    'Open the site settings beside the URL in the browser, and set the microphone to **Allow**.',
    'Reload the page.',
    HEARD,
  ],
  { who: PERSON, when: { suggestedBy: { platform: 'browser' } }, source: page(31401), sources: [page(31208)] },
);

export const pageWithoutHttps: Draft = cause(
  'page-without-https',
  "The page isn't served over HTTPS",
  'Browsers give the microphone to pages with `https://` and to `localhost` only. On other pages they refuse without asking.',
  ['Read the beginning of the URL in the browser.', 'Serve the page over `https://`.', HEARD],
  {
    who: 'the team that runs the web server of the page',
    prevalence: 'occasional',
    when: { suggestedBy: { says: ['at this address', 'undefined is not an object', 'mediaDevices'] } },
    source: page(31401),
  },
);

export const microphoneBlockedBySystem: Draft = cause(
  'microphone-blocked-by-system',
  'The operating system keeps the microphone from the browser',
  'macOS, Windows and phones have a switch of their own for every app. `Permission denied by system` points to it.',
  [
    'Open the privacy settings of the system, and allow the browser or app to use the microphone.',
    'Restart the browser or app.',
    HEARD,
  ],
  {
    who: PERSON,
    prevalence: 'occasional',
    when: { suggestedBy: { says: 'denied by system' }, decisive: { says: 'denied by system' } },
    source: page(31401),
  },
);

export const iframeWithoutMicrophone: Draft = cause(
  'iframe-without-microphone-permission',
  'The page runs in a frame without the permission',
  'A page inside an `<iframe>`, as in a CRM, gets the microphone only if the outer page passes it on.',
  [
    'Open the page in a tab of its own. If it works there, the frame is the reason.',
    'Add `allow="microphone"` to the `<iframe>`, and remove `microphone=()` from a `Permissions-Policy` header.',
    HEARD,
  ],
  {
    who: 'the person who runs the outer page',
    when: {
      suggestedBy: [
        { says: ['permissions policy', 'feature policy', 'disallowed by permissions'] },
        { platform: 'browser', affected: 'all' },
      ],
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
    'Call again. The system asks once, and the other side hears you.',
  ],
  {
    who: "the app's developers",
    when: { suggestedBy: { platform: ['android', 'ios', 'react-native', 'flutter'] } },
    source: source('https://github.com/twilio/twilio-voice-react-native/blob/main/CHANGELOG.md'),
  },
);
