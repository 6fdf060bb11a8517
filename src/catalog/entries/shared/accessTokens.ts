import type { Condition, When } from '../../../facts/condition.ts';
import type { FactValues } from '../../../facts/factValues.ts';
import type { Cause, Step } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { IN_APP, IN_BROWSER } from './platforms.ts';

export const tokenServer = 'the team that runs the token server';

export const accessTokensPage = 'https://www.twilio.com/docs/iam/access-tokens';

/** Shows what a token says, without its signature and without a website. */
export const lookInside: Step = {
  id: 'look-inside',
  text: 'Decode a failing token on your own machine.',
  snippet: {
    language: 'sh',
    title: 'Look inside a token',
    code: "node -e \"for (const part of process.env.TWILIO_ACCESS_TOKEN.split('.').slice(0, 2)) console.log(Buffer.from(part, 'base64url').toString()); console.log('now', Math.floor(Date.now() / 1000))\"",
    note: "Set `TWILIO_ACCESS_TOKEN` to the failing token first. Prints the header, payload and the current time, never the signature. Don't paste a live token into a website.",
  },
};

/** @param look What to look for, after "Decode a failing token on your own machine". */
export const decode = (look: string): Step => ({
  ...lookInside,
  text: `Decode a failing token on your own machine${look}`,
});

/** A cause that another code's page also names, with the page on which it was first found. */
export const alsoOn = (code: number, cause: Cause): Cause => ({
  ...cause,
  source: errorPage(code, '2026-11-30'),
  sources: [cause.source, ...(cause.sources ?? []).filter(({ url }) => url !== errorPage(code).url)],
});

export const connectAgain: Step = {
  id: 'check',
  text: "Create a new token and connect with it. No error means it's fixed.",
};

/** What a look into the token shows. With what tells that there is an Access Token, it outweighs a cause that this alone supports. */
export const inToken = (token: FactValues['token']): Condition[] => [
  { token },
  { token, tool: 'client-sdk' },
  { token, signer: 'access-token' },
];

/** For a cause that only a look into the token can tell from the others about an Access Token. */
export const onlyInToken = (token: FactValues['token']): When => ({ suggestedBy: inToken(token) });

/** What a look into a token can show. */
const FINDINGS: NonNullable<FactValues['token']>[] = [
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
  'fine',
];

/** Whoever looked into the token and found something else has not found this. */
export const otherFinding = (token: FactValues['token']): Condition => ({
  token: FINDINGS.filter((finding) => finding !== token),
});

/** For codes that speak of a JWT without saying which: these facts speak for an Access Token. */
export const forAccessToken: When = { suggestedBy: [{ signer: 'access-token' }, { tool: 'client-sdk' }] };

/** The same, for a cause that the token itself can show. Browsers and apps connect with an Access Token. */
export const seenInToken = (token: FactValues['token']): When => ({
  suggestedBy: [
    { token },
    { token, tool: 'client-sdk' },
    { signer: 'access-token' },
    { tool: 'client-sdk' },
    IN_BROWSER,
    IN_APP,
  ],
});
