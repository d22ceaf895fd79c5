import { Skeleton } from '@yika/kit';
import { Navigate } from '@tanstack/react-router';
import { lazy, Suspense, type ReactElement } from 'react';
import { placesOf } from './places.ts';
import { useSignedIn } from './use-me.ts';

const DashboardPage = lazy(async () => ({ default: (await import('../dashboard/DashboardPage.tsx')).DashboardPage }));

/** How things stand in one’s area; whoever is bound to one counter has none, and goes on to what waits for them. */
export function HomePage(): ReactElement {
  const me = useSignedIn();
  // Whoever has no role yet has keys to make and nothing to work on.
  const [first] = me.grants.length === 0 ? [] : placesOf(me);
  if (first?.to !== '/') return <Navigate to={first?.to ?? '/account'} replace />;
  return <Suspense fallback={<Skeleton heights={[32, 96, 300]} />}><DashboardPage /></Suspense>;
}
