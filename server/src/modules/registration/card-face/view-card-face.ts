import type { CardFaceView } from '@yika/contract';
import { CARD, checkFace, drawSvg, layOutFace, LEAST_CONTRAST, longestNames, SAFE_MARGIN, samplePerson, themeNames, themes, zones, type FaceParameters, type GlyphFont } from '../rules/index.ts';

interface Asked {
  readonly parameters: FaceParameters;
  /** Which of the longest names is printed on it; null: the name of the samples. */
  readonly longName: number | null;
  readonly font: GlyphFont;
}

export function viewCardFace({ parameters, longName, font }: Asked): CardFaceView {
  const { findings, contrast, names } = checkFace(parameters, font);
  const person = { ...samplePerson, name: (longName === null ? undefined : longestNames[longName]) ?? samplePerson.name };
  return {
    front: drawSvg(layOutFace('front', { parameters, person, font }), font), back: drawSvg(layOutFace('back', { parameters, person, font }), font),
    width: CARD.width, height: CARD.height, safeMargin: SAFE_MARGIN,
    zones: zones.map(({ name, ...where }) => ({ zone: name, ...where })),
    findings: findings.map(({ rule, zone, words }) => ({ rule, zone, words })),
    // Rounded down: what is said to be enough is enough.
    contrast: { front: Math.floor(contrast.front * 10) / 10, back: Math.floor(contrast.back * 10) / 10, needed: LEAST_CONTRAST },
    names: names.map((name) => ({ ...name })),
    themes: themeNames.map((theme) => ({ theme, words: themes[theme].words, from: themes[theme].front.from, to: themes[theme].front.to })),
  };
}
