import type { Cause } from '../../types.ts';
import { connectAgain, decode, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const clockWrong: Cause = {
  id: 'clock-wrong',
  title: 'A clock is wrong',
  explanation:
    "The token's times come from the clock of the token server. If it is off, a fresh token is already expired or not valid yet.",
  prevalence: 'occasional',
  who: tokenServer,
  when: { suggestedBy: [{ token: 'not-yet-valid' }, { token: 'expired', workedBefore: 'no' }] },
  steps: [
    {
      id: 'compare-clocks',
      text: "Compare the clock of the token server with Twilio's.",
      snippet: {
        language: 'sh',
        title: 'Compare clocks',
        code: "date -u; curl -sI https://api.twilio.com | grep -i '^date:'",
        note: 'Run it on the token server. Both lines should show the same time, to a few seconds.',
      },
    },
    { id: 'sync', text: 'Turn on time synchronization (NTP) on that server, or on the host of its container.' },
    { id: 'device', text: 'Set date and time to automatic on the device, if only some devices fail.' },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20105', read },
  sources: [{ url: 'https://github.com/twilio/twilio-voice.js/issues/110', read }],
};

export const tokenLifetimeTooLong: Cause = {
  id: 'token-lifetime-too-long',
  title: 'The token is set to live longer than 24 hours',
  explanation: '`ttl` counts seconds, 86,400 at most. Milliseconds are a thousand times too long.',
  prevalence: 'common',
  who: tokenServer,
  when: { suggestedBy: { token: 'too-long' } },
  steps: [
    decode(' and subtract `iat` from `exp`. The result must not be larger than 86400.'),
    { id: 'shorten', text: 'Set `ttl` to 3600, or to 86400 at most, where the token is created.' },
    {
      id: 'renew',
      text: 'Renew the token during long sessions: on `tokenWillExpire` in Voice, on `tokenAboutToExpire` in Conversations and Sync.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20157', read },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/31207', read }],
};

export const tokenExpMalformed: Cause = {
  id: 'token-exp-malformed',
  title: "The expiry isn't a number of seconds",
  explanation:
    '`exp` counts whole seconds since 1970. Local text, a fraction, milliseconds or an unset date gives another number.',
  prevalence: 'rare',
  who: tokenServer,
  when: { suggestedBy: [{ token: 'exp-form' }, { workedBefore: 'no' }], decisive: { says: 'invalid literal for int' } },
  steps: [
    decode('. `exp` must have ten digits and be larger than `now`.'),
    { id: 'use-ttl', text: 'Pass a lifetime in seconds as `ttl`, and leave `exp` to the Twilio SDK.' },
    connectAgain,
  ],
  source: { url: 'https://github.com/twilio/TwilioChatJsReactNative/issues/26', read },
  sources: [{ url: 'https://github.com/jasonfill/ColdFusion-Twilio-Library/issues/1', read: '2026-11-29' }],
};
