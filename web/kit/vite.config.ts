import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The gallery of the kit: `vite build web/kit`, or `vite web/kit` while drawing. It is never served by the product. */
export default defineConfig({
  plugins: [react()],
  base: './',
  build: { outDir: 'dist', rollupOptions: { input: 'gallery.html' } },
});
