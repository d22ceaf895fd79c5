import { useSyncExternalStore } from 'react';

/** Light or dark: as the machine says, unless somebody chose here. */
export type Scheme = 'system' | 'light' | 'dark';

const storageName = 'yika.scheme';
const listeners = new Set<() => void>();

export function restoreScheme(): void {
  const asked = new URLSearchParams(location.search).get('scheme');
  const kept = asked ?? remembered();
  if (kept === 'light' || kept === 'dark') document.documentElement.dataset['scheme'] = kept;
}

export function currentScheme(): Scheme {
  const { scheme } = document.documentElement.dataset;
  return scheme === 'light' || scheme === 'dark' ? scheme : 'system';
}

export function chooseScheme(scheme: Scheme): void {
  if (scheme === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme;
  remember(scheme);
  for (const listener of listeners) listener();
}

export function useScheme(): Scheme {
  return useSyncExternalStore(onChange, currentScheme);
}

/** What is seen now; follows the machine as well as the choice. */
export function useDark(): boolean {
  return useSyncExternalStore(onChange, () => (currentScheme() === 'system' ? matchMedia(dark).matches : currentScheme() === 'dark'));
}

const dark = '(prefers-color-scheme: dark)';

function onChange(listener: () => void): () => void {
  listeners.add(listener);
  const machine = matchMedia(dark);
  machine.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    machine.removeEventListener('change', listener);
  };
}

function remembered(): string | null {
  try {
    return localStorage.getItem(storageName);
  } catch {
    return null;
  }
}

function remember(scheme: Scheme): void {
  try {
    localStorage.setItem(storageName, scheme);
  } catch {
    // Storage may be refused: the choice then lasts for this page.
  }
}
