import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createPlainServer, type Server as PlainServer } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Snippet } from '../../src/catalog/types.ts';
import { fullEntries } from './entryFiles.ts';

// Every shell snippet of the catalog runs in the shells that it is for, with the real tools, against a server of our own. `curl` is
// led there by its own configuration; a wrapper of the same name notes the command line, as everybody on the machine can read it.

const SID = '1'.repeat(32);
/** What nobody may see: not on the command line, not in the output. */
const SECRET = 'c0ffee'.repeat(6).slice(0, 32);
const jwtPart = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const ENV: Readonly<Record<string, string>> = {
  TWILIO_ACCOUNT_SID: `AC${SID}`,
  TWILIO_SUBACCOUNT_SID: `AC${'2'.repeat(32)}`,
  TWILIO_API_KEY: `SK${SID}`,
  TWILIO_AUTH_TOKEN: SECRET,
  TWILIO_API_SECRET: SECRET,
  TWILIO_CLIENT_ID: `OQ${SID}`,
  TWILIO_CLIENT_SECRET: SECRET,
  TWILIO_ACCESS_TOKEN: `${jwtPart({ alg: 'HS256', cty: 'twilio-fpa;v=1' })}.${jwtPart({ iss: `SK${SID}` })}.${SECRET}`,
  TWIML_APP_SID: `AP${SID}`,
  VERIFY_SERVICE_SID: `VA${SID}`,
  VERIFICATION_SID: `VE${SID}`,
  CONTENT_SID: `HX${SID}`,
  CALL_SID: `CA${SID}`,
  CHANNEL: 'whatsapp',
  FROM_NUMBER: '+15005550006',
  TO_NUMBER: '+14155550100',
  WEBHOOK_URL: 'https://hooks.example.com/sms',
  WEBHOOK_HOST: 'hooks.example.com',
  WEBHOOK_PORT: '443',
  STREAM_URL: 'https://hooks.example.com/stream',
  STREAM_HOST: 'hooks.example.com',
  STREAM_PORT: '443',
  SIP_HOST: 'sip.example.com',
  MEDIA_URL: 'https://hooks.example.com/a.png',
  AUDIO_URL: 'https://hooks.example.com/a.mp3',
};

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The connection is closed without a response. */
  dropped?: true;
}

interface Trial {
  /** What the server answers, or what is different in the environment. */
  answer?: Answer;
  env?: Record<string, string>;
  /** What must be printed: exactly these lines, or at least these if one is an expression, for what differs from run to run. */
  prints: readonly (string | RegExp)[];
  /** What must have been sent. */
  sends?: { method?: string; path?: RegExp; body?: Record<string, string>; user?: string } | undefined;
}

const refusal = (code: number, message: string, status = 401): Answer => ({ status, body: { code, message, status } });
const credentials: readonly Trial[] = [
  { answer: { body: { messages: [{ body: 'about "code": 1', error_code: 30007 }] } }, prints: ['HTTP 200'] },
  {
    answer: refusal(70051, 'Authorization failed: required permission twilio/messaging/messages/list is missing'),
    prints: ['"code":70051', /required permission .* is missing/, 'HTTP 401'],
  },
  { answer: refusal(70051, 'Authorization Failed'), prints: ['"code":70051', /Authorization Failed/, 'HTTP 401'] },
  { answer: refusal(20003, 'Authenticate'), prints: ['"code":20003', '"message":"Authenticate"', 'HTTP 401'] },
  { answer: refusal(20003, 'Policy evaluation failed'), prints: ['"code":20003', /Policy/, 'HTTP 401'] },
  { answer: refusal(20008, 'Resource not accessible', 403), prints: ['"code":20008', /Resource/, 'HTTP 403'] },
  // A message that speaks of a status is not taken for one.
  { answer: refusal(20003, 'HTTP 404 was seen'), prints: ['"code":20003', /HTTP 404 was seen/, 'HTTP 401'] },
  { answer: { dropped: true }, prints: ['HTTP 000'] },
];
const ofKey = (path: RegExp): Trial['sends'] => ({ user: `SK${SID}`, path });
const asTwilio: Trial['sends'] = { method: 'POST', body: { From: '+15005550006', To: '+15005550006', Body: 'Test' } };

/** What a snippet can print, and what it sends, by a part of its code. The first part that a snippet has counts. */
const TRIALS: readonly (readonly [part: string, trials: readonly Trial[]])[] = [
  [
    '-u "${TWILIO_API_KEY:?is not set}" \\\n  "https://api.twilio.com/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID:?is not set}/Messages.json?PageSize=1"',
    credentials.map((trial) => ({
      ...trial,
      ...(trial.answer?.dropped ? {} : { sends: ofKey(/Messages\.json\?PageSize=1$/) }),
    })),
  ],
  [
    '-u "${TWILIO_ACCOUNT_SID:?is not set}" \\\n  "https://api.twilio.com/2010-04-01/Accounts/${TWILIO_ACCOUNT_SID:?is not set}/Messages.json?PageSize=1"',
    credentials,
  ],
  [
    'SMS/ShortCodes.json',
    [
      {
        answer: { body: { short_codes: [{ sid: `SC${'1'.repeat(32)}`, short_code: '894546' }] } },
        prints: [/"sid":"SC1{32}"/, '"short_code":"894546"'],
      },
      { answer: refusal(20003, 'Authenticate', 401), prints: [] },
    ],
  ],
  [
    'v2/Channels/Senders',
    [
      {
        answer: { body: { senders: [{ sid: `XE${SID}`, status: 'ONLINE', sender_id: 'whatsapp:+15005550006' }] } },
        prints: ['"status":"ONLINE"', '"sender_id":"whatsapp:+15005550006"'],
        sends: ofKey(/Senders\?Channel=whatsapp&PageSize=100$/),
      },
      { answer: refusal(20003, 'Authenticate'), prints: ['"code":20003', '"message":"Authenticate"', '"status":401'] },
    ],
  ],
  [
    'TWILIO_SUBACCOUNT_SID',
    [
      { answer: { body: { status: 'suspended', auth_token: SECRET } }, prints: ['"status":"suspended"'] },
      { answer: refusal(21476, 'Parent suspended', 403), prints: ['"code":21476', '"status":403'] },
    ],
  ],
  [
    "part of process.env.TWILIO_ACCESS_TOKEN.split('.')",
    [{ prints: [/"cty":"twilio-fpa;v=1"/, /"iss":"SK1/, /^now \d{10}$/] }],
  ],
  [
    "--data-urlencode 'TaskAttributes={}'",
    [
      {
        answer: { body: '"{}"' },
        prints: [/^HTTP\/\S+ 200/],
        sends: { method: 'POST', body: { TaskAttributes: '{}', WorkerAttributes: '{}', TaskPriority: '0' } },
      },
    ],
  ],
  [
    'curl -i --connect-timeout 10 --max-time 15 -X POST "${WEBHOOK_URL:?is not set}" \\\n  --data-urlencode \'From=',
    [{ answer: { status: 403, body: 'no' }, prints: [/^HTTP\/\S+ 403/], sends: asTwilio }],
  ],
  [
    "grep -iE '^(HTTP|location)'",
    [
      {
        answer: { status: 308, headers: { location: 'https://hooks.example.com/end' } },
        prints: [/308/, /location: \S+\/end/i],
      },
    ],
  ],
  // `openssl` gives the code 0 where it got no certificate at all.
  [
    'openssl x509 -noout -enddate',
    [
      { prints: [/Verify return code/, /notAfter=/] },
      { env: { WEBHOOK_PORT: '80' }, prints: ['no peer certificate available'] },
      { env: { WEBHOOK_PORT: '1' }, prints: [] },
    ],
  ],
  ['openssl s_client -tls1_2', [{ prints: [/Cipher/, /Verify return/] }, { env: { WEBHOOK_PORT: '1' }, prints: [] }]],
  ['"${SIP_HOST:?is not set}:5061"', [{ prints: [/Cipher/] }]],
  [
    '"${STREAM_HOST:?is not set}:${STREAM_PORT:-443}"',
    [{ prints: [/Verify return code/] }, { env: { STREAM_PORT: '80' }, prints: ['no peer certificate available'] }],
  ],
  // Twilio fetches files with GET. Some servers, and URLs signed for GET, refuse HEAD.
  [
    '-w \'%{size_download}\\n\' "${MEDIA_URL:?is not set}"',
    [{ answer: { body: 'abc' }, prints: ['5'], sends: { method: 'GET' } }],
  ],
  [
    '-w \'%{http_code} %{content_type}\\n\' "${MEDIA_URL:?is not set}"',
    [{ answer: { headers: { 'content-type': 'image/png' } }, prints: ['200 image/png'], sends: { method: 'GET' } }],
  ],
  [
    'https://video.twilio.com/v1/Rooms',
    [
      {
        answer: { status: 201, body: { unique_name: 'plain-room' } },
        prints: ['{"unique_name":"plain-room"}'],
        sends: { method: 'POST', path: /\/v1\/Rooms$/, body: { UniqueName: 'plain-room' }, user: `SK${SID}` },
      },
    ],
  ],
  [
    '-w \'%{http_code} %{content_type}\\n\' "${AUDIO_URL:?is not set}"',
    [{ answer: { headers: { 'content-type': 'audio/mpeg' } }, prints: ['200 audio/mpeg'], sends: { method: 'GET' } }],
  ],
  ['xmllint', [{ answer: { headers: { 'content-type': 'text/xml' }, body: undefined }, prints: [], sends: asTwilio }]],
  ['| head -c 16 | od -An -tx1', [{ answer: { body: 'x' }, prints: [/^ *22 78 22/], sends: asTwilio }]],
  [
    'for LIST in IncomingPhoneNumbers OutgoingCallerIds',
    [
      {
        answer: { body: { incoming_phone_numbers: [{ phone_number: '+15005550006' }] } },
        prints: ['"phone_number":"+15005550006"', '"phone_number":"+15005550006"'],
        sends: ofKey(/PhoneNumber=%2B15005550006$/i),
      },
      { answer: { body: { incoming_phone_numbers: [] } }, prints: [] },
      { answer: refusal(20003, 'Authenticate'), prints: ['"code":20003', '"code":20003'] },
    ],
  ],
  [
    'grep -oE \'"(valid|code)"',
    [{ answer: { body: { valid: false } }, prints: ['"valid":false'], sends: ofKey(/\/\+14155550100$/) }],
  ],
  [
    'dialing_permissions_inheritance',
    [
      {
        answer: { body: { dialing_permissions_inheritance: true } },
        prints: ['"dialing_permissions_inheritance":true'],
      },
    ],
  ],
  [
    'grep -oE \'"(status|parent_call_sid)"',
    [
      {
        answer: { body: { parent_call_sid: null, status: 'completed', auth_token: SECRET } },
        prints: ['"parent_call_sid":null', '"status":"completed"'],
        sends: ofKey(/Calls\/CA1\w+\.json$/),
      },
    ],
  ],
  [
    'insights.twilio.com',
    [{ answer: { body: { voice: true } }, prints: ['{"voice":true}'], sends: ofKey(/Voice\/Settings$/) }],
  ],
  [
    'printf %s "$TWILIO_API_KEY" |',
    [
      { prints: ['TWILIO_ACCOUNT_SID 1', 'TWILIO_API_KEY 1', 'TWILIO_AUTH_TOKEN 1'] },
      {
        env: { TWILIO_ACCOUNT_SID: `AC${SID}\n` },
        prints: ['TWILIO_ACCOUNT_SID 0', 'TWILIO_API_KEY 1', 'TWILIO_AUTH_TOKEN 1'],
      },
      {
        env: { TWILIO_API_KEY: `"SK${SID}"` },
        prints: ['TWILIO_ACCOUNT_SID 1', 'TWILIO_API_KEY 0', 'TWILIO_AUTH_TOKEN 1'],
      },
      {
        env: { TWILIO_AUTH_TOKEN: ` ${SECRET}` },
        prints: ['TWILIO_ACCOUNT_SID 1', 'TWILIO_API_KEY 1', 'TWILIO_AUTH_TOKEN 0'],
      },
    ],
  ],
  [
    'printf %s "$TWILIO_API_SECRET" |',
    [
      { prints: ['TWILIO_AUTH_TOKEN 1', 'TWILIO_API_SECRET 1'] },
      { env: { TWILIO_API_SECRET: `${SECRET}\n` }, prints: ['TWILIO_AUTH_TOKEN 1', 'TWILIO_API_SECRET 0'] },
    ],
  ],
  [
    `printf %s "$TWILIO_ACCOUNT_SID" | tr '\\n' '?' | grep -cE '^AC[0-9a-fA-F]{32}$'\n`.trim(),
    [{ prints: [/^1$/] }, { env: { TWILIO_ACCOUNT_SID: `AC${SID}\n` }, prints: [/^0$/] }],
  ],
  ['date -u; curl -sI https://api.twilio.com', [{ prints: [/UTC|GMT/, /^date: .* GMT$/i] }]],
  ['openssl rsa -pubout', [{ prints: [/^-----BEGIN PUBLIC KEY-----$/] }]],
  [
    'country_code|code)',
    [
      {
        answer: { body: { valid: true, country_code: 'MM', validation_errors: [] } },
        prints: ['"valid":true', '"country_code":"MM"', '"validation_errors":[]'],
      },
      {
        answer: { body: { valid: false, validation_errors: ['TOO_SHORT'] } },
        prints: ['"valid":false', '"validation_errors":["TOO_SHORT"]'],
      },
    ],
  ],
  ["-w '%{http_code}\\n' -u", [{ answer: { status: 404 }, prints: ['404'], sends: ofKey(/Applications\/AP1/) }]],
  [
    'line_type_intelligence',
    [
      {
        answer: { body: { valid: true, line_type_intelligence: { type: 'mobile', carrier_name: 'Acme' } } },
        prints: ['"valid":true', '"type":"mobile"', '"carrier_name":"Acme"'],
      },
      {
        answer: { body: { valid: true, line_type_intelligence: { type: 'landline' } } },
        prints: ['"valid":true', '"type":"landline"'],
      },
      { answer: { body: { valid: false } }, prints: ['"valid":false'] },
    ],
  ],
  [
    'curl -sG -u',
    [
      {
        answer: { body: { incoming_phone_numbers: [{ phone_number: '+15005550006', capabilities: { sms: false } }] } },
        prints: ['"phone_number":"+15005550006"', '"sms":false'],
      },
      { answer: { body: { incoming_phone_numbers: [] } }, prints: [] },
    ],
  ],
  ['Sec-WebSocket-Key', [{ answer: { status: 404 }, prints: [/^HTTP\/1\.1 404/] }]],
  [
    '--data-urlencode Channel=sms',
    [{ prints: ['{}'], sends: { user: `SK${SID}`, body: { To: '+14155550100', Channel: 'sms' } } }],
  ],
  ['-d Status=canceled', [{ prints: ['{}'], sends: { user: `SK${SID}`, body: { Status: 'canceled' } } }]],
  [
    'ContentVariables=',
    [
      {
        prints: ['{}'],
        sends: { user: `SK${SID}`, body: { To: 'whatsapp:+14155550100', ContentVariables: '{"1":"Tuesday"}' } },
      },
    ],
  ],
  [
    '%{content_type} %{size_download} bytes',
    [{ answer: { headers: { 'content-type': 'image/png' }, body: 'abc' }, prints: ['200 image/png 5 bytes'] }],
  ],
  [
    '-D - https://api.twilio.com',
    [{ answer: { headers: { 'twilio-request-id': `RQ${SID}` } }, prints: [/^twilio-request-id: RQ/m] }],
  ],
  [
    "'HTTP %{http_code}\\n' https://api.twilio.com",
    [{ prints: ['HTTP 200'] }, { answer: { dropped: true }, prints: ['HTTP 000'] }],
  ],
  [
    'client_secret@-',
    [
      {
        prints: ['HTTP 200'],
        sends: { body: { client_id: `OQ${SID}`, client_secret: SECRET, grant_type: 'client_credentials' } },
      },
      { answer: { status: 401 }, prints: ['HTTP 401'] },
    ],
  ],
  ["'HTTP %{http_code}\\n' https://oauth.twilio.com", [{ prints: ['HTTP 200'] }]],
];

/** Snippets that cannot run here, and why. */
const NOT_RUN: readonly (readonly [part: string, why: string])[] = [
  ['dig +short', 'needs the name servers of the internet'],
  ['getent hosts', 'needs the name servers of the internet'],
  ['-connect api.twilio.com:443', 'needs a connection to Twilio'],
  ['twilio ', 'needs the Twilio CLI and an account'],
];

/** Variables that a snippet sets itself, or whose value is known only when it runs. */
const OTHER_VARIABLES: readonly string[] = ['LIST', 'PRIVATE_KEY_FILE'];

const snippets = [...new Map(snippetsOf(fullEntries).map((snippet) => [snippet.code, snippet])).values()];
const has = (tool: string): boolean =>
  (process.env['PATH'] ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, tool)));
const SHELLS = ['dash', 'bash'].filter(has);
const TOOLS = ['curl', 'openssl', 'node', 'xmllint'];
const missingTool = (code: string): string | undefined =>
  TOOLS.find((tool) => new RegExp(`\\b${tool}\\b`).test(code) && !has(tool));

describe('the shell snippets', () => {
  test('are all tried, or said to need what is not here', () => {
    const untried = snippets.filter(({ code }) => !trialsOf(code) && !NOT_RUN.some(([part]) => code.includes(part)));
    expect(
      untried.map(({ code }) => code),
      'Add what it prints to TRIALS',
    ).toEqual([]);
  });

  test('need every trial, and every reason not to be run', () => {
    const needed = new Set(
      snippets.map(({ code }) => [...TRIALS, ...NOT_RUN].find(([part]) => code.includes(part))?.[0]),
    );
    expect([...TRIALS, ...NOT_RUN].map(([part]) => part).filter((part) => !needed.has(part))).toEqual([]);
  });

  test('have one name for each variable in the whole catalog', () => {
    const names = new Set(
      snippets.flatMap(({ code }) => [...code.matchAll(/\$\{?([A-Z][A-Z0-9_]+)/g)].map(([, name = '']) => name)),
    );
    const known = [...Object.keys(ENV), ...OTHER_VARIABLES];
    const unknown = [...names].filter((name) => !known.includes(name));
    expect(unknown, 'Use the name that the other snippets use, or add a new thing to ENV').toEqual([]);
    expect(known.filter((name) => !snippets.some(({ code }) => code.includes(name)))).toEqual([]);
  });

  test('keep what is secret off the command line', () => {
    // `-u` with a user name alone asks for the password; a password behind a colon, or a token in a header, is an argument.
    const shown = snippets.filter(({ code }) =>
      /-u "?[^"\s]*:\$|\$\{?TWILIO_(?:AUTH_TOKEN|API_SECRET|CLIENT_SECRET)/.test(
        code.replace(/printf %s "\$\{?TWILIO_\w+(?::\?is not set\})?" \|/g, ''),
      ),
    );
    expect(shown.map(({ code }) => code)).toEqual([]);
  });

  test('send what may contain a plus sign encoded', () => {
    const plain = snippets.filter(({ code }) => /(?:-d|--data)\s+['"]?\w+=(?:\+|\$\{?(?:TO|FROM)_NUMBER)/.test(code));
    expect(plain.map(({ code }) => code)).toEqual([]);
  });
});

const folder = mkdtempSync(path.join(tmpdir(), 'snippets-'));
const argsFile = path.join(folder, 'args');
let server: Server | undefined;
/** What listens on port 80: it speaks no TLS. */
let plain: PlainServer | undefined;
let answer: Answer = {};
let requests: { method: string; url: string; user: string; body: string }[] = [];

beforeAll(async () => {
  if (!has('openssl')) return;
  const key = path.join(folder, 'key.pem');
  const certificate = path.join(folder, 'cert.pem');
  const subject = ['-subj', '/CN=hooks.example.com', '-addext', 'subjectAltName=DNS:hooks.example.com'];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-days', '2', ...subject],
    { stdio: 'ignore' },
  );
  server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, response) => {
    let body = '';
    request.on('data', (part) => (body += String(part)));
    request.on('end', () => {
      const [, basic = ''] = (request.headers.authorization ?? '').split(' ');
      const [user = ''] = Buffer.from(basic, 'base64').toString().split(':');
      requests.push({ method: request.method ?? '', url: request.url ?? '', user, body });
      if (answer.dropped) {
        response.destroy();
        return;
      }
      // Only the first request of a chain is answered with a redirect.
      const {
        status = 200,
        headers = {},
        body: sent = {},
      } = requests.length > 1 && answer.headers?.['location'] ? {} : answer;
      const text = JSON.stringify(sent);
      response.writeHead(status, { 'content-length': Buffer.byteLength(text), ...headers });
      response.end(request.method === 'HEAD' ? undefined : text);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  writeFileSync(path.join(folder, '.curlrc'), `connect-to = "::127.0.0.1:${port}"\ninsecure\n`);
  wrap('curl', '');
  plain = createPlainServer((_, response) => response.end());
  await new Promise<void>((resolve) => plain?.listen(0, '127.0.0.1', resolve));
  const { port: plainPort } = plain.address() as AddressInfo;
  const ports = `*:443|*:5061) arg=127.0.0.1:${port};; *:80) arg=127.0.0.1:${plainPort};; *:1) arg=127.0.0.1:1;;`;
  wrap('openssl', `for arg; do shift; case $arg in ${ports} esac; set -- "$@" "$arg"; done`);
});

afterAll(async () => {
  for (const one of [server, plain]) await new Promise((resolve) => (one ? one.close(resolve) : resolve(undefined)));
  rmSync(folder, { recursive: true });
});

describe.skipIf(!has('openssl') || !has('curl'))('run', () => {
  for (const { code, title = code } of snippets) {
    const trials = trialsOf(code) ?? [];
    const missing = missingTool(code);
    describe.skipIf(missing !== undefined || trials.length === 0)(
      missing ? `${title} (without ${missing})` : title,
      () => {
        test.each(SHELLS.flatMap((shell) => trials.map((trial, index) => [shell, index + 1, trial] as const)))(
          'in %s, trial %i',
          async (shell, _, trial) => {
            const { output, errors, args } = await run(shell, code, trial);
            const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
            const wanted = trial.prints;
            if (wanted.every((line) => typeof line === 'string')) expect(lines).toEqual(wanted);
            else
              for (const line of wanted)
                expect(
                  lines.some((one) => (typeof line === 'string' ? one === line : line.test(one))),
                  `${String(line)} in ${output}`,
                ).toBe(true);
            // Whoever reads "no output" sees errors as well.
            if (wanted.length === 0) expect(errors.replaceAll(/Enter host password.*?:/g, '').trim()).toBe('');
            expect(output).not.toContain(SECRET);
            expect(args).not.toContain(SECRET);
            const { sends } = trial;
            if (!sends) return;
            const [sent] = requests;
            if (sends.method) expect(sent?.method).toBe(sends.method);
            if (sends.path) expect(sent?.url).toMatch(sends.path);
            if (sends.user) expect(sent?.user).toBe(sends.user);
            if (sends.body) expect(Object.fromEntries(new URLSearchParams(sent?.body))).toMatchObject(sends.body);
          },
        );

        const variable = /\$\{([A-Z_]+):\?is not set\}/.exec(code)?.[1];
        test.skipIf(variable === undefined)('says which variable is not set', async () => {
          const { errors } = await run(SHELLS[0] ?? 'sh', code, { prints: [], env: { [variable ?? '']: '' } });
          expect(errors).toMatch(new RegExp(`${variable}.*is not set`));
        });
      },
    );
  }
});

function trialsOf(code: string): readonly Trial[] | undefined {
  return TRIALS.find(([part]) => code.includes(part))?.[1];
}

/** A tool of the same name, first in the path, that notes its arguments. */
function wrap(tool: string, before: string): void {
  const real = execFileSync('sh', ['-c', `command -v ${tool}`])
    .toString()
    .trim();
  const file = path.join(folder, tool);
  writeFileSync(file, `#!/bin/sh\nprintf '%s\\n' "$@" >> "${argsFile}"\n${before}\nexec "${real}" "$@"\n`);
  chmodSync(file, 0o755);
}

/** Runs a snippet without a terminal, so that `curl` reads the password from its input. */
async function run(
  shell: string,
  code: string,
  trial: Trial,
): Promise<{ output: string; errors: string; args: string }> {
  answer = trial.answer ?? {};
  requests = [];
  writeFileSync(argsFile, '');
  const child = spawn(shell, ['-c', code], {
    detached: true,
    env: {
      ...ENV,
      PRIVATE_KEY_FILE: path.join(folder, 'key.pem'),
      ...trial.env,
      HOME: folder,
      CURL_HOME: folder,
      PATH: `${folder}${path.delimiter}${process.env['PATH']}`,
    },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (part) => (output += String(part)));
  child.stderr.on('data', (part) => (errors += String(part)));
  child.stdin.on('error', () => {}); // the snippet may end without reading
  child.stdin.end(`${SECRET}\n${SECRET}\n`);
  await new Promise((resolve) => child.on('close', resolve));
  return { output, errors, args: readFileSync(argsFile, 'utf8') };
}

function snippetsOf(value: unknown): Snippet[] {
  if (Array.isArray(value)) return value.flatMap(snippetsOf);
  if (value === null || typeof value !== 'object') return [];
  const own = (value as Partial<Snippet>).language === 'sh' ? [value as Snippet] : [];
  return [...own, ...Object.values(value).flatMap(snippetsOf)];
}
