import type { Cause, ErrorEntry } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { type Fault, editTollFree, nameOnly, office, tollFreeCause } from './registrations.ts';

type Head = Pick<ErrorEntry, 'title' | 'messages' | 'related' | 'lookalikes'> & {
  code: number;
  /** Day on which Twilio's page was read, where it was read anew. */
  read?: string;
};

/** A reason for rejecting the verification of a number, which several codes name. */
export interface Reason {
  summary: string;
  causes: readonly Omit<Fault, 'source'>[];
}

const frame = { product: 'messaging', level: 'error', retryable: false } as const;

export const checkVerification = {
  id: 'check',
  text: 'Check the status: **In review** means it arrived, **Approved** means the number can send.',
} as const;

/** A rejected toll-free verification, of which Twilio has a page. */
export const tollFree = ({ code, read, ...head }: Head, { summary, causes }: Reason): ErrorEntry => ({
  code,
  ...frame,
  ...head,
  summary,
  causes: causes.map((fault) => tollFreeCause({ source: errorPage(code, read), ...fault })),
});

/**
 * The same, for a code of which only the name is published.
 *
 * @param head `twin`: the code of a number's verification that has the same name, and a page with causes.
 */
export const tollFreeByName = ({ twin, ...head }: Head & { twin?: number }, { summary, causes }: Reason): ErrorEntry =>
  tollFree(head, {
    summary,
    causes: causes.map((fault) =>
      twin === undefined
        ? { note: nameOnly, ...fault }
        : {
            note: `Twilio publishes only the name of this code; the advice follows the page of ${twin}, which has the same name.`,
            ...fault,
            sources: [...(fault.sources ?? []), errorPage(twin, '2026-11-29')],
          },
    ),
  });

const verificationCause = ({ change, ...fault }: Fault): Cause => ({
  prevalence: 'common',
  who: office,
  when: {},
  details:
    'Twilio sends these codes with the same reasons as for toll-free numbers. Resubmit before the edit period ends (`edit_expiration`).',
  ...fault,
  steps: [...change, editTollFree, checkVerification],
});

/** A rejected verification of a number, with a code that names no kind of number. */
export const verification = ({ code, read, ...head }: Head, { summary, causes }: Reason): ErrorEntry => ({
  code,
  ...frame,
  ...head,
  summary,
  causes: causes.map((fault) => verificationCause({ source: errorPage(code, read), ...fault })),
});

export const verificationByName = (head: Head, { summary, causes }: Reason): ErrorEntry =>
  verification(head, { summary, causes: causes.map((fault) => ({ note: nameOnly, ...fault })) });
