import type { ExplanationView } from '@yika/contract';
import { Alert, List, ListRow, ReasonList, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StepAction } from '../../app/StepAction.tsx';
import { words } from './words.ts';

interface Props {
  readonly explanation: ExplanationView;
  readonly onTryAgain: () => void;
}

export function Explanation({ explanation, onTryAgain }: Props): ReactElement {
  const say = useWords(words);
  const { depth, stillWorks, reasons, general } = explanation;
  return (
    <>
      {depth === 'public' && <Alert tone="plain" icon="shield" title={say.publicTitle}><p>{say.publicWords}</p></Alert>}
      {(reasons.length > 0 || stillWorks.length > 0) && (
        <ReasonList
          stillWorks={stillWorks.map(({ title }) => title)}
          {...(reasons.length === 0 ? {} : { lead: say.lead(reasons.length) })}
          reasons={reasons.map((reason, index) => ({
            code: reason.code,
            title: reason.title,
            words: [reason.why, reason.whatToDo].filter((text) => text !== ''),
            action: (
              <>
                <StepAction step={reason.nextStep} first={index === 0} onTryAgain={onTryAgain} />
                {reason.otherStep && <StepAction step={reason.otherStep} />}
              </>
            ),
          }))}
        />
      )}
      {depth !== 'public' && reasons.length === 0 && <Alert tone="good" title={say.nothingTitle}><p>{say.nothing}</p></Alert>}
      {general.length > 0 && (
        <section className="kit-stack" style={{ gap: 8 }}>
          <h2>{say.general}</h2>
          <List>{general.map((cause) => <ListRow key={cause.code} icon="question" title={cause.title} words={cause.whatToDo} />)}</List>
        </section>
      )}
    </>
  );
}
