// Starts everything: the console and its API, the server that takes webhooks, the stand-in for Twilio's API unless there are credentials,
// and with --dev the front end as it is edited.
//
// Webhooks come in on a port of their own, the only one that a tunnel or a proxy makes public. The console listens on this machine alone, so
// nobody outside reads the log or sends requests with the server's credentials, whatever PUBLIC_URL says.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { resources, targets } from '../shared/requests.ts';
import type { Setup, TestRequest, TestWebhook } from '../shared/types.ts';
import { startStandIn } from '../stand-in/server.ts';
import { credentialsFromEnvironment } from './credentials.ts';
import { HttpError, readForm, readJson, sendFile, sendJson } from './http.ts';
import { sendTestRequest, UnknownChoice } from './sendTestRequest.ts';
import { openStore, StoreBusy } from './store.ts';
import { type Form, checkSignature, storeDebuggerEvent, storeMessageStatus, WrongSignature } from './webhooks.ts';

const { env } = process;
const root = fileURLToPath(new URL('../../', import.meta.url));
const own = credentialsFromEnvironment(env);
const standIn = own.length === 0 || env['STAND_IN'] ? await startStandIn(Number(env['STAND_IN_PORT'] ?? 0)) : undefined;
const credentials = standIn?.world.credentials ?? own;
const authToken = standIn ? standIn.world.primaryToken(standIn.world.main) : env['TWILIO_AUTH_TOKEN'];
const store = openStore(env['DATABASE'] ?? `${root}data/${standIn ? 'stand-in' : 'twilio'}.db`);

const setup: Setup = {
  mode: standIn ? 'stand-in' : 'twilio',
  // Named one by one, so that no secret goes along.
  credentials: credentials.map(({ id, label, group }) => ({ id, label, ...(group && { group }) })),
  resources: resources
    .filter(({ changes }) => standIn || !changes)
    .map(({ id, label, request, perAccount, rest }) => ({ id, label, request, perAccount, rest })),
  accounts: [
    { id: 'main', label: standIn ? 'Main account' : 'Account of the credentials' },
    ...(standIn || env['TWILIO_SUBACCOUNT_SID'] ? [{ id: 'subaccount', label: 'Subaccount' }] : []),
    ...(standIn
      ? [
          { id: 'key-sid', label: 'User name in its place' },
          { id: 'undefined', label: 'undefined' },
        ]
      : []),
  ],
  regions: targets.map(({ id, label }) => ({ id, label })),
};

const server = listenWith(handle);
await listening(server, Number(env['PORT'] ?? 5600), '127.0.0.1');
const { port } = server.address() as AddressInfo;
const origin = `http://127.0.0.1:${port}`;
const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);

const webhookServer = listenWith(handleWebhook);
await listening(webhookServer, Number(env['WEBHOOK_PORT'] ?? 5601), env['WEBHOOK_HOST'] ?? '127.0.0.1');
const webhookOrigin = `http://127.0.0.1:${(webhookServer.address() as AddressInfo).port}`;
/** What Twilio calls, and so what it signs. The stand-in calls this machine, also where a tunnel is set up. */
const signedUrl = standIn ? webhookOrigin : (env['PUBLIC_URL'] ?? webhookOrigin).replace(/\/$/, '');
const development = process.argv.includes('--dev') ? await startVite() : undefined;

standIn?.setWebhookUrls({
  debugger: `${webhookOrigin}/webhooks/debugger`,
  'message-status': `${webhookOrigin}/webhooks/message-status`,
});
// The log is not empty at the first start: events of the last two days.
if (development && store.list({ limit: 1 }).total === 0) {
  await standIn?.sendWebhooks({ kind: 'debugger', signature: 'right' }, 24, (index) => index * index * 300_000);
}

process.stdout.write(`Console: ${origin}\nWebhooks: ${signedUrl}/webhooks/debugger\n`);
process.stdout.write(
  standIn ? `Stand-in for Twilio's API: http://127.0.0.1:${standIn.port}\n` : 'Requests go to Twilio.\n',
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const one of [server, webhookServer]) {
      one.close();
      one.closeAllConnections();
    }
    void Promise.all([standIn?.close(), development?.close()]).then(() => {
      store.close();
      process.exit(0);
    });
  });
}

function listenWith(take: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Server {
  // A body that comes in drips must not hold a connection for long.
  const options = { requestTimeout: 10_000, headersTimeout: 5000 };
  return createServer(options, (request, response) => {
    take(request, response).catch((error: unknown) => {
      const [status, message] =
        error instanceof HttpError
          ? [error.status, error.message]
          : error instanceof WrongSignature
            ? [403, 'The signature is not right']
            : error instanceof UnknownChoice
              ? [400, 'There is no such choice']
              : error instanceof StoreBusy
                ? [503, 'The database is locked by another process']
                : [500, 'Something went wrong in the console'];
      // Its message alone, and here alone: the error may carry headers.
      if (status === 500)
        process.stderr.write(`${request.method} ${request.url}: ${error instanceof Error ? error.message : ''}\n`);
      if (!response.headersSent) sendJson(response, status, { message });
      else response.destroy();
    });
  });
}

function listening(one: Server, port: number, host: string): Promise<void> {
  // A burst of webhooks opens as many connections. The usual backlog is 511.
  return new Promise((resolve) => one.listen({ port, host, backlog: 4096 }, resolve));
}

/** @throws {HttpError} The request names no path. */
function urlOf(request: IncomingMessage): URL {
  const url = request.url ?? '/';
  if (!url.startsWith('/') || url.startsWith('//') || !URL.canParse(url, origin))
    throw new HttpError(400, 'Not a path');
  return new URL(url, origin);
}

/** The public server: two routes, and nothing that reads. */
async function handleWebhook(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const route = `${request.method} ${urlOf(request).pathname}`;
  if (route === 'POST /webhooks/debugger') return takeWebhook(request, response, storeDebuggerEvent);
  if (route === 'POST /webhooks/message-status') return takeWebhook(request, response, storeMessageStatus);
  throw new HttpError(404, 'Not found');
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Else a page of another site could read the log, through a name that it makes point here.
  if (!hosts.has(request.headers.host ?? '')) throw new HttpError(421, 'The console does not go by this name');
  const { pathname, searchParams } = urlOf(request);
  const route = `${request.method} ${pathname}`;
  if (route === 'GET /api/setup') return sendJson(response, 200, setup);
  if (route === 'GET /api/errors') {
    const before = Number(searchParams.get('before'));
    const page = store.list({
      level: searchParams.get('level') ?? undefined,
      product: searchParams.get('product') ?? undefined,
      text: searchParams.get('text') ?? undefined,
      before: before || undefined,
      limit: 50,
    });
    return sendJson(response, 200, page);
  }
  if (route === 'POST /api/test-requests') {
    const test = (await readJson(request)) as unknown as TestRequest;
    return sendJson(response, 200, await sendTestRequest(test, { credentials, standIn, store }));
  }
  if (route === 'POST /api/test-webhooks' && standIn) {
    const [status] = await standIn.sendWebhooks((await readJson(request)) as unknown as TestWebhook, 1);
    return sendJson(response, 200, { status });
  }
  if (pathname.startsWith('/api/') || !/^(?:GET|HEAD)$/.test(request.method ?? '')) {
    throw new HttpError(404, 'Not found');
  }
  if (development) development.middlewares(request, response);
  else sendFile(response, `${root}build/web`, pathname);
}

async function takeWebhook(
  request: IncomingMessage,
  response: ServerResponse,
  put: (form: Form, into: typeof store) => Promise<void>,
): Promise<void> {
  if (!authToken) throw new HttpError(503, 'TWILIO_AUTH_TOKEN is not set, and signatures cannot be checked without it');
  const signature = request.headers['x-twilio-signature'];
  if (typeof signature !== 'string') throw new WrongSignature();
  const form = await readForm(request);
  checkSignature(authToken, signature, signedUrl + (request.url ?? ''), form);
  await put(form, store);
  response.writeHead(204).end();
}

/** Vite inside this server: one address, and nothing else to start. */
async function startVite() {
  const { createServer: createViteServer } = await import('vite');
  return createViteServer({ configFile: `${root}vite.config.ts`, server: { middlewareMode: true, hmr: { server } } });
}
