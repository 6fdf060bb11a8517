import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { render, screen } from '@testing-library/react';
import type { Twilio } from 'twilio';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { catalog, TwilioErrorHelp } from '../../src/index.ts';
import { lead, questions } from '../helpers/panel.ts';
import { NAME_20003 } from '../helpers/titleOf.ts';

const AC = `AC${'0123456789abcdef'.repeat(2)}`;
const SK = `SK${'fedcba9876543210'.repeat(2)}`;
const SECRET = 'not-a-secret';

/** As Twilio answers, on its REST API and in the newer form of its product hosts (RFC 9457). */
const REST_BODY = {
  code: 20003,
  message: 'Authentication Error - invalid username',
  more_info: 'https://www.twilio.com/docs/errors/20003',
  status: 401,
};
const PROBLEM_BODY = {
  type: 'https://www.twilio.com/docs/api/errors/20003',
  title: 'Permission Denied',
  status: 401,
  code: 20003,
  detail: 'Authenticate',
};

let server: Server;
let address: string;
const seen: { method: string | undefined; url: string | undefined; authorization: string | undefined }[] = [];

beforeAll(async () => {
  await catalog.preload([20003, 'sdk-credentials-missing']);
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    seen.push({ method: request.method, url: request.url, authorization: request.headers.authorization });
    const isProblem = request.url?.startsWith('/v2/');
    response.writeHead(401, { 'content-type': isProblem ? 'application/problem+json' : 'application/json' });
    response.end(JSON.stringify(isProblem ? PROBLEM_BODY : REST_BODY));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
});

beforeEach(() => {
  seen.length = 0;
});

/** The SDK as it is published, except that what it sends to Twilio's hosts goes to the server above. */
async function sdk(username: string | undefined, password: string | undefined): Promise<Twilio> {
  // Its HTTP client would take the browser's way where it finds one, and this page may not call another host.
  vi.stubGlobal('XMLHttpRequest', undefined);
  const { default: twilio } = await import('twilio');
  vi.unstubAllGlobals();
  class LocalClient extends twilio.RequestClient {
    override request: InstanceType<typeof twilio.RequestClient>['request'] = (options) =>
      super.request({ ...options, uri: options.uri.replace(/^https:\/\/[\w.]+\.twilio\.com/, address) });
  }
  return twilio(username, password, { accountSid: AC, httpClient: new LocalClient() });
}

async function caught(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown.');
}

describe('the exception of the real SDK', () => {
  test('a RestException shows the whole help', async () => {
    const client = await sdk(SK, SECRET);
    const error = await caught(client.api.v2010.accounts.list({ limit: 1 }));
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).constructor.name).toBe('RestException');
    expect(seen).toEqual([
      {
        method: 'GET',
        url: '/2010-04-01/Accounts.json?PageSize=1',
        authorization: `Basic ${btoa(`${SK}:${SECRET}`)}`,
      },
    ]);

    render(<TwilioErrorHelp error={error} />);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling?.textContent).toBe(REST_BODY.message);
    expect(questions()).toHaveLength(1);
  });

  test('with what the host knows about the request, a likely cause leads at once', async () => {
    const client = await sdk(SK, SECRET);
    const error = await caught(client.api.v2010.accounts(AC).fetch());
    const [request] = seen;
    render(
      <TwilioErrorHelp
        error={error}
        evidence={{
          credential: 'standard-key',
          username: client.username,
          method: request?.method,
          url: `https://api.twilio.com${request?.url}`,
        }}
      />,
    );
    expect(document.querySelector('.teh-lead')).toHaveAttribute('data-cause', 'key-type-cannot-access-accounts');
    expect(lead()).toMatch(/^Most likely cause: /);
  });

  test('a TwilioServiceException shows the whole help', async () => {
    const client = await sdk(AC, SECRET);
    const error = await caught(client.verify.v2.services(`VA${'0123456789abcdef'.repeat(2)}`).fetch());
    expect((error as Error).constructor.name).toBe('TwilioServiceException');
    render(<TwilioErrorHelp error={error} />);
    expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
    expect(screen.getByText('HTTP 401')).toBeVisible();
    expect(screen.getByText("Twilio's message").nextElementSibling?.textContent).toBe(PROBLEM_BODY.detail);
  });

  test('what the SDK throws before it sends anything is recognized too', async () => {
    const client = await sdk('', '');
    const error = await caught((async () => client.messages(`SM${'0123456789abcdef'.repeat(2)}`).fetch())());
    expect(seen).toEqual([]);
    render(<TwilioErrorHelp error={error} />);
    expect(await screen.findByText('Matched by its text. Twilio sent no error code.')).toBeVisible();
    expect(screen.getByRole('region')).not.toHaveAccessibleName("This doesn't look like a Twilio error");
  });
});

test('a body that fetch received shows the whole help', async () => {
  const response = await fetch(`${address}/2010-04-01/Accounts.json`);
  const body: unknown = await response.json();
  render(<TwilioErrorHelp error={body} />);
  expect(screen.getByRole('region', { name: NAME_20003 })).toBeVisible();
  expect(screen.getByText('HTTP 401')).toBeVisible();
  expect(screen.getByText("Twilio's message").nextElementSibling?.textContent).toBe(REST_BODY.message);
});
