import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../server/src/config.ts';
import { settingMeanings } from './docs/setting-meanings.ts';
import { makeDocs } from './make-docs.ts';

const pages = globSync(['*.md', 'docs/**/*.md', '{server,web,code,chip}/**/README.md'], { exclude: ['**/node_modules/**'] }).map((path) => ({ path, text: readFileSync(path, 'utf8') }));

test('the pages that are made from the code are as the code is: `npm run docs` brings them up', async () => {
  for (const [path, text] of await makeDocs()) {
    expect(existsSync(path), path).toBe(true);
    expect(readFileSync(path, 'utf8') === text, `${path} fell behind`).toBe(true);
  }
}, 60_000);

test('every link to a file leads to a file', () => {
  const broken = pages.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target]) => target ?? '')
      .filter((target) => !/^(?:https?:|mailto:|#)/.test(target))
      .filter((target) => !existsSync(normalize(join(dirname(path), target.split('#')[0] ?? ''))))
      .map((target) => `${path} → ${target}`));
  expect(broken).toEqual([]);
});

test('every link to a heading leads to a heading', () => {
  const headings = new Map(pages.map(({ path, text }) => [path, new Set([...withoutCode(text).matchAll(/^#{1,4} (.+)$/gm)].map(([, title]) => anchorOf(title ?? '')))]));
  const broken = pages.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)]
      .filter(([, file]) => !/^https?:/.test(file ?? ''))
      .filter(([, file, anchor]) => !headings.get(file ? normalize(join(dirname(path), file)) : path)?.has(anchor ?? ''))
      .map(([link]) => `${path} ${link}`));
  expect(broken).toEqual([]);
});

test('files that a document names in code are there', () => {
  const named = /`((?:server|contract|code|chip|web|simulators|journeys|bench|tools|docs)\/[\w./-]+\.(?:ts|tsx|md|css|sql|json|csv|js))`/g;
  const missing = pages.flatMap(({ path, text }) => [...text.matchAll(named)].filter(([, file]) => !existsSync(file ?? '')).map(([, file]) => `${path}: ${file}`));
  expect(missing).toEqual([]);
});

test('every verb and every npm script that a document names exists', async () => {
  const { commands } = await import('../server/src/commands/index.ts');
  const verbs = commands.map(({ name }) => name);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const wrong = pages.flatMap(({ path, text }) => [
    ...[...text.matchAll(/(?:npm run yika --|bin\/yika|`yika) ([a-z][a-z-]*(?: [a-z-]+)?)/g)].filter(([, said]) => !verbs.some((verb) => said === verb || said?.split(' ')[0] === verb)).map(([found]) => `${path}: ${found}`),
    ...[...text.matchAll(/npm run ([a-z][a-z0-9:-]*[a-z0-9])/g)].filter(([, script]) => !((script ?? '') in scripts)).map(([found]) => `${path}: ${found}`),
  ]);
  expect(wrong).toEqual([]);
});

test('what is said to hold when a setting is not set does hold', () => {
  const demo = readConfig({ YIKA_DATA_DIR: '/nowhere' });
  expect([demo.mode, String(demo.port), demo.listen, demo.publicUrl, String(demo.connections), demo.logLevel]).toEqual(['demo', settingMeanings.PORT.unset, '127.0.0.1', 'http://localhost:8080', settingMeanings.YIKA_CONNECTIONS.unset, 'info']);
  expect([demo.keysFile, demo.issuerKeyFile, demo.auditKeyFile, demo.auditCopyFile, demo.neighbourSecretsFile, demo.ownPostgresFolder]).toEqual(
    ['keys/master.key', 'keys/issuer.pem', 'keys/audit.pem', 'audit-roots.jsonl', 'simulators.json', 'postgres'].map((name) => `/nowhere/${name}`));
  expect(Object.values(demo.neighbours)).toEqual([8081, 8082, 8083].map((port) => `http://127.0.0.1:${port}`));
});

/** As the places that show Markdown make them. */
function anchorOf(title: string): string {
  return title.toLowerCase().replace(/[`*]/g, '').replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/g, '-');
}

function withoutCode(text: string): string {
  return text.replace(/```[\s\S]*?```/g, '');
}
