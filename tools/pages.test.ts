import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicPages } from '../server/src/frame.ts';

const served: ReadonlySet<string> = new Set(publicPages.map(({ url }) => url));

/** What the router of an app knows, as the server writes it: `$id` of the one is `:id` of the other. */
function pathsOf(app: string): string[] {
  const source = readFileSync(new URL(`../web/${app}/src/app/router.tsx`, import.meta.url), 'utf8');
  return [...source.matchAll(/\bpath: '(\/[^']*)'/g)].map(([, path = '']) => path.replace(/\$/g, ':'));
}

test.each([['holder', '/app'], ['console', '/console']])('every page of the %s opens at its own address, also when somebody comes straight to it or back', (app, base) => {
  const paths = pathsOf(app);
  expect(paths.length).toBeGreaterThan(5);
  expect(paths.filter((path) => !served.has(`${base}${path}`))).toEqual([]);
});
