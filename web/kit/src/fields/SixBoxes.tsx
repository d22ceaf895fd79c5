import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';

export const sixDigits = 6;
const places = [0, 1, 2, 3, 4, 5];

interface Props {
  readonly label: string;
  readonly labelUnseen?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Called once when the sixth digit arrives. */
  readonly onWhole?: ((value: string) => void) | undefined;
  readonly secret?: boolean;
  readonly shown?: boolean;
  readonly autoComplete: string;
  /** 'none' where a pad on the page replaces the phone's keyboard. */
  readonly keyboard?: 'numeric' | 'none';
  readonly error?: string | null;
  readonly below?: ReactNode;
  /** Where it is the one thing to do next: the phone then offers the code of the message by itself. */
  readonly takesFocus?: boolean;
}

/** Six boxes drawn over one real input, so that paste, autofill and readers find an ordinary field. */
export function SixBoxes({ label, labelUnseen = false, value, onChange, onWhole, secret = false, shown = false, autoComplete, keyboard = 'numeric', error = null, below, takesFocus = false }: Props): ReactElement {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [focused, setFocused] = useState(false);
  useEffect(() => {
    if (takesFocus) input.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const here = Math.min(value.length, sixDigits - 1);
  return (
    <div className={`kit-field${error ? ' kit-field--bad' : ''}`}>
      <label className={labelUnseen ? 'kit-unseen' : 'kit-field__label'} htmlFor={id}>{label}</label>
      <div className="kit-boxes">
        <div className="kit-boxes__row" aria-hidden="true">
          {places.map((index) => (
            <span key={index} className={`kit-boxes__box${index === here ? ' kit-boxes__box--here' : ''}`}>
              {digitDrawn(value[index], secret && !shown) ?? (focused && index === here && <span className="kit-boxes__caret" />)}
            </span>
          ))}
        </div>
        <input
          id={id}
          ref={input}
          type={secret && !shown ? 'password' : 'text'}
          inputMode={keyboard}
          autoComplete={autoComplete}
          pattern="[0-9]*"
          value={value}
          maxLength={40}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-error` : undefined}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onSelect={(event) => {
            // The boxes fill from the left: the caret has one place.
            const field = event.currentTarget;
            if (field.selectionEnd === field.selectionStart && field.selectionStart !== field.value.length) field.setSelectionRange(field.value.length, field.value.length);
          }}
          onChange={(event) => {
            const digits = event.target.value.normalize('NFKC').replaceAll(/\D/g, '').slice(0, sixDigits);
            onChange(digits);
            if (digits.length === sixDigits && value.length < sixDigits) onWhole?.(digits);
          }}
        />
      </div>
      {below}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}

function digitDrawn(digit: string | undefined, hidden: boolean): ReactElement | string | null {
  if (digit === undefined) return null;
  return hidden ? <span className="kit-boxes__dot" /> : digit;
}
