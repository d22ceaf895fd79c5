import type { CardFaceTheme, CardFaceView } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import { useId, type ReactElement } from 'react';
import { cardFaceWords } from './words.ts';

interface Props {
  readonly chosen: CardFaceTheme;
  readonly themes: CardFaceView['themes'];
  readonly disabled: boolean;
  readonly onChoose: (theme: CardFaceTheme) => void;
}

/** The safe set, each by name and colour. */
export function ThemeChoice({ chosen, themes, disabled, onChoose }: Props): ReactElement {
  const say = useWords(cardFaceWords);
  const { language } = useLanguage();
  const name = useId();
  return (
    <fieldset className="card-face__themes" disabled={disabled}>
      <legend className="kit-field__label">{say.theme}</legend>
      <div>
        {themes.map(({ theme, words, from, to }) => (
          <label key={theme}>
            <input type="radio" name={name} checked={theme === chosen} onChange={() => onChoose(theme)} />
            <span className="card-face__colour" style={{ background: `linear-gradient(135deg, ${from}, ${to})` }} aria-hidden />
            {words[language]}
          </label>
        ))}
      </div>
      <p className="kit-field__hint">{say.themeHint}</p>
    </fieldset>
  );
}
