import { createRequire } from 'node:module';
import twilio from 'twilio';
import type { Evidence } from 'twilio-error-help/core';
import { resources, type Target, targets } from '../shared/requests.ts';
import type { TestRequest, TestResult } from '../shared/types.ts';
import { debuggerEvent } from '../stand-in/sampleEvents.ts';
import type { StandIn } from '../stand-in/server.ts';
import { type Credential, evidenceOf } from './credentials.ts';
import { SdkHttpClient } from './sdkHttpClient.ts';
import type { Store } from './store.ts';
import { toRow } from './toRow.ts';

type Client = ReturnType<typeof twilio>;

export interface Surroundings {
  credentials: readonly Credential[];
  /** Absent when requests go to Twilio itself. */
  standIn?: StandIn | undefined;
  store: Store;
}

const { version } = createRequire(import.meta.url)('twilio/package.json') as { version: string };

/** The form of the test page does not fit. */
export class UnknownChoice extends Error {}

/** Sends the request with the SDK. A refusal is stored, and given back as it is stored. */
export async function sendTestRequest(
  test: TestRequest,
  { credentials, standIn, store }: Surroundings,
): Promise<TestResult> {
  const credential = credentials.find(({ id }) => id === test.credential);
  const resource = resources.find(({ id, changes }) => id === test.resource && (standIn || !changes));
  const target = targets.find(({ id }) => id === test.region);
  if (!credential || !resource || !target) throw new UnknownChoice();

  const http = new SdkHttpClient({ standInPort: standIn?.port, isStripped: credential.isStripped });
  const account = accountOf(test.account, credential, standIn);
  const evidence: Evidence = {
    ...evidenceOf(credential),
    tool: `twilio-node ${version}`,
    // Who names a subaccount with other credentials than its own signs in with those of the main account.
    ...(test.account === 'subaccount' && account !== credential.accountSid && { accountLevel: 'main' }),
  };
  try {
    const summary =
      (!resource.rest && standIn && withoutRest(resource.id, credential, standIn)) ||
      (await call(resource.id, makeClient(credential, target, http), account, standIn));
    return { outcome: 'answered', status: http.last?.status ?? 200, summary };
  } catch (error) {
    const { last } = http;
    if (standIn && last?.status === 501) return { outcome: 'no-source', message: (error as Error).message };
    // The address of the token is not that of the request.
    if (last && !last.url.startsWith('https://oauth.')) Object.assign(evidence, { method: last.method, url: last.url });
    if (test.probe && last?.status === 401) {
      evidence.otherRequestsSucceed = await probe(credential, target, test, standIn);
    }
    const row = await toRow(error, {
      origin: 'request',
      resource: last ? requestLine(last) : resource.request,
      evidence,
      requestId: last?.requestId,
    });
    const stored = await store.add(row);
    if (!stored) throw new Error('The row was not stored.', { cause: error });
    return { outcome: 'refused', row: stored };
  }
}

function makeClient(
  { username, secret, accountSid, ...credential }: Credential,
  target: Target,
  http: SdkHttpClient,
): Client {
  const { region, edge } = target;
  const options = {
    httpClient: http,
    ...(region && { region }),
    ...(edge && { edge }),
    ...(accountSid && { accountSid }),
  };
  // `''` and not `undefined`, so that the SDK does not take what the environment happens to hold.
  if (credential.type !== 'oauth-token') return twilio(username ?? '', secret ?? '', options);
  const tokens = twilio('', '', { httpClient: http });
  tokens.setCredentialProvider(new twilio.NoAuthCredentialProvider());
  const client = twilio('', '', options);
  client.setCredentialProvider(
    new twilio.ClientCredentialProviderBuilder()
      .setTokenManager({ fetchToken: async () => credential.bearer ?? fetchToken(tokens, username, secret) })
      .build(),
  );
  return client;
}

/** What the SDK does by itself, but through our HTTP client. The text of the error is the SDK's. */
async function fetchToken(client: Client, clientId = '', clientSecret = ''): Promise<string> {
  try {
    const token = await client.oauth.v2.token.create({ grantType: 'client_credentials', clientId, clientSecret });
    return token.accessToken;
  } catch (error) {
    const { status, message } = error as { status?: number; message: string };
    throw new Error(`Error Status Code: ${status}\nFailed to fetch access token: ${message}`, { cause: error });
  }
}

function accountOf(choice: string, credential: Credential, standIn: StandIn | undefined): string {
  const own = credential.accountSid ?? '';
  if (!standIn) return choice === 'subaccount' ? (process.env['TWILIO_SUBACCOUNT_SID'] ?? own) : own;
  const { main, subaccount } = standIn.world;
  if (choice === 'subaccount') return subaccount.sid;
  if (choice === 'key-sid') return credential.username ?? '';
  if (choice === 'undefined') return 'undefined';
  return own === subaccount.sid ? main.sid : own;
}

async function call(
  resource: string,
  client: Client,
  accountSid: string,
  standIn: StandIn | undefined,
): Promise<string> {
  // Pages, not `list`: without credentials `list` of this SDK throws where nothing can catch it, and the process ends.
  const page = { pageSize: 1 };
  const account = client.api.v2010.accounts(accountSid);
  const count = ({ instances }: { instances: unknown[] }): string => `${instances.length} found, at most 1 asked for`;
  switch (resource) {
    case 'accounts':
      return count(await client.api.v2010.accounts.page(page));
    case 'account':
      return (await account.fetch()).status;
    case 'subaccount-create':
      return (await client.api.v2010.accounts.create({ friendlyName: 'Made by the console' })).status;
    case 'keys':
      return count(await account.keys.page(page));
    case 'iam-keys':
      return count(await client.iam.v1.getApiKeys.page({ accountSid, ...page }));
    case 'auth-tokens':
      // The answer holds the token, so nothing of it goes on.
      await client.accounts.v1.secondaryAuthToken().create();
      return 'created';
    case 'messages':
      return count(await account.messages.page(page));
    case 'message-create':
      return (await account.messages.create({ to: '+15005550009', from: '+15005550006', body: 'Test' })).status;
    case 'calls':
      return count(await account.calls.page(page));
    case 'verify-service': {
      const { world } = standIn ?? {};
      const owner = world?.accounts.get(accountSid) ?? world?.main;
      await client.verify.v2.services((owner && world?.verifyServiceOf(owner)) ?? '').fetch();
      return 'found';
    }
    case 'organization':
      return count(await client.previewIam.organization(standIn?.world.organizationSid ?? '').accounts.page(page));
    default:
      throw new UnknownChoice();
  }
}

/** What does not go to the REST API: the stand-in plays the client SDK, or Twilio as it sends a webhook. */
function withoutRest(
  resource: string,
  { username = '', secret = '', accountSid = '' }: Credential,
  standIn: StandIn,
): string {
  if (resource === 'access-token') {
    const token = new twilio.jwt.AccessToken(accountSid, username, secret, { identity: 'operator' });
    token.addGrant(new twilio.jwt.AccessToken.VoiceGrant({ incomingAllow: true }));
    const { status, body } = standIn.connectClient(token.toJwt());
    if (status !== 200) {
      const { code, message } = body as { code: number; message: string };
      // As twilio-voice.js throws it.
      throw Object.assign(new Error(`AccessTokenError (${code}): ${message}`), {
        name: 'TwilioError',
        code,
        causes: [],
        solutions: [],
      });
    }
    return 'connected';
  }
  const { url, form, signature } = standIn.signWebhook(
    'https://console.example/webhooks',
    debuggerEvent(accountSid, 0),
  );
  if (!twilio.validateRequest(secret, signature, url, form)) {
    const checker = username.startsWith('SK')
      ? 'the secret of an API key'
      : 'a secret other than the primary Auth Token';
    throw new Error(`The X-Twilio-Signature does not match: ${checker} checked it.`);
  }
  return 'signature is right';
}

/** Do the credentials work for an ordinary resource of their own account? Refused for want of a permission, they do. */
async function probe(
  credential: Credential,
  target: Target,
  test: TestRequest,
  standIn: StandIn | undefined,
): Promise<boolean> {
  const http = new SdkHttpClient({ standInPort: standIn?.port, isStripped: credential.isStripped });
  const isOwn = test.resource === 'calls';
  try {
    await call(
      isOwn ? 'messages' : 'calls',
      makeClient(credential, target, http),
      credential.accountSid ?? '',
      standIn,
    );
    return true;
  } catch (error) {
    const { code } = error as { code?: unknown };
    return [70051, 8021, 20008].includes(Number(code));
  }
}

function requestLine({ method, url }: { method: string; url: string }): string {
  const { host, pathname } = new URL(url);
  return `${method} ${host === 'api.twilio.com' ? '' : host}${pathname}`;
}
