import { fork } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { here, outDir } from './build.mjs';

/**
 * A Node process that renders one panel.
 *
 * @param {string} name
 * @returns {Promise<{ html: (count: number) => Promise<{ html: string, head: string }>, rate: (what: 'string' | 'stream', milliseconds: number) => Promise<number>, close: () => void }>}
 */
export async function startServer(name) {
  const bundle = pathToFileURL(path.join(outDir, `server/${name}/panel.js`)).href;
  const worker = startWorker('serverWorker.mjs', [bundle], `server-${name}`);
  await worker.ready;
  return {
    html: (count) => worker.ask({ what: 'html', count }),
    rate: (what, milliseconds) => worker.ask({ what, milliseconds }),
    close: worker.close,
  };
}

/**
 * A process that answers questions, one at a time.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {string} name For `--profile`: what the profile is called.
 */
export function startWorker(file, args, name) {
  const folder = process.env['BENCH_PROFILE'];
  const profile = folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`, `--cpu-prof-name=${name}.cpuprofile`] : [];
  const child = fork(path.join(here, file), args, {
    execArgv: profile,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  /** @type {Map<number | string, { resolve: (value: any) => void, reject: (reason: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  const expect = (/** @type {number | string} */ id) =>
    new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
    });
  child.on(
    'message',
    (/** @type {{ id: number | string, value?: unknown, error?: string }} */ { id, value, error }) => {
      const { resolve, reject } = waiting.get(id) ?? {};
      waiting.delete(id);
      if (error === undefined) resolve?.(value);
      else reject?.(new Error(error));
    },
  );
  child.on('exit', (code) => {
    for (const { reject } of waiting.values()) reject(new Error(`${file} ${args.join(' ')} ended with ${code}`));
    waiting.clear();
  });
  const ready = expect('ready');
  return {
    ready,
    ask: (/** @type {object} */ question) => {
      const answer = expect(++last);
      child.send({ ...question, id: last });
      return answer;
    },
    close: () => {
      child.disconnect();
    },
  };
}
