import type { VerificationView } from '@yika/contract';
import { Button, isRefusal, QrScanner, Toasts, toast, useLanguage, useWords, Dialog } from '@yika/kit';
import { useCallback, useEffect, useRef, useState, type ReactElement } from 'react';
import { AnswerView } from './AnswerView.tsx';
import { checkCode, type Answer } from './check-code.ts';
import { ClaimPanel } from './ClaimPanel.tsx';
import { DamagePanel } from './DamagePanel.tsx';
import { handIn, hasLine, learnTerminal } from './keep-up.ts';
import { NotThePerson } from './NotThePerson.tsx';
import { OutagePanel } from './OutagePanel.tsx';
import { readAmount } from './read-amount.ts';
import { play } from './sounds.ts';
import { kept, type KeptTerminal } from './terminal-store.ts';
import { TopBar } from './TopBar.tsx';
import { useScan } from './use-scan.ts';
import { WhyPanel } from './WhyPanel.tsx';
import { words } from './words.ts';

interface Props {
  readonly terminal: KeptTerminal;
  readonly onRevoked: () => void;
}

interface Asked {
  readonly typed: string;
  readonly attempt: string;
  readonly purpose: VerificationView['purpose'];
}

export type PanelName = 'claims' | 'damage' | 'outage' | 'camera' | 'why';
const CLEARS_AFTER_SECONDS = 30;

/** One input, one answer that fills the screen, and Next. */
export function WorkPage({ terminal, onRevoked }: Props): ReactElement {
  const { language } = useLanguage();
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const [purpose, setPurpose] = useState<VerificationView['purpose']>(terminal.purposes[0] ?? 'identity');
  const [amount, setAmount] = useState('');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [busy, setBusy] = useState(false);
  const [panel, setPanel] = useState<PanelName | null>(null);
  const [sound, setSound] = useState(() => localStorage.getItem('yika-sound') !== 'off');
  const { line, queued } = useLine(say);
  const input = useScan(panel === null);
  const amountFen = readAmount(amount);

  const next = useCallback(() => {
    setAnswer(null);
    setAsked(null);
    setTyped('');
    setAmount('');
    setPanel(null);
    input.current?.focus();
  }, [input]);

  const ask = useCallback(async (question: Asked): Promise<void> => {
    setBusy(true);
    setAnswer(null);
    setAsked(question);
    setTyped('');
    const given = await checkCode({ ...question, amountFen: amountFen === 'wrong' ? null : amountFen }).catch((): Answer => ({ kind: 'undetermined' }));
    setBusy(false);
    if (given.kind === 'refused_question' && (isRefusal(given.failure, 'terminal_needed') || isRefusal(given.failure, 'terminal_revoked'))) return onRevoked();
    setAnswer(given);
    if (sound) play(soundOf(given));
  }, [amountFen, onRevoked, sound]);

  const submit = useCallback((text: string): void => {
    // Enter always means Next when there is nothing to check: a scanner's line end can do no harm.
    if (busy) return;
    if (text.trim() === '') {
      next();
      return;
    }
    setPanel(null);
    void ask({ typed: text, attempt: crypto.randomUUID(), purpose });
  }, [ask, busy, next, purpose]);

  useHandOver(submit);
  const remaining = useClearing(answer !== null && panel === null, next);

  return (
    <div className="counter-page">
      <TopBar
        terminal={terminal} typed={typed} onTyped={setTyped} onSubmit={submit} input={input} busy={busy}
        purpose={purpose} onPurpose={(chosen) => { setPurpose(chosen); input.current?.focus(); }} amount={amount} amountWrong={amountFen === 'wrong'} onAmount={setAmount}
      />
      <main id="content" className="counter-main">
        <h1 className="kit-unseen">{say.title}</h1>
        <AnswerView answer={answer} busy={busy} language={language} terminal={terminal} line={line} />
      </main>
      <footer className="counter-foot">
        <div className="counter-foot__state" role="status">
          {!line && <b>{say.offlineSince}</b>}
          {queued > 0 && <span>{say.queued(queued)}</span>}
          {answer !== null && <span>{say.clears(remaining)}</span>}
        </div>
        <div className="counter-foot__acts">
          {answer === null && (
            <>
              <Button kind="quiet" icon="camera" onPress={() => setPanel('camera')}>{say.camera}</Button>
              <Button kind="quiet" icon="person" onPress={() => setPanel('claims')}>{say.claims}</Button>
              <Button kind="quiet" icon="chip" onPress={() => setPanel('damage')}>{say.damage}</Button>
              <Button kind="quiet" icon="warning" onPress={() => setPanel('outage')}>{say.outage}</Button>
              <Button kind="quiet" icon="read-aloud" onPress={() => { localStorage.setItem('yika-sound', sound ? 'off' : 'on'); setSound(!sound); }}>{sound ? say.sound : say.soundOff}</Button>
            </>
          )}
          {answer?.kind === 'answered' && answer.view.outcome !== 'valid' && <Button kind="secondary" onPress={() => setPanel('why')}>{say.why}</Button>}
          {answer?.kind === 'answered' && answer.view.outcome === 'valid' && answer.view.verificationId !== null && <NotThePerson verificationId={answer.view.verificationId} onDone={next} />}
          {answer?.kind === 'undetermined' && asked && <Button kind="secondary" icon="renew" onPress={() => ask(asked)}>{say.again}</Button>}
          {answer !== null && <Button onPress={next}>{say.next} <kbd>{say.enter}</kbd></Button>}
        </div>
      </footer>
      {panel !== null && (
        <Dialog title={titleOf(panel, say)} onClose={() => { setPanel(null); input.current?.focus(); }}>
          {panel === 'camera' && <QrScanner onText={submit} />}
          {panel === 'claims' && <ClaimPanel />}
          {panel === 'damage' && <DamagePanel />}
          {panel === 'outage' && <OutagePanel />}
          {panel === 'why' && answer?.kind === 'answered' && <WhyPanel reference={answer.view.reference} />}
        </Dialog>
      )}
      <Toasts />
    </div>
  );
}

function titleOf(panel: PanelName, say: typeof words.en): string {
  switch (panel) {
    case 'camera': return say.camera;
    case 'claims': return say.claims;
    case 'damage': return say.damage;
    case 'outage': return say.outage;
    case 'why': return say.why;
  }
}

function soundOf(answer: Answer): Parameters<typeof play>[0] {
  if (answer.kind === 'answered') return answer.view.outcome;
  if (answer.kind === 'offline') return answer.answer.kind === 'genuine' ? 'genuine' : answer.answer.kind === 'not_genuine' ? 'refused' : 'undetermined';
  return answer.kind === 'undetermined' || answer.kind === 'needs_line' ? 'undetermined' : 'refused';
}

/** The desk of the demonstration hands over what the phone shows; nobody else's frame is listened to. */
function useHandOver(submit: (text: string) => void): void {
  useEffect(() => {
    const hear = (event: MessageEvent<unknown>): void => {
      const said = event.data as { readonly type?: unknown; readonly text?: unknown } | null;
      if (event.origin === location.origin && said?.type === 'yika:code' && typeof said.text === 'string') submit(said.text);
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [submit]);
}

/** Counts down while an answer stands, and clears it: nobody's data stays on a counter. */
function useClearing(running: boolean, clear: () => void): number {
  const [left, setLeft] = useState(CLEARS_AFTER_SECONDS);
  const end = useRef(clear);
  end.current = clear;
  useEffect(() => {
    if (!running) {
      setLeft(CLEARS_AFTER_SECONDS);
      return;
    }
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  useEffect(() => {
    if (left <= 0) end.current();
  }, [left]);
  return Math.max(0, left);
}

/** Is there a line; and when it is back, what was kept goes out by itself. */
function useLine(say: typeof words.en): { readonly line: boolean; readonly queued: number } {
  const [line, setLine] = useState(true);
  const [queued, setQueued] = useState(0);
  const told = useRef(say);
  told.current = say;
  useEffect(() => {
    let stopped = false;
    const look = async (): Promise<void> => {
      const up = await hasLine();
      if (stopped) return;
      setLine(up);
      const waiting = (await kept('queue').catch(() => null))?.length ?? 0;
      if (up && waiting > 0) {
        const done = await handIn().catch(() => null);
        if (done) {
          toast(told.current.handedIn(done.sent, done.flagged));
          void learnTerminal().catch(() => {});
        }
      }
      setQueued((await kept('queue').catch(() => null))?.length ?? 0);
    };
    void look();
    const timer = setInterval(() => void look(), 5000);
    addEventListener('online', look);
    return () => { stopped = true; clearInterval(timer); removeEventListener('online', look); };
  }, []);
  return { line, queued };
}
