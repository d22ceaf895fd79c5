import type { ReactElement } from 'react';

/** Where one is on a short way. The words ("Step 2 of 3") stand in the page's eyebrow. */
export function Steps({ now, whole }: { readonly now: number; readonly whole: number }): ReactElement {
  return (
    <div className="kit-steps" aria-hidden="true">
      {Array.from({ length: whole }, (_, index) => index + 1).map((step) => <i key={step} className={step <= now ? 'kit-steps__done' : ''} />)}
    </div>
  );
}
