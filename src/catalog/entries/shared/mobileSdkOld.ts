import { CALL_CONNECTS } from './callParts.ts';
import { cause, type Draft, source, thread } from './compact.ts';
import { errorPage } from './errorPage.ts';
import { IN_APP, IN_BROWSER } from './platforms.ts';
import { APP } from './voiceMedia.ts';

export const mobileSdkOld: Draft = cause(
  'voice-mobile-port-10194',
  'The mobile SDK is older than version 3',
  "It used TCP port 10194, which many networks close, and couldn't use IPv6, which some mobile networks need.",
  ['Update the Voice SDK to its current version, which uses port 443.', 'Publish the new build.', CALL_CONNECTS],
  {
    who: APP,
    prevalence: 'rare',
    when: {
      // PJSIP is the stack of version 2.
      suggestedBy: [
        { says: '10194', ...IN_APP },
        { says: 'pjsua', ...IN_APP },
      ],
      excludedBy: IN_BROWSER,
      decisive: { says: ':10194' },
    },
    source: errorPage(31009, '2026-11-29'),
    sources: [
      thread('twilio/voice-quickstart-android#44'),
      source('https://github.com/twilio/voice-quickstart-android/pull/239'),
      thread('twilio/voice-quickstart-android#176'),
      thread('twilio/voice-quickstart-ios#132'),
    ],
  },
);
