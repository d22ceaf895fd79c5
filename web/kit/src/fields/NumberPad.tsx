import type { ReactElement } from 'react';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

interface Props {
  readonly onDigit: (digit: string) => void;
  readonly onDelete: () => void;
  /** With the X key, for identity numbers. */
  readonly withX?: boolean;
}

/** Large keys on the page itself. The focus stays in the field, so that a pressed key never closes anything. */
export function NumberPad({ onDigit, onDelete, withX = false }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  return (
    <div className="kit-pad" onPointerDown={(event) => event.preventDefault()}>
      {digits.map((digit) => (
        <button key={digit} type="button" onClick={() => onDigit(digit)}>{digit}</button>
      ))}
      {withX ? <button type="button" aria-label={say.letterX} onClick={() => onDigit('X')}>X</button> : <span />}
      <button type="button" onClick={() => onDigit('0')}>0</button>
      <button type="button" className="kit-pad__plain" aria-label={say.deleteKey} onClick={onDelete}><Icon name="delete" /></button>
    </div>
  );
}
