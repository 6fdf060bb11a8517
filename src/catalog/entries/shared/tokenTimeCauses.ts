import type { Cause } from '../../types.ts';
import { connectAgain, lookInside, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const clockWrong: Cause = {
  id: 'clock-wrong',
  title: 'A clock is wrong',
  explanation:
    'The times in a token come from the clock of the server that makes it. If that clock is off, a fresh token is already expired or not valid yet. Clocks of devices that had drifted were reported too.',
  prevalence: 'occasional',
  who: tokenServer,
  when: {},
  steps: [
    {
      id: 'compare-clocks',
      text: "Compare the clock of the token server with Twilio's.",
      snippet: {
        language: 'sh',
        title: 'Compare clocks',
        code: "date -u; curl -sI https://api.twilio.com | grep -i '^date:'",
        note: 'Run it on the server that makes the tokens. Both lines should show the same time, to a few seconds.',
      },
    },
    { id: 'sync', text: 'Turn on time synchronisation (NTP) on that server, or on the host of its container.' },
    { id: 'device', text: 'Set date and time to automatic on the device, if only some devices fail.' },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20105', read },
  sources: [{ url: 'https://github.com/twilio/twilio-voice.js/issues/110', read }],
};

export const tokenLifetimeTooLong: Cause = {
  id: 'token-lifetime-too-long',
  title: 'The token is set to live longer than 24 hours',
  explanation:
    'Twilio takes 24 hours at most, which is 86,400 seconds. `ttl` counts seconds, so a value in milliseconds is a thousand times too long.',
  prevalence: 'common',
  who: tokenServer,
  when: {},
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine, and subtract `iat` from `exp`. The result must stay below 86400.',
    },
    { id: 'shorten', text: 'Set `ttl` to 3600, or to 86399 at most, where the token is made.' },
    {
      id: 'renew',
      text: 'Renew the token during long sessions instead: on `tokenWillExpire` in Voice, on `tokenAboutToExpire` in Conversations and Sync.',
    },
    connectAgain,
  ],
  source: { url: 'https://www.twilio.com/docs/api/errors/20157', read },
  sources: [{ url: 'https://www.twilio.com/docs/api/errors/31207', read }],
};
