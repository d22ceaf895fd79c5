import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The stranger's page, the desk and the two shells: in the demonstration only, so they are built by themselves and nothing of them is served elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    assetsDir: 'start/assets',
    target: 'es2022',
    rollupOptions: { input: { start: 'start/index.html', desk: 'start/desk/index.html', wechat: 'start/wechat/index.html', alipay: 'start/alipay/index.html' } },
  },
});
