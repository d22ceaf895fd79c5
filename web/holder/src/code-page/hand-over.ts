import { useEffect } from 'react';

/** The part of a window that this needs, so that a test can be one. */
export interface FramedWindow {
  readonly parent: unknown;
  readonly location: { readonly origin: string };
  addEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
  removeEventListener(type: 'message', hear: (event: MessageEvent<unknown>) => void): void;
}

/**
 * Tells the page around this one, when it asks, which code is shown: `{type:'yika:hand-over'}` is answered with
 * `{type:'yika:code', text}`, null when none is shown (docs/desk.md). Only a parent of our own origin is answered; a page
 * that stands alone listens to nobody. Returns how to stop.
 */
export function answerHandOver(page: FramedWindow, textShown: () => string | null): () => void {
  if (page.parent === page) return () => {};
  const parent = page.parent as Pick<Window, 'postMessage'>;
  const hear = (event: MessageEvent<unknown>): void => {
    if (event.origin !== page.location.origin || event.source !== page.parent) return;
    if ((event.data as { readonly type?: unknown } | null)?.type !== 'yika:hand-over') return;
    parent.postMessage({ type: 'yika:code', text: textShown() }, page.location.origin);
  };
  page.addEventListener('message', hear);
  return () => page.removeEventListener('message', hear);
}

/** Answers with `text` for as long as the page is open. */
export function useHandOver(text: string | null): void {
  useEffect(() => answerHandOver(window, () => text), [text]);
}
