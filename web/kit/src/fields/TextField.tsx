import { useId, type InputHTMLAttributes, type ReactElement, type ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly autoComplete?: string;
  readonly inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  readonly maxLength?: number;
  /** Language of what is typed, where it is known: names are read out right. */
  readonly lang?: string;
  readonly type?: 'text' | 'tel' | 'search';
  readonly disabled?: boolean;
}

/** A label that stays, a field, a hint, an error that is announced. What was typed survives every error. */
export function TextField({ label, value, onChange, hint, error = null, autoComplete = 'off', inputMode, maxLength, lang, type = 'text', disabled = false }: Props): ReactElement {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={`kit-field${error ? ' kit-field--bad' : ''}`}>
      <label className="kit-field__label" htmlFor={id}>{label}</label>
      <div className="kit-field__box">
        <input
          id={id}
          type={type}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          lang={lang}
          spellCheck={false}
          disabled={disabled}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
      </div>
      {hint && <p className="kit-field__hint" id={`${id}-hint`}>{hint}</p>}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
