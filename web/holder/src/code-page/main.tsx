import '@yika/kit/styles.css';
import './code.css';
import { currentLanguage, restoreElderMode, type Language } from '@yika/kit';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startHost } from '../host/current-host.ts';
import { CodePage } from './CodePage.tsx';
import type { CodeWords } from './words/code-words.ts';

const load: Record<Language, () => Promise<{ readonly words: CodeWords }>> = {
  es: () => import('./words/es.ts'),
  'zh-CN': () => import('./words/zh-CN.ts'),
  en: () => import('./words/en.ts'),
};

restoreElderMode();
startHost();
const language = currentLanguage();
document.documentElement.lang = language;

const root = document.getElementById('root');
if (root) {
  const { words } = await load[language]();
  document.title = `${words.title} · Yika`;
  createRoot(root).render(<StrictMode><CodePage words={words} language={language} /></StrictMode>);
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/code/worker.js', { scope: '/code/' }).catch(() => {});
}
