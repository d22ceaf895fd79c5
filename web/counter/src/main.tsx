import '@yika/kit/styles.css';
import './counter.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Counter } from './Counter.tsx';
import { InsecurePage } from './enrol/InsecurePage.tsx';

const queries = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: 30_000, networkMode: 'always' }, mutations: { networkMode: 'always' } } });
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      {isSecureContext ? <QueryClientProvider client={queries}><Counter /></QueryClientProvider> : <InsecurePage />}
    </StrictMode>,
  );
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) void navigator.serviceWorker.register('/counter/worker.js', { scope: '/counter/' }).catch(() => {});
