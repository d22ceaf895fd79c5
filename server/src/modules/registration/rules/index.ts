export { checkFace, LEAST_CONTRAST, leastContrast, zoneFindings, type FaceFinding, type FaceReport, type FaceRule } from './card-face/check-face.ts';
export { drawSvg, type GlyphFont } from './card-face/draw-svg.ts';
export { layOutFace } from './card-face/lay-out-face.ts';
export { longestNames, samplePerson, type FaceParameters, type FacePerson } from './card-face/parameters.ts';
export type { CardFont, Face, Shape, Side, Weight } from './card-face/shapes.ts';
export { CARD, SPECIMEN } from './card-face/template.ts';
export { themeNames, themes, type ThemeName } from './card-face/themes.ts';
