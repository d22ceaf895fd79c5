import { useSyncExternalStore } from 'react';

const storageName = 'yika.elder';
const listeners = new Set<() => void>();

/** Elder mode: larger letters and targets, fewer entries; kept in this browser and set on the page before it draws. */
export function useElderMode(): readonly [boolean, (on: boolean) => void] {
  return [useSyncExternalStore(listen, isElder), setElderMode];
}

export function setElderMode(on: boolean): void {
  document.documentElement.toggleAttribute('data-elder', on);
  try {
    if (on) localStorage.setItem(storageName, 'on');
    else localStorage.removeItem(storageName);
  } catch {
    // Without storage the choice lasts for this page.
  }
  for (const listener of listeners) listener();
}

/** To be called before the first drawing, so that nothing jumps. `?elder=1` serves links from the guide. */
export function restoreElderMode(): void {
  const asked = new URLSearchParams(location.search).get('elder');
  if (asked !== null) setElderMode(asked === '1');
  else rememberedElderMode();
}

function rememberedElderMode(): void {
  try {
    if (localStorage.getItem(storageName) === 'on') document.documentElement.toggleAttribute('data-elder', true);
  } catch {
    // As above.
  }
}

function isElder(): boolean {
  return document.documentElement.hasAttribute('data-elder');
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
