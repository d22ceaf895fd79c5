/** Widths of bars and spaces of the 107 symbols of Code 128 (ISO/IEC 15417), six digits each; 106 is the stop with its last bar. */
const patterns =
  '212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232233111';

const startB = 104;
const startC = 105;
const switchToB = 100;
const switchToC = 99;
const stop = 106;
const offsetOfB = 32;

/** Alternating widths of bars and spaces, in modules, beginning with a bar. Digits go in pairs; ASCII 32 to 126 otherwise. Throws on other signs. */
export function barcode128(text: string): readonly number[] {
  const symbols = symbolsOf(text);
  const sum = symbols.reduce((total, symbol, index) => total + symbol * Math.max(1, index), 0);
  const widths = [...symbols, sum % 103, stop].flatMap((symbol) => [...patterns.slice(symbol * 6, symbol * 6 + 6)].map(Number));
  return [...widths, 2];
}

function symbolsOf(text: string): readonly number[] {
  const symbols: number[] = [];
  let pairs = /^(\d\d){2}/.test(text);
  symbols.push(pairs ? startC : startB);
  for (let at = 0; at < text.length; ) {
    const wantsPairs = /^(\d\d){2}/.test(text.slice(at)) || (pairs && /^\d\d/.test(text.slice(at)));
    if (wantsPairs !== pairs) symbols.push(wantsPairs ? switchToC : switchToB);
    pairs = wantsPairs;
    symbols.push(pairs ? Number(text.slice(at, at + 2)) : symbolInB(text, at));
    at += pairs ? 2 : 1;
  }
  return symbols;
}

function symbolInB(text: string, at: number): number {
  const symbol = text.charCodeAt(at) - offsetOfB;
  if (symbol < 0 || symbol > 94) throw new RangeError('barcode128: sign outside ASCII 32 to 126');
  return symbol;
}
