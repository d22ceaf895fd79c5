import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

test('the contact sheet can be made: everything that its walks import is read by Node itself, without a bundler', () => {
  const checkout = fileURLToPath(new URL('../', import.meta.url));
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', "import('./journeys/screens/walks.ts').then(({ walks }) => console.log(Object.keys(walks).length))"], { cwd: checkout, encoding: 'utf8' });
  expect(Number(said)).toBeGreaterThan(10);
});
