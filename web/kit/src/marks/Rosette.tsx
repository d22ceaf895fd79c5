import type { ReactElement } from 'react';

const turns = Array.from({ length: 18 }, (_, index) => index * 10);

/** The neutral seal: a ten-degree rosette, never an emblem. */
export function Rosette({ size = 60 }: { readonly size?: number }): ReactElement {
  return (
    <svg className="kit-rosette" width={size} height={size} viewBox="0 0 60 60" aria-hidden="true">
      <circle cx="30" cy="30" r="28.5" />
      <circle cx="30" cy="30" r="25.5" />
      {turns.map((turn) => (
        <ellipse key={turn} cx="30" cy="30" rx="20" ry="8" transform={`rotate(${turn} 30 30)`} />
      ))}
      <circle cx="30" cy="30" r="6.5" />
    </svg>
  );
}
