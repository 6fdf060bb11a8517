import type { codelessRoutes as shippedCodeless, Route } from './routes.ts';

// `#routes` under the condition `external-twilio-catalog`, for bundlers that put all that is imported into one file: no entry is in the
// bundle, and the app loads its own from elsewhere.

export const routes: readonly Route[] = [];
export const codelessRoutes: typeof shippedCodeless = [];
