import type { VerificationView } from '@yika/contract';
import { formatTime, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { PanelName } from '../panels/Panels.tsx';
import { words } from '../words.ts';
import { Act, Answered, Fact, Facts } from './Answered.tsx';
import { NextStep } from './NextStep.tsx';

/** Why, where and when, and what to do. Nobody's data: whoever holds a code that is refused may not be its holder. */
export function Refused({ view, onPanel }: { readonly view: VerificationView; readonly onPanel: (panel: PanelName) => void }): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const { firstReason, firstUse } = view;
  return (
    <Answered outcome="refused" word={say.refused} solid lead={firstReason?.title ?? ''}>
      {firstUse && (
        <Facts>
          <Fact name={say.firstUsed}>{formatTime(firstUse.at, language, { seconds: true })}, {say.ago(Math.max(0, Math.round((view.at - firstUse.at) / 1000)))}</Fact>
          <Fact name={say.where}>{firstUse.place ? `${firstUse.place[language]}, ${say.till(firstUse.till ?? '')}` : say.elsewhere}</Fact>
        </Facts>
      )}
      {firstReason && !firstUse && firstReason.why && <p className="answer__words">{firstReason.why}</p>}
      {firstReason && <Act icon={firstReason.code.startsWith('code_') ? 'renew' : 'identity'}>{firstReason.whatToDo}</Act>}
      {firstReason && <NextStep reason={firstReason} onPanel={onPanel} />}
    </Answered>
  );
}
