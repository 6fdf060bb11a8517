import type { FurtherRoutes, Route } from './route.ts';

// `#routes` under the condition `external-twilio-catalog`, for bundlers that put every import into one file: the bundle has no entries, and
// the app loads them from elsewhere.

export const commonRoutes: readonly Route[] = [];
export const loadFurtherRoutes = async (): Promise<FurtherRoutes> => ({ routes: [], codelessRoutes: [] });
