import { useId, useLayoutEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';
import { FieldError } from './FieldError.tsx';
import { caretIn, editMeant, grouped, significant } from './grouping.ts';

/** What the digits say about themselves as they are typed. */
export type LiveCheck = { readonly state: 'typing' } | { readonly state: 'good' } | { readonly state: 'bad'; readonly error: string };

interface Props {
  readonly label: string;
  /** Significant signs only: digits and capital letters. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Sizes of the groups, for the eye: [6, 4, 4, 4]. */
  readonly groups: readonly number[];
  /** How many signs a whole number has; shown as "12 of 18". */
  readonly whole: number;
  /** Never cut below this: other documents may be longer than the usual one. */
  readonly maxLength: number;
  readonly check: (value: string) => LiveCheck;
  /** Phones offer digits; a key beside the field gives X, and letters when the document has them. */
  readonly digitsAndX?: boolean;
  /** A key at the end of the field that reads the number from somewhere instead. */
  readonly scan?: { readonly word: string; readonly label: string; readonly onPress: () => void };
  readonly hint?: ReactNode;
  readonly error?: string | null;
}

/** A number typed in groups and checked as it grows. Pasting any format works, the caret stays where it was. */
export function GroupedField({ label, value, onChange, groups, whole, maxLength, check, digitsAndX = false, scan, hint, error = null }: Props): ReactElement {
  const say = kitWords[useLanguage().language];
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const caret = useRef<number | null>(null);
  // While an input method composes, the text is its own: grouping it would break the composition.
  const [composing, setComposing] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [letters, setLetters] = useState(false);
  const text = composing ?? grouped(value, groups);
  const verdict = check(value);
  const shownError = error ?? (verdict.state === 'bad' && (left || value.length >= whole) ? verdict.error : null);

  useLayoutEffect(() => {
    if (caret.current === null || composing !== null) return;
    const at = caretIn(text, caret.current);
    input.current?.setSelectionRange(at, at);
    caret.current = null;
  });

  const settle = (raw: string, at: number, inputType: string): void => {
    const edit = editMeant({ was: value, text: raw, caret: at, inputType, maxLength });
    caret.current = edit.before;
    setLeft(false);
    onChange(edit.value);
  };
  const typeSign = (sign: string): void => {
    const field = input.current;
    if (!field) return;
    const from = field.selectionStart ?? text.length;
    const to = field.selectionEnd ?? from;
    const raw = text.slice(0, from) + sign + text.slice(to);
    field.focus();
    settle(raw, from + sign.length, 'insertText');
  };

  return (
    <div className={`kit-field${shownError ? ' kit-field--bad' : ''}`}>
      <div className="kit-field__head">
        <label className="kit-field__label" htmlFor={id}>{label}</label>
        <span className={`kit-field__check kit-field__check--${verdict.state}`} id={`${id}-check`}>
          {verdict.state === 'good' && <Icon name="check" size={18} />}
          {value !== '' && say.of(value.length, Math.max(whole, value.length))}
        </span>
      </div>
      <div className="kit-field__box">
        <input
          id={id}
          ref={input}
          value={text}
          inputMode={digitsAndX && !letters ? 'numeric' : 'text'}
          autoCapitalize="characters"
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          aria-invalid={shownError ? true : undefined}
          aria-describedby={`${id}-check ${shownError ? `${id}-error` : ''} ${hint ? `${id}-hint` : ''}`}
          onCompositionStart={(event) => setComposing(event.currentTarget.value)}
          onCompositionEnd={(event) => {
            setComposing(null);
            settle(event.currentTarget.value, event.currentTarget.selectionStart ?? 0, 'insertText');
          }}
          onChange={(event) => {
            const { value: raw, selectionStart } = event.target;
            if (composing !== null) return setComposing(raw);
            settle(raw, selectionStart ?? raw.length, (event.nativeEvent as InputEvent).inputType ?? '');
          }}
          onBlur={() => setLeft(value !== '')}
          onCopy={(event) => {
            // What is copied is the number, without the spaces that only serve the eye.
            const field = event.currentTarget;
            event.clipboardData.setData('text/plain', significant(text.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)));
            event.preventDefault();
          }}
        />
        {digitsAndX && (
          <>
            <button type="button" className="kit-field__key kit-field__key--touch" aria-pressed={letters} onPointerDown={(event) => event.preventDefault()} onClick={() => { setLetters(!letters); input.current?.focus(); }}>
              {letters ? '123' : 'ABC'}
            </button>
            <button type="button" className="kit-field__key" aria-label={say.letterX} onPointerDown={(event) => event.preventDefault()} onClick={() => typeSign('X')}>
              X
            </button>
          </>
        )}
        {scan && <button type="button" className="kit-field__key kit-field__key--words" aria-label={scan.label} onClick={scan.onPress}><Icon name="scan" size={20} />{scan.word}</button>}
      </div>
      {hint && <div className="kit-field__hint" id={`${id}-hint`}>{hint}</div>}
      <FieldError id={`${id}-error`} error={shownError} />
    </div>
  );
}
