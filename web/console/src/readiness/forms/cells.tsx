import { Input, InputNumber } from 'antd';
import type { ReactElement } from 'react';

interface Cell<Value> {
  /** Names the cell to whoever hears it, and in what is said when it is wrong. */
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  /** By which it is found when it is wrong. */
  readonly id?: string;
  readonly isWrong?: boolean;
}

const MOST = 100_000_000;

/** A whole number; an emptied cell is none. */
export function NumberCell({ label, value, onChange, id, isWrong = false, min = 0, max = MOST }: Cell<number> & { readonly min?: number; readonly max?: number }): ReactElement {
  return <InputNumber {...(id && { id })} aria-label={label} aria-invalid={isWrong} {...(isWrong && { status: 'error' as const })} className="readiness__number" value={value} onChange={(typed) => onChange(typed ?? min)} min={min} max={max} precision={0} controls={false} />;
}

/** Yuan on the page, fen in the plan. */
export function MoneyCell({ label, value, onChange, id, isWrong = false }: Cell<number>): ReactElement {
  return <InputNumber {...(id && { id })} aria-label={label} aria-invalid={isWrong} {...(isWrong && { status: 'error' as const })} className="readiness__number readiness__number--money" value={value / 100} onChange={(typed) => onChange(Math.round((typed ?? 0) * 100))} min={0} max={MOST * 100} precision={2} controls={false} />;
}

export function NameCell({ label, value, onChange }: Cell<string>): ReactElement {
  return <Input aria-label={label} value={value} onChange={({ target }) => onChange(target.value)} maxLength={80} required pattern=".*\S.*" />;
}

export function MonthCell({ label, value, onChange }: Cell<string>): ReactElement {
  return <Input type="month" aria-label={label} className="readiness__month" value={value} onChange={({ target }) => onChange(target.value)} required min="2000-01" max="2099-12" pattern="20[0-9]{2}-(0[1-9]|1[0-2])" />;
}

/** Null: none yet. */
export function DayCell({ label, value, onChange, needed = false }: Cell<string | null> & { readonly needed?: boolean }): ReactElement {
  return <Input type="date" aria-label={label} className="readiness__month" value={value ?? ''} onChange={({ target }) => onChange(target.value === '' ? null : target.value)} required={needed} min="2000-01-01" max="2099-12-31" />;
}
