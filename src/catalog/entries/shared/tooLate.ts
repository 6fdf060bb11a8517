import type { Draft } from './compact.ts';
import { timeout } from './webhookConnections.ts';

/** For a code that says that Twilio connected in vain, or gave up waiting: whatever the server responded came too late. */
export const tooLate: Draft = {
  ...timeout,
  when: {
    suggestedBy: [
      {
        webhookAnswer: [
          'not-found',
          'login',
          'method',
          'client-error',
          'redirect',
          'no-content-type',
          'wrong-content-type',
          'empty',
          'too-large',
        ],
      },
      // A proxy can have responded for a server that is down.
      { webhookAnswer: 'server-error', occurs: 'sometimes' },
      ...[timeout.when.suggestedBy ?? []].flat(),
    ],
  },
};
