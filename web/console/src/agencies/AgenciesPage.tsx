import type { AgencyView } from '@yika/contract';
import { Empty, failureOf, Icon, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import { Input, Tree, type TreeDataNode } from 'antd';
import { useMemo, useState, type Key, type ReactElement } from 'react';
import { administrators } from '../frame/places.ts';
import { PageHead } from '../frame/PageHead.tsx';
import { holds, useSignedIn } from '../frame/use-me.ts';
import { branchesOf, matching } from './agency-tree.ts';
import { useAgencies } from './use-areas.ts';
import { agencyWords } from './words.ts';

/** Ministry, provinces, cities, counters: the offices and what each belongs to. */
export function AgenciesPage(): ReactElement {
  const say = useWords(agencyWords);
  const { language } = useLanguage();
  const { data, error, refetch } = useAgencies();
  const [sought, setSought] = useState('');
  const [opened, setOpened] = useState<readonly Key[] | null>(null);
  const shown = useMemo(() => matching(data ?? [], sought, language), [data, sought, language]);
  const nodes = useMemo(() => branchesOf(shown, (agency, children): TreeDataNode => ({ key: agency.agencyId, title: <Office agency={agency} />, children: [...children], selectable: false })), [shown]);
  const all = shown.map(({ agencyId }) => agencyId);
  return (
    <>
      <PageHead title={say.title} words={say.lead}>
        <Input className="agencies__search" allowClear value={sought} onChange={({ target }) => setSought(target.value)} placeholder={say.search} aria-label={say.search} />
      </PageHead>
      <section className="console-panel" aria-label={say.title}>
        {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
        {!data && !error && <Skeleton heights={[36, 36, 36, 36]} />}
        {data && nodes.length === 0 && <Empty icon="institution" title={say.none} />}
        {nodes.length > 0 && <Tree blockNode switcherIcon={<span><Icon name="down" size={20} /></span>} virtual={false} treeData={[...nodes]} expandedKeys={sought === '' ? [...(opened ?? firstLevels(data ?? []))] : all} onExpand={setOpened} aria-label={say.title} />}
      </section>
    </>
  );
}

function firstLevels(agencies: readonly AgencyView[]): readonly string[] {
  return agencies.filter(({ kind }) => kind === 'ministry' || kind === 'province').map(({ agencyId }) => agencyId);
}

function Office({ agency: { kind, name, areaName, areaCode } }: { readonly agency: AgencyView }): ReactElement {
  const say = useWords(agencyWords);
  const { language } = useLanguage();
  const seesStaff = holds(useSignedIn(), administrators);
  return (
    <span className="agencies__office">
      {kind === 'service_point' ? <b>{name[language]}</b> : <><b>{areaName[language]}</b><span>{name[language]}</span></>}
      <span className="kit-second">{say.kinds[kind]} · {areaCode}</span>
      {seesStaff && kind !== 'service_point' && <Link className="console-link" to="/staff" search={{ areaCode }}>{say.people}</Link>}
    </span>
  );
}
