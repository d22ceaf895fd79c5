import { useEffect, useSyncExternalStore } from 'react';
import { chooseLanguage, currentLanguage, onLanguageChange, type Language } from './language.ts';

/** The language of the page, and how to change it; every component that reads it follows. */
export function useLanguage(): { readonly language: Language; readonly setLanguage: (language: Language) => void } {
  const language = useSyncExternalStore(onLanguageChange, currentLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return { language, setLanguage: chooseLanguage };
}

/** The words of this journey in the language of the page. */
export function useWords<Words>(words: Readonly<Record<Language, Words>>): Words {
  return words[useLanguage().language];
}
