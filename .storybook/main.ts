import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';

const fromLoading = (file: string) => fileURLToPath(new URL(`../src/react/loading/${file}`, import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // Not addon-vitest: its panel looks for a Vitest configuration at the top level, and ours stands in test.
  // test/vitest.config.ts uses its plugin, which is all that `npm test` needs.
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Keeps the state of a story while its component is edited.
      plugins: [react()],
      // Package.json maps this to what is built.
      resolve: { alias: { '#identify': fromLoading('loadIdentifyError.ts'), '#panel': fromLoading('loadPanel.ts') } },
    }),
  // TypeScript 7 has no JavaScript API, which react-docgen-typescript would need.
  typescript: { reactDocgen: 'react-docgen', check: false },
};
export default config;
