import type { ErrorEntry } from '../types.ts';
import { errorPage } from './shared/errorPage.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 60723,
    title: "The brand can't be changed in its present status",
    product: 'branded-communications',
    level: 'warning',
    summary: 'A brand that is being verified, or is verified, takes no changes.',
    messages: ['Brand status does not allow updates'],
    retryable: false,
    related: [21724, 21725],
    causes: [
      {
        id: 'brand-not-a-draft',
        title: 'The brand is pending or verified',
        explanation: 'Only a draft can be changed.',
        details: 'Going back to a draft means that the brand is verified again, and the number of such rounds is limited.',
        prevalence: 'common',
        who: 'the person who manages the registration',
        when: {},
        steps: [
          { id: 'needed', text: 'Check that the change is needed: it starts the verification again.' },
          { id: 'dismiss', text: 'Set the brand back to **Draft** by dismissing its present status.' },
          { id: 'change', text: 'Change it and submit it again.' },
          { id: 'check', text: 'Look at the brand: **Pending verification** means it arrived.' },
        ],
        source: errorPage(60723),
      },
    ],
  },
];
