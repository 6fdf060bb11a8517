import type { ErrorEntry } from '../../types.ts';
import { fix } from './families.ts';

/**
 * The call that an instruction asked for was not made.
 *
 * @param further Another value that the instruction has, and how to correct it.
 */
export const instructionCallFailed = (
  code: number,
  summary: string,
  further?: { name: string; step: string },
): Pick<ErrorEntry, 'summary' | 'retryable' | 'causes'> =>
  fix(code, {
    summary,
    id: 'instruction-call-failed',
    title: 'A value in the instruction is rejected',
    explanation: `It is \`to\`${further ? `, \`from\` or ${further.name}` : ' or `from`'}, unless the error is on Twilio's side.`,
    steps: [
      'Set `to` to a number, client or SIP address that can be called, in a country that your Geo permissions allow.',
      'Set `from` to a caller ID that is valid for `to`.',
      ...(further ? [further.step] : []),
      'Write to Twilio Support if these values are right.',
    ],
    check: "Create a task. If a phone rings, it's fixed.",
  });
