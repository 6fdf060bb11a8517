import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

// oxlint-disable-next-line import/no-default-export -- Vite reads the default export.
export default defineConfig({
  // Not the example itself: its database and the server's code stay out of reach of the development server.
  root: folder('src'),
  publicDir: folder('public'),
  server: { fs: { strict: true, allow: ['src', 'shared', 'node_modules'].map(folder) } },
  plugins: [react()],
  build: { outDir: folder('build/web'), emptyOutDir: true },
});
