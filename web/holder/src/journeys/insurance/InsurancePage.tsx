import { call, dayOf, Empty, formatDay, formatMoney, formatMonth, List, ListRow, PageShell, Panel, StateLine, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { getInsurance } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { words } from './words.ts';

type Insurance = Awaited<ReturnType<typeof askInsurance>>;
type Participation = Insurance['participations'][number];
type Gap = Participation['gaps'][number];

/** What is insured where, which months are missing and what that does; each figure with its day. The months themselves have a page of their own. */
export function InsurancePage(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const insurance = useQuery({ queryKey: ['insurance'], queryFn: askInsurance });
  return (
    <PageShell title={say.title} back={{ onPress: () => void go({ to: '/' }) }}>
      <Loaded query={insurance} heights={[100, 220]}>
        {(view) => (
          <>
            {view.accounts.length === 0 ? <StateLine tone="plain" icon="bank">{say.noAccount}</StateLine> : view.accounts.map((account) => (
              <Panel key={account.regionCode} title={`${say.account} · ${account.regionName[language]}`}>
                <p><b style={{ color: 'var(--text)', fontSize: 'var(--size-section)' }}>{say.balance(formatMoney(account.balanceFen, language))}</b></p>
                <p className="kit-small">{say.asOf(formatDay(account.asOf, language))}</p>
              </Panel>
            ))}
            {view.participations.length === 0 && <Empty icon="receipt" title={say.none}>{say.noneWords}</Empty>}
            {medicalFirst(view.participations).map((each) => <ParticipationPanel key={`${each.kind}-${each.regionCode}-${each.since}`} participation={each} thisYear={dayOf(view.asOf).slice(0, 4)} />)}
            <p className="kit-small">{say.asOf(formatDay(dayOf(view.asOf), language))}</p>
          </>
        )}
      </Loaded>
      <List>
        <ListRow icon="figures" title={say.contributions} words={say.contributionsWords} href="/app/contributions" onPress={() => void go({ to: '/contributions' })} />
        <ListRow icon="bank" title={say.movements} words={say.movementsWords} href="/app/account" onPress={() => void go({ to: '/account' })} />
        <ListRow icon="clock" title={say.history} words={say.historyWords} href="/app/card" onPress={() => void go({ to: '/card' })} />
      </List>
      <List><ListRow icon="call" title={say.wrong} words={say.wrongWords} href="tel:12333" /></List>
    </PageShell>
  );
}

function ParticipationPanel({ participation, thisYear }: { readonly participation: Participation; readonly thisYear: string }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { kind, regionName, state, since, until, waitingUntil, paidThrough, months, gaps } = participation;
  const ofThisYear = months.filter(({ month }) => month.startsWith(thisYear));
  const facts = [
    say.state[state] ?? null, say.since(formatDay(since, language)), until && say.until(formatDay(until, language)),
    waitingUntil && say.waiting(formatDay(waitingUntil, language)), paidThrough && say.paidThrough(formatMonth(paidThrough, language)),
  ].filter((fact) => typeof fact === 'string');
  return (
    <Panel title={`${say.kind[kind] ?? say.otherKind(kind)} · ${regionName[language]}`}>
      {ofThisYear.length > 0 && <p><b>{say.thisYear(ofThisYear.filter(({ paid }) => paid).length, ofThisYear.length)}</b></p>}
      <p className="kit-small" style={{ marginBottom: 12 }}>{facts.join(' · ')}</p>
      {newestGapFirst(gaps).map((gap) => (
        <div key={gap.from} style={{ marginBottom: 12 }}>
          <StateLine tone={openEffects.includes(gap.effect) ? 'bad' : 'doubt'} words={say.gapDoes[gap.effect](gap.day === null ? '' : formatDay(gap.day, language), gap.waitMonths ?? 0)}>
            {say.gap(formatMonth(gap.from, language), formatMonth(gap.through, language), gap.months)}
          </StateLine>
        </div>
      ))}
    </Panel>
  );
}

const medicalKinds: readonly string[] = ['310', '390'];

/** Something can still be done about these. */
const openEffects: readonly Gap['effect'][] = ['covered_if_paid_by', 'waits_after_payment'];

function newestGapFirst(gaps: readonly Gap[]): readonly Gap[] {
  return [...gaps].sort((one, other) => other.from.localeCompare(one.from));
}

/** What people come for stands first. */
function medicalFirst(participations: readonly Participation[]): readonly Participation[] {
  const isMedical = ({ kind }: Participation): number => (medicalKinds.includes(kind) ? 0 : 1);
  return [...participations].sort((one, other) => isMedical(one) - isMedical(other));
}

function askInsurance() {
  return call(getInsurance, {});
}
