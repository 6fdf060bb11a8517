import { createServer, request as sendRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import twilio from 'twilio';
import type { TestWebhook } from '../shared/types.ts';
import { type Answer, refusals } from './answers.ts';
import { answer } from './answer.ts';
import { cellOf } from './matrix.ts';
import { debuggerEvent, type Form, messageStatus } from './sampleEvents.ts';
import { createWorld, randomSid, type World } from './world.ts';

/** Where the console takes the webhooks. */
export interface WebhookUrls {
  debugger: string;
  'message-status': string;
}

export interface StandIn {
  port: number;
  world: World;
  /** What a client SDK is told about an Access Token. */
  connectClient: (jwt: string) => Answer;
  /** A webhook as Twilio signs it for the account, not yet sent. */
  signWebhook: (url: string, form: Form) => { url: string; form: Form; signature: string };
  /** Tells where webhooks go to. */
  setWebhookUrls: (urls: WebhookUrls) => void;
  /**
   * Sends webhooks, all at once.
   * @param ageOf How many milliseconds ago the event was, for the first, the second and so on. Debugger events alone have a time.
   * @returns The HTTP status of each answer.
   */
  sendWebhooks: (webhook: TestWebhook, count: number, ageOf?: (index: number) => number) => Promise<number[]>;
  close: () => Promise<void>;
}

/** Starts the stand-in for Twilio's API on this machine. */
export async function startStandIn(port: number): Promise<StandIn> {
  const world = createWorld();
  let urls: WebhookUrls | undefined;
  let sent = 0;

  const server = createServer((request, response) => {
    handle(request).then(
      (reply) => send(response, reply),
      () => send(response, { status: 500, body: { code: 20500, message: 'Internal Server Error', status: 500 } }),
    );
  });
  await new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1' }, resolve));

  async function handle(request: IncomingMessage): Promise<Answer> {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const [path = ''] = (request.url ?? '').split('?');
    const { method = 'GET', headers } = request;
    // For tests: the same as the button of the console, many times.
    if (host === '127.0.0.1' && method === 'POST' && path === '/webhooks') {
      // JSON is what no page of another site can post without asking first.
      if (headers['content-type'] !== 'application/json') return { status: 415, body: { message: 'JSON is expected' } };
      const { count, ...webhook } = JSON.parse(await read(request)) as TestWebhook & { count: number };
      return { status: 200, body: { statuses: await standIn.sendWebhooks(webhook, Math.min(count, 1000)) } };
    }
    if (host === 'oauth.twilio.com' && path === '/v2/token') return giveToken(new URLSearchParams(await read(request)));
    return answer({ method, host, path, authorization: headers.authorization || undefined }, world);
  }

  function giveToken(form: URLSearchParams): Answer {
    const token = world.makeBearer(form.get('client_id') ?? '', form.get('client_secret') ?? '');
    if (token) return { status: 200, body: { access_token: token, token_type: 'Bearer', expires_in: 3600 } };
    // The status is the one that the SDK's error was seen with; the text is made up.
    return { status: 401, body: { message: 'Client authentication failed', status: 401 } };
  }

  const standIn: StandIn = {
    port: (server.address() as AddressInfo).port,
    world,
    connectClient(jwt) {
      const [, claims = ''] = jwt.split('.');
      const { iss } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { iss: string };
      const signer = world.credentials.find(({ username }) => username === iss);
      const identity = world.identify(signer?.username ?? '', signer?.secret ?? '');
      const cell = cellOf('sign-tokens', identity?.column ?? 'auth-token');
      return cell === 'token signature' || cell === 'token issuer' ? refusals[cell] : { status: 200, body: {} };
    },
    signWebhook(url, form) {
      const account = world.accounts.get(form['AccountSid'] ?? '') ?? world.main;
      return { url, form, signature: twilio.getExpectedTwilioSignature(world.primaryToken(account), url, form) };
    },
    setWebhookUrls(to) {
      urls = to;
    },
    async sendWebhooks({ kind, signature }, count, ageOf = () => 0) {
      const url = urls?.[kind];
      if (!url) throw new Error('The stand-in does not know where to send webhooks.');
      const posts = Array.from({ length: count }, (_, index) => {
        const time = new Date(Date.now() - ageOf(index));
        const form =
          kind === 'debugger' ? debuggerEvent(world.main.sid, sent, time) : messageStatus(world.main.sid, sent);
        sent++;
        const signed = standIn.signWebhook(url, form);
        return post(signed.url, signed.form, signature === 'right' ? signed.signature : randomSid(''));
      });
      return Promise.all(posts);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standIn;
}

/** One post on a connection of its own. */
function post(url: string, form: Form, signature: string): Promise<number> {
  const body = new URLSearchParams(form).toString();
  return new Promise((resolve, reject) => {
    const request = sendRequest(
      url,
      {
        method: 'POST',
        agent: false,
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded; charset=utf-8',
          'Content-Length': Buffer.byteLength(body),
          'I-Twilio-Idempotency-Token': randomSid(''),
          'X-Twilio-Signature': signature,
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'Content-Type': 'application/json', 'twilio-request-id': randomSid('RQ') });
  response.end(JSON.stringify(body));
}
