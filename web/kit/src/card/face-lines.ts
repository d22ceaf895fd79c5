const lines = 11;
const step = 10;

/** The fine lines of the card face: eleven waves that drift against one another across 350 × 216, drawn by a rule and the same everywhere. */
export const faceLines: readonly string[] = Array.from({ length: lines }, (_, line) => wave(line));

function wave(line: number): string {
  let path = '';
  for (let x = -step; x <= 360; x += step) path += `${path === '' ? 'M' : 'L'}${x} ${heightOf(line, x).toFixed(1)}`;
  return path;
}

function heightOf(line: number, x: number): number {
  const turn = (x / 350) * 2 * Math.PI;
  const large = (17 + line * 2.6) * Math.sin(turn * 1.35 + 0.3 + line * 0.13);
  const small = (6 + line * 1.2) * Math.sin(turn * 2.7 + 1.2 - line * 0.16);
  return 138 + line * 2.3 + large + small;
}
