import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** One page under /console/: what staff of the agencies work with. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: { assetsDir: 'console/assets', target: 'es2022', chunkSizeWarningLimit: 1200, rollupOptions: { input: { console: 'console/index.html' } } },
});
