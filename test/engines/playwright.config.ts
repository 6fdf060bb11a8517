import { defineConfig } from '@playwright/test';

// Reads dist, as test/browser does, and shows the same page in the browsers that are installed.
// oxlint-disable-next-line import/no-default-export -- Playwright's contract
export default defineConfig({
  testDir: '.',
  outputDir: '../../node_modules/.cache/engines-results',
  globalSetup: '../browser/setup.ts',
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
});
