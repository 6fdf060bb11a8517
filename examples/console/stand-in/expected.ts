import type { TestRequest } from '../shared/types.ts';
import { type Column, columns, type Row } from './matrix.ts';

/**
 * What has to happen for one request: `answered`, or a refusal whose help names one of these causes first. `undefined`: left
 * out, because no source says what Twilio answers or what the cause is.
 */
export type Expectation = 'answered' | readonly string[] | undefined;

const keyTypeAccounts = ['key-type-cannot-access-accounts'];
const keyTypeKeys = ['key-type-cannot-manage-keys'];
/** `accounts.twilio.com` is neither in the text of the one nor of the other; that the key type is the reason is what counts. */
const keyType = [...keyTypeAccounts, ...keyTypeKeys];
const test = ['test-credentials-unsupported'];
const parentKey = ['main-key-on-subaccount-resource'];
/** A Service of a subaccount, or one that doesn't exist: the parent's credentials find neither, and nothing tells them apart from outside. */
const parentProduct = ['subaccount-product-resource', 'not-found-stale-sid'];
const tokenSigner = ['token-not-signed-with-api-key'];
/** Test credentials are no key, and no live account's either: nothing tells which of both the token took from them. */
const testSigner = [...tokenSigner, 'token-issuer-subject'];
const signatureKey = ['signature-checked-with-api-key'];
const oauthOnly = ['organization-api-needs-oauth'];
const region = ['region-mismatch'];
const permission = ['restricted-key-missing-permission'];
const scope = ['oauth-app-missing-scope'];
const notOwner = ['path-account-not-owner'];
/** Secret and SID of a key are no pair, or the key is gone: nothing tells them apart from outside. */
const deadKey = ['secret-does-not-match-username', 'deleted-or-unknown-key'];

/**
 * The right cause for each cell of the permission matrix, in the order of `columns`: from the sources of the matrix, never from what
 * the diagnosis says.
 */
export const expected: Record<Row, readonly Expectation[]> = {
  accounts: ['answered', 'answered', keyTypeAccounts, keyTypeAccounts, test, 'answered', undefined],
  subaccounts: [
    'answered',
    'answered',
    keyTypeAccounts,
    keyTypeAccounts,
    test,
    ['subaccount-credentials-on-accounts'],
    undefined,
  ],
  keys: ['answered', 'answered', keyTypeKeys, keyTypeKeys, test, 'answered', undefined],
  'iam-keys': ['answered', 'answered', keyTypeKeys, 'answered', test, 'answered', 'answered'],
  // Standard and Restricted: a guess, like their answers in the matrix.
  'auth-tokens': ['answered', undefined, keyType, keyType, test, 'answered', undefined],
  ordinary: ['answered', 'answered', 'answered', 'answered', test, 'answered', 'answered'],
  'subaccount-v2010': ['answered', parentKey, parentKey, parentKey, test, 'answered', undefined],
  'subaccount-product': [parentProduct, parentProduct, parentProduct, parentProduct, test, 'answered', undefined],
  'sign-tokens': [
    tokenSigner,
    'answered',
    'answered',
    ['restricted-key-cannot-sign-tokens'],
    testSigner,
    tokenSigner,
    undefined,
  ],
  // Test credentials and OAuth apps: no source names the case.
  signatures: ['answered', signatureKey, signatureKey, signatureKey, undefined, 'answered', undefined],
  organizations: [oauthOnly, oauthOnly, oauthOnly, oauthOnly, oauthOnly, oauthOnly, oauthOnly],
  'other-region': [region, region, region, region, region, region, undefined],
};

/** The column of the matrix for each credential of the stand-in. */
export const columnOf: Record<string, Column> = {
  'auth-token': 'auth-token',
  'main-key': 'main-key',
  'standard-key': 'standard-key',
  'restricted-key': 'restricted-key',
  'restricted-key-sending': 'restricted-key',
  'test-credentials': 'test-credentials',
  subaccount: 'subaccount',
  'oauth-token': 'oauth-token',
  'oauth-token-sending': 'oauth-token',
};

const rowOfResource: Record<string, Row> = {
  accounts: 'accounts',
  account: 'accounts',
  'subaccount-create': 'subaccounts',
  keys: 'keys',
  'iam-keys': 'iam-keys',
  'auth-tokens': 'auth-tokens',
  messages: 'ordinary',
  'message-create': 'ordinary',
  'verify-service': 'ordinary',
  organization: 'organizations',
  'access-token': 'sign-tokens',
  signature: 'signatures',
};

const perAccount = ['account', 'keys', 'messages', 'message-create', 'verify-service'];
const everywhere = Object.keys(rowOfResource);
// What an organization has is not divided by Region, as far as sources say; the last two are no requests to an API.
const regional = everywhere.filter((id) => !['organization', 'access-token', 'signature'].includes(id));

/** Every request of the matrix: credential × resource × account × Region. */
export function matrixRequests(): { test: TestRequest; expectation: Expectation }[] {
  const found = [];
  for (const credential of Object.keys(columnOf)) {
    for (const [target, resources] of [
      ['us1', everywhere],
      ['ie1', regional],
      ['au1', ['messages']],
    ] as const) {
      for (const resource of resources) {
        for (const account of perAccount.includes(resource) ? ['main', 'subaccount'] : ['main']) {
          const request: TestRequest = { credential, resource, account, region: target, probe: true };
          found.push({ test: request, expectation: expectationOf(request) });
        }
      }
    }
  }
  return found;
}

function expectationOf({ credential, resource, account, region: target }: TestRequest): Expectation {
  const column = columnOf[credential] as Column;
  const cell = (row: Row): Expectation => expected[row][columns.indexOf(column)];
  // A wrong Region is found before everything else: there the credentials do not exist.
  if (target !== 'us1') return cell('other-region');
  const isBare = credential.endsWith('-sending');
  const missing = column === 'oauth-token' ? scope : permission;
  const row = rowOfResource[resource] as Row;
  const isOthers = account === (column === 'subaccount' ? 'main' : 'subaccount') && perAccount.includes(resource);
  if (column === 'subaccount') {
    // Nothing in a request to Verify shows whose the service is, so no diagnosis could tell.
    if (isOthers && resource === 'verify-service') return undefined;
    return isOthers ? notOwner : cell(row);
  }
  if (resource === 'account' && isOthers) {
    // Whether fetching a subaccount is managing it, which a Main key may, or using it, no source says.
    return column === 'main-key' ? undefined : cell(row);
  }
  if (resource === 'verify-service') {
    const found = cell(isOthers ? 'subaccount-product' : row);
    // Whether Verify sends 8021 to an OAuth app without the scope, no source says.
    if (isBare && column === 'oauth-token') return undefined;
    return isBare && found ? missing : found;
  }
  if (isOthers) {
    const found = cell('subaccount-v2010');
    // Two things stand in the way of such a key, and either is right.
    return found === parentKey && resource === 'keys' && column !== 'main-key' ? [...parentKey, ...keyTypeKeys] : found;
  }
  if (resource === 'message-create' && column === 'test-credentials') return 'answered';
  if (isBare && (resource === 'messages' || resource === 'iam-keys')) return missing;
  return cell(row);
}

/** Faults and held accounts: further requests, each with its right cause. */
export const faults: { test: TestRequest; expectation: Expectation }[] = [
  fault('wrong-token', 'messages', ['wrong-sid-or-token']),
  fault('wrong-token', 'account', ['wrong-sid-or-token']),
  fault('secondary-token', 'messages', 'answered'),
  // From outside, a check with a wrong URL fails in the same way.
  fault('secondary-token', 'signature', ['secondary-token-signature', 'webhook-url-differs']),
  fault('wrong-secret', 'messages', deadKey),
  // A Standard key may not do these with the right secret either: both reasons hold.
  fault('wrong-secret', 'account', [...deadKey, ...keyTypeAccounts]),
  fault('deleted-key', 'messages', deadKey),
  fault('deleted-key', 'keys', [...deadKey, ...keyTypeKeys]),
  fault('other-sid', 'messages', ['username-not-a-live-credential']),
  fault('line-end', 'messages', ['extra-characters-in-credential']),
  fault('swapped', 'messages', ['same-value-for-username-and-password']),
  fault('not-set', 'messages', ['sdk-guard-missing-env']),
  fault('key-alone', 'messages', ['api-key-used-as-account-sid']),
  fault('no-header', 'messages', ['authorization-header-missing']),
  fault('wrong-client', 'messages', ['oauth-client-credentials-wrong']),
  fault('expired-bearer', 'messages', ['oauth-token-expired']),
  fault('trial', 'keys', ['trial-account-restriction']),
  fault('no-profile', 'messages', ['compliance-profile-not-approved']),
  fault('on-hold', 'messages', ['account-policy-refusal']),
  fault('suspended', 'messages', ['account-suspended']),
  fault('standard-key', 'messages', ['api-key-used-as-account-sid'], { account: 'key-sid' }),
  fault('standard-key', 'account', ['api-key-used-as-account-sid'], { account: 'key-sid' }),
  fault('auth-token', 'messages', ['path-account-null-or-undefined'], { account: 'undefined' }),
  fault('standard-key', 'messages', ['path-account-null-or-undefined'], { account: 'undefined' }),
  fault('auth-token', 'messages', ['region-without-edge-dns'], { region: 'ie1-alone' }),
  fault('standard-key', 'messages', ['region-without-edge-dns'], { region: 'ie1-alone' }),
  // Credentials of IE1: at home, at US1, and where the edge alone is set, which is US1 again.
  ...['auth-token-ie1', 'standard-key-ie1'].flatMap((credential) => [
    fault(credential, 'messages', 'answered', { region: 'ie1' }),
    fault(credential, 'messages', region),
    fault(credential, 'messages', region, { region: 'au1' }),
    fault(credential, 'messages', region, { region: 'dublin-alone' }),
  ]),
];

function fault(credential: string, resource: string, expectation: Expectation, more: Partial<TestRequest> = {}) {
  return { test: { credential, resource, account: 'main', region: 'us1', probe: true, ...more }, expectation };
}
