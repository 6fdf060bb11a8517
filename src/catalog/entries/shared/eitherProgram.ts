import type { Case, ErrorEntry, Source, Step } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { editCampaign, editTollFree, type Fault, office } from './registrations.ts';

type Head = Pick<ErrorEntry, 'title' | 'summary' | 'messages' | 'related' | 'lookalikes'> & {
  code: number;
  /** Day on which Twilio's page was read, if it was read anew. */
  read?: string;
};

export const checkEither: Step = {
  id: 'check',
  text: 'Check the status: **In progress** or **In review** means it arrived; **Verified** or **Approved** means it is done.',
};

/** Where each of the two programs accepts a corrected registration. */
export const eitherCases: Case[] = [
  {
    id: 'campaign',
    title: 'you registered a local number',
    when: { senderType: 'long-code' },
    steps: [editCampaign],
  },
  {
    id: 'toll-free',
    title: 'you registered a toll-free number',
    when: { senderType: 'toll-free' },
    steps: [{ ...editTollFree, id: 'resubmit-toll-free' }],
  },
];

/** A rejection with the same code for campaigns and for toll-free verifications. */
export const rejectedEither = (
  { code, read, ...head }: Head,
  ...faults: readonly (Omit<Fault, 'source'> & { source?: Source })[]
): ErrorEntry => ({
  code,
  product: 'messaging',
  level: 'error',
  ...head,
  retryable: false,
  causes: faults.map(({ change, ...fault }) => ({
    prevalence: 'common',
    who: office,
    when: {},
    details:
      'Each of these codes names one missing piece. Check for all of them before you resubmit, or the next one follows.',
    source: errorPage(code, read),
    ...fault,
    steps: [...change, checkEither],
    cases: eitherCases,
  })),
});
