import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { Form } from './webhooks.ts';

/** An answer instead of a result. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Debugger payloads hold a whole webhook, with its body. */
const MAX_BODY = 512 * 1024;

/** Twilio's webhooks have some thirty parameters. */
const MAX_PARAMETERS = 200;

/** @throws {HttpError} The body is too long, or of another type. */
export async function readBody(request: IncomingMessage, type: string): Promise<string> {
  if (request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() !== type)
    throw new HttpError(415, `${type} is expected`);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += (chunk as Buffer).length;
    if (length > MAX_BODY) throw new HttpError(413, 'The body is too long');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString();
}

/** JSON is what no form of another site can post, so asking for it keeps those out. */
export async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await readBody(request, 'application/json');
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
  } catch {
    // answered below
  }
  throw new HttpError(400, 'A JSON object is expected');
}

/** @throws {HttpError} The parameters are more than any webhook has. They are counted before they are parsed: nobody has signed them yet. */
export async function readForm(request: IncomingMessage): Promise<Form> {
  const body = await readBody(request, 'application/x-www-form-urlencoded');
  let count = 1;
  for (let at = body.indexOf('&'); at >= 0; at = body.indexOf('&', at + 1)) count++;
  if (count > MAX_PARAMETERS) throw new HttpError(413, 'There are too many parameters');
  const form: Form = Object.create(null) as Form;
  for (const [name, value] of new URLSearchParams(body)) {
    const before = form[name];
    form[name] = before === undefined ? value : [before, value].flat();
  }
  return form;
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(value));
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

// Nothing but what was built, and no inline style or script: neither the console nor the help needs one.
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** A file of the built front end. Its routes stand behind `#`, so that there is one page. */
export function sendFile(response: ServerResponse, folder: string, url: string): void {
  const name = url === '/' ? 'index.html' : url.slice(1);
  const file = path.join(folder, path.normalize(`/${name}`));
  const type = types[path.extname(file)];
  if (!type || !statSync(file, { throwIfNoEntry: false })?.isFile()) throw new HttpError(404, 'Not found');
  response.writeHead(200, {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'Cache-Control': url.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  createReadStream(file).pipe(response);
}
