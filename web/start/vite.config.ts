import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The stranger's page, the desk and the two shells (demonstration only), and five public pages. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    assetsDir: 'start/assets',
    target: 'es2022',
    rollupOptions: { input: { start: 'start/index.html', desk: 'start/desk/index.html', wechat: 'start/wechat/index.html', alipay: 'start/alipay/index.html', guide: 'guide/index.html', law: 'law/index.html', why: 'why-a-card-fails/index.html', certificate: 'outage-certificate/index.html', launchCheck: 'launch-check/index.html' } },
  },
});
