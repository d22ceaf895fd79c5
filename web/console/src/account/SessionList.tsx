import type { StaffSessionView } from '@yika/contract';
import { call, Empty, failureOf, ProblemAlert, Skeleton, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Tag } from 'antd';
import type { ReactElement } from 'react';
import { endStaffSession, listStaffSessions } from '../addresses.ts';
import { formatMoment } from '../words/moment.ts';
import { wayWords } from '../words/way-words.ts';
import { accountWords } from './words.ts';

/** The open sessions of one person; each can be ended at once. */
export function SessionList({ staffId }: { readonly staffId: string }): ReactElement {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['sessions', staffId], queryFn: ({ signal }) => call(listStaffSessions, { params: { staffId }, signal }) });
  const end = useAttempt((sessionId: string) => call(endStaffSession, { params: { sessionId } }));
  const finish = async (sessionId: string): Promise<void> => {
    if ((await end.run(sessionId)) === null) return;
    await Promise.all([queries.invalidateQueries({ queryKey: ['sessions'] }), queries.invalidateQueries({ queryKey: ['sign-ins'] }), queries.invalidateQueries({ queryKey: ['me'] })]);
  };
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return <Skeleton heights={[44, 44]} />;
  if (data.sessions.length === 0) return <Empty icon="lock" title={say.noSession} />;
  return (
    <>
      {end.failure && <ProblemAlert failure={end.failure} />}
      <ul className="console-rows">
        {data.sessions.map((session) => <Session key={session.sessionId} session={session} busy={end.busy} onEnd={() => finish(session.sessionId)} />)}
      </ul>
    </>
  );
}

function Session({ session, busy, onEnd }: { readonly session: StaffSessionView; readonly busy: boolean; readonly onEnd: () => Promise<void> }): ReactElement {
  const say = useWords(accountWords);
  const { language } = useLanguage();
  const ways = useWords(wayWords);
  return (
    <li>
      <span className="console-rows__words">
        <b>{session.browser}</b>{session.thisSession && <Tag>{say.thisOne}</Tag>}
        <small>{ways[session.way]} · {say.since(formatMoment(session.startedAt, language))} · {say.lastSeen(formatMoment(session.lastSeenAt, language))}</small>
      </span>
      <Popconfirm title={session.thisSession ? say.endThisQuestion : say.endQuestion} okText={say.end} cancelText={say.keep} onConfirm={onEnd}>
        <Button disabled={busy}>{say.end}</Button>
      </Popconfirm>
    </li>
  );
}
