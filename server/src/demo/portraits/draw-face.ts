import { faceMiddle, faceTop, middle } from './draw-hair.ts';
import type { PortraitTraits } from './portrait-traits.ts';

/** Neck, ears and the plain face. */
export function drawHead({ skin, face, child, earrings, clothes }: PortraitTraits): string {
  const [left, right, chin] = [middle - face.width, middle + face.width, faceMiddle + face.chin];
  const neck = child ? 19 : 25;
  return [
    `<path d="M${middle - neck} 204h${2 * neck}v46c-8 16-${2 * neck - 16} 16-${2 * neck} 0z" fill="${skin.shade}"/>`,
    `<ellipse cx="${left}" cy="157" rx="9" ry="16" fill="${skin.base}"/><ellipse cx="${right}" cy="157" rx="9" ry="16" fill="${skin.base}"/>`,
    earrings ? `<circle cx="${left - 2}" cy="177" r="3.2" fill="${clothes.dark}"/><circle cx="${right + 2}" cy="177" r="3.2" fill="${clothes.dark}"/>` : '',
    `<path d="M${left} ${faceMiddle}C${left} ${faceTop - 8} ${right} ${faceTop - 8} ${right} ${faceMiddle}C${right} ${faceMiddle + 36} ${middle + face.jaw} ${chin} ${middle} ${chin}C${middle - face.jaw} ${chin} ${left} ${faceMiddle + 36} ${left} ${faceMiddle}z" fill="${skin.base}"/>`,
  ].join('');
}

/** Brows, eyes, nose, mouth, and what the years and the optician have added. */
export function drawFeatures(traits: PortraitTraits): string {
  return [beard(traits), wrinkles(traits), blush(traits), brows(traits), eyes(traits), nose(traits), mouth(traits), glasses(traits)].join('');
}

const ink = '#23292b';

function eyeLine({ child }: PortraitTraits): number {
  return child ? 164 : 155;
}

function brows(traits: PortraitTraits): string {
  const { eyes, brows: brow, hair } = traits;
  const y = eyeLine(traits) - (traits.child ? 17 : 16);
  const left = middle - eyes.apart;
  const right = middle + eyes.apart;
  const colour = hair.colour === '#d3d4d1' || hair.colour === '#b4b7b6' ? '#8f9494' : hair.colour;
  return `<path d="M${left - 13} ${y + brow.tilt}c8-${brow.arch} 17-${brow.arch} 25 0M${right + 13} ${y + brow.tilt}c-8-${brow.arch}-17-${brow.arch}-25 0" ${line(colour, brow.thickness)}/>`;
}

function eyes(traits: PortraitTraits): string {
  const { eyes: eye } = traits;
  const y = eyeLine(traits);
  const drawn = (x: number, outward: number) =>
    `<ellipse cx="${x}" cy="${y}" rx="${round(eye.size)}" ry="${round(eye.size * 0.86)}" fill="${ink}"/><circle cx="${round(x + 1.6)}" cy="${round(y - 1.6)}" r="1.3" fill="#fff"/><path d="M${x - 9 * outward} ${y - 3}c${4 * outward}-5 ${11 * outward}-6 ${18 * outward}-1" ${line(ink, 2)}/>`;
  return drawn(middle - eye.apart, -1) + drawn(middle + eye.apart, 1);
}

function nose(traits: PortraitTraits): string {
  const y = eyeLine(traits) + 3;
  const { nose: length, skin } = traits;
  return traits.child
    ? `<path d="M${middle - 4} ${y + length + 4}c2 3 6 3 8 0" ${line(skin.line, 3)}/>`
    : `<path d="M${middle} ${y}c-2 ${length / 2}-6 ${length - 4}-6 ${length} 3 3 8 3 12 1" ${line(skin.line, 3)}/>`;
}

function mouth({ smile, skin, child }: PortraitTraits): string {
  const y = child ? 197 : 201;
  const half = child ? 13 : 17;
  return `<path d="M${middle - half} ${y}c${round(half * 0.55)} ${smile} ${round(half * 1.45)} ${smile} ${half * 2} 0" ${line(skin.lips, 4)}/>`;
}

function glasses(traits: PortraitTraits): string {
  if (traits.glasses === 'none') return '';
  const y = eyeLine(traits);
  const { eyes: eye, face } = traits;
  const frame = (x: number) =>
    traits.glasses === 'round'
      ? `<circle cx="${x}" cy="${y + 1}" r="18"/>`
      : `<rect x="${x - 19}" y="${y - 13}" width="38" height="28" rx="8"/>`;
  const reach = traits.glasses === 'round' ? 18 : 19;
  return `<g fill="#fff" fill-opacity=".16" stroke="#39434a" stroke-width="3">${frame(middle - eye.apart)}${frame(middle + eye.apart)}<path d="M${middle - eye.apart + reach} ${y - 2}c3-4 ${2 * eye.apart - 2 * reach - 3}-4 ${2 * eye.apart - 2 * reach} 0M${middle - eye.apart - reach} ${y - 3}L${middle - face.width + 1} ${y - 5}M${middle + eye.apart + reach} ${y - 3}L${middle + face.width - 1} ${y - 5}" fill="none"/></g>`;
}

function beard({ beard: kind, hair, face }: PortraitTraits): string {
  if (kind === 'moustache') return `<path d="M${middle - 19} 194c6-8 14-9 19-5 5-4 13-3 19 5-8-1-13-1-19 1-6-2-11-2-19-1z" fill="${hair.colour}"/>`;
  if (kind === 'none') return '';
  const [left, right, chin] = [middle - face.width + 5, middle + face.width - 5, faceMiddle + face.chin];
  return `<path d="M${left} 176C${left + 3} 200 ${middle - face.jaw + 4} ${chin} ${middle} ${chin}C${middle + face.jaw - 4} ${chin} ${right - 3} 200 ${right} 176C${right - 10} 192 ${right - 18} 192 ${middle + 24} 190Q${middle} 184 ${middle - 24} 190C${left + 18} 192 ${left + 10} 192 ${left} 176z" fill="${hair.colour}" fill-opacity=".14"/>`;
}

function wrinkles(traits: PortraitTraits): string {
  const { wrinkles: depth, skin, eyes: eye } = traits;
  const y = eyeLine(traits);
  const drawn = [
    `<path d="M${middle - 24} 184c-4 5-6 9-6 13M${middle + 24} 184c4 5 6 9 6 13" ${line(skin.shade, 2.6)}/>`,
    `<path d="M${middle - eye.apart - 14} ${y + 3}l-7 4M${middle + eye.apart + 14} ${y + 3}l7 4M${middle - eye.apart - 8} ${y + 11}c5 3 11 3 16 0M${middle + eye.apart - 8} ${y + 11}c5 3 11 3 16 0" ${line(skin.shade, 2.4)}/>`,
    `<path d="M${middle - 26} 118c16-4 36-4 52 0M${middle - 20} 108c12-3 28-3 40 0" ${line(skin.shade, 2.2)}/>`,
  ];
  return drawn.slice(0, depth).join('');
}

function blush({ blush: rosy, skin, face, child }: PortraitTraits): string {
  if (!rosy) return '';
  const y = child ? 184 : 180;
  return `<g fill="${skin.lips}" fill-opacity=".16"><circle cx="${middle - face.width + 20}" cy="${y}" r="11"/><circle cx="${middle + face.width - 20}" cy="${y}" r="11"/></g>`;
}

function line(colour: string, width: number): string {
  return `stroke="${colour}" stroke-width="${round(width)}" fill="none" stroke-linecap="round" stroke-linejoin="round"`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
