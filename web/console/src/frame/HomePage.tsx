import { Navigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { places } from './places.ts';
import { holds, useSignedIn } from './use-me.ts';

/** The first page that one's role has. */
export function HomePage(): ReactElement {
  const me = useSignedIn();
  const first = places.find(({ roles }) => roles === null || holds(me, roles));
  return <Navigate to={first?.to ?? '/account'} replace />;
}
