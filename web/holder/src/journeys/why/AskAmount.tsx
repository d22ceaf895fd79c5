import { Button, Panel, readAmount, TextField, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { words } from './words.ts';

interface Props {
  readonly busy: boolean;
  readonly onAmount: (fen: number) => void;
}

/** Whether the account is enough depends on what is to be paid: the holder says it, and the answer names what is lacking. */
export function AskAmount({ busy, onAmount }: Props): ReactElement {
  const say = useWords(words);
  const [typed, setTyped] = useState('');
  const fen = readAmount(typed);
  const missing = fen === null ? say.amountMissing : fen === 'wrong' ? say.amountWrong : null;
  return (
    <Panel title={say.amountTitle}>
      <form className="kit-stack" onSubmit={(event) => { event.preventDefault(); if (typeof fen === 'number') onAmount(fen); }}>
        <TextField label={say.amountLabel} hint={say.amountHint} value={typed} onChange={setTyped} inputMode="decimal" maxLength={14} error={fen === 'wrong' ? say.amountWrong : null} />
        <Button kind="secondary" submit busy={busy} missing={missing} onPress={() => {}}>{say.amountAsk}</Button>
      </form>
    </Panel>
  );
}
