import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { WebSocket } from 'undici';
import { freePort } from '../../examples/harness.mjs';

/** A browser with one page. */
export interface Driver {
  open: (url: string) => Promise<void>;
  /** Runs an expression in the page and gives its value, which has to be JSON. */
  evaluate: (expression: string) => Promise<unknown>;
  close: () => Promise<void>;
}

/** An engine in Debian's build, which Playwright doesn't drive. */
export interface Engine {
  name: string;
  /** The packages of Debian that have it. */
  packages: string;
  isInstalled: boolean;
  launch: () => Promise<Driver>;
}

const first = (...files: readonly string[]): string | undefined => files.find((file) => existsSync(file));

const firefox = first('/usr/bin/firefox-esr', '/usr/bin/firefox');
const webKitDriver = first('/usr/bin/WebKitWebDriver');
const miniBrowser = first(
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
);
const xvfb = first('/usr/bin/Xvfb');

export const engines: readonly Engine[] = [
  { name: 'Firefox', packages: 'firefox-esr', isInstalled: firefox !== undefined, launch: launchFirefox },
  {
    name: 'WebKit',
    packages: 'webkit2gtk-driver xvfb',
    isInstalled: webKitDriver !== undefined && miniBrowser !== undefined && xvfb !== undefined,
    launch: launchWebKit,
  },
];

/** Tries until it works, as long as a browser may take to start. */
async function untilItWorks<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function stop(...processes: readonly ChildProcess[]): Promise<void> {
  await Promise.all(
    processes.map(
      (one) =>
        new Promise<void>((resolve) => {
          if (one.exitCode !== null) resolve();
          one.once('exit', () => resolve());
          one.kill();
        }),
    ),
  );
}

interface Reply {
  id?: number;
  type: string;
  result?: unknown;
  message?: string;
}

/** Through WebDriver BiDi, which Firefox speaks without a driver. */
async function launchFirefox(): Promise<Driver> {
  const port = await freePort();
  const profile = mkdtempSync(path.join(os.tmpdir(), 'engines-'));
  const browser = spawn(
    firefox ?? '',
    ['--headless', '--no-remote', '--profile', profile, `--remote-debugging-port=${port}`],
    { stdio: 'ignore' },
  );
  const socket = await untilItWorks(
    () =>
      new Promise<WebSocket>((resolve, reject) => {
        const one = new WebSocket(`ws://127.0.0.1:${port}/session`);
        one.addEventListener('open', () => resolve(one));
        one.addEventListener('error', () => reject(new Error('Firefox does not listen.')));
      }),
  );
  let count = 0;
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  const call = (method: string, params: object): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      waiting.set(id, (reply) => {
        waiting.delete(id);
        if (reply.type === 'success') resolve(reply.result);
        else reject(new Error(`${method}: ${reply.message}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await call('session.new', { capabilities: {} });
  const { contexts } = (await call('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = contexts[0]?.context;
  await call('browsingContext.setViewport', { context, viewport: { width: 480, height: 800 } });
  return {
    open: async (url) => void (await call('browsingContext.navigate', { context, url, wait: 'complete' })),
    evaluate: async (expression) => {
      const { result, exceptionDetails } = (await call('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value === undefined ? undefined : JSON.parse(result.value);
    },
    close: async () => {
      socket.close();
      await stop(browser);
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Through WebDriver, with the browser that WebKitGTK brings along. */
async function launchWebKit(): Promise<Driver> {
  // By the process, so that two runs don't take the same screen.
  const [port, display] = [await freePort(), `:${90 + (process.pid % 100)}`];
  const screen = spawn(xvfb ?? '', [display, '-screen', '0', '1280x1024x24'], { stdio: 'ignore' });
  const env = { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1' };
  const driver = spawn(webKitDriver ?? '', [`--port=${port}`], { stdio: 'ignore', env });
  const call = async (method: string, to: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${to}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const alwaysMatch = {
    'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] },
  };
  const { sessionId } = (await untilItWorks(() => call('POST', '/session', { capabilities: { alwaysMatch } }))) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/window/rect`, { x: 0, y: 0, width: 500, height: 900 });
  return {
    open: async (url) => void (await call('POST', `${session}/url`, { url })),
    evaluate: async (expression) => {
      const value = (await call('POST', `${session}/execute/async`, {
        script: `const done = arguments[0]; (async () => JSON.stringify(await (${expression})))().then(done, (error) => done(JSON.stringify({ thrown: String(error) })));`,
        args: [],
      })) as string | null;
      const parsed: unknown = value === null ? undefined : JSON.parse(value);
      if (parsed && typeof parsed === 'object' && 'thrown' in parsed) throw new Error(String(parsed.thrown));
      return parsed;
    },
    close: async () => {
      await call('DELETE', session).catch(() => {});
      await stop(driver, screen);
    },
  };
}
