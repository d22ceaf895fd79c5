import { maskName } from './name.ts';

/** A piece of a name, and whether it stands in the other name too, in the same order. */
export interface NamePiece {
  readonly text: string;
  readonly same: boolean;
}

export interface NameDifferences {
  readonly held: readonly NamePiece[];
  readonly asked: readonly NamePiece[];
}

/** Two names side by side, character by character (a letter with its marks is one): the longest that they have in common, and what each has besides. */
export function nameDifferences(held: string, asked: string): NameDifferences {
  const [one, other] = [charactersOf(held), charactersOf(asked)];
  const common = commonTo(one, other);
  return { held: piecesOf(one, common.map(([place]) => place)), asked: piecesOf(other, common.map(([, place]) => place)) };
}

/** For the eyes of others: what would change of a masked name can be read, the rest cannot. 陈静宜 → 陈静怡 is 陈＊怡. */
export function maskUnchanged(held: string, asked: string): string {
  const masked = charactersOf(maskName(asked));
  let place = 0;
  return nameDifferences(held, asked).asked.flatMap(({ text, same }) => charactersOf(text).map((character) => {
    const hidden = masked[place] ?? character;
    place += 1;
    return same ? hidden : character;
  })).join('');
}

function charactersOf(name: string): readonly string[] {
  return name.normalize('NFC').match(/\P{M}\p{M}*/gu) ?? [];
}

/** The places of the longest common subsequence in both; names have at most a hundred characters. */
function commonTo(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row -= 1) {
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const line = longest[row];
      if (line) line[column] = one[row] === other[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let [row, column] = [0, 0]; row < one.length && column < other.length;) {
    if (one[row] === other[column]) {
      places.push([row, column]);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return places;
}

function piecesOf(characters: readonly string[], common: readonly number[]): readonly NamePiece[] {
  const same = new Set(common);
  const pieces: NamePiece[] = [];
  characters.forEach((text, place) => {
    const last = pieces.at(-1);
    if (last?.same === same.has(place)) pieces[pieces.length - 1] = { text: last.text + text, same: last.same };
    else pieces.push({ text, same: same.has(place) });
  });
  return pieces;
}
