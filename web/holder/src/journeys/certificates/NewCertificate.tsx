import type { CertificateKind, CertificateStatement } from '@yika/contract';
import { paperOf } from '@yika/contract/certificates';
import { Button, call, CheckboxLine, Choice, DayField, languageNames, languages, Panel, PaperView, ProblemAlert, readMonth, toast, useAttempt, useLanguage, useWords, type Language } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { makeCertificate, previewCertificate } from '../../addresses.ts';
import { amissWith, monthsOf, periodNames, type PeriodName } from './periods.ts';
import { SkillChoice } from './SkillChoice.tsx';
import { words } from './words.ts';

interface Props {
  readonly cardWaits: boolean;
  readonly hasSkills: boolean;
  /** The one that they came to certify. */
  readonly skill: string | null;
  readonly today: string;
}

/** What it will say is seen before it is made; another choice hides it again. */
export function NewCertificate({ cardWaits, hasSkills, skill, today }: Props): ReactElement {
  const say = useWords(words);
  const queries = useQueryClient();
  const [kind, setKind] = useState<CertificateKind>(hasSkills && skill !== null ? 'skill' : cardWaits ? 'card_pending' : 'participation');
  const [period, setPeriod] = useState<PeriodName>('last12');
  const [language, setLanguage] = useState<Language>(useLanguage().language);
  const [wholeNumber, setWholeNumber] = useState(false);
  const [skillId, setSkillId] = useState<string | null>(skill);
  const [seen, setSeen] = useState<CertificateStatement | null>(null);
  const kinds: readonly CertificateKind[] = ['participation', 'contributions', ...(cardWaits ? ['card_pending' as const] : []), ...(hasSkills ? ['skill' as const] : [])];
  const [typed, setTyped] = useState({ from: '', through: today.slice(0, 7) });
  const own = { fromMonth: readMonth(typed.from), throughMonth: readMonth(typed.through) };
  const chooses = kind === 'contributions' && period === 'own';
  const amiss = chooses ? amissWith(own, today) : null;
  const months = period === 'own' ? { fromMonth: own.fromMonth ?? '', throughMonth: own.throughMonth ?? '' } : monthsOf(period, today);
  const wish = { kind, wholeNumber, ...(kind === 'contributions' && months), ...(kind === 'skill' && skillId !== null && { skillId }) };
  const missing = kind === 'skill' && skillId === null ? say.skillMissing : amiss && say.amiss[amiss];
  const preview = useAttempt(async (asked: typeof wish) => setSeen(await call(previewCertificate, { query: asked })));
  const make = useAttempt(async (asked: typeof wish & { readonly language: Language }, attempt) => {
    await call(makeCertificate, { body: asked, attempt });
    toast(say.done);
    setSeen(null);
    await queries.invalidateQueries({ queryKey: ['certificates'] });
  });
  const change = (act: () => void): void => {
    act();
    setSeen(null);
    preview.forget();
    make.forget();
  };
  return (
    <>
      <Choice legend={say.kind} items={kinds.map((value) => ({ value, title: say.kinds[value][0], words: say.kinds[value][1] }))} chosen={kind} onChoose={(value) => change(() => setKind(value))} />
      {kind === 'contributions' && <Choice legend={say.period} items={periodNames.map((value) => ({ value, title: say.periods[value] }))} chosen={period} onChoose={(value) => change(() => setPeriod(value))} />}
      {chooses && (
        <>
          <DayField of="month" label={say.fromMonth} value={typed.from} onChange={(from) => change(() => setTyped({ ...typed, from }))} />
          <DayField of="month" label={say.throughMonth} value={typed.through} onChange={(through) => change(() => setTyped({ ...typed, through }))} error={amiss === null || amiss === 'missing' ? null : say.amiss[amiss]} />
        </>
      )}
      {kind === 'skill' && <SkillChoice chosen={skillId} onChoose={(value) => change(() => setSkillId(value))} />}
      <Choice legend={say.language} items={languages.map((value) => ({ value, title: languageNames[value] }))} chosen={language} onChoose={(value) => change(() => setLanguage(value))} />
      <CheckboxLine checked={wholeNumber} onChange={(checked) => change(() => setWholeNumber(checked))}>{say.wholeNumber}</CheckboxLine>
      {preview.failure && <ProblemAlert failure={preview.failure} onTryAgain={() => preview.run(wish)} />}
      {!seen && <Button kind="secondary" icon="eye" busy={preview.busy} missing={preview.busy ? null : missing} onPress={() => preview.run(wish)}>{say.see}</Button>}
      {seen && (
        <>
          <Preview statement={seen} language={language} />
          {make.failure && <ProblemAlert failure={make.failure} onTryAgain={() => make.run({ ...wish, language })} />}
          <Button icon="document" busy={make.busy} onPress={() => make.run({ ...wish, language })}>{say.make}</Button>
        </>
      )}
    </>
  );
}

/** In the language of the paper, which need not be the reader's. */
function Preview({ statement, language }: { readonly statement: CertificateStatement; readonly language: Language }): ReactElement {
  const say = useWords(words);
  const paper = paperOf(statement, language);
  return <Panel title={say.willSay}><div lang={language}><h3>{paper.title}</h3><PaperView {...paper} /></div></Panel>;
}
