import type { CardFaceView } from '@yika/contract';
import { useLanguage, useWords } from '@yika/kit';
import type { ReactElement } from 'react';
import { StateMark } from '../list/StateMark.tsx';
import { cardFaceWords } from './words.ts';

interface Props {
  readonly face: CardFaceView;
  /** Which long name is printed on the preview. */
  readonly shown: number | null;
  readonly onShow: (longName: number | null) => void;
}

/** What was measured, also where all is well: the longest names, the contrast, the zones. */
export function FaceChecks({ face: { names, contrast, zones, safeMargin, findings }, shown, onShow }: Props): ReactElement {
  const say = useWords(cardFaceWords);
  const { language } = useLanguage();
  const whole = findings.filter(({ zone }) => zone === null || !['issuer', 'co_operation', 'name'].includes(zone));
  const figure = (value: number) => value.toLocaleString(language, { maximumFractionDigits: 1 });
  return (
    <section className="card-face__checks" aria-label={say.checks}>
      <h3>{say.longNames}</h3>
      <p className="kit-small kit-second">{say.longNamesWords}</p>
      <ul className="console-rows">
        {names.map(({ name, sizeMm, lines, fits }, index) => (
          <li key={name}>
            <div className="console-rows__words"><span lang="zh-CN">{name}</span><small>{say.letters(figure(sizeMm), lines)}</small></div>
            <StateMark tone={fits ? 'good' : 'bad'}>{fits ? say.fits : say.doesNotFit}</StateMark>
            <button type="button" className="kit-button kit-button--secondary console-button" aria-pressed={shown === index} onClick={() => onShow(shown === index ? null : index)}>
              {shown === index ? say.backToSample : say.tryName}<span className="kit-unseen"> {name}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3>{say.contrast}</h3>
      <ul className="console-rows">
        {(['front', 'back'] as const).map((side) => (
          <li key={side}>
            <div className="console-rows__words">{say.sides[side]}<small>{say.contrastWords(figure(contrast[side]), figure(contrast.needed))}</small></div>
            <StateMark tone={contrast[side] >= contrast.needed ? 'good' : 'bad'}>{contrast[side] >= contrast.needed ? say.enough : say.tooLittle}</StateMark>
          </li>
        ))}
      </ul>
      <h3>{say.zonesTitle}</h3>
      {whole.length === 0
        ? <p><StateMark tone="good">{say.zonesFine(zones.length, safeMargin)}</StateMark></p>
        : <ul>{whole.map(({ rule, zone, words }) => <li key={`${rule} ${zone}`}><StateMark tone="bad">{zone !== null && `${say.zones[zone]}: `}{words[language]}</StateMark></li>)}</ul>}
    </section>
  );
}
