import { call, Empty, formatInstant, List, ListRow, PageShell, useLanguage, useWords } from '@yika/kit';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, type ReactElement } from 'react';
import { listNotices } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { words } from './words.ts';

export function NoticesPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const queries = useQueryClient();
  const notices = useQuery({ queryKey: ['notices', language], queryFn: () => call(listNotices, {}), refetchOnWindowFocus: false });
  useEffect(() => {
    // Reading marks as read: the count on the home page is no longer true.
    if (notices.data) void queries.invalidateQueries({ queryKey: ['ecard'] });
  }, [notices.data, queries]);
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <p className="kit-small kit-second">{say.genuine}</p>
      <Loaded query={notices} heights={[72, 72]}>
        {(view) => view.notices.length === 0 ? <Empty icon="inbox" title={say.empty}>{say.emptyWords}</Empty> : (
          <List>
            {view.notices.map((notice) => (
              <ListRow
                key={notice.noticeId} icon="message" title={notice.text}
                words={[formatInstant(notice.at, language), notice.checkCode === null ? null : say.checkCode(notice.checkCode), notice.read ? null : say.unread].filter(Boolean).join(' · ')}
                {...(notice.kind.startsWith('case_') && { href: '/app/cases', onPress: () => void go({ to: '/cases' }) })}
              />
            ))}
          </List>
        )}
      </Loaded>
      <List>
        <ListRow icon="phone" title={say.settings} words={say.settingsWords} href="/app/notices/settings" onPress={() => void go({ to: '/notices/settings' })} />
      </List>
    </PageShell>
  );
}
