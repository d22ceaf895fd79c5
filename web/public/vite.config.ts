import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The pages that anybody may read: the guide, the law, why a card fails, who may issue and by what rules, and four that check a paper, a request or a card’s files. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    assetsDir: 'public/assets',
    target: 'es2022',
    rollupOptions: { input: { guide: 'guide/index.html', law: 'law/index.html', why: 'why-a-card-fails/index.html', certificate: 'outage-certificate/index.html', holderCertificate: 'certificates/index.html', launchCheck: 'launch-check/index.html', fileStructure: 'file-structure/index.html', issuers: 'issuers/index.html', issuerRules: 'issuer-rules/index.html' } },
  },
});
