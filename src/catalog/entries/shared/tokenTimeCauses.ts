import type { Cause } from '../../types.ts';
import { connectAgain, decode, tokenServer } from './accessTokens.ts';
import { IN_CALLING_APP } from './platforms.ts';

const read = '2026-11-24';

export const clockWrong: Cause = {
  id: 'clock-wrong',
  title: 'A clock is wrong',
  explanation:
    "The token's times come from the token server's clock. If it is off, a fresh token is already expired or not valid yet.",
  prevalence: 'occasional',
  who: tokenServer,
  when: { suggestedBy: [{ token: 'not-yet-valid' }, { token: 'expired', workedBefore: 'no' }] },
  steps: [
    {
      id: 'compare-clocks',
      text: "Compare the token server's clock with Twilio's.",
      snippet: {
        language: 'sh',
        title: 'Compare clocks',
        code: "date -u; curl -sI https://api.twilio.com | grep -i '^date:'",
        note: 'Run it on the token server. Both lines should show the same time, to a few seconds.',
      },
    },
    {
      id: 'sync',
      text: 'Turn on time synchronization (NTP) on that server, or on its host if it runs in a container.',
    },
    { id: 'device', text: 'Set the date and time to automatic on the device, if only some devices fail.' },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20105', read },
  sources: [
    {
      url: 'https://support.twilio.com/hc/en-us/articles/115015890207-Troubleshooting-Invalid-Access-Tokens',
      read: '2026-11-30',
    },
  ],
};

export const tokenLifetimeTooLong: Cause = {
  id: 'token-lifetime-too-long',
  title: "The token's lifetime is over 24 hours",
  explanation: '`ttl` is in seconds, at most 86,400. Milliseconds make it a thousand times too long.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'too-long' } },
  steps: [
    // Of the SDKs, only twilio-node sets `iat`. In all of them, `jti` is the key, a hyphen and the time.
    decode('. `exp` must be at most 86400 larger than `iat`, or than the number that ends `jti`.'),
    // The page on 31207 asks for 86,399 or less, the one on 20157 for 86,400 or less.
    { id: 'shorten', text: 'Set `ttl` to 3600 in the code that creates the token, and never above 86399.' },
    {
      id: 'renew',
      text: 'Renew the token during long sessions: on `tokenWillExpire` in Voice, on `tokenAboutToExpire` in Conversations and Sync.',
      skipWhen: IN_CALLING_APP,
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20157', read: '2026-11-30' },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/31207', read: '2026-11-30' }],
};

export const tokenExpMalformed: Cause = {
  id: 'token-exp-malformed',
  title: "The expiry isn't a number of seconds",
  explanation:
    '`exp` is in whole seconds since 1970. A date as text, a fraction, milliseconds or an unset date gives another number.',
  prevalence: 'rare',
  who: tokenServer,
  when: { suggestedBy: { token: 'exp-form' }, decisive: { says: 'invalid literal for int' } },
  steps: [
    decode('. `exp` must have ten digits and be larger than `now`.'),
    {
      id: 'use-ttl',
      text: 'Pass a lifetime in seconds as `ttl`, and let the Twilio SDK set `exp`. In C#, pass `expiration: DateTime.UtcNow.AddHours(1)`, or leave it out.',
    },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/TwilioChatJsReactNative/issues/26', read },
  sources: [{ url: 'https://github.com/jasonfill/ColdFusion-Twilio-Library/issues/1', read: '2026-11-29' }],
};

/** Twilio's answer is about a registration that came too early. The token is right. */
export const registeredTooEarly: Cause = {
  id: 'voice-registered-too-early',
  title: 'Voice JS registered before Twilio had checked the token',
  explanation:
    'After a lost connection or a sleeping computer, versions before 2.18.5 can register too early. Twilio then refuses a valid token.',
  prevalence: 'occasional',
  who: 'the team that develops the client app',
  when: {
    suggestedBy: [
      { clientSdk: 'voice', platform: 'browser', occurs: 'sometimes' },
      { clientSdk: 'voice', platform: 'browser', occurs: 'sometimes', workedBefore: 'yes' },
    ],
    excludedBy: [
      { clientSdk: ['video', 'conversations', 'sync', 'chat', 'taskrouter', 'flex'] },
      // The token that Twilio refuses then is in order.
      {
        token: [
          'not-a-token',
          'header',
          'issuer',
          'claims',
          'grants',
          'grant-sid',
          'expired',
          'exp-form',
          'not-yet-valid',
          'too-long',
        ],
      },
      { platform: ['android', 'ios', 'react-native', 'flutter'] },
    ],
  },
  steps: [
    { id: 'update', text: 'Update `@twilio/voice-sdk` to version 2.18.5 or newer.' },
    {
      id: 'register-once',
      text: 'Remove your own calls to `register()` after a lost connection: the SDK registers again on its own.',
    },
    {
      id: 'check',
      text: "Turn the network off for a minute, then on again. If the error doesn't come back, it's fixed.",
    },
  ],
  source: { url: 'https://github.com/twilio/twilio-voice.js/blob/master/CHANGELOG.md', read: '2026-11-30' },
  sources: [{ url: 'https://github.com/twilio/twilio-voice.js/issues/110', read: '2026-11-30' }],
};
