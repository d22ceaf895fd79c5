import { formatMonth, useLanguage } from '@yika/kit';
import type { ReactElement, ReactNode } from 'react';
import { NumberCell } from '../../readiness/forms/cells.tsx';
import { withAt } from '../../readiness/forms/contents.ts';
import { monthNames } from './contents.ts';

interface Props {
  readonly legend: ReactNode;
  readonly firstMonth: string;
  readonly values: readonly number[];
  readonly onChange: (values: number[]) => void;
  /** The sum, at the end. */
  readonly children?: ReactNode;
}

/** Twelve months from the first one on; where that is not written yet, by number. */
export function MonthFields({ legend, firstMonth, values, onChange, children }: Props): ReactElement {
  const { language } = useLanguage();
  const names = monthNames(firstMonth);
  return (
    <fieldset className="dossier__set">
      <legend>{legend}</legend>
      <div className="dossier__months">
        {values.map((value, place) => {
          const month = names?.[place];
          const label = month ? formatMonth(month, language) : String(place + 1);
          // biome-ignore lint/suspicious/noArrayIndexKey: a month has no other name than its place.
          return <span key={place}><small aria-hidden="true">{label}</small><NumberCell label={label} value={value} onChange={(typed) => onChange(withAt(values, place, () => typed))} /></span>;
        })}
      </div>
      {children}
    </fieldset>
  );
}
