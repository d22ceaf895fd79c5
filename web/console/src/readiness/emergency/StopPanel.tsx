import type { AreaStop, EmergencyScenario, KillSwitch } from '@yika/contract';
import { call, failureOf, ProblemAlert, Skeleton, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { listAreaStops, raiseSwitch } from '../../addresses.ts';
import { AskWithReason } from '../../approvals/AskWithReason.tsx';
import { StateMark, type MarkTone } from '../../list/StateMark.tsx';
import { formatDate } from '../../words/moment.ts';
import { emergencyScenarios, partWords } from '../part-words.ts';
import { roleNamed, type EmergencyPlan } from './plan.ts';
import { RevokeTill } from './RevokeTill.tsx';
import { emergencyWords } from './words.ts';

const tones: Readonly<Record<AreaStop['state'], MarkTone>> = { running: 'good', stopped: 'bad', never_opened: 'plain' };

interface Props {
  readonly areaCode: string;
  /** As it is saved; null: there is none. */
  readonly plan: EmergencyPlan | null;
}

/** Which stops stand now; and, from a scenario, the held change that sets one or takes it back. */
export function StopPanel({ areaCode, plan }: Props): ReactElement {
  const say = useWords(emergencyWords);
  const { language } = useLanguage();
  const id = useId();
  const [scenario, setScenario] = useState<EmergencyScenario | null>(null);
  const { data, error, refetch } = useQuery({ queryKey: ['readiness', areaCode, 'stops'], queryFn: ({ signal }) => call(listAreaStops, { params: { areaCode }, signal }), refetchInterval: 30_000 });
  const names = partWords[language];
  const reason = scenario === null ? null : say.reason(names[scenario]);
  return (
    <section className="console-panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say.stopsTitle}</h2>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[120]} />}
      {data?.mayAsk && (
        <div className="documents__earlier">
          <label htmlFor={`${id}-scenario`}>{say.scenario}</label>
          <Select id={`${id}-scenario`} placeholder={say.chooseScenario} value={scenario} onChange={setScenario} options={emergencyScenarios.map((value) => ({ value, label: names[value] }))} virtual={false} />
          <small className="kit-second">{say.stopsLead}</small>
        </div>
      )}
      {data && (
        <ul className="console-rows">
          {data.stops.map((stop) => (
            <li key={stop.killSwitch}>
              <Named killSwitch={stop.killSwitch} plan={plan}>
                <StateMark tone={tones[stop.state]}>{say.states[stop.state]}{stop.since !== null && ` ${say.since(formatDate(stop.since, language))}`}</StateMark>
              </Named>
              {data.mayAsk && stop.state !== 'never_opened' && <Turn areaCode={areaCode} stop={stop} reason={reason} />}
            </li>
          ))}
          <li>
            <Named killSwitch="revoke_terminal" plan={plan}><small>{say.tillWords}</small></Named>
            {data.mayAsk && <RevokeTill areaCode={areaCode} reason={reason} />}
          </li>
        </ul>
      )}
    </section>
  );
}

function Named({ killSwitch, plan, children }: { readonly killSwitch: KillSwitch; readonly plan: EmergencyPlan | null; readonly children: ReactElement }): ReactElement {
  const say = useWords(emergencyWords);
  const { language } = useLanguage();
  const hands = plan?.switches.find((each) => each.killSwitch === killSwitch);
  return (
    <div className="console-rows__words">
      <b>{partWords[language][killSwitch]}</b>{children}
      {plan && hands && <small>{say.hands(roleNamed(plan.roles, hands.asks, language), roleNamed(plan.roles, hands.agrees, language))}</small>}
    </div>
  );
}

/** What runs is stopped, what is stopped runs again: each a change that somebody else has to agree to. */
function Turn({ areaCode, stop: { killSwitch, switchName, state }, reason }: { readonly areaCode: string; readonly stop: AreaStop; readonly reason: string | null }): ReactElement {
  const say = useWords(emergencyWords);
  const { language } = useLanguage();
  const open = state === 'stopped';
  const label = open ? say.askAgain : say.askStop;
  if (reason === null) return <small className="kit-second">{say.firstScenario}</small>;
  return (
    <AskWithReason
      key={`${state} ${reason}`} label={label} title={say.named(label, partWords[language][killSwitch])} words={open ? say.askAgainWords : say.askStopWords} danger={!open} reason={reason}
      send={(typed, attempt) => call(raiseSwitch, { body: { proposal: { name: switchName, regionCode: areaCode, open }, reason: typed }, attempt })}
    />
  );
}
