import type { VerificationView } from '@yika/contract';
import { formatTime, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { words } from '../words.ts';
import { Act, Answered, Fact, Facts } from './Answered.tsx';

/** No answer is not a no: it says nothing about the person, and that the code may be spent. */
export function Undetermined({ tries, reason }: { readonly tries: readonly number[]; readonly reason: VerificationView['firstReason'] }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [first, last] = [tries[0], tries.at(-1)].map((at) => (at === undefined ? undefined : formatTime(at, language)));
  return (
    <Answered outcome="undetermined" word={say.undetermined} lead={reason?.title ?? say.undeterminedWords}>
      <Facts>
        {first !== undefined && last !== undefined && <Fact name={say.tries}>{say.triesMade(tries.length, first, last)}</Fact>}
        <Fact name={say.thisCode}>{say.undeterminedCode}</Fact>
      </Facts>
      <Act icon="identity">{reason?.whatToDo ?? say.undeterminedNext}</Act>
    </Answered>
  );
}
