import type { Cause } from '../../types.ts';
import { connectAgain, lookInside, tokenServer } from './accessTokens.ts';

const read = '2026-11-24';

export const tokenRegion: Cause = {
  id: 'region-mismatch',
  title: 'The key was made in another Region',
  explanation:
    'An API key is valid in one Region. Video takes tokens of US1 keys only. A Voice token for another Region needs a key of that Region and the Region in the header field `twr`.',
  prevalence: 'occasional',
  who: tokenServer,
  when: { suggestedBy: { credentialRegion: 'elsewhere' } },
  steps: [
    {
      ...lookInside,
      text: 'Decode a token that fails, on your own machine. Note `iss`, and `twr` if the header has it.',
    },
    {
      id: 'find-region',
      text: 'Open the API keys page and switch its Region until the SID in `iss` is listed.',
      link: { place: 'api-keys' },
    },
    connectAgain,
  ],
  ways: [
    {
      id: 'us1-key',
      title: 'For Video, or where everything runs in US1',
      steps: [{ id: 'sign-us1', text: 'Sign with a **Standard** key made in US1, and pass no Region.' }],
    },
    {
      id: 'regional-key',
      title: 'For Voice in another Region',
      steps: [
        {
          id: 'pass-region',
          text: 'Pass the Region of the key when you build the token (`region` in twilio-node), and connect the SDK to an edge of that Region.',
        },
      ],
    },
  ],
  source: { url: 'https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens', read },
  sources: [
    { url: 'https://github.com/twilio-labs/code-exchange/issues/50', read },
    { url: 'https://www.twilio.com/docs/global-infrastructure/manage-regional-api-credentials', read: '2026-11-23' },
  ],
};
