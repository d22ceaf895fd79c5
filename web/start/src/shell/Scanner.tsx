import { Button, Dialog, TextField, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { shellWords } from '../words/shell-words.ts';

/** The app's own scanner, without a camera: what the code would say is typed or pasted. Closing it is an answer, too. */
export function Scanner({ onAnswer }: { readonly onAnswer: (text: string | null) => void }): ReactElement {
  const say = useWords(shellWords);
  const [text, setText] = useState('');
  return (
    <Dialog title={say.scanTitle} onClose={() => onAnswer(null)}>
      <div className="kit-stack">
        <p>{say.scanWords}</p>
        <TextField label={say.scanField} value={text} onChange={setText} />
        <Button icon="scan" onPress={() => onAnswer(text.trim() || null)}>{say.scanDone}</Button>
      </div>
    </Dialog>
  );
}
