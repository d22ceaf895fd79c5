import type { ReactElement } from 'react';
import { Icon } from '../marks/Icon.tsx';

export function FieldError({ id, error }: { readonly id: string; readonly error: string | null }): ReactElement | null {
  if (!error) return null;
  return (
    <p className="kit-field__error" id={id} role="alert">
      <Icon name="warning" size={18} />
      <span>{error}</span>
    </p>
  );
}
