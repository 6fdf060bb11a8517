import type { ErrorEntry } from '../../catalog/types.ts';
import type { AnswerField } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';
import type { FactName } from '../../facts/factValues.ts';

/** The values of facts, without where they come from. */
export type Values = { [F in keyof Facts]: string };

/** An answer, and the facts that it would state. */
export type Effect = readonly [answer: string, states: Values];

/** The first letters of the username. Everybody can look them up, and they make every other answer more useful. */
export const USERNAME: readonly Effect[] = [
  ['SK', { signer: 'api-key' }],
  ['AC', { signer: 'auth-token' }],
  ['other', { signer: 'other', usernameFault: 'other-sid' }],
  ['none', { signer: 'none', usernameFault: 'empty' }],
  ['oauth-token', { signer: 'oauth-token' }],
];

/** The type of the key, once it is known that a key signed the request. */
export const KEY_TYPE: readonly Effect[] = [
  ['standard-key', { keyType: 'standard' }],
  ['restricted-key', { keyType: 'restricted' }],
  ['main-key', { keyType: 'main' }],
];

/** What an Access Token was signed with. The token itself is the credential of the request. */
export const TOKEN_KEY: readonly Effect[] = [...KEY_TYPE, ['auth-token', { signer: 'auth-token' }]];

/** Questions whose answers state a fact under another name or value. Of two that separate the causes equally well, the first is asked. */
export const EFFECTS: readonly (readonly [field: AnswerField, effects: readonly Effect[]])[] = [
  [
    'resource',
    [
      ['accounts', { resource: 'accounts' }],
      ['keys', { resource: 'keys' }],
      ['other', { resource: 'other' }],
    ],
  ],
  [
    'otherRequestsSucceed',
    [
      ['true', { otherRequests: 'yes' }],
      ['false', { otherRequests: 'no' }],
    ],
  ],
  [
    'workedBefore',
    [
      ['true', { workedBefore: 'yes' }],
      ['false', { workedBefore: 'no' }],
    ],
  ],
];

/** A field whose answers are the values of the fact of the same name. */
export type DirectField = Exclude<AnswerField & FactName, 'resource' | 'workedBefore'>;

/** The easiest to answer first. The type makes sure that no field is missing. */
export const DIRECT: Readonly<Record<DirectField, true>> = {
  webhookAnswer: true,
  token: true,
  variables: true,
  stage: true,
  direction: true,
  senderType: true,
  toCountry: true,
  channel: true,
  template: true,
  customerWindow: true,
  registration: true,
  reviewReason: true,
  webPage: true,
  optIn: true,
  consentBox: true,
  registrant: true,
  accountLevel: true,
  waited: true,
  platform: true,
  affected: true,
  occurs: true,
  accountType: true,
};

/**
 * Questions that offer only what a cause tests for, and the answer that says "none of these": without it, the truth may have no answer.
 */
export const NEUTRAL: { readonly [F in DirectField]?: string } = {
  token: 'fine',
  variables: 'fine',
  webhookAnswer: 'success',
};

/** Answers that can't be true of an entry: they contradict what its code says. */
export function senseless(
  field: DirectField,
  { code = 0, product }: ErrorEntry,
  wanted: ReadonlySet<string>,
): readonly string[] {
  // 11201 to 11205: Twilio didn't connect to the server, or waited in vain.
  if (field === 'webhookAnswer') return code > 11_200 && code < 11_206 ? ['not-found', 'client-error'] : [];
  // 63xxx are about WhatsApp, Messenger and RCS.
  if (field === 'channel' && code >= 63_000 && code < 64_000) return ['sms', 'mms', 'voice'];
  if (field === 'channel' && product === 'messaging' && !wanted.has('voice')) return ['voice'];
  if (field === 'channel' && product === 'verify') return ['mms', 'messenger'];
  // 31000 to 31899 come from the Voice SDK, which doesn't run on a server.
  return field === 'platform' && code >= 31_000 && code < 31_900 ? ['server'] : [];
}
