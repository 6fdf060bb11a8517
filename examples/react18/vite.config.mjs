import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ mode, isSsrBuild }) => {
  // Vite builds for production whatever the mode; React's own checks of hydration are in its development build alone.
  process.env['NODE_ENV'] = mode;
  return {
    plugins: [react()],
    build: { emptyOutDir: true, ...(!isSsrBuild && { rolldownOptions: { input: ['index.html', 'server.html'] } }) },
  };
});
