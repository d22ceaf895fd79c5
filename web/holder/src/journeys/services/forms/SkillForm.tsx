import { type SkillLevel, skillLevelWords } from '@yika/contract';
import { Choice, DayField, readDay, TextField, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { AskButton } from './AskButton.tsx';
import type { ContentOf, FormProps } from './form.ts';
import { skillFormWords } from './skill-form-words.ts';

const levels: readonly SkillLevel[] = [5, 4, 3, 2, 1];

/** A certificate as it stands on paper; the paper itself is added to the case. */
export function SkillForm({ draft, asking }: FormProps<ContentOf<'skill_certificate'>>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(skillFormWords);
  const typed = (name: string): string => (draft.typed[name] ?? '').trim();
  const level = levels.find((each) => String(each) === typed('level')) ?? null;
  const issuedOn = readDay(typed('issuedOn'));
  const missing = typed('occupationName').length < 2 ? say.occupationMissing
    : level === null ? say.levelMissing
    : typed('issuedBy').length < 2 ? say.issuedByMissing
    : !/^[0-9A-Za-z-]{4,40}$/.test(typed('certificateNumber')) ? say.numberMissing
    : issuedOn === null ? say.issuedOnMissing : null;
  return (
    <>
      <TextField label={say.occupation} value={draft.typed['occupationName'] ?? ''} onChange={(value) => draft.type('occupationName', value)} />
      <Choice legend={say.level} items={levels.map((value) => ({ value: String(value), title: skillLevelWords[value][language] }))} chosen={level === null ? null : String(level)} onChoose={(value) => draft.type('level', value)} />
      <TextField label={say.issuedBy} value={draft.typed['issuedBy'] ?? ''} onChange={(value) => draft.type('issuedBy', value)} />
      <TextField label={say.number} value={draft.typed['certificateNumber'] ?? ''} onChange={(value) => draft.type('certificateNumber', value)} />
      <DayField label={say.issuedOn} value={draft.typed['issuedOn'] ?? ''} onChange={(value) => draft.type('issuedOn', value)} />
      <p className="kit-small">{say.paperNext}</p>
      <AskButton asking={asking} missing={missing} content={{ occupationName: typed('occupationName'), level: level ?? 5, issuedBy: typed('issuedBy'), certificateNumber: typed('certificateNumber'), issuedOn: issuedOn ?? '' }} />
    </>
  );
}
