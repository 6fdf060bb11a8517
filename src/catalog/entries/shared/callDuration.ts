import type { Source, Step, StepLink } from '../../types.ts';

/** The limits of 4 and 24 hours, and where the setting is. */
export const maximumDuration: Source = {
  url: 'https://www.twilio.com/docs/sip-trunking/extended-call-duration',
  read: '2026-11-30',
};

/** The pages on these errors name no way out. The setting dates from August 2021. */
export const FOUR_HOURS = 'Twilio ends a call after 4 hours. An account setting raises that to 24, the maximum.';

export const VOICE_SETTINGS: StepLink = {
  href: 'https://1console.twilio.com/go?to=/account/__account__/us1/voice/settings/general-settings',
  text: 'Voice settings',
};

export const raiseDuration: Step = {
  id: 'raise',
  text: 'Turn on **24-Hour Maximum Call Duration** if calls need more than 4 hours. In the Console, it is under **Voice > Settings > General**.',
  link: VOICE_SETTINGS,
};
