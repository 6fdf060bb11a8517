// Starts everything: the server, the stand-in for Twilio's API unless there are credentials, and with --dev the front end as it is edited.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { resources, targets } from '../shared/requests.ts';
import type { Setup, TestRequest, TestWebhook } from '../shared/types.ts';
import { startStandIn } from '../stand-in/server.ts';
import { credentialsFromEnvironment } from './credentials.ts';
import { HttpError, readForm, readJson, sendFile, sendJson } from './http.ts';
import { sendTestRequest, UnknownChoice } from './sendTestRequest.ts';
import { openStore } from './store.ts';
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

const server = createServer((request, response) => {
  handle(request, response).catch((error: unknown) => {
    const [status, message] =
      error instanceof HttpError
        ? [error.status, error.message]
        : error instanceof WrongSignature
          ? [403, 'The signature is not right']
          : error instanceof UnknownChoice
            ? [400, 'There is no such choice']
            : [500, 'Something went wrong in the console'];
    // The error stays here: it may carry headers.
    if (status === 500)
      process.stderr.write(`${request.method} ${request.url}: ${error instanceof Error ? error.message : ''}\n`);
    if (!response.headersSent) sendJson(response, status, { message });
    else response.destroy();
  });
});
// A burst of webhooks opens as many connections.
await new Promise<void>((resolve) =>
  server.listen({ port: Number(env['PORT'] ?? 5600), host: env['HOST'] ?? '127.0.0.1', backlog: 4096 }, resolve),
);
const { port } = server.address() as AddressInfo;
const origin = `http://127.0.0.1:${port}`;
/** What Twilio calls, and so what it signs. */
const publicUrl = (env['PUBLIC_URL'] ?? origin).replace(/\/$/, '');
const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`, new URL(publicUrl).host]);
const development = process.argv.includes('--dev') ? await startVite() : undefined;

standIn?.setWebhookUrls({
  debugger: `${publicUrl}/webhooks/debugger`,
  'message-status': `${publicUrl}/webhooks/message-status`,
});
// The log is not empty at the first start: events of the last two days.
if (development && store.list({ limit: 1 }).total === 0) {
  await standIn?.sendWebhooks({ kind: 'debugger', signature: 'right' }, 24, (index) => index * index * 300_000);
}

process.stdout.write(`Console: ${origin}\n`);
process.stdout.write(
  standIn ? `Stand-in for Twilio's API: http://127.0.0.1:${standIn.port}\n` : 'Requests go to Twilio.\n',
);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
    void Promise.all([standIn?.close(), development?.close()]).then(() => {
      store.close();
      process.exit(0);
    });
  });
}

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  // Else a page of another site could read the log, through a name that it makes point here.
  if (!hosts.has(request.headers.host ?? '')) throw new HttpError(421, 'The console does not go by this name');
  const { pathname, searchParams } = new URL(request.url ?? '/', origin);
  const route = `${request.method} ${pathname}`;
  if (route === 'POST /webhooks/debugger') return takeWebhook(request, response, storeDebuggerEvent);
  if (route === 'POST /webhooks/message-status') return takeWebhook(request, response, storeMessageStatus);
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
  if (
    pathname.startsWith('/api/') ||
    pathname.startsWith('/webhooks/') ||
    !/^(?:GET|HEAD)$/.test(request.method ?? '')
  ) {
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
  const form = await readForm(request);
  const signature = request.headers['x-twilio-signature'];
  checkSignature(
    authToken,
    typeof signature === 'string' ? signature : undefined,
    publicUrl + (request.url ?? ''),
    form,
  );
  await put(form, store);
  response.writeHead(204).end();
}

/** Vite inside this server: one address, and nothing else to start. */
async function startVite() {
  const { createServer: createViteServer } = await import('vite');
  return createViteServer({ root, server: { middlewareMode: true, hmr: { server } } });
}
