import { Alert, Button, call, Dialog, Empty, formatInstant, formatList, Icon, PageShell, Panel, ProblemAlert, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { denyVerification, listAccesses } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { forgetShowing } from '../../device/showing.ts';
import { words } from './words.ts';

type Page = Awaited<ReturnType<typeof earlierThan>>;
type Access = Page['accesses'][number];

/** Who looked, where, when, for what, and what they saw (Art 15); each check can be disowned. */
export function AccessesPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const pages = useInfiniteQuery({
    queryKey: ['accesses'], initialPageParam: null as Earlier | null,
    queryFn: ({ pageParam }) => earlierThan(pageParam), getNextPageParam: ({ before, beforeId }) => (before === null || beforeId === null ? null : { before, beforeId }),
  });
  const [doubted, setDoubted] = useState<string | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const [mine, setMine] = useState(false);
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p>{say.lead}</p>
      {done !== null && <Alert tone="good" urgent title={say.notMeDone(done)} />}
      <Loaded query={pages} heights={[90, 90, 90]}>
        {(data) => {
          const accesses = data.pages.flatMap((page) => page.accesses).filter(({ byYourself }) => mine || !byYourself);
          if (accesses.length === 0) return <Empty icon="eye" title={say.empty}>{say.emptyWords}</Empty>;
          return (
            <Panel flush>
              <ol>{accesses.map((access) => <AccessItem key={access.accessId} access={access} onNotMe={setDoubted} />)}</ol>
            </Panel>
          );
        }}
      </Loaded>
      {pages.data && <Button kind="secondary" icon="person" onPress={() => setMine(!mine)}>{mine ? say.onlyMine : say.alsoMine}</Button>}
      {pages.hasNextPage && <Button kind="secondary" busy={pages.isFetchingNextPage} onPress={() => pages.fetchNextPage()}>{say.more}</Button>}
      {doubted !== null && <NotMe verificationId={doubted} onClose={() => setDoubted(null)} onDone={(codes) => { setDoubted(null); setDone(codes); }} />}
    </PageShell>
  );
}

function AccessItem({ access, onNotMe }: { readonly access: Access; readonly onNotMe: (verificationId: string) => void }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { place, app, purpose, outcome, seen, offline, byYourself, verificationId, canDeny } = access;
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
      <b className="kit-state"><Icon name={byYourself ? 'person' : place ? 'place' : app ? 'phone' : 'shield'} size={20} />{place?.[language] ?? (byYourself ? null : app?.[language]) ?? (byYourself ? say.yourself : /^(?:claim|sign_in)\./.test(access.action) ? say.notSignedIn : say.platform)}</b>
      <span className="kit-small kit-second">{[formatInstant(access.at, language), ...about].join(' · ')}</span>
      {!byYourself && (place !== null || known.length > 0) && <span className="kit-small">{known.length === 0 ? say.sawNothing : (app ? say.learned : say.saw)(formatList(known, language))}</span>}
      {canDeny && verificationId !== null && <span><Button kind="quiet" icon="warning" onPress={() => onNotMe(verificationId)}>{say.notMe}</Button></span>}
    </li>
  );
}

interface NotMeProps {
  readonly verificationId: string;
  readonly onClose: () => void;
  readonly onDone: (codesEnded: number) => void;
}

function NotMe({ verificationId, onClose, onDone }: NotMeProps): ReactElement {
  const say = useWords(words);
  const queries = useQueryClient();
  const deny = useAttempt(async (id: string, attempt) => {
    const { codesEnded } = await call(denyVerification, { params: { verificationId: id }, attempt });
    await forgetShowing();
    await queries.invalidateQueries({ queryKey: ['accesses'] });
    onDone(codesEnded);
  });
  return (
    <Dialog title={say.notMeTitle} onClose={onClose}>
      <p>{say.notMeWords}</p>
      {deny.failure && <ProblemAlert failure={deny.failure} onTryAgain={() => deny.run(verificationId)} />}
      <Button icon="lock" busy={deny.busy} onPress={() => deny.run(verificationId)}>{say.notMeYes}</Button>
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
