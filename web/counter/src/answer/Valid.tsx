import type { VerificationView } from '@yika/contract';
import { formatMoney, formatTime, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from '../words.ts';
import { Answered, Boxed, Fact, Facts } from './Answered.tsx';

/** The face first; then what the purpose lets a counter know, and what stands in the way of paying all of it. */
export function Valid({ view }: { readonly view: VerificationView }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { person, shortfallFen } = view;
  const warnings = view.warnings.filter(({ code }) => code !== 'photo_missing' && (code !== 'balance_low' || shortfallFen === null));
  return (
    <Answered
      outcome="valid" word={say.valid} solid
      photo={person?.photo ? { src: person.photo, of: say.photoOf } : undefined}
      lead={person?.photo ? say.compare : say.noPhoto}
    >
      {shortfallFen !== null && shortfallFen > 0 && <Boxed icon="warning" title={say.shortfall(formatMoney(shortfallFen, language))} />}
      {warnings.map(({ code, title, whatToDo }) => <Boxed key={code} icon="warning" title={title}>{whatToDo}</Boxed>)}
      {person && (
        <Facts>
          <Fact name={say.holder}><span lang="zh-CN">{person.maskedName}</span>, {say.age(person.ageYears)}</Fact>
          {person.insuredToday !== undefined && <Fact name={say.insured}>{person.insuredToday ? say.yes : say.no}</Fact>}
          <Fact name={say.region}>{person.regionName[language]}, {person.regionCode}</Fact>
          <Fact name={say.shownAt}>{say.once(formatTime(view.at, language, { seconds: true }))}</Fact>
          <Fact name={say.number} wide>{person.maskedIdentityNumber}</Fact>
        </Facts>
      )}
    </Answered>
  );
}
