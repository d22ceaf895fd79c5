import type { ReactElement } from 'react';
import { formatCardMonth } from '../language/format.ts';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';
import { Rosette } from '../marks/Rosette.tsx';
import { faceLines } from './face-lines.ts';

/** What the open eye shows. */
export interface CardInClear {
  readonly name: string;
  /** Grouped for the eye. */
  readonly number: string;
  /** A data: URL, or null where none is held. */
  readonly photo: string | null;
}

interface Props {
  readonly maskedName: string;
  /** Grouped, its length kept: '1101 •••• •••• •••• 17'. */
  readonly maskedNumber: string;
  /** 'YYYY-MM-DD' */
  readonly validTo: string;
  /** null: the eye is closed. */
  readonly inClear: CardInClear | null;
  readonly onEye: () => void | Promise<unknown>;
  readonly busy?: boolean;
}

const longName = 8;

/** The neutral card face: flat jade, fine lines, a rosette, and a strip that says specimen in every language. */
export function CardFace({ maskedName, maskedNumber, validTo, inClear, onEye, busy = false }: Props): ReactElement {
  const { language } = useLanguage();
  const say = kitWords[language].face;
  const name = inClear?.name ?? maskedName;
  return (
    <section className="kit-face" aria-label={say.title}>
      <svg className="kit-face__lines" viewBox="0 0 350 216" preserveAspectRatio="none" aria-hidden="true">
        {faceLines.map((line) => <path key={line} d={line} />)}
      </svg>
      <div className="kit-face__top">
        <div className="kit-face__title">
          <b lang="zh-CN">社会保障卡</b>
          {language !== 'zh-CN' && <span>{say.title}</span>}
        </div>
        <button type="button" className="kit-face__eye" aria-pressed={inClear !== null} aria-busy={busy || undefined} onClick={() => { if (!busy) void onEye(); }}>
          <Icon name={inClear ? 'eye' : 'eye-closed'} size={22} />
          {inClear ? say.hide : say.show}
        </button>
      </div>
      <div className="kit-face__who">
        <div>
          <div className={`kit-face__name${[...name].length > longName ? ' kit-face__name--long' : ''}`}>{name}</div>
          <div className="kit-face__number">{inClear?.number ?? maskedNumber}</div>
        </div>
        {inClear?.photo ? <img className="kit-face__photo" src={inClear.photo} alt={say.photo} /> : <Rosette />}
      </div>
      <div className="kit-face__strip">
        <b><span lang="zh-CN">样张</span> · <span lang="es">MUESTRA</span> · <span lang="en">SPECIMEN</span></b>
        <span>{say.until(formatCardMonth(validTo, language))}</span>
      </div>
    </section>
  );
}
