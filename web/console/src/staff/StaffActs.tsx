import type { StaffRow } from '@yika/contract';
import { useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { Button, Drawer } from 'antd';
import { useState, type ReactElement } from 'react';
import { SessionList } from '../account/SessionList.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { staffWords } from './words.ts';

/** What can be looked at of one person: their sign-ins; their sessions by whoever may end them. */
export function StaffActs({ row: { staffId, staffNumber } }: { readonly row: StaffRow }): ReactElement {
  const say = useWords(staffWords);
  const me = useSignedIn();
  const [open, setOpen] = useState(false);
  const maySeeSessions = staffId === me.staffId || holds(me, ['security_administrator']);
  const maySeeSignIns = staffId === me.staffId || holds(me, ['security_administrator', 'auditor']);
  return (
    <span className="console-acts">
      {maySeeSignIns && <Link className="console-link" to="/sign-ins" search={{ staffId }}>{say.signIns}</Link>}
      {maySeeSessions && <Button size="small" onClick={() => setOpen(true)}>{say.sessions}</Button>}
      <Drawer open={open} onClose={() => setOpen(false)} title={say.sessionsOf(staffNumber)} size={560} closable={{ 'aria-label': say.close }} destroyOnHidden>
        <SessionList staffId={staffId} />
      </Drawer>
    </span>
  );
}
