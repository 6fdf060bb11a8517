import type { Draft } from './compact.ts';
import { requestBlocked } from './webhookConnections.ts';

/** A filter in front of the app, where Twilio got a response: the filter sent it. */
export const filterResponds: Draft = {
  ...requestBlocked,
  title: 'A firewall or a bot filter rejects the request (403)',
  explanation: "Cloudflare or another web application firewall (WAF) responds in your app's place.",
  prevalence: 'occasional',
  // The step that opens the port: a closed port gives no response.
  steps: requestBlocked.steps.filter(({ id }) => id !== 'then'),
  when: {
    ...requestBlocked.when,
    requires: { webhookAnswer: ['login', 'client-error', 'server-error'] },
    suggestedBy: { webhookAnswer: 'login', says: ['HTTP 403', 'status code 403'] },
  },
};
