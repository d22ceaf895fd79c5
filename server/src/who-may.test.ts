import * as contract from '@yika/contract';
import type { Route } from '@yika/contract';
import { afterAll, describe, expect, test } from 'vitest';
import { newBrowser, type Answer, type Browser } from '../test/browser.ts';
import { wholeHouse } from '../test/whole-house.ts';
import { callerNames, callers, type CallerName } from '../test/who-may/callers.ts';
import { requests, type Sent } from '../test/who-may/requests.ts';
import { whoMay, type Gets } from '../test/who-may/rows.ts';
import { enrolTerminals, setScene, type Scene } from '../test/who-may/scene.ts';
import { employStaff } from '../test/who-may/staff-scene.ts';

const house = await wholeHouse();
const keys = await enrolTerminals(house);
const staff = await employStaff(house);
/** For what leaves Ana and the finder's claim as they are. */
const lasting = await setScene(house, keys, staff);
const changesAna = ({ operationId, method, who, demo }: Route) => operationId === 'confirmClaim' || (method !== 'GET' && (who.includes('holder') || who.includes('staff')) && !demo);
afterAll(house.close);

/** What is guarded by approvals, row by row; terminals are enrolled without asking anybody by a door of the demonstration. */
const GUARDED = ['policies', 'switches', 'service_points'].map((table) => `select t::text as row, t.approval_id from ${table} t`).join(' union all ');
const guardedBefore = (await house.owner.query<{ row: string }>('guarded_before', GUARDED)).map(({ row }) => row);

const promised = Object.values(contract).filter((value) => typeof value === 'object' && value !== null && 'operationId' in value) as readonly Route[];
/** Whoever must not, before whoever may; and Ana last of all, for some of what she does ends her session. */
const inOrder = [...callerNames].sort((one, other) => rank(one) - rank(other));

test('every promise of the contract says who may, and nothing else does', () => {
  const operations = promised.map(({ operationId }) => operationId).sort();
  expect(Object.keys(whoMay).sort()).toEqual(operations);
  expect(Object.keys(requests).sort()).toEqual(operations);
});

test('there is no door but those of the contract, the three by which browsers come from an app, and what tells of the house itself', () => {
  const doors = doorsOf(house.app.printRoutes({ commonPrefix: false }));
  const contracted = promised.map(({ method, url }) => `${method} ${url}`);
  expect(doors.filter((door) => !contracted.includes(door)).sort()).toEqual(['GET /api/docs', 'GET /api/openapi.json', 'GET /enter/:channel', 'GET /launch/open/:secret', 'GET /livez', 'GET /metrics', 'GET /readyz', 'GET /return/:channel']);
  expect(contracted.filter((door) => !doors.includes(door))).toEqual([]);
});

describe.each(promised.map((route) => [route.operationId, route] as const))('%s', { timeout: 60_000 }, (operationId, route) => {
  test('is for whom the table says, and leaves Ana as she was for everybody else', async () => {
    const scene = changesAna(route) ? await setScene(house, keys, staff) : lasting;
    const prepared = (await requests[operationId]?.(scene)) ?? {};
    const got: Record<string, Gets> = {};
    for (const name of inOrder) {
      const before = await stateOf(scene);
      const answer = await knock(scene.browsers[name], route, typeof prepared === 'function' ? await prepared() : prepared);
      const gets = getsOf(answer, whoMay[operationId]?.[name]);
      got[name] = gets;
      expect(answer.status, `${name}: ${JSON.stringify(answer.body)}`).toBeLessThan(500);
      tellsOnlyWhatIsTheirs(scene, { name, operationId, gets }, answer);
      if (answer.status >= 400) expect(await stateOf(scene), `${name} changed something`).toEqual(before);
    }
    expect(got).toEqual(whoMay[operationId]);
  });
});

test('whoever knocked where, no guarded row was changed but by a held change that was applied', async () => {
  const unheld = await house.owner.query('unheld', `
    select row from (${GUARDED}) as rows where row <> all($1) and not exists (select from approvals a where a.approval_id = rows.approval_id and a.state = 'applied')`, [guardedBefore]);
  expect(unheld).toEqual([]);
});

describe('in production', () => {
  const production = Object.fromEntries(callerNames.map((name) => [name, newBrowser(house.inProduction, name in keys ? { terminalKey: keys[name as keyof typeof keys] } : {})])) as Record<CallerName, Browser>;

  test.each(promised.filter(({ demo }) => demo).map((route) => [route.operationId, route] as const))('%s is an address that nobody knows', async (_, route) => {
    for (const name of callerNames) expect((await knock(production[name], route, {})).body['code'], callers[name]).toBe('address_unknown');
  });

  test.each(['/start', '/start/desk', '/start/wechat', '/start/alipay'])('%s is an address that nobody knows', async (url) => {
    expect((await production.stranger.get(url)).body['code']).toBe('address_unknown');
  });

  test('no description of the interface tells of the demonstration', async () => {
    const { body } = await production.stranger.get('/api/openapi.json');
    expect(Object.keys(body['paths'] as object).filter((path) => path.startsWith('/demo'))).toEqual([]);
  });
});

function knock(browser: Browser, { method, url }: Route, { params = {}, query, body }: Sent): Promise<Answer> {
  const address = `${url.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '0')}${query ? `?${new URLSearchParams(query)}` : ''}`;
  if (method === 'GET') return browser.get(address);
  if (method === 'DELETE') return browser.delete(address);
  return method === 'PUT' ? browser.put(address, body) : browser.post(address, body);
}

/** `yes` and `own` are the same reply: what may stand in it is looked at by `tellsOnlyWhatIsTheirs`. */
function getsOf({ status, body }: Answer, wanted: Gets | undefined): Gets {
  if (status >= 400) return body['code'] as Gets;
  return wanted === 'own' ? 'own' : 'yes';
}

/**
 * Numbers in clear are for Ana's own eye; her card's and her check's ids for whoever may ask for them. A desk of her area finds the id of
 * her card, and sees in clear what it asked for, which is her name.
 */
function tellsOnlyWhatIsTheirs({ ana, check }: Scene, { name, operationId, gets }: { readonly name: CallerName; readonly operationId: string; readonly gets: Gets }, { body }: Answer): void {
  const said = JSON.stringify(body);
  const { holderId, identityNumber, phone, cards } = ana.person;
  const cardId = cards[0]?.cardId ?? '';
  const told = gets !== 'yes' ? [] : operationId === 'findPerson' ? [cardId] : operationId === 'unmaskPerson' ? [ana.person.name] : [];
  const secrets = name === 'holder' ? [String(holderId)] : [String(holderId), identityNumber, phone ?? '', cards[0]?.number ?? '', ana.person.name, ...(name.includes('terminal') ? [] : [cardId, check.verificationId])];
  for (const secret of secrets) if (!told.includes(secret)) expect(said, name).not.toContain(secret);
}

/** All that could be changed of Ana: what is hers, and nothing that merely counts who knocked. */
async function stateOf({ ana }: Scene): Promise<unknown> {
  const tables = ['holders', 'cards', 'card_damages', 'ecards', 'devices', 'consents', 'notices', 'verifications', 'outbox', 'showing_certificates'];
  const looks = tables.map((table) => `select '${table}' as place, md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as seen from ${table} t where holder_id = $1`);
  return house.owner.query('state_of', looks.join(' union all '), [ana.person.holderId]);
}

/** As the router prints them: what continues an address stands four columns further in, below it. */
function doorsOf(printed: string): string[] {
  const path: string[] = [];
  return printed.split('\n').flatMap((line) => {
    const [, indent = '', part = '', methods = ''] = /^([│├└─ ]*)(\S*)(?: \((.*)\))?$/.exec(line) ?? [];
    path.splice(indent.length / 4 - 1, path.length, part);
    return methods.split(', ').filter((method) => !['', 'HEAD', 'OPTIONS'].includes(method)).map((method) => `${method} ${path.join('')}`);
  });
}

function rank(name: CallerName): number {
  return name === 'holder' ? 2 : name === 'terminal' ? 1 : 0;
}
