import type { ReactElement } from 'react';
import { iconPaths, type IconName } from './icon-paths.ts';

interface Props {
  readonly name: IconName;
  /** CSS px; elder mode draws a quarter larger. */
  readonly size?: number;
}

/** Always beside words, so hidden from readers. */
export function Icon({ name, size = 24 }: Props): ReactElement {
  const side = `calc(${size}px * var(--icon-scale))`;
  return (
    <svg className="kit-icon" viewBox="0 0 24 24" aria-hidden="true" style={{ width: side, height: side }}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
