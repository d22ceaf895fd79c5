import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serviceWorkers } from '../holder/build/service-workers.ts';

/** One page under /counter/, which opens without a line. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react(), serviceWorkers([{ page: 'counter/index.html', scope: '/counter/', also: [] }])],
  build: { assetsDir: 'counter/assets', target: 'es2022', rollupOptions: { input: { counter: 'counter/index.html' } } },
});
