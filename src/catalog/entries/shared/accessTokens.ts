import type { Step } from '../../types.ts';
import type { When } from '../../../facts/condition.ts';

export const tokenServer = 'whoever runs the server that makes the tokens';

export const accessTokensPage = 'https://www.twilio.com/docs/iam/access-tokens';

/** Shows what a token says, without its signature and without a website. */
export const lookInside: Step = {
  id: 'look-inside',
  text: 'Decode a token that fails, on your own machine, and read its header and payload.',
  snippet: {
    language: 'sh',
    title: 'Look inside a token',
    code: "node -e \"for (const part of process.env.TWILIO_ACCESS_TOKEN.split('.').slice(0, 2)) console.log(Buffer.from(part, 'base64url').toString()); console.log('now', Math.floor(Date.now() / 1000))\"",
    note: 'Set `TWILIO_ACCESS_TOKEN` to the failing token first. Prints header, payload and the time now, never the signature. Do not paste a live token into a website.',
  },
};

export const connectAgain: Step = {
  id: 'check',
  text: 'Make a new token and connect with it. A connection without this error shows that it worked.',
};

/** For codes that speak of a JWT without saying which: these facts speak for an Access Token. */
export const forAccessToken: When = { suggestedBy: [{ signer: 'access-token' }, { tool: 'client-sdk' }] };
