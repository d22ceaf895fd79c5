import { useId, type ReactElement, type ReactNode } from 'react';
import { FieldError } from './FieldError.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | null;
  readonly rows?: number;
  readonly maxLength?: number;
}

/** Several lines of somebody's own words; the label stays and what was typed survives every error. */
export function TextArea({ label, value, onChange, hint, error = null, rows = 4, maxLength }: Props): ReactElement {
  const id = useId();
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className={`kit-field${error ? ' kit-field--bad' : ''}`}>
      <label className="kit-field__label" htmlFor={id}>{label}</label>
      <div className="kit-field__box">
        <textarea
          id={id}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          rows={rows}
          maxLength={maxLength}
          autoComplete="off"
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
        />
      </div>
      {hint && <p className="kit-field__hint" id={`${id}-hint`}>{hint}</p>}
      <FieldError id={`${id}-error`} error={error} />
    </div>
  );
}
