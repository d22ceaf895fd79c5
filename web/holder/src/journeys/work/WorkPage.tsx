import type { WorkView } from '@yika/contract';
import { leavingWords } from '@yika/contract';
import { Button, call, Dialog, Facts, formatDay, formatMoney, formatNumber, List, ListRow, PageShell, Panel, ProblemAlert, StateLine, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { endUnemployment } from '../../addresses.ts';
import { Loaded } from '../../app/Loaded.tsx';
import { useWayBack } from '../../app/use-way-back.ts';
import { BenefitPanel } from './BenefitPanel.tsx';
import { TrainingSection } from './TrainingSection.tsx';
import { useTraining } from './use-training.ts';
import { useWork } from './use-work.ts';
import { words } from './words.ts';

/** Whether one is registered as unemployed, and what follows from it. */
export function WorkPage(): ReactElement {
  const say = useWords(words);
  const go = useNavigate();
  const back = useWayBack('/');
  const work = useWork();
  const training = useTraining();
  return (
    <PageShell title={say.title} back={{ onPress: back }} elder>
      <Loaded query={work} heights={[60, 180]}>
        {({ registration, benefit }) => registration ? <Registered registration={registration} /> : (
          <>
            <StateLine tone="plain" icon="person" words={say.notRegisteredWords}>{say.notRegistered}</StateLine>
            <BenefitPanel benefit={benefit} />
            <Button icon="next" onPress={() => void go({ to: '/services/$service', params: { service: 'unemployment_registration' } })}>{say.register}</Button>
          </>
        )}
      </Loaded>
      <Loaded query={training} heights={[120]}>{(view) => <TrainingSection training={view} />}</Loaded>
      <List><ListRow icon="document" title={say.skills} words={say.skillsWords} href="/app/skills" onPress={() => void go({ to: '/skills' })} /></List>
    </PageShell>
  );
}

function Registered({ registration }: { readonly registration: NonNullable<WorkView['registration']> }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const go = useNavigate();
  const { registeredOn, leftOn, leaving, caseNumber, benefitMonths, monthlyFen, regionName, hotline } = registration;
  return (
    <>
      <StateLine tone="good" words={say.registeredWords(formatDay(registeredOn, language))}>{say.registered}</StateLine>
      <Panel title={say.benefit}>
        <p style={{ marginBottom: 12 }}><b>{benefitMonths === 0 ? say.notEntitled : say.entitled(formatNumber(benefitMonths, language), formatMoney(monthlyFen, language))}</b></p>
        {benefitMonths > 0 && <p className="kit-small">{say.pays(regionName[language], hotline)}</p>}
        <Facts
          facts={[
            [say.leftOn, formatDay(leftOn, language)],
            [say.leaving, leavingWords[leaving][language]],
            [say.caseNumber, <Button key="case" kind="inline" onPress={() => void go({ to: '/cases/$caseNumber', params: { caseNumber } })}>{caseNumber}</Button>],
          ]}
        />
      </Panel>
      <FoundWork />
    </>
  );
}

/** Ends the registration, after being asked once more. */
function FoundWork(): ReactElement {
  const say = useWords(words);
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const end = useAttempt(async (_: null) => {
    const work = await call(endUnemployment, {});
    toast(say.foundDone);
    queries.setQueryData(['work'], work);
    await queries.invalidateQueries({ queryKey: ['training'] });
    await queries.invalidateQueries({ queryKey: ['services'] });
  });
  return (
    <>
      <Button kind="secondary" icon="check" onPress={() => setAsking(true)}>{say.foundWork}</Button>
      {asking && (
        <Dialog title={say.foundTitle} onClose={() => setAsking(false)}>
          <p>{say.foundWords}</p>
          {end.failure && <ProblemAlert failure={end.failure} onTryAgain={() => end.run(null)} />}
          <Button icon="check" busy={end.busy} onPress={() => end.run(null)}>{say.foundYes}</Button>
          <Button kind="secondary" onPress={() => setAsking(false)}>{say.foundNo}</Button>
        </Dialog>
      )}
    </>
  );
}
