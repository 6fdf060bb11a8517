import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../../../test/chromium.mjs';

const [port = '3000', developmentPort = '3001'] = (process.env['PORTS'] ?? '').split(' ');
const next = 'node node_modules/next/dist/bin/next';
const address = (/** @type {string} */ at) => `http://127.0.0.1:${at}`;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 420_000,
  forbidOnly: true,
  reporter: 'list',
  use: { browserName: 'chromium', launchOptions: await chromiumLaunchOptions() },
  projects: [
    {
      name: 'production',
      testMatch: ['pages.spec.ts', 'html.spec.ts', 'bundles.spec.ts'],
      use: { baseURL: address(port) },
    },
    // React checks every attribute while it hydrates in its development build alone.
    { name: 'development', testMatch: ['pages.spec.ts'], use: { baseURL: address(developmentPort) } },
  ],
  webServer: [
    { command: `${next} start -H 127.0.0.1 -p ${port}`, cwd: '..', url: address(port), timeout: 60_000 },
    {
      command: `${next} dev -H 127.0.0.1 -p ${developmentPort}`,
      cwd: '..',
      url: address(developmentPort),
      timeout: 120_000,
    },
  ],
});
