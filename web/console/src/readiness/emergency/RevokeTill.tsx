import { call, failureOf, ProblemAlert, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { getManagedPlace, listManagedPlaces, raiseTerminalRevocation } from '../../addresses.ts';
import { AskWithReason } from '../../approvals/AskWithReason.tsx';
import { partWords } from '../part-words.ts';
import { emergencyWords } from './words.ts';

/** First the place, then the till, then the held change with the scenario as its reason. */
export function RevokeTill({ areaCode, reason }: { readonly areaCode: string; readonly reason: string | null }): ReactElement {
  const say = useWords(emergencyWords);
  const { language } = useLanguage();
  const id = useId();
  const [place, setPlace] = useState<string | null>(null);
  const [terminalId, setTerminalId] = useState<string | null>(null);
  const places = useQuery({ queryKey: ['places', 'of', areaCode], queryFn: ({ signal }) => call(listManagedPlaces, { query: { areaCode, standing: 'open' }, signal }) });
  const one = useQuery({ queryKey: ['places', 'one', place], enabled: place !== null, queryFn: ({ signal }) => call(getManagedPlace, { params: { servicePointId: place ?? '' }, signal }) });
  const tills = (one.data?.terminals ?? []).filter(({ state }) => state !== 'revoked');
  const failed = places.error ?? one.error;
  if (reason === null) return <small className="kit-second">{say.firstScenario}</small>;
  return (
    <div className="readiness__till">
      {failed && <ProblemAlert failure={failureOf(failed)} />}
      <label htmlFor={`${id}-place`}>{say.place}</label>
      <Select
        id={`${id}-place`} value={place} virtual={false} showSearch={{ optionFilterProp: 'label' }} options={(places.data?.places ?? []).map(({ servicePointId, name }) => ({ value: servicePointId, label: name[language] }))}
        onChange={(chosen) => {
          setPlace(chosen);
          setTerminalId(null);
        }}
      />
      {place !== null && one.data && tills.length === 0 && <small className="kit-second">{say.noTill}</small>}
      {tills.length > 0 && <><label htmlFor={`${id}-till`}>{say.till}</label><Select id={`${id}-till`} value={terminalId} onChange={setTerminalId} options={tills.map((each) => ({ value: each.terminalId, label: each.till }))} virtual={false} /></>}
      {terminalId !== null && (
        <AskWithReason
          key={`${terminalId} ${reason}`} label={say.askStop} title={say.named(say.askStop, partWords[language].revoke_terminal)} words={say.revokeWords} danger reason={reason}
          send={(typed, attempt) => call(raiseTerminalRevocation, { body: { proposal: { terminalId }, reason: typed }, attempt })}
        />
      )}
    </div>
  );
}
