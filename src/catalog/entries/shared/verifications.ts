import type { Cause, ErrorEntry } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { type Fault, editTollFree, nameOnly, office, tollFreeCause } from './registrations.ts';

type Head = Pick<ErrorEntry, 'title' | 'messages' | 'related' | 'lookalikes'> & {
  code: number;
  /** Day on which Twilio's page was read, if it was read anew. */
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
  text: 'Check the status: **In review** means it arrived; **Approved** means the number can send.',
} as const;

/** A rejected toll-free verification, of which Twilio has a page. */
export const tollFree = ({ code, read, ...head }: Head, { summary, causes }: Reason): ErrorEntry => ({
  code,
  ...frame,
  ...head,
  summary,
  causes: causes.map((fault) => tollFreeCause({ source: errorPage(code, read), ...fault })),
});

/** A code for which only the name is published. `twin`: one of the other kind that has the same name and a page with causes. */
type NamedHead = Head & { twin?: number };

const byName = (twin: number | undefined, { summary, causes }: Reason): Reason => ({
  summary,
  causes: causes.map((fault) =>
    twin === undefined
      ? { note: nameOnly, ...fault }
      : {
          note: `Twilio publishes only the name of this code; the advice follows the page for ${twin}, which has the same name.`,
          ...fault,
          sources: [...(fault.sources ?? []), errorPage(twin, '2026-11-30')],
        },
  ),
});

/** The same, for a code for which only the name is published. */
export const tollFreeByName = ({ twin, ...head }: NamedHead, reason: Reason): ErrorEntry =>
  tollFree(head, byName(twin, reason));

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

export const verificationByName = ({ twin, ...head }: NamedHead, reason: Reason): ErrorEntry =>
  verification(head, byName(twin, reason));
