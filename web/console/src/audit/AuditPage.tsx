import type { AuditEntryView } from '@yika/contract';
import { call, dayOf, Icon, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState, type ReactElement } from 'react';
import { listAuditEntries } from '../addresses.ts';
import { useAreaName } from '../agencies/use-areas.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { useSignedIn } from '../frame/use-me.ts';
import { Watermarked } from '../frame/Watermarked.tsx';
import { FilterForm } from '../list/FilterForm.tsx';
import { ListPanel } from '../list/ListPanel.tsx';
import { useListSearch } from '../list/use-list-search.ts';
import { formatMoment } from '../words/moment.ts';
import { auditRooms, actWords, knownActs, roomWords } from './act-words.ts';
import { auditShapes, lastDays, readAfter, spanOf } from './audit-search.ts';
import { useAuditColumns } from './audit-columns.tsx';
import { AskPerson, type AskedPerson } from './AskPerson.tsx';
import { ExportSearch } from './ExportSearch.tsx';
import { MyExports } from './MyExports.tsx';
import { auditWords } from './words.ts';

const SHOWN_DAYS = 7;

/** Who did or saw what, within one’s scope. Of one person only with a reason; and their number stays on the page, out of the address. */
export function AuditPage(): ReactElement {
  const say = useWords(auditWords);
  const { language } = useLanguage();
  const me = useSignedIn();
  const areaName = useAreaName();
  const { search, filters, filter, pager } = useListSearch(auditShapes, 'after');
  const [person, setPerson] = useState<AskedPerson | null>(null);
  const [asks, setAsks] = useState(false);
  const days = { ...lastDays(SHOWN_DAYS, dayOf(me.serverTime)), ...(filters.from && { from: filters.from }), ...(filters.to && { to: filters.to }) };
  const query = useQuery({
    queryKey: ['audit', days.from, days.to, search, person],
    queryFn: async ({ signal }) => {
      const { actor, action, after } = search;
      const body = { ...spanOf(days), ...(actor && { actor }), ...(action && { action }), ...(after && { after: readAfter(after) }), ...(person && { person }) };
      const { entries, next, sealedUntil } = await call(listAuditEntries, { body, signal });
      return { rows: entries, next: next && `${next.at}.${next.entryId}`, sealedUntil };
    },
    // Each search is on record: it is not asked again because a window came to the front, nor kept when the page is left.
    staleTime: Number.POSITIVE_INFINITY, gcTime: 0,
  });
  const areas = me.grants.filter(({ role }) => role === 'auditor').map(({ areaCode }) => areaCode);
  const ofNation = areas.includes('000000');
  return (
    <Watermarked>
      <PageHead title={say.title} words={ofNation ? say.lead : say.leadOfAreas(areas.map(areaName).join(', '))}>
        <Button icon={<Icon name="person" size={20} />} onClick={() => setAsks(true)}>{say.person}</Button>
        {ofNation && <Link className="kit-button kit-button--secondary console-button" to="/audit/chain">{say.chain}</Link>}
      </PageHead>
      <FilterForm
        values={{ ...days, ...(filters.actor && { actor: filters.actor }), ...(filters.action && { action: filters.action }) }} onFilter={filter}
        filters={[
          { name: 'from', label: say.from, type: 'date' }, { name: 'to', label: say.to, type: 'date' },
          { name: 'actor', label: say.actor, hint: say.actorHint },
          { name: 'action', label: say.action, options: useActOptions() },
        ]}
      />
      {person && (
        <p className="audit__person" role="status">
          <Icon name="person" size={20} /><span>{say.ofOnePerson(person.reason)}</span>
          <Button type="link" onClick={() => { setPerson(null); pager.toFirst?.(); }}>{say.ofEverybody}</Button>
        </p>
      )}
      <ListPanel<AuditEntryView>
        list="audit" label={say.title} query={query} rowKey={({ entryId }) => entryId} pager={pager} columns={useAuditColumns()}
        above={query.data && <span className="kit-second">{query.data.sealedUntil === null ? say.nothingSealed : say.sealedUntil(formatMoment(query.data.sealedUntil, language, { seconds: true }))}</span>}
        acts={person === null && areas[0] !== undefined ? <ExportSearch search={{ areaCode: areas[0], ...spanOf(days), actor: search.actor ?? null, action: search.action ?? null }} /> : null}
        empty={{ icon: 'shield', title: say.none, words: say.noneWords }}
      />
      <MyExports />
      <AskPerson open={asks} onClose={() => setAsks(false)} onAsk={(asked) => { setPerson(asked); setAsks(false); pager.toFirst?.(); }} />
    </Watermarked>
  );
}

/** Everything of a room, or one act of it. */
function useActOptions(): { readonly value: string; readonly label: string }[] {
  const say = useWords(auditWords);
  const { language } = useLanguage();
  return auditRooms.flatMap((room) => [
    { value: `${room}.`, label: say.everythingOf(roomWords[language][room]) },
    ...knownActs.filter((act) => act.startsWith(`${room}.`)).map((act) => ({ value: act as string, label: `${roomWords[language][room]} · ${actWords[language][act]}` })),
  ]);
}
