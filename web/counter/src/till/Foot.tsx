import { Button, formatTime, Icon, Reference, useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import type { Answer } from '../checking/check-code.ts';
import { NotThePerson } from '../answer/NotThePerson.tsx';
import type { PanelName } from '../panels/Panels.tsx';
import type { Line } from './use-line.ts';
import { words } from '../words.ts';

interface Props {
  readonly answer: Answer | null;
  readonly line: Line;
  readonly clearsIn: number;
  readonly onPanel: (panel: PanelName) => void;
  readonly onHold: (held: boolean) => void;
  readonly onAgain: () => Promise<void>;
  readonly onNext: () => void;
}

/** Idle: the other things that a counter does. With an answer: its clock or reference, what may be said about it, and Next. */
export function Foot({ answer, line, clearsIn, onPanel, onHold, onAgain, onNext }: Props): ReactElement {
  const say = useWords(words);
  if (answer === null) {
    return (
      <footer className="counter-foot counter-foot--idle">
        <Button kind="quiet" icon="person" onPress={() => onPanel('claims')}>{say.claims}</Button>
        <Button kind="quiet" icon="question" onPress={() => onPanel('card')}>{say.card}</Button>
        <Button kind="quiet" icon="chip" onPress={() => onPanel('damage')}>{say.damage}</Button>
        <Button kind="quiet" icon="warning" onPress={() => onPanel('outage')}>{say.outage}</Button>
        <Button kind="quiet" icon="box" onPress={() => onPanel('results')}>{say.results}{line.doubtful + line.queuedElsewhere > 0 && <> <b className="counter-foot__count">{line.doubtful + line.queuedElsewhere}</b></>}</Button>
      </footer>
    );
  }
  const view = answer.kind === 'answered' ? answer.view : null;
  const valid = view?.outcome === 'valid' ? view : null;
  const undetermined = answer.kind === 'undetermined' || view?.outcome === 'undetermined';
  const misusable = view?.outcome === 'refused' && view.verificationId !== null;
  return (
    <footer className={`counter-foot${misusable || undetermined ? ' counter-foot--many' : ''}`}>
      <div className="counter-foot__state"><State answer={answer} line={line} clearsIn={clearsIn} /></div>
      <div className="counter-foot__acts">
        {valid?.verificationId && <NotThePerson verificationId={valid.verificationId} onDone={onNext} onHold={onHold} />}
        {misusable && <Button kind="secondary" onPress={() => onPanel('misuse')}>{say.misuse}</Button>}
        {view && !valid && <Button kind="secondary" onPress={() => onPanel('why')}>{say.why}</Button>}
        {undetermined && <Button kind="secondary" icon="document" onPress={() => onPanel('outage')}>{say.certificate}</Button>}
        {undetermined && <Button kind="secondary" icon="renew" onPress={onAgain}>{say.again}</Button>}
        <Button onPress={onNext}>{say.next} <kbd>{say.enter}</kbd></Button>
      </div>
    </footer>
  );
}

/** Where a holder was seen, when it goes away; of a refusal, what to read out to support; without a line, since when and how much waits. */
function State({ answer, line, clearsIn }: Pick<Props, 'answer' | 'line' | 'clearsIn'>): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  if (answer?.kind === 'answered' && answer.view.outcome !== 'valid') return <Reference reference={answer.view.reference} />;
  if (answer?.kind === 'refused_question' && answer.failure.problem.reference) return <Reference reference={answer.failure.problem.reference} />;
  if (!line.up) {
    return <><Icon name="line-cut" /><span role="status"><b>{say.offlineSince}</b> {say.since(formatTime(line.downSince ?? Date.now(), language))} {line.queued > 0 && <span>{say.queued(line.queued)}</span>}</span></>;
  }
  // The seconds are for the eye: a reader that heard each of them would hear nothing else.
  return (
    <>
      <Icon name="clock" />
      <span>
        <span aria-hidden="true">{say.clears(clearsIn)} </span>{answer?.kind === 'answered' && say.holderSees}
        {answer?.kind === 'answered' && <span className="counter-foot__reference">{say.reference} {answer.view.reference}</span>}
      </span>
    </>
  );
}
