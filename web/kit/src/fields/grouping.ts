/** The signs that count in a number: digits and capital letters, whatever else was typed or pasted with them. */
export function significant(text: string): string {
  return text.normalize('NFKC').toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}

/** '110100199003080117', [6, 4, 4, 4] → '110100 1990 0308 0117'; what exceeds the groups hangs on the last. */
export function grouped(value: string, groups: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const [index, size] of groups.entries()) {
    if (from >= value.length) break;
    const to = index === groups.length - 1 ? value.length : from + size;
    parts.push(value.slice(from, to));
    from = to;
  }
  return parts.join(' ');
}

/** Where the caret belongs in the grouped text when `before` significant signs stand before it. */
export function caretIn(groupedText: string, before: number): number {
  let seen = 0;
  for (let at = 0; at < groupedText.length; at += 1) {
    if (seen === before) return at;
    if (groupedText[at] !== ' ') seen += 1;
  }
  return groupedText.length;
}

export interface Edit {
  readonly value: string;
  /** Significant signs before the caret. */
  readonly before: number;
}

interface Typed {
  /** The value before this edit, without spaces. */
  readonly was: string;
  /** The raw text of the field after it, and the caret in it. */
  readonly text: string;
  readonly caret: number;
  readonly inputType: string;
  readonly maxLength: number;
}

/** The edit that was meant: deleting one of our own spaces deletes the sign beside it, or a finger could not get past it. */
export function editMeant({ was, text, caret, inputType, maxLength }: Typed): Edit {
  const value = significant(text);
  const before = significant(text.slice(0, caret)).length;
  if (value === was && inputType === 'deleteContentBackward' && before > 0) {
    return { value: was.slice(0, before - 1) + was.slice(before), before: before - 1 };
  }
  if (value === was && inputType === 'deleteContentForward') {
    return { value: was.slice(0, before) + was.slice(before + 1), before };
  }
  return { value: value.slice(0, maxLength), before: Math.min(before, maxLength) };
}
