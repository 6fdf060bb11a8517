import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/react-vite';
import react from '@vitejs/plugin-react';
import { mergeConfig } from 'vite';

const fromSrc = (file: string) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  // Not addon-vitest: its panel looks for a Vitest configuration at the top level. The one beside this file uses its plugin, which is
  // all that `npm test` needs.
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/react-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { backgrounds: false, sidebarOnboardingChecklist: false, menuOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      // Keeps the state of a story while its component is edited.
      plugins: [react()],
      resolve: {
        alias: [
          // `package.json` maps these to the built files.
          { find: '#identify', replacement: fromSrc('react/loading/loadIdentifyError.ts') },
          { find: '#panel', replacement: fromSrc('react/loading/loadPanel.ts') },
          { find: '#routes', replacement: fromSrc('catalog/routes.ts') },
          // The samples import the package as an app does.
          { find: /^twilio-error-help$/, replacement: fromSrc('index.ts') },
          { find: /^twilio-error-help\/(locales\/.+)$/, replacement: fromSrc('$1.ts') },
        ],
      },
    }),
  // TypeScript 7 has no JavaScript API, which react-docgen-typescript would need.
  typescript: { reactDocgen: 'react-docgen', check: false },
};
export default config;
