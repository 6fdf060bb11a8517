import type { StepLink } from '../../types.ts';

export const supportLink: StepLink = { href: 'https://help.twilio.com/', text: 'Twilio Support' };
