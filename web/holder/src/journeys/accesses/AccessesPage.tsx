import type { DisputeContent } from '@yika/contract';
import { Alert, Button, call, Dialog, Empty, formatInstant, formatList, Icon, PageShell, Panel, ProblemAlert, TextArea, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { listAccesses, openCase } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { forgetShowing } from '../../device/showing.ts';
import { words } from './access-words.ts';

type Page = Awaited<ReturnType<typeof earlierThan>>;
type Access = Page['accesses'][number];

/** Who looked, where, when, for what, and what they saw (Art 15); each look of another can be disputed, and a code that was read ends at once. */
export function AccessesPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const pages = useInfiniteQuery({
    queryKey: ['accesses'], initialPageParam: null as Earlier | null,
    queryFn: ({ pageParam }) => earlierThan(pageParam), getNextPageParam: ({ before, beforeId }) => (before === null || beforeId === null ? null : { before, beforeId }),
  });
  const [doubted, setDoubted] = useState<Access | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [mine, setMine] = useState(false);
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p>{say.lead}</p>
      {done !== null && (
        <Alert tone="good" urgent title={say.notMeDone}>
          <Button onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber: done } })}>{say.follow}</Button>
        </Alert>
      )}
      <Loaded query={pages} heights={[90, 90, 90]}>
        {(data) => {
          const accesses = data.pages.flatMap((page) => page.accesses).filter(({ byYourself }) => mine || !byYourself);
          if (accesses.length === 0) return <Empty icon="eye" title={say.empty}>{say.emptyWords}</Empty>;
          return (
            <Panel flush>
              <ol>{accesses.map((access) => <AccessItem key={access.accessId} access={access} onDoubt={setDoubted} />)}</ol>
            </Panel>
          );
        }}
      </Loaded>
      {pages.data && <Button kind="secondary" icon="person" onPress={() => setMine(!mine)}>{mine ? say.onlyMine : say.alsoMine}</Button>}
      {pages.hasNextPage && <Button kind="secondary" busy={pages.isFetchingNextPage} onPress={() => pages.fetchNextPage()}>{say.more}</Button>}
      {doubted !== null && <Dispute access={doubted} onClose={() => setDoubted(null)} onDone={(caseNumber) => { setDoubted(null); setDone(caseNumber); scrollTo({ top: 0 }); }} />}
    </PageShell>
  );
}

function AccessItem({ access, onDoubt }: { readonly access: Access; readonly onDoubt: (access: Access) => void }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { place, app, purpose, outcome, seen, offline, byYourself, canDeny, canDispute } = access;
  const known = seen.map((name) => say.seen[name]).filter((name) => name !== undefined);
  const about = [
    say.action[access.action],
    byYourself && app?.[language],
    purpose && say.purpose[purpose],
    isOutcome(outcome) && say.outcome[outcome],
    offline && access.action !== 'presentation.checked_offline' && say.offline,
  ].filter((part) => typeof part === 'string');
  return (
    <li className="access">
      <b className="kit-state"><Icon name={byYourself ? 'person' : place ? 'place' : app ? 'phone' : 'shield'} size={20} />{place?.[language] ?? (byYourself ? null : app?.[language]) ?? (byYourself ? say.yourself : /^(?:claim|sign_in)\./.test(access.action) ? say.notSignedIn : canDispute ? say.office : say.platform)}</b>
      <span className="kit-small kit-second">{[formatInstant(access.at, language), ...about].join(' · ')}</span>
      {!byYourself && (place !== null || known.length > 0) && <span className="kit-small">{known.length === 0 ? say.sawNothing : (app ? say.learned : say.saw)(formatList(known, language))}</span>}
      {canDispute && <span><Button kind="quiet" icon={canDeny ? 'warning' : 'question'} onPress={() => onDoubt(access)}>{canDeny ? say.notMe : say.whoWasThat}</Button></span>}
    </li>
  );
}

interface DisputeProps {
  readonly access: Access;
  readonly onClose: () => void;
  readonly onDone: (caseNumber: string) => void;
}

/** Where a code was read, every code ends with it; a look otherwise becomes a case and nothing more. */
function Dispute({ access, onClose, onDone }: DisputeProps): ReactElement {
  const say = useWords(words);
  const queries = useQueryClient();
  const [typed, setTyped] = useState('');
  const { accessId, at, verificationId, canDeny } = access;
  const dispute = useAttempt(async (said: string, attempt) => {
    const look = verificationId === null ? { accessId, at } : { verificationId };
    const content: DisputeContent = { ...look, ...(said.length > 1 && { words: said }) };
    const { caseNumber } = await call(openCase, { body: { service: 'disputed_look', content }, attempt });
    if (canDeny) await forgetShowing();
    await queries.invalidateQueries();
    onDone(caseNumber);
  });
  return (
    <Dialog title={canDeny ? say.notMeTitle : say.whoTitle} onClose={onClose}>
      <p>{canDeny ? say.notMeWords : say.whoWords}</p>
      <TextArea label={say.saidWords} hint={say.saidHint} value={typed} onChange={setTyped} rows={3} maxLength={500} />
      {dispute.failure && <ProblemAlert failure={dispute.failure} onTryAgain={() => dispute.run(typed.trim())} />}
      <Button icon={canDeny ? 'lock' : 'question'} busy={dispute.busy} onPress={() => dispute.run(typed.trim())}>{canDeny ? say.notMeYes : say.whoYes}</Button>
    </Dialog>
  );
}

interface Earlier {
  readonly before: number;
  readonly beforeId: string;
}

function earlierThan(earlier: Earlier | null) {
  return call(listAccesses, { query: { ...earlier, limit: 20 } });
}

function isOutcome(outcome: string | null): outcome is 'valid' | 'refused' | 'undetermined' | 'flagged' {
  return outcome === 'flagged' || outcome === 'valid' || outcome === 'refused' || outcome === 'undetermined';
}
