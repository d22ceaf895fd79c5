/** A byte order mark, without which spreadsheets take UTF-8 for something else. */
export const CSV_BEGINS = '\uFEFF';

/**
 * One line of RFC 4180, every cell in quotation marks. A cell that a spreadsheet would compute (it begins with = + - @, a tab or a line
 * break, also behind spaces) gets an apostrophe before it: what is recorded may have been typed by somebody who meant harm.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map((cell) => `"${neutral(cell === null ? '' : String(cell)).replaceAll('"', '""')}"`).join(',')}\r\n`;
}

function neutral(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
