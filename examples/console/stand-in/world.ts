import { randomBytes, randomInt } from 'node:crypto';
import type { Credential } from '../server/credentials.ts';
import type { Column } from './matrix.ts';

/** An account that Twilio knows. */
export interface Account {
  sid: string;
  /** SID of the main account. */
  parent?: string;
  /** Why Twilio refuses it although its credentials are right. */
  held?: 'M4' | 'M5' | 'M6' | 'suspended';
}

/** Whose credentials they are, once Twilio has checked them. */
export interface Identity {
  column: Column;
  account: Account;
  /** Region in which they are valid. */
  region: string;
  permissions: readonly string[];
}

/** Everything that exists at this Twilio. Made anew at every start, so that no SID and no secret stands in a file. */
export interface World {
  main: Account;
  subaccount: Account;
  accounts: ReadonlyMap<string, Account>;
  /** Primary Auth Token of an account in US1. It signs the webhooks. */
  primaryToken: (account: Account) => string;
  /** Who signs with this user name and this secret. */
  identify: (username: string, secret: string) => Identity | undefined;
  /** Gives out a token of an OAuth app, good for an hour; `undefined` when id and secret do not match. */
  makeBearer: (clientId: string, clientSecret: string) => string | undefined;
  identifyBearer: (token: string) => Identity | undefined;
  /** Account that owns a Verify service. */
  verifyServices: ReadonlyMap<string, Account>;
  verifyServiceOf: (account: Account) => string;
  organizationSid: string;
  /** For the console: everything that can be signed with, right and wrong. */
  credentials: Credential[];
}

export const randomSid = (prefix: string): string => prefix + randomBytes(16).toString('hex');

const randomToken = (): string => randomBytes(16).toString('hex');

/** Secret of an API key: 32 letters and digits. */
function randomSecret(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 32 }, () => letters[randomInt(letters.length)]).join('');
}

const own = 'The account';
const elsewhere = 'Made in another Region';
const faulty = 'With a fault';
const heldBack = 'Of an account that Twilio holds back';

export function createWorld(): World {
  const accounts = new Map<string, Account>();
  const identities = new Map<string, Identity>();
  const apps = new Map<string, Identity>();
  const bearers = new Map<string, Identity>();
  const tokens = new Map<Account, string>();
  const credentials: Credential[] = [];

  function makeAccount(more: Omit<Account, 'sid'> = {}): Account {
    const account = { sid: randomSid('AC'), ...more };
    accounts.set(account.sid, account);
    return account;
  }

  /** Makes a pair, and tells Twilio about it. */
  function makePair(prefix: 'AC' | 'SK', column: Column, account: Account, region = 'us1', permissions: string[] = []) {
    const username = prefix === 'AC' ? account.sid : randomSid('SK');
    const secret = prefix === 'AC' ? randomToken() : randomSecret();
    identities.set(`${username}:${secret}`, { column, account, region, permissions });
    return { username, secret, accountSid: account.sid, region };
  }

  function makeToken(column: Column, account: Account) {
    const pair = makePair('AC', column, account);
    tokens.set(account, pair.secret);
    return pair;
  }

  function makeApp(account: Account, permissions: string[]) {
    const username = randomSid('OQ');
    const secret = randomSecret();
    apps.set(`${username}:${secret}`, { column: 'oauth-token', account, region: 'us1', permissions });
    return { username, secret, accountSid: account.sid, region: 'us1' };
  }

  const main = makeAccount();
  const subaccount = makeAccount({ parent: main.sid });
  const verifyServices = new Map([main, subaccount].map((account) => [randomSid('VA'), account]));
  const permissions = [
    'twilio/messaging/messages/create',
    'twilio/messaging/messages/list',
    'twilio/verify/service/read',
    'twilio/iam/api-keys/list',
  ];
  const onlySending = ['twilio/messaging/messages/create'];

  const authToken = makeToken('auth-token', main);
  const standardKey = makePair('SK', 'standard-key', main);
  const app = makeApp(main, permissions);
  const add = (
    group: string,
    id: string,
    label: string,
    type: Credential['type'],
    values: Omit<Credential, 'id' | 'label' | 'group' | 'type'>,
  ) => credentials.push({ id, label, group, type, ...values });

  add(own, 'auth-token', 'Account SID + Auth Token', 'auth-token', authToken);
  add(own, 'main-key', 'Main API key', 'main-key', makePair('SK', 'main-key', main));
  add(own, 'standard-key', 'Standard API key', 'standard-key', standardKey);
  add(
    own,
    'restricted-key',
    'Restricted API key',
    'restricted-key',
    makePair('SK', 'restricted-key', main, 'us1', permissions),
  );
  add(
    own,
    'restricted-key-sending',
    'Restricted API key, may only send messages',
    'restricted-key',
    makePair('SK', 'restricted-key', main, 'us1', onlySending),
  );
  add(own, 'test-credentials', 'Test credentials', 'test-credentials', makeToken('test-credentials', makeAccount()));
  add(own, 'subaccount', 'Subaccount SID + Auth Token', 'auth-token', makeToken('subaccount', subaccount));
  add(own, 'oauth-token', 'OAuth app', 'oauth-token', app);
  add(own, 'oauth-token-sending', 'OAuth app, may only send messages', 'oauth-token', makeApp(main, onlySending));

  add(elsewhere, 'auth-token-ie1', 'Auth Token of IE1', 'auth-token', makePair('AC', 'auth-token', main, 'ie1'));
  add(
    elsewhere,
    'standard-key-ie1',
    'Standard API key of IE1',
    'standard-key',
    makePair('SK', 'standard-key', main, 'ie1'),
  );

  add(faulty, 'wrong-token', 'Auth Token of another account', 'auth-token', { ...authToken, secret: randomToken() });
  add(faulty, 'secondary-token', 'Secondary Auth Token', 'auth-token', makePair('AC', 'auth-token', main));
  add(faulty, 'wrong-secret', 'API key with the secret of another key', 'standard-key', {
    ...standardKey,
    secret: randomSecret(),
  });
  add(faulty, 'deleted-key', 'Deleted API key', 'standard-key', { ...standardKey, username: randomSid('SK') });
  add(faulty, 'other-sid', 'SID of a Messaging Service as user name', 'standard-key', {
    ...standardKey,
    username: randomSid('MG'),
  });
  add(faulty, 'line-end', 'API key SID with a line end', 'standard-key', {
    ...standardKey,
    username: `${standardKey.username}\n`,
  });
  add(faulty, 'swapped', 'Auth Token and Account SID swapped', 'auth-token', {
    ...authToken,
    username: authToken.secret,
    secret: authToken.username,
  });
  add(faulty, 'not-set', 'Variables that are not set', 'auth-token', {
    ...authToken,
    username: undefined,
    secret: undefined,
  });
  add(faulty, 'key-alone', 'API key without the Account SID', 'standard-key', {
    ...standardKey,
    accountSid: undefined,
  });
  add(faulty, 'no-header', 'Auth Token, behind a proxy that drops it', 'auth-token', {
    ...authToken,
    isStripped: true,
  });
  add(faulty, 'wrong-client', 'OAuth app with a wrong client secret', 'oauth-token', {
    ...app,
    secret: randomSecret(),
  });
  add(faulty, 'expired-bearer', 'OAuth token that has expired', 'oauth-token', { ...app, bearer: randomToken() });

  for (const [id, label, held] of [
    ['trial', 'Auth Token of a trial account', 'M5'],
    ['no-profile', 'Auth Token, no approved compliance profile', 'M4'],
    ['on-hold', 'Auth Token of an account on hold', 'M6'],
    ['suspended', 'Auth Token of a suspended account', 'suspended'],
  ] as const) {
    add(heldBack, id, label, 'auth-token', makeToken('auth-token', makeAccount({ held })));
  }

  return {
    main,
    subaccount,
    accounts,
    credentials,
    verifyServices,
    organizationSid: randomSid('OR'),
    primaryToken: (account) => tokens.get(account) ?? '',
    identify: (username, secret) => identities.get(`${username}:${secret}`),
    verifyServiceOf: (account) => [...verifyServices].find(([, owner]) => owner === account)?.[0] ?? '',
    makeBearer(clientId, clientSecret) {
      const identity = apps.get(`${clientId}:${clientSecret}`);
      if (!identity) return undefined;
      const token = randomToken();
      bearers.set(token, identity);
      setTimeout(() => bearers.delete(token), 3_600_000).unref();
      return token;
    },
    identifyBearer: (token) => bearers.get(token),
  };
}
