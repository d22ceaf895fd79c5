import type { ReactElement } from 'react';
import { SixBoxes } from './SixBoxes.tsx';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onWhole?: (value: string) => void;
  readonly error?: string | null;
  readonly takesFocus?: boolean;
}

/** The six digits of a text message: the phone offers them by itself, and pasting the whole message works. */
export function CodeBoxes({ label, value, onChange, onWhole, error = null, takesFocus = false }: Props): ReactElement {
  return <SixBoxes label={label} value={value} onChange={onChange} onWhole={onWhole} error={error} takesFocus={takesFocus} autoComplete="one-time-code" />;
}
