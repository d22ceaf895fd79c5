import type { VerificationView } from '@yika/contract';
import { Toasts, toast, useWords, readAmount } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { AnswerView } from '../answer/AnswerView.tsx';
import type { Answer } from '../checking/check-code.ts';
import { Foot } from './Foot.tsx';
import { IdleView } from './IdleView.tsx';
import { Panels, type PanelName } from '../panels/Panels.tsx';
import { play, soundOf } from './sounds.ts';
import type { KeptTerminal } from '../offline/terminal-store.ts';
import { TopBar } from './TopBar.tsx';
import { useChecking } from '../checking/use-checking.ts';
import { useClearing } from './use-clearing.ts';
import { useHandOver } from './use-hand-over.ts';
import { useLine } from './use-line.ts';
import { useScan } from '../checking/use-scan.ts';
import { words } from '../words.ts';

interface Props {
  readonly terminal: KeptTerminal;
  /** The platform may have something new to say of this till: that it was revoked, or a newer list. */
  readonly onLookAgain: () => void;
}

const CLEARS_AFTER_SECONDS = 30;
const SOUND = 'yika-sound';

/** One input, one answer that fills the screen, and Next. */
export function WorkPage({ terminal, onLookAgain }: Props): ReactElement {
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const [wished, setPurpose] = useState<VerificationView['purpose']>('identity');
  const purpose = terminal.purposes.includes(wished) ? wished : (terminal.purposes[0] ?? 'identity');
  const [amount, setAmount] = useState('');
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [held, setHeld] = useState(false);
  const [camera, setCamera] = useState(false);
  const [sound, setSound] = useState(() => localStorage.getItem(SOUND) !== 'off');
  const { line, look } = useLine(terminal.place.servicePointId, (done) => {
    toast(say.handedIn(done.sent, done.doubtful));
    onLookAgain();
  });

  const input = useScan(panel === null, () => submit(typed));
  const toInput = (): void => input.current?.focus();
  const { asked, answer, busy, submit, again, next } = useChecking({
    purpose, amount, onRevoked: onLookAgain,
    onTaken: () => setTyped(''),
    onAnswer: (given: Answer) => {
      if (sound) play(soundOf(given));
      if (given.kind === 'offline' || given.kind === 'undetermined' || given.kind === 'needs_line') void look();
    },
    onNext: () => {
      setAmount('');
      setPanel(null);
      toInput();
    },
  });
  useHandOver(submit);
  const clearsIn = useClearing({ running: answer !== null && panel === null && !held, afterSeconds: CLEARS_AFTER_SECONDS, clear: next });

  return (
    <div className={`counter-page${answer === null ? '' : ' counter-page--answer'}`}>
      <TopBar
        terminal={terminal} typed={typed} onTyped={setTyped} onSubmit={submit} input={input} busy={busy}
        camera={camera} onCamera={() => { setCamera(!camera); toInput(); }}
        purpose={purpose} onPurpose={(chosen) => { setPurpose(chosen); toInput(); }} amount={amount} amountWrong={readAmount(amount) === 'wrong'} onAmount={setAmount}
      />
      <main id="content" className="counter-main">
        <h1 className="kit-unseen">{say.title}</h1>
        {busy && <div className="answer answer--waiting" role="status"><span className="kit-button__turning" aria-hidden="true" /><p>{say.checking}</p></div>}
        {!busy && answer === null && (
          <IdleView line={line} camera={camera} onCode={submit} sound={sound} onSound={() => { localStorage.setItem(SOUND, sound ? 'off' : 'on'); setSound(!sound); toInput(); }} />
        )}
        {!busy && answer !== null && <AnswerView answer={answer} asked={asked} onPanel={setPanel} />}
      </main>
      <Foot answer={answer} line={line} clearsIn={clearsIn} onPanel={setPanel} onHold={setHeld} onAgain={() => { toInput(); return again(); }} onNext={next} />
      {panel !== null && (
        <Panels panel={panel} view={answer?.kind === 'answered' ? answer.view : null} servicePointId={terminal.place.servicePointId} queuedElsewhere={line.queuedElsewhere} onPanel={setPanel} onNext={next} onClose={() => { setPanel(null); toInput(); }} />
      )}
      <Toasts />
    </div>
  );
}
