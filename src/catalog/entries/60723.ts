import type { ErrorEntry } from '../types.ts';
import { fix } from './shared/families.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 60723,
    title: "The brand can't be changed in its current status",
    product: 'branded-communications',
    level: 'warning',
    ...fix(60723, {
      summary: "A brand that is being verified, or is verified, can't be changed.",
      id: 'brand-not-a-draft',
      title: 'The brand is pending or verified',
      explanation: 'A brand in either status has to become a draft first.',
      who: 'the person who manages the registration',
      steps: [
        'Check that the change is needed: the brand becomes a draft again, and you can change it only a few times without Twilio Support.',
        "Dismiss the brand's current status.",
        'Correct the Customer Profile or Trust Bundle behind the brand if the wrong data is there.',
        'Send the update.',
      ],
      check: "Fetch the brand. If it has the new data, it's fixed.",
    }),
    messages: ['Brand status does not allow updates'],

    related: [21724, 21725],
  },
];
