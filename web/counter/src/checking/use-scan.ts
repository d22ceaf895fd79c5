import { useEffect, useRef, type RefObject } from 'react';

/**
 * One input that always has the focus: scan guns are keyboards. Keys that arrive while the focus is elsewhere (but in no other field)
 * go there, and Enter on nothing in particular is Enter there. A space on a button presses it, as everywhere.
 */
export function useScan(active: boolean, onEnter: () => void): RefObject<HTMLInputElement | null> {
  const input = useRef<HTMLInputElement>(null);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  useEffect(() => {
    if (!active) return;
    input.current?.focus();
    const back = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('input, textarea, select, dialog') || event.ctrlKey || event.metaKey || event.altKey) return;
      const onControl = target?.closest('button, a, summary') ?? null;
      if (event.key === 'Enter' && onControl === null) enter.current();
      else if (event.key.length === 1 && !(event.key === ' ' && onControl !== null)) input.current?.focus();
    };
    addEventListener('keydown', back, true);
    return () => removeEventListener('keydown', back, true);
  }, [active]);
  return input;
}
