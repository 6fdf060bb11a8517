import type { Cause, ErrorEntry } from '../catalog/types.ts';
import { basicFacts } from '../facts/basicFacts.ts';
import type { Condition } from '../facts/condition.ts';
import { compileConditions } from './compileConditions.ts';

/** Whether a condition of the entry tests a traffic fact. */
export function testsTraffic({ causes = [] }: ErrorEntry): boolean {
  return causes.some((cause) =>
    [...compileConditions(cause).asks, ...conditionsBeside(cause).flatMap(Object.keys)].some(
      (name) => name !== 'says' && !Object.hasOwn(basicFacts, name),
    ),
  );
}

/** The conditions of a cause's wordings, cases and steps. */
function conditionsBeside({ wordings = [], cases = [], ways = [], steps }: Cause): Condition[] {
  return [
    ...wordings.map(({ when }) => when),
    ...cases.map(({ when = {} }) => when),
    ...[{ steps }, ...cases, ...ways].flatMap((holder) => holder.steps.map(({ skipWhen = {} }) => skipWhen)),
  ];
}
