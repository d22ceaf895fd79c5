import type { ReactElement } from 'react';
import { kitWords } from '../language/kit-words.ts';
import { languageNames, languageOf, languages } from '../language/language.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';

export function LanguageSwitcher(): ReactElement {
  const { language, setLanguage } = useLanguage();
  return (
    <label className="kit-language">
      <Icon name="globe" size={20} />
      <span aria-hidden="true">{languageNames[language]}</span>
      <Icon name="down" size={18} />
      <select aria-label={kitWords[language].language} value={language} onChange={(event) => setLanguage(languageOf(event.target.value) ?? language)}>
        {languages.map((each) => (
          <option key={each} value={each} lang={each}>{languageNames[each]}</option>
        ))}
      </select>
    </label>
  );
}
