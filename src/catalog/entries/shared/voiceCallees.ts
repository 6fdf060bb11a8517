import { CALL_CONNECTS } from './callParts.ts';
import { type Draft, cause } from './compact.ts';
import { APP } from './voiceMedia.ts';

/** Under causes that Twilio does not name: the SDK shows a text, and no page says more. */
export const TEXT_ONLY = "Twilio publishes only the SDK's message.";

export const clientNotRegistered: Draft = cause(
  'client-not-registered',
  "The app user isn't registered",
  "The token's identity and the `<Client>` name must match exactly, and the app must have registered.",
  [
    "Compare the identity in that user's token with `<Client>` in your TwiML.",
    'Register when the app starts: `device.register()` in a browser, `Voice.register` on Android, `TwilioVoiceSDK.register` on iOS.',
    'Log that the registration succeeded: `registered` in a browser, `onRegistered` on Android, no error on iOS.',
    CALL_CONNECTS,
  ],
  {
    who: APP,
    when: { suggestedBy: [{ to: 'client' }, { verb: 'Client' }] },
    // Twilio's staff name this cause there.
    sources: [{ url: 'https://github.com/twilio/voice-quickstart-android/issues/463', read: '2026-11-30' }],
  },
);
