/** A piece of a text against the one before: it stayed, came, or went. */
export interface Piece {
  readonly kind: 'same' | 'came' | 'went';
  readonly text: string;
}

/** Beyond so many cells a table of comparisons would make the page stand still; then the whole stretch is said to have changed. */
const MOST_CELLS = 1_000_000;

/**
 * What changed between two editions of a text: sentence by sentence, and within sentences that changed word by word (in Chinese,
 * character by character). Without `came` it is the text before, without `went` the text after, always.
 */
export function differencesOf(before: string, after: string): Piece[] {
  const out: Piece[] = [];
  let [went, came] = ['', ''];
  const settle = (): void => {
    out.push(...compare(wordsOf(went), wordsOf(came)));
    [went, came] = ['', ''];
  };
  for (const piece of compare(sentencesOf(before), sentencesOf(after))) {
    if (piece.kind === 'went') went += piece.text;
    else if (piece.kind === 'came') came += piece.text;
    else {
      settle();
      out.push(piece);
    }
  }
  settle();
  return joined(out);
}

function sentencesOf(text: string): string[] {
  return text.match(/[^。！？；.!?;\n]*[。！？；.!?;\n]+\s*|[^。！？；.!?;\n]+/gu) ?? [];
}

function wordsOf(text: string): string[] {
  return text.match(/\p{Script=Han}|[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

/** The longest common sequence, by the table that everybody learns. */
function compare(before: readonly string[], after: readonly string[]): Piece[] {
  if (before.length * after.length > MOST_CELLS) return [{ kind: 'went', text: before.join('') }, { kind: 'came', text: after.join('') }];
  const wide = after.length + 1;
  const longest = new Uint32Array((before.length + 1) * wide);
  const at = (row: number, column: number): number => longest[row * wide + column] ?? 0;
  for (let row = before.length - 1; row >= 0; row--) for (let column = after.length - 1; column >= 0; column--) {
    longest[row * wide + column] = before[row] === after[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  }
  const pieces: Piece[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [old, young] = [before[row], after[column]];
    if (old !== undefined && old === young) {
      pieces.push({ kind: 'same', text: old });
      [row, column] = [row + 1, column + 1];
    } else if (old !== undefined && (young === undefined || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'went', text: old });
      row += 1;
    } else {
      pieces.push({ kind: 'came', text: young ?? '' });
      column += 1;
    }
  }
  return pieces;
}

/** Neighbours of one kind are one piece; nothing is none. */
function joined(pieces: readonly Piece[]): Piece[] {
  const out: { kind: Piece['kind']; text: string }[] = [];
  for (const { kind, text } of pieces) {
    const last = out.at(-1);
    if (text === '') continue;
    if (last?.kind === kind) last.text += text;
    else out.push({ kind, text });
  }
  return out;
}
