import type { ErrorEntry } from '../types.ts';
import { checkOnline, whatsappFaq } from './shared/channels.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 20249,
    title: 'The number was registered with WhatsApp too often',
    product: 'channels',
    level: 'error',
    summary: 'Meta accepts 10 registration requests per number in 72 hours, and this number has used them up.',
    retryable: true,
    retryAdvice: 'Retry when 72 hours have passed since the first of the 10 requests.',
    related: [63110, 63113, 63114],
    causes: [
      {
        id: 'whatsapp-registration-rate',
        title: 'Ten registrations were attempted in 72 hours',
        explanation: 'Self sign-up and the Senders API count together. Meta calls it error 133016.',
        prevalence: 'common',
        who: 'the person who sets up the sender',
        when: {},
        steps: [
          { id: 'wait', text: 'Wait 72 hours. Any attempt before then fails.' },
          { id: 'reason', text: 'Correct what made the earlier registrations fail.' },
          checkOnline,
        ],
        source: whatsappFaq,
      },
    ],
  },
];
