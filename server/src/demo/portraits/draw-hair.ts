import type { PortraitTraits } from './portrait-traits.ts';

export const middle = 140;
export const faceTop = 84;
export const faceMiddle = 152;

/** What hangs behind head and shoulders. */
export function hairBehind({ hair, face }: PortraitTraits): string {
  const [left, right] = [middle - face.width, middle + face.width];
  const fill = `fill="${hair.colour}"`;
  const cap = `<ellipse cx="${middle}" cy="124" rx="${face.width + 2}" ry="62" ${fill}/>`;
  switch (hair.style) {
    case 'long':
      return `<path ${fill} d="M${left - 12} 262C${left - 20} 120 ${left} 58 ${middle} 58C${right} 58 ${right + 20} 120 ${right + 12} 262C${right - 20} 272 ${left + 20} 272 ${left - 12} 262z"/>`;
    case 'bob':
      return `<path ${fill} d="M${left - 8} 206C${left - 18} 110 ${left + 4} 58 ${middle} 58C${right - 4} 58 ${right + 18} 110 ${right + 8} 206C${right + 4} 217 ${right - 16} 217 ${right - 20} 204L${left + 20} 204C${left + 16} 217 ${left - 4} 217 ${left - 8} 206z"/>`;
    case 'bun':
      return `<circle cx="${middle}" cy="62" r="19" ${fill}/>${cap}`;
    case 'tied_back':
      return `<path ${fill} d="M${right - 10} 118c24 4 32 38 25 74-3 12-13 18-18 11 4-20 2-43-12-58z"/>${cap}`;
    case 'pigtails':
      return `<path ${fill} d="M${left + 4} 128c-26 2-36 26-32 56 2 12 14 16 20 6 6-16 12-34 18-44zM${right - 4} 128c26 2 36 26 32 56-2 12-14 16-20 6-6-16-12-34-18-44z"/>${cap}`;
    case 'short_waves':
      return `<g ${fill}>${waves(left, right)}</g>${cap}`;
    case 'bald_crown':
      return `<path ${fill} d="M${left + 6} 110c-12 6-15 22-12 46l14 4zM${right - 6} 110c12 6 15 22 12 46l-14 4z"/>`;
    case 'receding':
    case 'side_part':
    case 'crop':
    case 'fringe':
      return cap;
  }
}

/** What falls over the forehead: from ear to ear over the crown, and back along the forehead. */
export function hairBefore({ hair, face }: PortraitTraits): string {
  const [left, right] = [middle - face.width - 1, middle + face.width + 1];
  const short = `M${left} 148C${left - 6} 92 ${left + 16} 58 ${middle} 58C${right - 16} 58 ${right + 6} 92 ${right} 148`;
  const drawn = (path: string, light = '') => `<path fill="${hair.colour}" d="${path}z"/>${light && shine(hair.shine, light)}`;
  switch (hair.style) {
    case 'side_part':
      return drawn(`${short}C${right - 4} 124 ${right - 12} 107 ${right - 24} 100C154 112 122 109 ${left + 32} 97C${left + 14} 110 ${left + 5} 128 ${left} 148`, 'M112 76c14-8 34-10 52-4');
    case 'crop':
      return drawn(`${short}C${right - 3} 128 ${right - 8} 114 ${right - 15} 105C${middle + 20} 98 ${middle - 20} 98 ${left + 15} 105C${left + 8} 114 ${left + 3} 128 ${left} 148`);
    case 'fringe':
      return drawn(`${short}C${right - 3} 132 ${right - 7} 122 ${right - 12} 114Q${middle + 30} 122 ${middle + 20} 115Q${middle + 2} 123 ${middle - 12} 114Q${middle - 26} 121 ${left + 14} 112C${left + 7} 122 ${left + 3} 132 ${left} 148`, 'M106 80c16-12 44-14 64-4');
    case 'receding':
      return drawn(`${short}C${right - 3} 124 ${right - 9} 108 ${right - 20} 98C${middle + 26} 84 ${middle - 26} 84 ${left + 20} 98C${left + 9} 108 ${left + 3} 124 ${left} 148`);
    case 'bald_crown':
      return '';
    case 'bob':
    case 'long':
      return drawn(
        `M${left - 3} 176C${left - 10} 96 ${left + 16} 58 ${middle} 58C${right - 16} 58 ${right + 10} 96 ${right + 3} 176C${right - 1} 142 ${right - 14} 112 ${middle - 10} 84C${left + 18} 106 ${left + 5} 140 ${left - 3} 176`,
        'M104 84c12-10 32-15 52-10',
      );
    case 'bun':
    case 'tied_back':
      return drawn(`${short}C${right - 6} 112 ${right - 26} 92 ${middle} 91C${left + 26} 92 ${left + 6} 112 ${left} 148`, 'M108 80c14-10 42-14 60-5');
    case 'pigtails':
      return drawn(`${short}C${right - 4} 128 ${right - 10} 116 ${right - 18} 110Q${middle + 20} 118 ${middle} 108Q${middle - 20} 118 ${left + 18} 110C${left + 10} 116 ${left + 4} 128 ${left} 148`);
    case 'short_waves':
      return drawn(`${short}C${right - 4} 128 ${right - 10} 112 ${right - 20} 106Q${middle + 22} 112 ${middle + 12} 103Q${middle} 112 ${middle - 12} 103Q${middle - 24} 112 ${left + 20} 106C${left + 10} 112 ${left + 4} 128 ${left} 148`);
  }
}

function waves(left: number, right: number): string {
  const circles = [
    [left - 2, 138, 14], [left - 2, 160, 11], [left + 4, 112, 17], [left + 22, 90, 19], [middle - 20, 78, 21],
    [middle + 20, 78, 21], [right - 22, 90, 19], [right - 4, 112, 17], [right + 2, 138, 14], [right + 2, 160, 11],
  ];
  return circles.map(([x, y, r]) => `<circle cx="${x}" cy="${y}" r="${r}"/>`).join('');
}

function shine(colour: string, path: string): string {
  return `<path d="${path}" stroke="${colour}" stroke-width="4" fill="none" stroke-linecap="round"/>`;
}
