import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorkers } from './build/service-workers.ts';

/** Two pages: the app under /app/ and, small and on its own, the code page under /code/. Hashed files lie in /app/assets/. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    react(),
    serviceWorkers([
      { page: 'app/index.html', scope: '/app/', also: ['/app/icon.svg', '/app/manifest.webmanifest'] },
      { page: 'code/index.html', scope: '/code/', also: ['/app/icon.svg'] },
    ]),
  ],
  build: {
    assetsDir: 'app/assets',
    target: 'es2022',
    rollupOptions: {
      input: { app: 'app/index.html', code: 'code/index.html' },
      // The contract only says things: a part of it that nobody uses is left out, whatever it builds at the top of its files.
      treeshake: { moduleSideEffects: (id: string) => !/\/(?:contract|code)\/src\//.test(id) },
    },
  },
});
