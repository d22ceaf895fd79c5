import '@yika/kit/styles.css';
import './app.css';
import './card-history.css';
import './cases.css';
import { restoreElderMode } from '@yika/kit';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startHost } from '../host/current-host.ts';
import { InsecurePage } from './InsecurePage.tsx';
import { loadAnewWhenOutdated } from './newer-version.ts';
import { router } from './router.tsx';
import { listenForInstallOffer } from './use-install.ts';

restoreElderMode();
startHost();
listenForInstallOffer();
loadAnewWhenOutdated();

const queries = new QueryClient({
  // A person looks, acts, and looks again: what is shown is asked for at each look, and an act says what changed.
  defaultOptions: { queries: { retry: false, staleTime: 5_000, refetchOnWindowFocus: true } },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      {isSecureContext ? (
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      ) : (
        <InsecurePage />
      )}
    </StrictMode>,
  );
}

if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  void navigator.serviceWorker.register('/app/worker.js', { scope: '/app/' }).catch(() => {});
  void navigator.serviceWorker.register('/code/worker.js', { scope: '/code/' }).catch(() => {});
}
