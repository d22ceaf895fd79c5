import { Button, call, Empty, formatDay, formatTime, List, ListRow, PageShell, useLanguage, useWords } from '@yika/kit';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { listNotices } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { words } from './words.ts';

type Page = Awaited<ReturnType<typeof olderThan>>;
type Notice = Page['notices'][number];

/** What happened, by day, newest first; older ones are asked for. */
export function NoticesPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const pages = useInfiniteQuery({
    queryKey: ['notices', language], initialPageParam: null as string | null, refetchOnWindowFocus: false,
    queryFn: ({ pageParam }) => olderThan(pageParam), getNextPageParam: ({ next }) => next,
  });
  const arrived = pages.data !== undefined;
  useEffect(() => {
    // Reading marks as read: the count on the home page is no longer true.
    if (arrived) void queries.invalidateQueries({ queryKey: ['ecard'] });
  }, [arrived, queries]);
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p className="kit-small kit-second">{say.genuine}</p>
      <Loaded query={pages} heights={[72, 72]}>
        {(data) => {
          const days = byDay(data.pages.flatMap(({ notices }) => notices));
          return days.length === 0 ? <Empty icon="inbox" title={say.empty}>{say.emptyWords}</Empty> : (
            days.map(([day, notices]) => (
              <section key={day} className="kit-stack" aria-labelledby={`day-${day}`}>
                <h2 className="kit-small kit-second" id={`day-${day}`}>{formatDay(day, language)}</h2>
                <List>{notices.map((notice) => <NoticeRow key={notice.noticeId} notice={notice} />)}</List>
              </section>
            ))
          );
        }}
      </Loaded>
      {pages.hasNextPage && <Button kind="secondary" busy={pages.isFetchingNextPage} onPress={() => pages.fetchNextPage()}>{say.earlier}</Button>}
      <List>
        <ListRow icon="phone" title={say.settings} words={say.settingsWords} href="/app/notices/settings" onPress={() => void go({ to: '/notices/settings' })} />
      </List>
    </PageShell>
  );
}

function NoticeRow({ notice: { text, at, checkCode, read, kind } }: { readonly notice: Notice }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  return (
    <ListRow
      icon="message" title={text}
      words={[formatTime(at, language), checkCode === null ? null : say.checkCode(checkCode), read ? null : say.unread].filter(Boolean).join(' · ')}
      {...(kind.startsWith('case_') && { href: '/app/cases', onPress: () => void go({ to: '/cases' }) })}
      {...(kind.startsWith('benefit_') && { href: '/app/benefits', onPress: () => void go({ to: '/benefits' }) })}
    />
  );
}

const CHINA_AHEAD_MS = 8 * 3_600_000;

/** The days of China, in the order in which they come. */
function byDay(notices: readonly Notice[]): [string, Notice[]][] {
  const days = new Map<string, Notice[]>();
  for (const notice of notices) {
    const day = new Date(notice.at + CHINA_AHEAD_MS).toISOString().slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days];
}

function olderThan(after: string | null) {
  return call(listNotices, { query: after === null ? {} : { after } });
}
