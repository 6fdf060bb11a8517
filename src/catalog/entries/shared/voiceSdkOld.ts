import { type Draft, cause, source } from './compact.ts';
import { IN_APP, IN_BROWSER } from './platforms.ts';
import { APP } from './voiceMedia.ts';

export const voiceSdkOld: Draft = cause(
  'voice-sdk-old',
  'The SDK is Twilio Client 1.x',
  'Twilio ended `twilio-client` on September 10, 2025, and its error codes mean other things.',
  [
    'Run `npm ls twilio-client` in the project of the failing build, and look for a script from `sdk.twilio.com/js/client`. Either one is version 1.x.',
    {
      text: "Replace it with `@twilio/voice-sdk` 2.x from npm. Twilio's CDN has only 1.x.",
      link: {
        href: 'https://www.twilio.com/docs/voice/sdks/javascript/migrating-to-js-voice-sdk-20',
        text: 'How to move to 2.x',
      },
    },
    "Call from the new build once it is published. If the call connects, it's fixed.",
  ],
  {
    who: APP,
    prevalence: 'rare',
    // The browser global `Twilio.Device` exists in 2.x, too. The addresses are those of the CDN, which has only 1.x.
    when: {
      suggestedBy: { says: ['twilio-client', 'sdk.twilio.com/js/client', 'sdk/js/client'], ...IN_BROWSER },
      excludedBy: IN_APP,
    },
    source: source(
      'https://www.twilio.com/en-us/changelog/final-end-of-life-date-announcement-for-twilio-voice-js-sdk-1-x',
    ),
    sources: [
      source('https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md'),
      { url: 'https://github.com/twilio/twilio-client.js#cdn', read: '2026-12-01' },
    ],
  },
);
