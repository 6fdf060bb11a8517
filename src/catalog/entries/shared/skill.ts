import type { Source } from '../../types.ts';

/** One of the guides that Twilio publishes for AI agents, by the name of its folder. */
export const skill = (name: string, read = '2026-11-29'): Source => ({
  url: `https://github.com/twilio/ai/blob/main/skills/twilio/${name}/SKILL.md`,
  read,
});
