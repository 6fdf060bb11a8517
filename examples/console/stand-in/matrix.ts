import type { Refusal } from './answers.ts';

/** Credentials, in the order of the table in authentication.md, section 3. */
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
 * The permission matrix of authentication.md, section 3, with the answer where it says N. Cells follow `columns`.
 *
 * Where the table says `?` alone, the cell is 'no source'. Where it says `N ?`, the refusal of its neighbours is taken for the
 * better-founded guess; a comment names those. `own` is `yes` here: that another account is refused is decided before.
 */
export const matrix: Record<Row, readonly [Cell, Cell, Cell, Cell, Cell, Cell, Cell]> = {
  // Restricted: by the support article alone.
  accounts: ['yes', 'yes', 'M1', 'M1', 'test credentials', 'yes', 'no source'],
  subaccounts: ['yes', 'yes', 'M1', 'M1', 'test credentials', 'no subaccounts', 'no source'],
  // Restricted: a guess, `N (v2010) ?`.
  keys: ['yes', 'yes', 'M1', 'M1', 'test credentials', 'yes', 'no source'],
  'iam-keys': ['yes', 'yes', 'M1', 'permission', 'test credentials', 'yes', 'permission'],
  // Main: `?`. Standard and Restricted: a guess, `N ?`.
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
