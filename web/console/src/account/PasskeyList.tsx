import type { PasskeyView } from '@yika/contract';
import { call, Empty, failureOf, ProblemAlert, Skeleton, toast, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm } from 'antd';
import { useRef, type ReactElement } from 'react';
import { endPasskey, listPasskeys } from '../addresses.ts';
import { PasskeyProblem } from '../sign-in/PasskeyProblem.tsx';
import { usePasskeyAttempt } from '../sign-in/use-passkey-attempt.ts';
import { formatMoment } from '../words/moment.ts';
import { AddPasskey } from './AddPasskey.tsx';
import { withProof } from './prove.ts';
import { accountWords } from './words.ts';

/** One's own passkeys: a second one is what helps when the first is lost. */
export function PasskeyList(): ReactElement {
  const say = useWords(accountWords);
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery({ queryKey: ['passkeys'], queryFn: async ({ signal }) => (await call(listPasskeys, { signal })).passkeys });
  const chosen = useRef<string | null>(null);
  const end = usePasskeyAttempt(async () => {
    const passkeyId = chosen.current;
    if (passkeyId === null) return;
    const { passkeys } = await withProof(() => call(endPasskey, { params: { passkeyId } }));
    queries.setQueryData(['passkeys'], passkeys);
    toast(say.passkeyEnded);
  });
  const remove = (passkeyId: string): Promise<void> => {
    chosen.current = passkeyId;
    return end.run();
  };
  if (error) return <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />;
  if (!data) return <Skeleton heights={[44]} />;
  return (
    <>
      <PasskeyProblem attempt={end} />
      {data.length === 0 ? <Empty icon="key" title={say.noPasskey} /> : (
        <ul className="console-rows">{data.map((passkey) => <Passkey key={passkey.passkeyId} passkey={passkey} busy={end.busy} onEnd={() => remove(passkey.passkeyId)} />)}</ul>
      )}
      <AddPasskey />
    </>
  );
}

function Passkey({ passkey: { name, addedAt, lastUsedAt, backedUp }, busy, onEnd }: { readonly passkey: PasskeyView; readonly busy: boolean; readonly onEnd: () => Promise<void> }): ReactElement {
  const say = useWords(accountWords);
  const { language } = useLanguage();
  return (
    <li>
      <span className="console-rows__words">
        <b>{name}</b>
        <small>{say.passkeyAdded(formatMoment(addedAt, language))} · {lastUsedAt === null ? say.passkeyUnused : say.passkeyUsed(formatMoment(lastUsedAt, language))}{backedUp && ` · ${say.passkeyBackedUp}`}</small>
      </span>
      <Popconfirm title={say.endPasskeyQuestion} okText={say.endPasskey} cancelText={say.keepPasskey} onConfirm={onEnd}>
        <Button disabled={busy}>{say.endPasskey}</Button>
      </Popconfirm>
    </li>
  );
}
