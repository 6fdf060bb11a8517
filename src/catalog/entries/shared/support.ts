import type { Step, StepLink } from '../../types.ts';

export const supportLink: StepLink = { href: 'https://help.twilio.com/', text: 'Twilio Support' };

/** For an account that is blocked. The path is from https://www.twilio.com/docs/usage/billing (read 2026-11-30). */
export const ADD_FUNDS =
  "Add funds under **Admin > Account billing** in the Console, or answer Twilio's email about the account.";

/** A step of which only the text is told. One that sends the reader to Support says where that is. */
export const toldStep = (text: string): Omit<Step, 'id'> =>
  /(?:ask|send|to) Twilio Support/i.test(text) ? { text, link: supportLink } : { text };
