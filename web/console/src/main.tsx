import '@yika/kit/styles.css';
import './console.css';
import { Toasts } from '@yika/kit';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { queries } from './app/queries.ts';
import { router } from './app/router.tsx';
import { restoreScheme } from './app/scheme.ts';
import { Themed } from './app/Themed.tsx';

restoreScheme();

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <Themed>
          <RouterProvider router={router} />
          <Toasts />
        </Themed>
      </QueryClientProvider>
    </StrictMode>,
  );
}
