import type { codelessRoutes as shippedCodeless, Route } from './routes.ts';

// `#routes` under the condition `external-twilio-catalog`, for bundlers that put every import into one file: the bundle has no entries, and
// the app loads them from elsewhere.

export const routes: readonly Route[] = [];
export const codelessRoutes: typeof shippedCodeless = [];
