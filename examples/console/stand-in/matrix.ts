import type { Refusal } from './answers.ts';

/** Kinds of credentials, in the order of the cells in `matrix`. */
export const columns = [
  'auth-token',
  'main-key',
  'standard-key',
  'restricted-key',
  'test-credentials',
  'subaccount',
  'oauth-token',
] as const;

export type Column = (typeof columns)[number];

/**
 * `yes`: answered. `permission`: answered with the permission of the resource, else refused with its name. `not found`: 20404.
 * `impossible`: there is nothing to try it with. Everything else is the name of a refusal.
 */
export type Cell = Refusal | 'yes' | 'permission' | 'not found' | 'signature mismatch' | 'impossible';

/** Resource classes, and what else a credential is needed for. */
export type Row =
  | 'accounts'
  | 'subaccounts'
  | 'keys'
  | 'iam-keys'
  | 'auth-tokens'
  | 'ordinary'
  | 'subaccount-v2010'
  | 'subaccount-product'
  | 'sign-tokens'
  | 'signatures'
  | 'organizations'
  | 'other-region';

/**
 * What Twilio answers to which credentials. Cells follow `columns`. From https://www.twilio.com/docs/iam/api-keys,
 * https://www.twilio.com/docs/iam/api-keys/restricted-api-keys, https://www.twilio.com/docs/api/errors/20003 and threads that quote an
 * answer.
 *
 * Where none of them says whether Twilio refuses, the cell is 'no source'. Where a refusal is likely, but nobody shows one, the cell has
 * that of its neighbors; a comment calls it a guess. A subaccount's `yes` is for its own resources: `answer.ts` refuses others before.
 */
export const matrix: Record<Row, readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell]> = {
  // Restricted: https://support.twilio.com/hc/en-us/articles/50301225354651 alone says so.
  accounts: ['yes', 'yes', 'M1', 'M1', 'test credentials', 'yes', 'no source'],
  subaccounts: ['yes', 'yes', 'M1', 'M1', 'test credentials', 'no subaccounts', 'no source'],
  // Restricted: a guess.
  keys: ['yes', 'yes', 'M1', 'M1', 'test credentials', 'yes', 'no source'],
  'iam-keys': ['yes', 'yes', 'M1', 'permission', 'test credentials', 'yes', 'permission'],
  // Standard and Restricted: a guess.
  'auth-tokens': ['yes', 'no source', 'M1', 'M1', 'test credentials', 'yes', 'no source'],
  // Test credentials: three POST requests are answered, see `answer.ts`.
  ordinary: ['yes', 'yes', 'yes', 'permission', 'test credentials', 'yes', 'permission'],
  'subaccount-v2010': ['yes', 'M1', 'M1', 'M1', 'test credentials', 'yes', 'no source'],
  // The request acts on the parent, where the resource does not exist. Which comes first for a Restricted key that lacks the permission, too,
  // is a guess: the permission.
  'subaccount-product': ['not found', 'not found', 'not found', 'not found', 'test credentials', 'yes', 'no source'],
  // An OAuth app has no secret that could sign one.
  'sign-tokens': ['token issuer', 'yes', 'yes', 'token signature', 'token issuer', 'token issuer', 'impossible'],
  signatures: [
    'yes',
    'signature mismatch',
    'signature mismatch',
    'signature mismatch',
    'signature mismatch',
    'yes',
    'signature mismatch',
  ],
  // OAuth: of an organization only. The body is a guess: no source shows one, and errors of these APIs partly have the form of SCIM.
  organizations: ['M1', 'M1', 'M1', 'M1', 'M1', 'M1', 'M1'],
  'other-region': ['M1', 'M1', 'M1', 'M1', 'M1', 'M1', 'no source'],
};

export function cellOf(row: Row, column: Column): Cell {
  return matrix[row][columns.indexOf(column)] ?? 'no source';
}
