import type { ErrorEntry } from '../../types.ts';
import { fix, nameOnly } from './families.ts';

/** The call that an instruction asked for was not made; it has an error of its own. */
export const instructionCallFailed = (
  code: number,
  summary: string,
): Pick<ErrorEntry, 'summary' | 'retryable' | 'causes'> =>
  nameOnly(
    fix(code, {
      summary,
      id: 'instruction-call-failed',
      title: 'The call itself was refused',
      explanation: 'Number, caller ID or country permission is wrong. The call has its own error code.',
      steps: [
        'Look in the error log for another entry at the same second, such as 21212, 21215 or 13224.',
        'Correct what that code names: `to`, `from` or the Geo permissions.',
      ],
      check: "Create a task. A ringing phone means it's fixed.",
    }),
  );
