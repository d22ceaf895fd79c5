import { drawClothes } from './draw-clothes.ts';
import { drawFeatures, drawHead } from './draw-face.ts';
import { hairBefore, hairBehind } from './draw-hair.ts';
import { portraitTraits, type Sitter } from './portrait-traits.ts';

/**
 * A drawn, friendly, plainly invented face as SVG, four wide to five high. The same seed, age and sex give the same face;
 * nobody's photo was used for it.
 */
export function drawPortrait(seed: number, sitter: Sitter): string {
  const traits = portraitTraits(seed, sitter);
  const drawn = [hairBehind(traits), drawClothes(traits), drawHead(traits), hairBefore(traits), drawFeatures(traits)].join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="600" viewBox="36 40 208 260"><path fill="${traits.background}" d="M0 0h300v360H0z"/>${drawn}</svg>`;
}
