import type { Cause } from '../../types.ts';
import { decode } from './accessTokens.ts';
import { tokenExpired } from './tokenExpired.ts';

// Its first step says the same.
const { details: _, ...withoutDetails } = tokenExpired;

/** Where the code names no part of the token, so that the token has to be looked at first. */
export const tokenExpiredUnnamed: Cause = {
  ...withoutDetails,
  prevalence: 'occasional',
  steps: [
    { ...decode('. It has expired if `exp` is smaller than `now`.'), skipWhen: { token: 'expired' } },
    ...tokenExpired.steps,
  ],
};
