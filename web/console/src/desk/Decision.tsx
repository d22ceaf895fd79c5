import { CaseReason, caseReasons, languages, type DeskCaseView, type Language } from '@yika/contract';
import { Button, call, languageNames, ProblemAlert, toast, useAttempt, useLanguage, useWords } from '@yika/kit';
import { Input, Radio, Select } from 'antd';
import { useId, useState, type ReactElement } from 'react';
import { decideCase } from '../addresses.ts';
import { useTold } from './use-desk.ts';
import { deskWords } from './words.ts';

/** Grant, or refuse with a reason and words: a template stands ready in three languages and can be rewritten. */
export function Decision({ one }: { readonly one: DeskCaseView }): ReactElement {
  const say = useWords(deskWords);
  const { language } = useLanguage();
  const told = useTold();
  const id = useId();
  const [outcome, setOutcome] = useState<'granted' | 'refused' | null>(null);
  const [reason, setReason] = useState<CaseReason | null>(null);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const decide = useAttempt(async (chosen: 'granted' | 'refused') => {
    const body = { outcome: chosen, ...(chosen === 'refused' && reason !== null && { reason }), ...(words.trim() !== '' && { words: words.trim() }) };
    const decided = await call(decideCase, { params: { caseNumber: one.caseNumber }, body });
    told(decided);
    toast(decided.state === 'to_confirm' ? say.proposedDone : say.decidedDone[chosen]);
  });
  const missing = outcome === 'refused' && (reason === null || words.trim().length < 2);
  const choose = (chosen: CaseReason): void => {
    setReason(chosen);
    setWords(caseReasons[chosen].template[language]);
  };
  const send = (): void => {
    setAsked(true);
    if (outcome !== null && !missing) void decide.run(outcome);
  };
  return (
    <form className="console-panel" aria-labelledby={`${id}-title`} onSubmit={(event) => { event.preventDefault(); send(); }}>
      <h2 id={`${id}-title`}>{say.decision}</h2>
      {one.needsSecond && <p className="kit-second">{say.needsSecond}</p>}
      <Radio.Group value={outcome} onChange={({ target }) => setOutcome(target.value as 'granted' | 'refused')} options={[{ value: 'granted', label: say.grant, disabled: one.wouldRefuse !== null }, { value: 'refused', label: say.refuse }]} aria-label={say.decision} />
      {outcome === 'refused' && (
        <>
          <label htmlFor={`${id}-reason`}>{say.reason}</label>
          <Select id={`${id}-reason`} value={reason} onChange={choose} virtual={false} placeholder={say.chooseReason} options={CaseReason.enum.map((value) => ({ value, label: caseReasons[value].title[language] }))} />
          {reason !== null && reason !== 'other' && <Templates reason={reason} onChoose={setWords} />}
        </>
      )}
      {outcome !== null && (
        <>
          <label htmlFor={`${id}-words`}>{outcome === 'refused' ? say.wordsForHolder : say.wordsIfAny}</label>
          <Input.TextArea id={`${id}-words`} value={words} onChange={({ target }) => setWords(target.value)} autoSize={{ minRows: 3, maxRows: 10 }} maxLength={1000} status={asked && missing ? 'error' : ''} aria-invalid={asked && missing} />
          {asked && missing && <p role="alert" className="inbox__missing">{say.reasonMissing}</p>}
          {outcome === 'granted' && <p className="kit-small">{say.grantWords}</p>}
        </>
      )}
      {decide.failure && <ProblemAlert failure={decide.failure} />}
      {outcome !== null && <Button submit busy={decide.busy}>{one.needsSecond ? say.propose : say.decide[outcome]}</Button>}
    </form>
  );
}

/** The words of a reason in every language; one press takes them over. */
function Templates({ reason, onChoose }: { readonly reason: CaseReason; readonly onChoose: (words: string) => void }): ReactElement {
  const say = useWords(deskWords);
  return (
    <details className="desk__templates">
      <summary>{say.templates}</summary>
      <ul>
        {languages.map((each: Language) => (
          <li key={each} lang={each}>
            <p>{caseReasons[reason].template[each]}</p>
            <Button kind="quiet" onPress={() => onChoose(caseReasons[reason].template[each])}>{say.templateIn(languageNames[each])}</Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
