import { useEffect, useRef, useState } from 'react';

/** Counts down while something stands, and clears it: nobody's data stays on a counter. Keys and touches begin it again where asked. */
export function useClearing({ running, afterSeconds, untouched = false, clear }: { readonly running: boolean; readonly afterSeconds: number; readonly untouched?: boolean; readonly clear: () => void }): number {
  const [left, setLeft] = useState(afterSeconds);
  const end = useRef(clear);
  end.current = clear;
  useEffect(() => {
    setLeft(afterSeconds);
    if (!running) return;
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    const touch = (): void => setLeft(afterSeconds);
    if (untouched) for (const kind of ['keydown', 'pointerdown'] as const) addEventListener(kind, touch);
    return () => {
      clearInterval(timer);
      for (const kind of ['keydown', 'pointerdown'] as const) removeEventListener(kind, touch);
    };
  }, [running, afterSeconds, untouched]);
  useEffect(() => {
    if (left <= 0) end.current();
  }, [left]);
  return Math.max(0, left);
}
