import type { StepLink } from '../../types.ts';

/** Named by Twilio's page on trial accounts; the path in the new Console is unknown. https://www.twilio.com/docs/usage/tutorials/how-to-use-your-free-trial-account */
export const BUNDLES: StepLink = {
  href: 'https://1console.twilio.com/go?to=/account/__account__/us1/phone-numbers/regulatory-compliance/bundles',
  text: 'Regulatory bundles',
};
