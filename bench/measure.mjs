import { mkdir } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { outDir } from './build.mjs';
import { keep } from './figures.mjs';
import { measurePanels } from './measurePanels.mjs';
import { packageBytes } from './packageBytes.mjs';
import { report } from './report.mjs';
import { startWorker } from './server.mjs';

/** @typedef {ReturnType<typeof import('./options.mjs').readOptions> & { package: string }} Options */

/** Measures what the options ask for, and reports it. @param {Options} options */
export async function measure(options) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const say = (/** @type {string} */ text) => console.log(`${String(seconds()).padStart(4)} s  ${text}`);
  const loadAtStart = os.loadavg()[0];
  if (options.profile) {
    await mkdir(options.profile, { recursive: true });
    process.env['BENCH_PROFILE'] = options.profile;
  }

  const { chromium, ...ofPanels } = await measurePanels(options, say);
  /** @type {Record<string, any>} */
  const results = { date: new Date().toISOString().slice(0, 10), rounds: options.rounds, ...ofPanels };
  if (options.parts.includes('bytes')) {
    say('builds the package for consumers of its parts');
    results.package = await packageBytes(options.package);
  }
  if (options.parts.includes('core')) {
    say('core');
    results.core = await ofWorker('coreWorker.mjs', options);
  }
  if (options.parts.includes('growth')) {
    say('growth');
    results.growth = await ofWorker('growthWorker.mjs', options);
  }
  results.machine = {
    cpu: os.cpus()[0]?.model ?? 'unknown',
    cores: os.cpus().length,
    node: process.version,
    chromium,
    load: [loadAtStart, os.loadavg()[0]],
  };
  results.seconds = seconds();
  await mkdir(outDir, { recursive: true });
  await report(results, path.join(outDir, 'results'));
}

/** What a worker measures without a browser, round by round. @param {string} file @param {Options} options */
async function ofWorker(file, options) {
  /** @type {Record<string, number[]>} */
  const samples = {};
  const worker = startWorker(file, [options.package], path.parse(file).name);
  await worker.ready;
  for (let round = -3; round < options.rounds; round++) {
    const figures = await worker.ask({});
    if (round >= 0) keep(samples, figures);
  }
  worker.close();
  return { samples };
}
