import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

/** Walls that let everything through look exactly like walls that nobody breaks: so here they are broken, each once. */
const checkout = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'yika-walls-'));
afterAll(() => rmSync(folder, { recursive: true }));

const modules = 'server/src/modules';
const breaks: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'audit-uses-only-what-it-is-granted': [`${modules}/audit/upwards.ts`, "import '../cards/index.ts';"],
  'use-the-door': [`${modules}/ecards/window.ts`, "import '../cards/cards-table.ts';"],
  'use-the-door-from-outside-too': ['server/src/window.ts', "import './modules/cards/cards-table.ts';"],
  'rules-are-pure': [`${modules}/cards/rules/impure.ts`, "import 'node:fs';"],
  'platform-knows-no-room': ['server/src/platform/knowing.ts', "import '../modules/cards/index.ts';"],
  'rooms-know-no-neighbour': [`${modules}/cards/call.ts`, "import '../../gateways/sms.ts';"],
  'only-the-demo-knows-the-demo': [`${modules}/cards/pretend.ts`, "import '../../demo/clock.ts';"],
  'http-is-a-thin-skin': [`${modules}/cards/act.ts`, "import type { FastifyInstance } from 'fastify';\nexport type A = FastifyInstance;"],
  'routes-touch-no-table': [`${modules}/cards/cards-routes.ts`, "import './cards-table.ts';"],
  'the-server-imports-no-test-and-no-web': ['server/src/reaching.ts', "import '../../web/holder/src/page.ts';"],
  'simulators-are-other-programs': ['simulators/src/short-cut.ts', "import '../../server/src/window.ts';"],
  'web-and-server-meet-in-contract': ['web/holder/src/short-cut.ts', "import '../../../server/src/window.ts';"],
  'contract-is-a-leaf': ['contract/src/grown.ts', "import 'node:fs';"],
  'the-code-stands-alone': ['code/src/leaning.ts', "import '../../contract/src/grown.ts';"],
  'the-client-stands-alone': ['client/src/leaning.ts', "import '../../contract/src/grown.ts';"],
  'no-circles': ['tools/one.ts', "import './other.ts';"],
  'nothing-unresolved': ['tools/lost.ts', "import './nowhere.ts';"],
};

const around: Readonly<Record<string, string>> = {
  [`${modules}/cards/index.ts`]: '',
  [`${modules}/cards/cards-table.ts`]: '',
  'server/src/gateways/sms.ts': '',
  'server/src/demo/clock.ts': '',
  'web/holder/src/page.ts': '',
  'tools/other.ts': "import './one.ts';",
  'tsconfig.base.json': '{ "compilerOptions": { "module": "NodeNext", "allowImportingTsExtensions": true, "noEmit": true } }',
};

test('every wall holds', { timeout: 60_000 }, () => {
  const files = { ...around, ...Object.fromEntries(Object.values(breaks)) };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\nexport {};\n`.replace(/^(\{.*\})\nexport \{\};\n$/, '$1'));
  }
  symlinkSync(join(checkout, 'node_modules'), join(folder, 'node_modules'));
  const args = ['--config', join(checkout, 'tools/walls.ts'), '--output-type', 'json', 'contract', 'code', 'client', 'server', 'simulators', 'web', 'tools'];
  const { stdout } = spawnSync('depcruise', args, { cwd: folder, encoding: 'utf8', maxBuffer: 20_000_000 });
  const { summary } = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } };

  const caught = new Set(summary.violations.map(({ rule, from }) => `${rule.name}: ${from}`));
  const expected = Object.entries(breaks).map(([rule, [path]]) => `${rule}: ${path}`);
  expect(expected.filter((each) => !caught.has(each))).toEqual([]);
});
