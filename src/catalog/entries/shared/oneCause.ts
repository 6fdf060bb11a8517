import type { Cause, ErrorEntry, Step } from '../../types.ts';
import { errorPage } from './errorPage.ts';

type Told = Required<Pick<ErrorEntry, 'summary' | 'retryable' | 'causes'>>;

const resend: Step = { id: 'check', text: "Send the request again. A 2xx response means it's fixed." };

/** What an entry with one cause gets beside its name. `check` is added, unless the steps have one. */
export function oneCause(
  code: number,
  summary: string,
  { steps, ...cause }: Omit<Cause, 'prevalence' | 'when' | 'source'>,
): Told {
  return {
    summary,
    retryable: false,
    causes: [
      {
        ...cause,
        prevalence: 'common',
        when: {},
        steps: steps.some(({ id }) => id === 'check') ? steps : [...steps, resend],
        source: errorPage(code),
      },
    ],
  };
}

/** A parameter whose rule Twilio states. `rule` reads on after "It has to be". */
export const parameter = (code: number, name: string, rule: string): Told =>
  oneCause(code, `Twilio doesn't accept the value of \`${name}\`.`, {
    id: 'parameter-value',
    title: `\`${name}\` violates Twilio's rule`,
    explanation: `It has to be ${rule}.`,
    who: 'a developer',
    steps: [
      { id: 'log', text: `Log \`${name}\` as your code sends it, and compare it with this rule.` },
      { id: 'set', text: `Set it to ${rule}.` },
    ],
  });

/** Twilio deletes nothing that something else uses. */
export const stillInUse = (code: number, what: string, by: string, release: string): Told =>
  oneCause(code, `Twilio can't delete ${what}: ${by} still uses it.`, {
    id: 'resource-in-use',
    title: `Something still uses ${what}`,
    explanation: `Twilio keeps it as long as ${by} uses it.`,
    who: 'someone who can manage the account',
    steps: [
      { id: 'release', text: release },
      { id: 'check', text: "Delete it again. A 204 response means it's fixed." },
    ],
  });
