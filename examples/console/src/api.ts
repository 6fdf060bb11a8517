import type { ErrorPage, Setup, TestRequest, TestResult, TestWebhook } from '../shared/types.ts';

export interface Filters {
  level: string;
  product: string;
  text: string;
}

export const getSetup = (signal: AbortSignal): Promise<Setup> => ask('/api/setup', { signal });

/** Newest rows that match, or those older than a row. */
export function getErrors(filters: Filters, before?: number, signal?: AbortSignal): Promise<ErrorPage> {
  const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
  if (before !== undefined) query.set('before', String(before));
  return ask(`/api/errors?${query}`, signal ? { signal } : {});
}

export const sendTestRequest = (test: TestRequest): Promise<TestResult> => post('/api/test-requests', test);

export const sendTestWebhook = (webhook: TestWebhook): Promise<{ status: number }> =>
  post('/api/test-webhooks', webhook);

const post = <T>(path: string, value: unknown): Promise<T> =>
  ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(value) });

/** @throws {Error} The console's own server does not answer, or refuses; the message is fit to show. */
async function ask<T>(path: string, options: RequestInit): Promise<T> {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error(`The console's server answered HTTP ${response.status}.`);
  return (await response.json()) as T;
}
