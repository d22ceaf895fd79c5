import { useEffect, useState, type ReactElement } from 'react';
import { useLanguage } from '../language/use-language.ts';
import { kitWords } from '../language/kit-words.ts';
import { Icon } from '../marks/Icon.tsx';

/** Reads the page aloud with the voice of the phone. Where the browser has none, there is no button. */
export function ReadAloud(): ReactElement | null {
  const { language } = useLanguage();
  const [reading, setReading] = useState(false);
  useEffect(() => () => stop(), []);
  if (typeof speechSynthesis === 'undefined') return null;

  const read = (): void => {
    const speech = new SpeechSynthesisUtterance(pageText());
    speech.lang = language;
    speech.rate = 0.9;
    speech.onend = speech.onerror = () => setReading(false);
    speechSynthesis.cancel();
    speechSynthesis.speak(speech);
    setReading(true);
  };
  const end = (): void => {
    stop();
    setReading(false);
  };
  return (
    <button type="button" className="kit-bar__back" onClick={reading ? end : read}>
      <Icon name={reading ? 'pause' : 'read-aloud'} />
      {reading ? kitWords[language].stopReading : kitWords[language].readAloud}
    </button>
  );
}

function stop(): void {
  if (typeof speechSynthesis !== 'undefined') speechSynthesis.cancel();
}

/** Masked digits are read as silence rather than as a row of bullets. */
function pageText(): string {
  // innerText, because what is hidden from the eye is not read either.
  return (document.querySelector('main')?.innerText ?? '').replaceAll(/[•＊*]+/g, ' ').replaceAll(/\n+/g, '。\n');
}
