import { type Evidence, explain, redact } from 'twilio-error-help/core';
import type { Origin } from '../shared/types.ts';
import { withoutSecret } from './credentials.ts';
import type { NewRow } from './store.ts';

interface Context {
  origin: Origin;
  resource: string;
  evidence: Evidence;
  time?: string | undefined;
  /** As the webhook says it; else the one of Twilio's list. */
  level?: string | undefined;
  requestId?: string | undefined;
  key?: string | undefined;
}

/**
 * An error of any shape as a row: plain data without secrets, which may go to the browser. The exception itself stays here,
 * since those of HTTP clients carry the `Authorization` header.
 */
export async function toRow(
  caught: unknown,
  { origin, resource, evidence, time, level, requestId, key }: Context,
): Promise<NewRow> {
  const { report, entry: known } = await explain(caught, evidence);
  const message = report?.message ?? (caught instanceof Error ? caught.message : undefined);
  const { method, url, username } = evidence;
  const error = {
    ...(report ?? { message: message ?? 'Unknown error' }),
    ...(requestId && { requestId }),
    ...(report?.request && method && url && { request: { method, url } }),
  };
  const row = {
    time: time ?? new Date().toISOString(),
    level: level === 'WARNING' || (!level && known?.level === 'warning') ? ('warning' as const) : ('error' as const),
    code: report?.code ?? null,
    product: known?.product ?? 'platform',
    resource,
    // A status callback has no text.
    message: message || known?.title || 'Unknown error',
    origin,
    error,
    evidence,
    ...(key && { key }),
  };
  const safe = redact(row, { for: 'screen' });
  // A mask in the place of the user name would hide its form, which is what the diagnosis reads.
  return username === undefined ? safe : { ...safe, evidence: { ...safe.evidence, username: withoutSecret(username) } };
}
