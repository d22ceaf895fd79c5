import type { StaffRole } from '@yika/contract';
import { Empty, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { frameWords } from '../words/frame-words.ts';
import { holds, useSignedIn } from './use-me.ts';

/** Around a page that is nothing but a form: whoever could not send it is told so before they fill it in. */
export function ForRoles({ roles, children }: { readonly roles: readonly StaffRole[]; readonly children: ReactNode }): ReactElement {
  const say = useWords(frameWords);
  if (holds(useSignedIn(), roles)) return <>{children}</>;
  return <Empty icon="lock" title={say.notForRole}><p>{say.notForRoleWords}</p><Link className="console-link" to="/">{say.toStart}</Link></Empty>;
}
