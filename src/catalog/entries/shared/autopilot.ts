import type { Source } from '../../types.ts';
import { type Family, fix } from './families.ts';

/** A Twilio user quotes Twilio's announcement: its own pages on Autopilot are gone. */
const END: Source = {
  url: 'https://dev.to/krisdover/migrating-twilio-flex-webchat-from-autopilot-to-aws-lex-2cod',
  read: '2026-11-29',
};

/** An error of Autopilot, with the Understand API behind it. `summary` says what it meant. */
export const autopilotEnded = (code: number, summary: string, who = 'a developer'): Family =>
  fix(code, {
    summary,
    id: 'autopilot-ended',
    title: 'Autopilot and its Understand API no longer exist',
    explanation: 'Twilio shut Autopilot down on August 25, 2023, and its APIs stopped working.',
    who,
    steps: [
      'Find what still uses Autopilot: a Studio widget, a request, or the URL of a number.',
      'Move it to another service, such as a virtual agent that `<Connect>` reaches, or your own code.',
    ],
    source: END,
    check: "Repeat what led to the error. No new entry in the error log means it's fixed.",
  });
