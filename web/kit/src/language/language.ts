import type { Language } from '@yika/contract';

export type { Language };

export const languages: readonly Language[] = ['es', 'zh-CN', 'en'];

/** Each language by its own name: a person who cannot read the page can still find theirs. */
export const languageNames: Record<Language, string> = { es: 'Español', 'zh-CN': '中文', en: 'English' };

const storageName = 'yika.language';
const listeners = new Set<() => void>();
let current: Language | null = null;

/** The language of this page: `?lang=`, then what was chosen here before, then what the browser prefers. */
export function currentLanguage(): Language {
  current ??= asked() ?? remembered() ?? preferred();
  return current;
}

export function chooseLanguage(language: Language): void {
  current = language;
  remember(language);
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

export function onLanguageChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The language of a BCP 47 tag, or null: any Chinese is 中文, any Spanish is Español. */
export function languageOf(tag: string | null): Language | null {
  const primary = tag?.toLowerCase().split('-')[0];
  if (primary === 'zh') return 'zh-CN';
  return primary === 'es' || primary === 'en' ? primary : null;
}

function asked(): Language | null {
  const language = languageOf(new URLSearchParams(location.search).get('lang'));
  if (language) remember(language);
  return language;
}

function remembered(): Language | null {
  try {
    return languageOf(localStorage.getItem(storageName));
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(storageName, language);
  } catch {
    // Storage may be refused (private windows, some web views): the choice then lasts for this page.
  }
}

function preferred(): Language {
  for (const tag of navigator.languages) {
    const language = languageOf(tag);
    if (language) return language;
  }
  return 'en';
}
