import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from '../../../test/chromium.mjs';

const port = process.env['PORT'] ?? '4173';

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  globalTimeout: 300_000,
  forbidOnly: true,
  reporter: 'list',
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    browserName: 'chromium',
    launchOptions: await chromiumLaunchOptions(),
  },
  webServer: {
    command: 'node serve.mjs',
    cwd: '..',
    env: { PORT: port },
    url: `http://127.0.0.1:${port}/vite/index.html`,
    timeout: 30_000,
    reuseExistingServer: false,
  },
});
