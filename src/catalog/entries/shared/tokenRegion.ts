import type { Cause } from '../../types.ts';
import { connectAgain, decode, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const tokenRegion: Cause = {
  id: 'region-mismatch',
  title: 'The key was created in another Region',
  explanation: 'An API key works in one Region. Video accepts only US1 keys; Voice needs the Region in `twr`.',
  prevalence: 'occasional',
  who: tokenServer,
  when: {
    suggestedBy: [{ credentialRegion: 'elsewhere' }, { credentialRegion: 'elsewhere', token: 'fine' }],
  },
  steps: [
    decode(' and read `iss`, and `twr` if the header has it.'),
    {
      id: 'find-region',
      text: 'Open API keys and switch the Region until the SID in `iss` is listed.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  cases: [
    {
      id: 'us1-key',
      title: 'you use Video, or everything runs in US1',
      when: { clientSdk: 'video' },
      steps: [{ id: 'sign-us1', text: 'Sign with a **Standard** key created in US1, and pass no Region.' }],
    },
    {
      id: 'regional-key',
      title: 'you use Voice in another Region',
      steps: [
        {
          id: 'pass-region',
          text: "Pass the key's Region when you create the token (`region`), and connect the SDK to an edge of that Region.",
        },
        {
          id: 'app',
          text: 'Create the TwiML app in that Region too, and put its SID into the Voice grant.',
          link: { place: 'twiml-apps' },
        },
      ],
    },
  ],
  source: { url: 'https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens', read },
  sources: [
    { url: 'https://github.com/twilio-labs/code-exchange/issues/50', read },
    { url: 'https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials', read: '2026-11-23' },
    {
      url: 'https://www.twilio.com/docs/global-infrastructure/use-the-programmable-voice-javascript-sdk-with-a-non-us-twilio-region',
      read: '2026-11-29',
    },
  ],
};
