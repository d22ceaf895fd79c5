import { CounterFault, counterFaultWords } from '@yika/contract';
import { Alert, call, Choice, DayField, formatInstant, TextArea, useLanguage, useWords } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { getAfterScan, listOutages, listServicePoints } from '../../../addresses.ts';
import { Loaded } from '../../../app/Loaded.tsx';
import { AskButton } from './AskButton.tsx';
import { CounterChoice } from './CounterChoice.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { formWords } from './form-words.ts';
import { chinaInputOf, instantOfChinaInput } from './china-input.ts';

const LATELY_MS = 6 * 3_600_000;

/** Which counter, what, and when. Where a code was just looked at stands there already. */
export function CounterFaultForm({ draft, asking }: FormProps<ContentOf<'counter_fault'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(formWords).counterFault;
  const [openedAt] = useState(Date.now);
  const places = useQuery({ queryKey: ['service-points'], queryFn: () => call(listServicePoints, { query: {} }) });
  const scans = useQuery({ queryKey: ['lately-scanned', openedAt], queryFn: () => call(getAfterScan, { query: { since: openedAt - LATELY_MS } }) });
  const outages = useQuery({ queryKey: ['outages'], queryFn: () => call(listOutages, {}) });
  const lately = scans.data?.scans.toSorted((one, other) => other.at - one.at)[0] ?? null;
  const chosen = draft.typed['servicePointId'] ?? lately?.place.servicePointId ?? null;
  const fault = CounterFault.enum.find((each) => each === draft.typed['fault']) ?? null;
  const typedAt = draft.typed['at'] ?? chinaInputOf(lately?.at ?? openedAt);
  const at = instantOfChinaInput(typedAt);
  const words = (draft.typed['words'] ?? '').trim();
  const missing = chosen === null ? say.counterMissing : fault === null ? say.faultMissing : at === null ? say.atMissing : words.length === 1 ? say.wordsShort : null;
  const down = outages.data?.outages.find(({ servicePointId }) => servicePointId !== null && servicePointId === chosen) ?? null;
  return (
    <Loaded query={places} heights={[120, 120]}>
      {(view) => (
        <>
          <CounterChoice places={view.places} chosen={chosen} onChoose={(value) => draft.type('servicePointId', value)} />
          {down && <Alert tone="plain" icon="clock" title={say.downTitle}><p>{say.downWords(formatInstant(down.openedAt, language))}</p></Alert>}
          <Choice legend={say.fault} items={CounterFault.enum.map((value) => ({ value, title: counterFaultWords[value][language] }))} chosen={fault} onChoose={(value) => draft.type('fault', value)} />
          <DayField of="moment" label={say.at} hint={say.atHint} value={typedAt} onChange={(value) => draft.type('at', value)} />
          <TextArea label={say.words} hint={say.wordsHint} value={draft.typed['words'] ?? ''} onChange={(value) => draft.type('words', value)} rows={3} maxLength={500} />
          <AskButton asking={asking} content={{ servicePointId: chosen ?? '', fault: fault ?? 'other', at: at ?? openedAt, ...(words.length > 1 && { words }) }} missing={missing} />
        </>
      )}
    </Loaded>
  );
}
