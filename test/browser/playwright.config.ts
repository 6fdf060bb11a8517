import { defineConfig } from '@playwright/test';
import { plannedLaunchOptions } from '../chromium.mjs';

// Reads dist, so `npm run build` comes first; `npm run test:browser` does both.
// oxlint-disable-next-line import/no-default-export -- Playwright's contract
export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/browser-results',
  globalSetup: './setup.ts',
  // A browser takes both cores of a small machine.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    viewport: { width: 960, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
    launchOptions: plannedLaunchOptions(),
  },
});
