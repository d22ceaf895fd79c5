import '@yika/kit/styles.css';
import './public.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });

export function mount(page: ReactElement): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode><QueryClientProvider client={queries}>{page}</QueryClientProvider></StrictMode>);
}
