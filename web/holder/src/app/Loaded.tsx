import { failureOf, isRefusal, ProblemAlert, Skeleton } from '@yika/kit';
import type { UseQueryResult } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';

interface Props<Value> {
  readonly query: UseQueryResult<Value>;
  /** Heights in CSS px of what will stand here. */
  readonly heights: readonly number[];
  readonly children: (value: Value) => ReactNode;
}

/** What the server knows, or its shape while it is asked for, or why it did not come. A session that ended leads to the PIN and back. */
export function Loaded<Value>({ query, heights, children }: Props<Value>): ReactElement {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Skeleton heights={heights} />;
  if (isRefusal(query.error, 'sign_in_needed')) return <Navigate to="/sign-in" search={{ after: location.pathname.replace(/^\/app/, '') || '/' }} replace />;
  return <ProblemAlert failure={failureOf(query.error)} onTryAgain={() => query.refetch()} />;
}
