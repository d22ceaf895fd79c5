import { call, formatInstant, Button, Panel, useLanguage, useWords } from '@yika/kit';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { getDemoClock, getNeighbours, setDemoClock, setNeighbours } from './addresses.ts';
import { words } from './words.ts';

const choices = {
  sms: ['well', 'slow', 'down', 'lost'],
  face: ['match', 'no_match', 'liveness_failed', 'down'],
  hospital: ['well', 'down', 'flapping'],
  network: ['well', 'cut'],
} as const;
type Name = keyof typeof choices;
const DAY_MS = 86_400_000;

/** Switches that make a simulated system fail, and a clock that moves. */
export function Neighbours(): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const queries = useQueryClient();
  const neighbours = useQuery({ queryKey: ['neighbours'], queryFn: () => call(getNeighbours, {}) });
  const clock = useQuery({ queryKey: ['clock'], queryFn: () => call(getDemoClock, {}), refetchInterval: 20_000 });
  const turn = useMutation({ mutationFn: (wish: Partial<Record<Name, string>>) => call(setNeighbours, { body: wish as Parameters<typeof call<typeof import('@yika/contract').setNeighbours>>[1]['body'] }), onSettled: () => queries.invalidateQueries({ queryKey: ['neighbours'] }) });
  const move = useMutation({ mutationFn: (offsetMs: number) => call(setDemoClock, { body: { offsetMs } }), onSuccess: (moved) => queries.setQueryData(['clock'], moved) });
  const offset = clock.data?.offsetMs ?? 0;
  const faults = neighbours.data?.faults;
  return (
    <Panel>
      <h2>{say.neighbours}</h2>
      <p className="kit-second">{say.neighboursWords}</p>
      <div className="neighbours">
        {(Object.keys(choices) as Name[]).map((name) => (
          <label key={name} className="neighbours__one">
            <span>{say[name]}</span>
            <select value={faults?.[name] ?? ''} disabled={!faults || turn.isPending} onChange={(event) => turn.mutate({ [name]: event.target.value })}>
              {choices[name].map((fault) => <option key={fault} value={fault}>{say.faults[fault]}</option>)}
            </select>
          </label>
        ))}
      </div>
      <h2>{say.clock}</h2>
      <p>{clock.data && say.clockWords(formatInstant(clock.data.now, language))}</p>
      <div className="buttons">
        <Button kind="secondary" onPress={() => move.mutateAsync(offset - DAY_MS)}>{say.backDay}</Button>
        <Button kind="secondary" onPress={() => move.mutateAsync(offset + DAY_MS)}>{say.day}</Button>
        <Button kind="secondary" onPress={() => move.mutateAsync(offset + 7 * DAY_MS)}>{say.week}</Button>
        <Button kind="quiet" onPress={() => move.mutateAsync(0)}>{say.today}</Button>
      </div>
    </Panel>
  );
}
