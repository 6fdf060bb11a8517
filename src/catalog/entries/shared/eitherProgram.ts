import type { Cause, ErrorEntry } from '../../types.ts';
import { errorPage } from './errorPage.ts';
import { editCampaign, editTollFree, type Fault, office } from './registrations.ts';

type Head = Pick<ErrorEntry, 'title' | 'summary' | 'messages' | 'related' | 'lookalikes'> & {
  code: number;
};

/** A rejection with the same code for campaigns and for toll-free verifications. */
export const rejectedEither = (
  { code, ...head }: Head,
  { change, ...fault }: Omit<Fault, 'source'> & { source?: Cause['source'] },
): ErrorEntry => ({
  code,
  product: 'messaging',
  level: 'error',
  ...head,
  retryable: false,
  causes: [
    {
      prevalence: 'common',
      who: office,
      when: {},
      details:
        'Such codes name one missing piece each. Look at all of them before you resubmit, or the next one follows.',
      source: errorPage(code),
      ...fault,
      steps: [
        ...change,
        {
          id: 'check',
          text: 'Look at the status: **In progress** or **In review** means it arrived, **Verified** or **Approved** means it is done.',
        },
      ],
      cases: [
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
      ],
    },
  ],
});
