import type { ErrorEntry } from '../types.ts';

export const entries: readonly ErrorEntry[] = [
  {
    code: 60723,
    title: 'Brand status does not allow updates',
    product: 'branded-communications',
    level: 'warning',
    messages: ['Brand status does not allow updates'],
  },
];
