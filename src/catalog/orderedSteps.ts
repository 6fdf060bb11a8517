import type { Case, Step, Way } from './types.ts';

/** One item of a list of steps: a step, a choice of ways, or situations that need different steps. */
export type StepItem = { step: Step } | { ways: readonly Way[] } | { cases: readonly Case[] };

/** The steps of a cause in the order in which they are shown: choices come before the step that shows that it worked. */
export function orderedSteps({
  steps,
  ways = [],
  cases = [],
}: {
  steps: readonly Step[];
  ways?: readonly Way[] | undefined;
  cases?: readonly Case[] | undefined;
}): StepItem[] {
  const items: StepItem[] = steps.map((step) => ({ step }));
  const check = steps.findIndex(({ id }) => id === 'check');
  const choices: StepItem[] = [];
  if (ways.length > 0) choices.push({ ways });
  if (cases.length > 0) choices.push({ cases });
  items.splice(check < 0 ? items.length : check, 0, ...choices);
  return items;
}
