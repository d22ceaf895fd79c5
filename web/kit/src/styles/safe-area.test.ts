import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const web = fileURLToPath(new URL('../../../', import.meta.url));
const styles = filesUnder('.css').map((file) => ({ file, css: readFileSync(join(web, file), 'utf8') }));
const pages = filesUnder('.html').map((file) => ({ file, html: readFileSync(join(web, file), 'utf8') }));

test('no page forbids a person to enlarge it', () => {
  expect(pages.length).toBeGreaterThan(3);
  expect(pages.filter(({ html }) => /user-scalable|maximum-scale/.test(html)).map(({ file }) => file)).toEqual([]);
});

test('safe areas are asked of the phone in one place, each with what holds where the phone does not know', () => {
  expect(styles.filter(({ css }) => css.includes('env(')).map(({ file }) => file)).toEqual(['kit/src/styles/tokens.css']);
  const tokens = styles.find(({ file }) => file === 'kit/src/styles/tokens.css')?.css ?? '';
  for (const side of ['top', 'right', 'bottom', 'left']) {
    const plain = tokens.indexOf(`--safe-${side}: 0px;`);
    const asked = tokens.indexOf(`--safe-${side}: env(safe-area-inset-${side}, 0px);`);
    expect(plain, side).toBeGreaterThan(-1);
    expect(asked, side).toBeGreaterThan(plain);
  }
});

test('the holder’s pages reach under notch and home bar, and keep what is read and pressed out of there', () => {
  const holder = pages.filter(({ file }) => file.startsWith('holder/'));
  expect(holder.filter(({ html }) => !html.includes('viewport-fit=cover')).map(({ file }) => file)).toEqual([]);
  const shell = styles.find(({ file }) => file === 'kit/src/styles/shell.css')?.css ?? '';
  expect(shell).toMatch(/\.kit-shell \{[^}]*padding: var\(--safe-top\) var\(--safe-right\) var\(--safe-bottom\) var\(--safe-left\);/);
});

test('what stands at the lower edge of the window stands above the home bar', () => {
  const fixed = styles.flatMap(({ file, css }) => [...css.matchAll(/([^{}]+)\{([^{}]*position: fixed;[^{}]*)\}/g)].map(([, selector = '', rules = '']) => ({ file, selector: selector.trim(), rules })));
  expect(fixed.length).toBeGreaterThan(0);
  expect(fixed.filter(({ rules }) => /\bbottom:/.test(rules) && !rules.includes('var(--safe-bottom)')).map(({ file, selector }) => `${file} ${selector}`)).toEqual([]);
});

function filesUnder(ending: string): readonly string[] {
  return (readdirSync(web, { recursive: true }) as string[]).filter((file) => file.endsWith(ending) && !/(?:^|\/)(?:node_modules|dist)\//.test(file)).sort();
}
