import { useSyncExternalStore, type ReactElement } from 'react';
import { Icon } from '../marks/Icon.tsx';

const shownForMs = 4000;
const listeners = new Set<() => void>();
let words: string | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says in passing what was done. Never an error and never the only place of something needed. */
export function toast(text: string): void {
  words = text;
  clearTimeout(timer);
  timer = setTimeout(() => show(null), shownForMs);
  show(text);
}

/** One per page; the empty region stands from the start, so that readers notice what appears in it. */
export function Toasts(): ReactElement {
  const text = useSyncExternalStore(listen, () => words);
  return (
    <div role="status" aria-live="polite">
      {text !== null && (
        <div className="kit-toast">
          <Icon name="check" size={22} />
          {text}
        </div>
      )}
    </div>
  );
}

function show(text: string | null): void {
  words = text;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
