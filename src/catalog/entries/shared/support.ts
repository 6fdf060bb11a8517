import type { Step, StepLink } from '../../types.ts';

export const supportLink: StepLink = { href: 'https://help.twilio.com/', text: 'Twilio Support' };

/** A step of which only the text is told. One that sends the reader to Support says where that is. */
export const toldStep = (text: string): Omit<Step, 'id'> =>
  /(?:ask|send|to) Twilio Support/i.test(text) ? { text, link: supportLink } : { text };
