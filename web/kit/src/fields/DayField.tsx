import { useId, type ReactElement, type ReactNode } from 'react';
import { kitWords } from '../language/kit-words.ts';
import type { Language } from '../language/language.ts';
import { useLanguage } from '../language/use-language.ts';
import { momentParts, typedDay, typedMoment, type MomentParts } from './day-typing.ts';
import { FieldError } from './FieldError.tsx';

interface Props {
  readonly label: string;
  /** As it is typed, half or whole; `readMonth`, `readDay` and `readMoment` say what it is. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A whole day unless said. */
  readonly of?: 'month' | 'day' | 'moment';
  readonly hint?: ReactNode;
  readonly error?: string | null;
}

type Part = keyof MomentParts;

const orders: Readonly<Record<Language, readonly Part[]>> = { es: ['day', 'month', 'year'], 'zh-CN': ['year', 'month', 'day'], en: ['day', 'month', 'year'] };

/** Which boxes stand there. */
function partsOf(of: Props['of'], language: Language): readonly Part[] {
  const day = orders[language];
  return of === 'moment' ? [...day, 'hour', 'minute'] : day.filter((part) => of === 'day' || part !== 'day');
}

/** A day, a month or a moment in boxes, in the order and the words of the page's language: a browser's own field speaks the browser's. */
export function DayField({ label, value, onChange, of = 'day', hint, error = null }: Props): ReactElement {
  const { language } = useLanguage();
  const say = kitWords[language].parts;
  const id = useId();
  const parts = momentParts(value);
  const described = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  const put = (part: Part, typed: string): void => {
    const next = { ...parts, [part]: typed.replace(/\D/g, '').slice(0, part === 'year' ? 4 : 2) };
    onChange(of === 'moment' ? typedMoment(next) : typedDay(next));
  };
  const shown = partsOf(of, language);
  return (
    <fieldset className={`kit-field kit-day${error ? ' kit-field--bad' : ''}`} aria-describedby={described || undefined}>
      <legend className="kit-field__label">{label}</legend>
      <div className="kit-day__boxes">
        {shown.map((part) => (
          <label key={part} className={`kit-day__part kit-day__part--${part}`}>
            <span className="kit-small">{say[part]}</span>
            <span className="kit-field__box"><input value={parts[part]} onChange={({ target }) => put(part, target.value)} inputMode="numeric" autoComplete="off" aria-invalid={error ? true : undefined} /></span>
          </label>
        ))}
      </div>
      {hint && <p className="kit-field__hint" id={`${id}-hint`}>{hint}</p>}
      <FieldError id={`${id}-error`} error={error} />
    </fieldset>
  );
}
