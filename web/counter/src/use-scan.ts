import { useEffect, useRef, type RefObject } from 'react';

/**
 * One input that always has the focus: scan guns are keyboards. Keys that arrive while the focus is elsewhere (but in no other field)
 * go there; the focus returns after every act.
 */
export function useScan(active: boolean): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!active) return;
    input.current?.focus();
    const back = (event: KeyboardEvent): void => {
      const target = event.target as HTMLElement | null;
      const elsewhere = target?.closest('input, textarea, select, dialog') ?? null;
      if (elsewhere !== null || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
      input.current?.focus();
    };
    addEventListener('keydown', back, true);
    return () => removeEventListener('keydown', back, true);
  }, [active]);
  return input;
}
