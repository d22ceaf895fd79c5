import type { CaseSummary, ServiceView } from '@yika/contract';
import { serviceGroupWords, services, type ServiceGroup } from '@yika/contract';
import { call, Empty, List, ListRow, PageShell, StateLine, useLanguage, useWords, type IconName } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { listServices } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { openOf, useCases } from '../cases/use-cases.ts';
import { words } from './words.ts';

const icons: Readonly<Record<ServiceGroup, IconName>> = { card: 'chip', data: 'identity', benefits: 'bank', work: 'institution', help: 'family' };

/** Everything that can be done here, by what it is about; what is under way stands first. */
export function ServicesPage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const catalogue = useQuery({ queryKey: ['services', language], queryFn: () => call(listServices, {}) });
  const mine = useCases();
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }} elder>
      <List>
        <ListRow icon="list" title={say.mine} words={say.openCases(openOf(mine.data ?? []).length)} href="/app/cases" onPress={() => void go({ to: '/cases' })} end={<WaitsMark cases={mine.data ?? []} />} />
      </List>
      <Loaded query={catalogue} heights={[24, 90, 24, 90]}>
        {(view) => {
          const groups = groupsOf(view.services);
          if (groups.length === 0) return <Empty icon="list" title={say.none}>{say.noneWords(view.regionName[language])}</Empty>;
          return groups.map(([group, members]) => (
            <section key={group} className="kit-stack services__group">
              <h2>{serviceGroupWords[group][language]}</h2>
              <List>{members.map((one) => <ServiceRow key={one.service} one={one} icon={icons[group]} />)}</List>
            </section>
          ));
        }}
      </Loaded>
    </PageShell>
  );
}

function ServiceRow({ one, icon }: { readonly one: ServiceView; readonly icon: IconName }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { service, openCaseNumber, refusalWords } = one;
  const { title, what } = services[service];
  const mark = openCaseNumber !== null ? <StateLine tone="plain">{say.underWay}</StateLine> : refusalWords !== null ? <StateLine tone="doubt">{refusalWords}</StateLine> : null;
  return (
    <ListRow
      icon={icon} title={title[language]} words={<>{what[language]}{mark && <span className="services__mark">{mark}</span>}</>}
      href={`/app/services/${service}`} onPress={() => void go({ to: '/services/$service', params: { service } })}
    />
  );
}

function WaitsMark({ cases }: { readonly cases: readonly CaseSummary[] }): ReactElement | null {
  const say = useWords(words);
  return cases.some(({ state }) => state === 'waiting_for_holder') ? <b className="services__waits">{say.waitsForYou}</b> : null;
}

/** In the order of the groups, and within each that of the catalogue; what cannot be done now comes after what can. */
function groupsOf(all: readonly ServiceView[]): readonly (readonly [ServiceGroup, readonly ServiceView[]])[] {
  return (Object.keys(serviceGroupWords) as ServiceGroup[]).flatMap((group) => {
    const members = all.filter(({ service }) => services[service].group === group);
    const [can, cannot] = [members.filter(({ refusal }) => refusal === null), members.filter(({ refusal }) => refusal !== null)];
    return members.length === 0 ? [] : [[group, [...can, ...cannot]] as const];
  });
}
