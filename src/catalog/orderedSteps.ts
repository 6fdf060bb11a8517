import type { Case, Step, Way } from './types.ts';

/** An item in a list of steps: a step, a choice of ways, or cases that need different steps. */
export type StepItem = { step: Step } | { ways: readonly Way[] } | { cases: readonly Case[] };

/** The steps of a cause in the order to show them. Ways and cases come before the step with the id `check`. */
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
