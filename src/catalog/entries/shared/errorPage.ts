import type { Source } from '../../types.ts';

/** Twilio's page of a code, as read for the catalog. */
export const errorPage = (code: number, read = '2026-11-28'): Source => ({
  url: `https://www.twilio.com/docs/api/errors/${code}`,
  read,
});
