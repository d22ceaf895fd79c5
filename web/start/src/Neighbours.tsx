import { Button, call, formatInstant, Panel, useLanguage, useWords } from '@yika/kit';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactElement } from 'react';
import { getDemoClock, getNeighbours, setDemoClock, setNeighbours } from './addresses.ts';
import { neighbourChoices, type NeighbourName } from './neighbour-choices.ts';
import { words } from './words.ts';

const names = Object.keys(neighbourChoices) as NeighbourName[];
const allWell = { sms: 'well', face: 'match', hospital: 'well', network: 'well', wechat: 'well', alipay: 'well', bank: 'well', region: 'well' } as const;
const DAY_MS = 86_400_000;

/** Switches that make a simulated system fail, each with what one will see. */
export function Neighbours(): ReactElement {
  const say = useWords(words);
  const id = useId();
  const queries = useQueryClient();
  const neighbours = useQuery({ queryKey: ['neighbours'], queryFn: () => call(getNeighbours, {}) });
  const turn = useMutation({ mutationFn: (wish: Partial<Record<NeighbourName, string>>) => call(setNeighbours, { body: wish as Parameters<typeof call<typeof import('@yika/contract').setNeighbours>>[1]['body'] }), onSettled: () => queries.invalidateQueries({ queryKey: ['neighbours'] }) });
  const faults = neighbours.data?.faults;
  const faulty = (name: NeighbourName): boolean => faults !== undefined && faults[name] !== neighbourChoices[name][0];
  return (
    <Panel>
      <p className="kit-second">{say.neighboursWords}</p>
      <ul className="neighbours">
        {names.map((name) => (
          <li key={name} className={faulty(name) ? 'neighbours__one neighbours__one--faulty' : 'neighbours__one'}>
            <label htmlFor={`${id}-${name}`}>{say[name]}</label>
            <select id={`${id}-${name}`} aria-describedby={`${id}-${name}-does`} value={faults?.[name] ?? ''} disabled={!faults || turn.isPending} onChange={(event) => turn.mutate({ [name]: event.target.value })}>
              {neighbourChoices[name].map((fault) => <option key={fault} value={fault}>{say.faults[fault]}</option>)}
            </select>
            <p id={`${id}-${name}-does`} className="kit-small kit-second">{say.does[name]}</p>
          </li>
        ))}
      </ul>
      {names.some(faulty) && <Button kind="quiet" icon="undo" onPress={() => turn.mutateAsync(allWell)}>{say.allWell}</Button>}
    </Panel>
  );
}

/** A clock that moves: what lapses by itself can be seen to lapse. */
export function DemoClock(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const queries = useQueryClient();
  const clock = useQuery({ queryKey: ['clock'], queryFn: () => call(getDemoClock, {}), refetchInterval: 20_000 });
  const move = useMutation({ mutationFn: (offsetMs: number) => call(setDemoClock, { body: { offsetMs } }), onSuccess: (moved) => queries.setQueryData(['clock'], moved) });
  const offset = clock.data?.offsetMs ?? 0;
  return (
    <Panel>
      <p><b>{clock.data && say.clockWords(formatInstant(clock.data.now, language))}</b></p>
      <p className="kit-small kit-second">{say.clockDoes}</p>
      <div className="clock">
        <Button kind="secondary" onPress={() => move.mutateAsync(offset - DAY_MS)}>{say.backDay}</Button>
        <Button kind="secondary" onPress={() => move.mutateAsync(offset + DAY_MS)}>{say.day}</Button>
        <Button kind="secondary" onPress={() => move.mutateAsync(offset + 7 * DAY_MS)}>{say.week}</Button>
        {offset !== 0 && <Button kind="quiet" icon="undo" onPress={() => move.mutateAsync(0)}>{say.today}</Button>}
      </div>
    </Panel>
  );
}
