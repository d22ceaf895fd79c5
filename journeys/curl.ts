import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export interface CurlOnPath {
  /** A PATH on which `curl` is found. */
  readonly path: string;
  readonly remove: () => void;
}

/** Documents and pages tell people to paste calls of curl. Machines without it can try them too: this one knows the options that we use. */
export function curlOnPath(): CurlOnPath {
  const folder = mkdtempSync(join(tmpdir(), 'yika-curl-'));
  writeFileSync(join(folder, 'curl'), program);
  chmodSync(join(folder, 'curl'), 0o755);
  return { path: `${folder}${delimiter}${process.env['PATH'] ?? ''}`, remove: () => rmSync(folder, { recursive: true }) };
}

const program = `#!${process.execPath}
const { readFileSync } = require('node:fs');
const { parseArgs } = require('node:util');
const { values, positionals: [url] } = parseArgs({ allowPositionals: true, options: {
  silent: { type: 'boolean', short: 's' }, header: { type: 'string', short: 'H', multiple: true }, data: { type: 'string', short: 'd' }, request: { type: 'string', short: 'X' },
} });
const headers = Object.fromEntries((values.header ?? []).map((line) => line.split(/: (.*)/s).slice(0, 2)));
const body = values.data === '@-' ? readFileSync(0, 'utf8').replace(/\\n/g, '') : values.data;
fetch(url, { method: values.request ?? (body === undefined ? 'GET' : 'POST'), headers, body }).then((reply) => reply.text()).then((text) => process.stdout.write(text));
`;
