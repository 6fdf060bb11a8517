import type { AnswerField } from '../../facts/evidence.ts';
import type { Facts } from '../../facts/fact.ts';

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
