import type { ReactElement } from 'react';

/** A card with the slot of its chip and a brush-written 一, in one colour; below 20 px its own drawing on the pixel grid. */
export function Mark({ width = 30 }: { readonly width?: number }): ReactElement {
  const small = width < 20;
  return (
    <svg width={width} height={(width * 3) / 4} viewBox={small ? '0 0 16 12' : '0 0 32 24'} aria-hidden="true">
      <path d={small ? smallCard : card} fill="currentColor" />
      <path d={small ? smallBrush : brush} fill="var(--knock)" />
    </svg>
  );
}

const card = 'M5.5 1h21A4.5 4.5 0 0 1 31 5.5v13a4.5 4.5 0 0 1-4.5 4.5h-21A4.5 4.5 0 0 1 1 18.5V10.5h4.2a1.6 1.6 0 0 0 1.6-1.6V7.1a1.6 1.6 0 0 0-1.6-1.6H1A4.5 4.5 0 0 1 5.5 1Z';
const brush = 'M5.8 14C6.9 13.6 8.1 13.8 9.4 14C13.6 14.3 17.8 13.6 21.4 12.6L23.5 11.4C25.2 12.3 26.5 13.5 27.3 15C26.5 15.6 25.5 15.6 24.4 15.6C19.5 15.6 14.6 16.2 9.8 17.3C7.9 17.5 6.6 16.2 5.8 14Z';
const smallCard = 'M2.5 0h11A2.5 2.5 0 0 1 16 2.5v7a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 0 9.5V5h3V3H0v-.5A2.5 2.5 0 0 1 2.5 0Z';
const smallBrush = 'M3 6.3L4 7H10.2L11.7 5.6C12.7 6.2 13.5 7 14 8.1C13.8 8.5 13.6 8.5 13.2 8.5H4.3C3.5 8.2 3.1 7.4 3 6.3Z';
