import { type Answer, invalidAccountSid, missingPermission, notFound, refusals } from './answers.ts';
import { cellOf, type Row } from './matrix.ts';
import type { Identity, World } from './world.ts';

/** A request as it arrived. */
export interface TwilioRequest {
  method: string;
  /** Without a port. */
  host: string;
  /** Without the query. */
  path: string;
  authorization: string | undefined;
}

/** Where a request leads: a row of the matrix, and what a key needs for it. */
interface Route {
  row: Row;
  permission?: string;
  /** SID of the account in the path. */
  account?: string;
  /** SID of the Verify service in the path. */
  service?: string;
  body?: Record<string, unknown>;
}

const sid = (prefix: string): RegExp => new RegExp(`^${prefix}[0-9a-f]{32}$`, 'i');

/** What Twilio answers: who asks, for which account, whether that account is held back, and what the matrix says. */
export function answer(request: TwilioRequest, world: World): Answer {
  const identity = whoAsks(request, world);
  if ('status' in identity) return identity;
  if (identity.account.held === 'suspended') return refusals.suspended;

  const route = routeOf(request);
  if (!route) return notFound(request.path);
  if (route.row === 'organizations') return refusals[cellOf(route.row, identity.column) as 'M1'];

  const row = rowOf(route, identity, world);
  if (typeof row !== 'string') return row;

  // Trial: Keys are among the features that were seen refused. The other two were seen on requests of any kind.
  const { held } = identity.account;
  if (held && (held !== 'M5' || row === 'keys')) return refusals[held];

  const cell = cellOf(row, identity.column);
  const isTestPost = identity.column === 'test-credentials' && row === 'ordinary' && request.method === 'POST';
  const needs =
    (identity.column === 'restricted-key' && (cell === 'permission' || cell === 'not found')) ||
    (identity.column === 'oauth-token' && cell === 'permission');
  if (needs && route.permission && !identity.permissions.includes(route.permission)) {
    return missingPermission(route.permission, request.host);
  }
  if (cell === 'yes' || cell === 'permission' || isTestPost) {
    return { status: request.method === 'POST' ? 201 : 200, body: route.body ?? {} };
  }
  if (cell === 'not found') return notFoundHere(request.path);
  return cell in refusals ? refusals[cell as keyof typeof refusals] : refusals['no source'];
}

/** The credentials are checked first, in the Region of the host. */
function whoAsks({ authorization, host }: TwilioRequest, world: World): Identity | Answer {
  const [, scheme, value = ''] = /^(Basic|Bearer) (.+)$/.exec(authorization ?? '') ?? [];
  if (!scheme) return refusals.M3;
  let identity: Identity | undefined;
  if (scheme === 'Bearer') {
    identity = world.identifyBearer(value);
  } else {
    const [, username = '', secret = ''] = /^([^:]*):(.*)$/s.exec(Buffer.from(value, 'base64').toString()) ?? [];
    if (!/^(?:AC|SK)[0-9a-f]{32}$/i.test(username)) return refusals.M2;
    identity = world.identify(username, secret);
  }
  if (!identity) return refusals.M1;
  return regionOf(host) === identity.region ? identity : otherRegion(identity);
}

const otherRegion = ({ column }: Identity): Answer => refusals[cellOf('other-region', column) as 'M1' | 'no source'];

/** `{product}.{edge}.{region}.twilio.com`; no Region in the host means US1. */
function regionOf(host: string): string {
  return /\.([a-z]{2}\d)\.twilio\.com$/.exec(host)?.[1] ?? 'us1';
}

function routeOf({ method, host, path }: TwilioRequest): Route | undefined {
  const product = host.split('.')[0];
  const parts = path
    .replace(/\.json$/, '')
    .split('/')
    .slice(1);
  if (product === 'preview-iam') return { row: 'organizations' };
  if (product === 'iam') return { row: 'iam-keys', permission: 'twilio/iam/api-keys/list', body: listOf('keys', true) };
  if (product === 'accounts') return { row: 'auth-tokens', body: { date_created: new Date().toISOString() } };
  if (product === 'verify') {
    const service = parts[2] ?? '';
    return { row: 'ordinary', permission: 'twilio/verify/service/read', service, body: { sid: service } };
  }
  if (product !== 'api' || parts[1] !== 'Accounts') return undefined;
  const [, , account, name] = parts;
  if (account === undefined) {
    return method === 'POST'
      ? { row: 'subaccounts', body: { status: 'active' } }
      : { row: 'accounts', body: listOf('accounts') };
  }
  if (name === undefined) return { row: 'accounts', account, body: { sid: account, status: 'active' } };
  if (name === 'Keys') return { row: 'keys', account, body: listOf('keys') };
  const action = method === 'POST' ? 'create' : 'list';
  const body = method === 'POST' ? { status: 'queued' } : listOf(name.toLowerCase());
  if (name === 'Messages') return { row: 'ordinary', account, permission: `twilio/messaging/messages/${action}`, body };
  if (name === 'Calls') return { row: 'ordinary', account, permission: `twilio/voice/calls/${action}`, body };
  return undefined;
}

/** The row, once it is known whose account or resource is called. */
function rowOf({ row, account, service }: Route, identity: Identity, world: World): Row | Answer {
  if (service !== undefined) {
    if (identity.column === 'test-credentials') return row;
    const owner = world.verifyServices.get(service);
    if (owner === identity.account) return row;
    return owner?.parent === identity.account.sid ? 'subaccount-product' : notFound(`/Services/${service}`);
  }
  if (account === undefined || account === identity.account.sid) return row;
  // Seen both ways: 20003 on older resources, 21470 or 90002 on newer ones.
  if (sid('SK').test(account)) return row === 'accounts' ? refusals.M1 : invalidAccountSid(account);
  if (identity.column === 'test-credentials') return 'subaccount-v2010';
  const owner = world.accounts.get(account);
  if (owner?.parent !== identity.account.sid) return refusals.M1; // the parent, a sibling, somebody else, or no account at all
  if (row !== 'accounts') return 'subaccount-v2010';
  // A Main key may list and make subaccounts and is refused on their resources. Nothing says which of the two fetching one is.
  return identity.column === 'main-key' ? refusals['no source'] : row;
}

/** Products leave their version out of the message. */
const notFoundHere = (path: string): Answer => notFound(path.replace(/^\/v\d+(?=\/)/, ''));

/** An empty page of a list, in the older or the newer form. */
function listOf(key: string, isNewer = false): Record<string, unknown> {
  return isNewer
    ? { [key]: [], meta: { key, page: 0, page_size: 1, next_page_url: null, previous_page_url: null } }
    : { [key]: [], page: 0, page_size: 1, next_page_uri: null, previous_page_uri: null };
}
