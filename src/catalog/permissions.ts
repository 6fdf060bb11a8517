/** A credential of the permission table. */
export type PermissionColumn =
  | 'auth-token'
  | 'main-key'
  | 'standard-key'
  | 'restricted-key'
  | 'test-credentials'
  | 'subaccount'
  | 'oauth-token';

/** Credentials, in the order of the table's columns. */
export const permissionColumns: readonly PermissionColumn[] = [
  'auth-token',
  'main-key',
  'standard-key',
  'restricted-key',
  'test-credentials',
  'subaccount',
  'oauth-token',
];

/** A kind of resource, or something else that needs a credential. */
export type PermissionRowId =
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

/** Whether a credential has access: yes, no, only with the matching permission, only to its own account, or no source says. */
export type Permission = 'yes' | 'no' | 'permission' | 'own' | 'unknown';

/** Id of a cell's footnote. The strings are in `table.notes`. */
export type PermissionNoteId =
  | 'test-three'
  | 'primary-only'
  | 'own-key'
  | 'us1-only'
  | 'article-only'
  | 'acts-on-parent'
  | 'own-account';

/** One kind of resource, and which credential can access it. The cells have the order of `permissionColumns`. */
export interface PermissionRow {
  id: PermissionRowId;
  /** URL or path, shown as code. */
  url?: string;
  cells: readonly (Permission | readonly [Permission, PermissionNoteId])[];
}

/**
 * Which credential can access what, for `KeyTypeTable` and for the tests of the conditions.
 *
 * What a source only implies counts as unknown. According to the newest page and two threads, main keys can't access subaccounts, although
 * older pages call them equal to the account's own credentials.
 */
export const permissions: readonly PermissionRow[] = [
  {
    id: 'accounts',
    url: '/2010-04-01/Accounts.json',
    cells: ['yes', 'yes', 'no', ['no', 'article-only'], 'no', 'own', 'unknown'],
  },
  { id: 'subaccounts', cells: ['yes', 'yes', 'no', 'no', 'no', 'no', 'unknown'] },
  { id: 'keys', url: '/Accounts/{Sid}/Keys.json', cells: ['yes', 'yes', 'no', 'unknown', 'no', 'own', 'unknown'] },
  {
    id: 'iam-keys',
    url: 'iam.twilio.com/v1/Keys',
    cells: ['yes', 'yes', 'no', 'permission', 'no', 'own', 'permission'],
  },
  {
    id: 'auth-tokens',
    url: 'accounts.twilio.com/v1/AuthTokens',
    cells: ['yes', 'unknown', 'unknown', 'unknown', 'no', 'own', 'unknown'],
  },
  { id: 'ordinary', cells: ['yes', 'yes', 'yes', 'permission', ['permission', 'test-three'], 'own', 'permission'] },
  { id: 'subaccount-v2010', cells: ['yes', 'no', 'no', 'no', 'no', 'own', 'unknown'] },
  {
    id: 'subaccount-product',
    cells: [['no', 'acts-on-parent'], 'no', 'no', 'no', 'no', 'own', 'unknown'],
  },
  { id: 'sign-tokens', cells: [['no', 'own-key'], 'yes', 'yes', 'no', 'no', ['permission', 'own-key'], 'no'] },
  { id: 'signatures', cells: [['yes', 'primary-only'], 'no', 'no', 'no', 'no', ['own', 'primary-only'], 'no'] },
  {
    id: 'organizations',
    url: '/Organizations/…',
    cells: ['no', 'no', 'no', 'no', 'no', 'no', ['permission', 'own-account']],
  },
  { id: 'other-region', cells: ['no', 'no', 'no', ['no', 'us1-only'], 'no', 'no', 'unknown'] },
];
