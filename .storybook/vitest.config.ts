import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { plannedLaunchOptions } from '../test/chromium.mjs';
import { atHand, fromRoot } from '../test/vitest.config.ts';

/** Every story is a test. They have a configuration of their own, since Storybook's plugin takes seconds to start. */
export default defineConfig({
  root: fromRoot(''),
  resolve: { alias: atHand },
  plugins: [storybookTest({ configDir: fromRoot('.storybook') })],
  // What Vite would otherwise find only when the first story asks for it, and reload the tests.
  optimizeDeps: {
    include: [
      '@storybook/addon-a11y',
      '@storybook/addon-docs',
      '@storybook/react-vite',
      'react',
      'react-dom',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'react/jsx-runtime',
    ],
  },
  test: {
    name: 'storybook',
    // A small machine takes long to show a page.
    testTimeout: 60_000,
    globalSetup: ['test/browserSetup.mjs'],
    setupFiles: ['test/failOnConsole.ts'],
    // One page for all stories: each test removes what it rendered, and a page for each file would cost 20 s.
    isolate: false,
    browser: {
      enabled: true,
      headless: true,
      // What fades in would be measured half transparent; test/browser looks at motion.
      provider: playwright({
        launchOptions: plannedLaunchOptions(),
        contextOptions: { reducedMotion: 'reduce' },
      }),
      instances: [{ browser: 'chromium' }],
      screenshotFailures: false,
      api: { host: '127.0.0.1' },
    },
  },
});
