import { createHash } from 'node:crypto';
import twilio from 'twilio';
import { parseTwilioError } from 'twilio-error-help/core';
import type { Store } from './store.ts';
import { toRow } from './toRow.ts';

/** Parameters of a form post; one that occurs several times is a list. */
export type Form = Record<string, string | string[]>;

/** The signature is not Twilio's. */
export class WrongSignature extends Error {}

/**
 * Checks that a webhook comes from Twilio. Signatures are made with the primary Auth Token of the account; no API key can stand in.
 *
 * @param url The public address, as it is set in the Console. Behind a proxy it is not the one that arrives here.
 * @throws {WrongSignature}
 */
export function checkSignature(authToken: string, signature: string, url: string, form: Form): void {
  if (!twilio.validateRequest(authToken, signature, url, form)) throw new WrongSignature();
}

/** An event of the debugger. https://www.twilio.com/docs/usage/troubleshooting/debugging-event-webhooks */
export async function storeDebuggerEvent(form: Form, store: Store): Promise<void> {
  const sid = textOf(form, 'Sid');
  const time = new Date(textOf(form, 'Timestamp'));
  const payload = readObject(textOf(form, 'Payload'));
  const { resource_sid: about } = payload;
  const { url } = readObject(readObject(payload['webhook'])['request']);
  const row = await toRow(form, {
    origin: 'debugger',
    resource: typeof about === 'string' ? about : sid,
    evidence: { accountSid: textOf(form, 'AccountSid'), ...(typeof url === 'string' && { webhookUrl: url }) },
    level: textOf(form, 'Level'),
    time: Number.isNaN(time.getTime()) ? undefined : time.toISOString(),
    // Without a SID, the same content is the same event.
    key: `debugger ${sid || hashOf(form)}`,
  });
  await store.add(row);
}

/** The status callback of a message. Most of them report no error, and leave no row. */
export async function storeMessageStatus(form: Form, store: Store): Promise<void> {
  if (parseTwilioError(form)?.code === undefined) return;
  const sid = textOf(form, 'MessageSid');
  const row = await toRow(form, {
    origin: 'status-callback',
    resource: sid,
    evidence: { accountSid: textOf(form, 'AccountSid'), to: textOf(form, 'To'), from: textOf(form, 'From') },
    key: `message ${sid || hashOf(form)} ${textOf(form, 'MessageStatus')}`,
  });
  await store.add(row);
}

function hashOf(form: Form): string {
  return createHash('sha256').update(JSON.stringify(form)).digest('base64url');
}

function textOf(form: Form, name: string): string {
  const value = form[name];
  return typeof value === 'string' ? value : '';
}

/** What a payload holds varies, so what doesn't have the expected form counts as absent. */
function readObject(value: unknown): Record<string, unknown> {
  try {
    const read: unknown = typeof value === 'string' ? JSON.parse(value) : value;
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
