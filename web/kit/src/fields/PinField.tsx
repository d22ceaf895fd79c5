import { useState, type ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { NumberPad } from './NumberPad.tsx';
import { SixBoxes, sixDigits } from './SixBoxes.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onWhole?: (value: string) => void;
  readonly error?: string | null;
  /** A new PIN is never offered from a store of passwords, an old one is never saved by it. */
  readonly purpose: 'set' | 'enter';
  /** Draw the pad under the boxes (phones); typing on a keyboard works all the same. */
  readonly pad?: boolean;
  readonly takesFocus?: boolean;
}

/** The six-digit PIN: dots, with a way to look, and a large pad of its own on a phone. */
export function PinField({ label, value, onChange, onWhole, error = null, purpose, pad = false, takesFocus = false }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  const [shown, setShown] = useState(false);
  const padShown = pad && matchMedia('(pointer: coarse)').matches;
  const press = (digits: string): void => {
    onChange(digits);
    if (digits.length === sixDigits && value.length < sixDigits) onWhole?.(digits);
  };
  return (
    <div className="kit-stack">
      <SixBoxes
        label={label}
        value={value}
        onChange={onChange}
        onWhole={onWhole}
        secret
        shown={shown}
        autoComplete={purpose === 'set' ? 'new-password' : 'off'}
        keyboard={padShown ? 'none' : 'numeric'}
        error={error}
        takesFocus={takesFocus}
        below={
          <Button kind="quiet" icon={shown ? 'eye-closed' : 'eye'} onPress={() => setShown(!shown)}>
            {shown ? say.hideDigits : say.showDigits}
          </Button>
        }
      />
      {padShown && <NumberPad onDigit={(digit) => press((value + digit).slice(0, sixDigits))} onDelete={() => onChange(value.slice(0, -1))} />}
    </div>
  );
}
