import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { rooms } from './rooms.ts';

/** The house rules that no linter knows. */
const sources = globSync('{contract,code,chip,client,server,simulators,web,tools,journeys,bench}/**/*.{ts,tsx}', { exclude: ['**/node_modules/**', '**/dist/**'] })
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const styles = globSync('{simulators,web}/**/*.css', { exclude: ['**/node_modules/**', '**/dist/**'] }).map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const server = sources.filter(({ path }) => path.startsWith('server/src/') && !/\.test\.ts$|\/test\//.test(path));
const migrations = globSync('server/migrations/*.sql').map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const tables = migrations.flatMap(({ text }) => [...text.matchAll(/create table (?:if not exists )?(\w+)/g)].map(([, name]) => name ?? ''));

/** Lists of words or numbers, which nobody reads from end to end. */
const LISTS = /-words\.ts$|\/words\/|-refusals\.ts$|reasons\/|-vectors\.ts$/;

test('there is something to look at', () => {
  expect(sources.length).toBeGreaterThan(5);
  expect(server.length).toBeGreaterThan(5);
});

test('files fit in the head', () => {
  const long = [...sources, ...styles].filter(({ path, text }) => !LISTS.test(path) && text.split('\n').length > 350);
  expect(long.map(({ path }) => path)).toEqual([]);
});

test('each table is named in SQL by the -table.ts files of one room, and by a -hot.ts that says whose it is', () => {
  const strangers = tables.flatMap((table) => {
    const named = new RegExp(`\\b(?:from|into|update|join|table|copy)\\s+(?:only\\s+)?${table}\\b(?!\\s*\\()`);
    const homes = server.filter(({ path, text }) => !path.endsWith('-hot.ts') && named.test(withoutComments(text))).map(({ path }) => path);
    const rooms = new Set(homes.map((path) => dirname(path)));
    return rooms.size <= 1 && homes.every((path) => path.endsWith('-table.ts')) ? [] : [`${table}: ${homes.join(', ')}`];
  });
  expect(strangers).toEqual([]);
});

test('rules name neither clock nor chance nor zone, and the calendar reads no clock', () => {
  const pure = server.filter(({ path }) => /\/rules\/|platform\/values\//.test(path));
  expect(pathsWith(pure, /\b(?:Date|Intl|Math\.random)\b/)).toEqual(['server/src/platform/values/day.ts']);
  expect(pathsWith(pure, /\bDate(?:\.now\b|\(\))|\bIntl\b|\bMath\.random\b/)).toEqual([]);
});

test('only config.ts reads the environment', () => {
  // PostgreSQL is started with a PATH and nothing else of what stands there.
  expect(pathsWith(server, /\bprocess\.env\b/)).toEqual(['server/src/config.ts', 'server/src/platform/own-postgres.ts']);
});

test('production code never asks whether it is being mocked', () => {
  expect(pathsWith(server, /if \((?:!?\w+\.)?(?:is)?(?:mock|fake|stub|test)(?:ed|Mode)?\)/i)).toEqual([]);
});

test('only the skin between process and person writes to the terminal', () => {
  expect(pathsWith(server, /\bconsole\./).filter((path) => !/^server\/src\/(?:cli|main|commands\/.*)\.ts$/.test(path))).toEqual([]);
});

test('a table that no statement names has no business in the schema', () => {
  const unnamed = tables.filter((table) => !server.some(({ text }) => new RegExp(`\\b${table}\\b`).test(text)));
  expect(unnamed).toEqual([]);
});

test('the list of rooms names those that are there, and no other', () => {
  const found = globSync('server/src/modules/*').map((path) => path.split('/').at(-1) ?? '');
  expect(found.sort()).toEqual([...rooms.keys()].sort());
});

test('no file is a drawer for what found no place', () => {
  const drawers = sources.filter(({ path }) => /(?:^|\/)(?:utils?|helpers?|common|misc|manager|data|info)(?:\/|\.tsx?$)/.test(path));
  expect(drawers.map(({ path }) => path)).toEqual([]);
});

test('no triggers and no foreign key across homes: the same schema stands on many machines', () => {
  expect(migrations.filter(({ text }) => /create (?:or replace )?(?:constraint )?trigger/i.test(text)).map(({ path }) => path)).toEqual([]);
  const withKeys = migrations.flatMap(({ text }) => text.replace(/--.*$/gm, '').match(/(?:foreign key \([^()]*\) )?\breferences \w+ ?(?:\([^()]*\))?/gi) ?? []);
  expect(withKeys).not.toEqual([]);
  // Within a person's home, or to a table that is the same everywhere.
  const allowed = /^foreign key \((?:holder_id\b[^()]*\) references \w+ \(holder_id\b|\w+\) references approved_issuers \(area_code\))/i;
  expect(withKeys.filter((key) => !allowed.test(key))).toEqual([]);
});

function pathsWith(files: typeof sources, pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path).sort();
}

/** A comment may say the word that the code must not. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
