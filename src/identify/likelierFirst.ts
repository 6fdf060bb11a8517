import type { EntryKey, ErrorEntry, Product } from '../catalog/types.ts';
import type { Evidence } from '../facts/evidence.ts';
import { textOf } from '../internal/textOf.ts';
import type { TwilioErrorReport } from '../parse/types.ts';

/** Words in Twilio's URLs and in the names of its SDKs that show a product, besides the product's own name. Lower case. */
const WORDS: { readonly [P in Product]?: readonly string[] } = {
  'ai-assistants': ['assistants'],
  channels: ['senders', 'whatsapp', 'rcs', 'messenger'],
  chat: ['conversations', 'twilsock', 'tsock'],
  'conversation-intelligence': ['intelligence'],
  'conversation-memory': ['memory'],
  'conversation-orchestrator': ['orchestrator'],
  conversations: ['chat'],
  'enterprise-knowledge': ['knowledge'],
  functions: ['serverless', 'twil'],
  lookup: ['lookups'],
  messaging: ['messages', 'content', 'sms', 'mms', 'whatsapp', 'rcs', 'messenger'],
  'phone-numbers': ['numbers', 'incomingphonenumbers', 'availablephonenumbers', 'outgoingcallerids', 'addresses'],
  'sip-trunking': ['trunking', 'trunks'],
  'super-sim': ['supersim'],
  understand: ['autopilot'],
  voice: ['calls', 'conferences', 'recordings', 'queues', 'client', 'insights'],
};

/** Where code calls Twilio with a client SDK, and the products that have one. */
const DEVICE = /^(?:browser|android|ios|react-native|flutter)$/;
const ON_DEVICES: readonly Product[] = ['chat', 'conversations', 'flex', 'sync', 'taskrouter', 'video', 'voice'];

/**
 * Sorts errors that share a message: those first that fit the product that was called, or a device that the code runs on, and the HTTP
 * status, of the response or else of the app's webhook. Errors that fit equally well keep their order.
 *
 * @param entries Their entries, in the same order. `undefined` where one couldn't be loaded.
 */
export function likelierFirst(
  keys: readonly EntryKey[],
  entries: readonly (ErrorEntry | undefined)[],
  { request, status, channel, sids, sdk }: TwilioErrorReport,
  evidence: Evidence,
): EntryKey[] {
  const called = `${textOf(evidence.url) || (request?.url ?? '')} ${textOf(evidence.tool)}`.slice(0, 500);
  const words = new Set(called.toLowerCase().match(/[a-z]+/g));
  for (const word of [textOf(evidence.channel), channel, sdk, sids?.call && 'voice', sids?.message && 'messaging'])
    if (word) words.add(word);
  const isOnDevice = DEVICE.test(textOf(evidence.platform));
  const answered = status ?? (typeof evidence.webhookStatus === 'number' ? evidence.webhookStatus : undefined);
  return keys
    .map((key, index) => ({ key, fit: fitOf(entries[index], words, answered, isOnDevice) }))
    .toSorted((a, b) => b.fit - a.fit)
    .map(({ key }) => key);
}

/** How well an error fits: more is better. */
function fitOf(
  entry: ErrorEntry | undefined,
  words: ReadonlySet<string>,
  status: number | undefined,
  isOnDevice: boolean,
): number {
  if (!entry) return 0;
  const { product, status: statuses } = entry;
  const isCalled = [product, ...(WORDS[product] ?? [])].some((word) => words.has(word));
  // The product that was called fits better than the platform, whose errors fit every product, and than another one that devices call.
  let fit = isCalled ? 1 : product === 'platform' ? 0.9 : isOnDevice && ON_DEVICES.includes(product) ? 0.5 : 0;
  // A status that fits outweighs the product, since the platform's errors fit every product.
  if (statuses && status !== undefined) fit += statuses.includes(status) ? 1.1 : -1;
  // Where nothing else tells, more messages fail than calls.
  if (product === 'messaging') fit += 0.01;
  return fit;
}
