import { useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Answer } from '../checking/check-code.ts';
import type { PanelName } from '../panels/Panels.tsx';
import type { Asked } from '../checking/use-checking.ts';
import { words } from '../words.ts';
import { Act, Answered } from './Answered.tsx';
import { OfflineView } from './OfflineView.tsx';
import { Refused } from './Refused.tsx';
import { Undetermined } from './Undetermined.tsx';
import { Valid } from './Valid.tsx';

interface Props {
  readonly answer: Answer;
  readonly asked: Asked | null;
  readonly onPanel: (panel: PanelName) => void;
}

/** One view for each way in which a check can end. */
export function AnswerView({ answer, asked, onPanel }: Props): ReactElement {
  const say = useWords(words);
  switch (answer.kind) {
    case 'answered':
      switch (answer.view.outcome) {
        case 'valid': return <Valid view={answer.view} />;
        case 'refused': return <Refused view={answer.view} onPanel={onPanel} />;
        case 'undetermined': return <Undetermined tries={asked?.tries ?? []} reason={answer.view.firstReason} />;
      }
      break;
    case 'undetermined':
      return <Undetermined tries={asked?.tries ?? []} reason={null} />;
    case 'offline':
      return <OfflineView answer={answer.answer} />;
    case 'needs_line':
      return <Answered outcome="undetermined" word={say.undetermined} lead={say.needsLine}><Act icon="code">{say.needsLineWords}</Act></Answered>;
    case 'amount_wrong':
      return <Answered outcome="undetermined" word={say.notChecked} lead={say.amountUnread}><Act icon="next">{say.amountUnreadWords}</Act></Answered>;
    case 'other_code':
      return <Answered outcome="undetermined" word={say.notOurs} lead={say.otherTitle}><Act icon="phone">{say.other[answer.what]}</Act></Answered>;
    case 'refused_question':
      return <Answered outcome="undetermined" word={say.notChecked} lead={answer.failure.problem.detail}>{answer.failure.problem.nextStep && <Act icon="next">{answer.failure.problem.nextStep}</Act>}</Answered>;
  }
}
