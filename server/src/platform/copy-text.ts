/** One line of PostgreSQL's text COPY format. */
export function copyLine(values: readonly (string | number | boolean | Buffer | null)[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}

function copyValue(value: string | number | boolean | Buffer | null): string {
  if (value === null) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return typeof value === 'number' ? String(value) : value.replace(/[\\\t\n\r]/g, (found) => `\\${found === '\\' ? '\\' : found === '\t' ? 't' : found === '\n' ? 'n' : 'r'}`);
}
