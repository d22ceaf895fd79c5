import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testPersons } from '../server/src/demo/persons.ts';
import { listPersons, type TestPersonView } from './holder.ts';
import { openStage, playPerson, type Stage } from './play-person.ts';
import type { Exchange } from './client.ts';
import { leakFinder, type FindLeaks, type Source } from './leaks/find-leaks.ts';
import { personalOf } from './leaks/personal.ts';
import { handleRoughly, heardOf, importBadRows } from './leaks/rough-handling.ts';
import { dumpOf, filesOf, withOwner } from './leaks/sources.ts';
import { liveThrough } from './leaks/whole-day.ts';
import { startProduct, type Product } from './product.ts';

/** Known before the product runs, so that each is a test of its own; what is expected of them is asked of the running product. */
const ids = testPersons('2026-01-01').map(({ id }) => id);
const withHospitalDown = 'hospital-down';

let product: Product;
let stage: Stage;
let persons: readonly TestPersonView[];
const heard: Exchange[] = [];
beforeAll(async () => {
  product = await startProduct();
  stage = openStage(product, { hear: (exchange) => heard.push(exchange) });
  persons = await listPersons(product);
});
afterAll(() => product?.stop());

test('nobody is left out', () => {
  expect(persons.map(({ id }) => id).sort()).toEqual([...ids].sort());
  expect(persons.length).toBeGreaterThanOrEqual(47);
});

describe('every test person ends where persons.json says', () => {
  test.each(ids.filter((id) => id !== withHospitalDown))('%s', async (id) => {
    const person = named(id);
    expect(await playPerson(stage, person)).toEqual(person.expect);
  });

  test('hospital-down, once the simulated hospital has been silent for three beats', async () => {
    const person = named(withHospitalDown);
    const till = await stage.tillOf(person);
    await till.client.put('/demo/neighbours', { hospital: 'down' });
    await expect.poll(async () => (await till.client.get('/api/outages')).text, { timeout: 60_000, interval: 1000 }).toContain('renhe-hospital');
    expect(await playPerson(stage, person)).toEqual(person.expect);
  });
});

/**
 * What may hold somebody in clear is not looked at, on purpose: /demo/persons.json, the simulated inbox (a phone's own memory, and
 * its address names the phone), the error file of an import (it gives the operator's own rows back), and replies to the person.
 */
describe('after all that, and after rough handling, nobody stands anywhere in clear', () => {
  let verbs = '';
  let findLeaks: FindLeaks;
  beforeAll(() => {
    findLeaks = leakFinder(personalOf(readStoryDay()));
  });

  test.each(['wechat', 'alipay'] as const)('a whole life of an e-card that came from %s, to its end, is nobody’s error', async (channel) => {
    const first = heard.length;
    await liveThrough(stage, named(channel === 'wechat' ? 'all-in-order' : 'retired'), channel);
    expect(heard.slice(first).filter(({ status }) => status >= 500)).toEqual([]);
  });

  test('slips, curiosity and malformed requests are refused, and none of them is an error of ours', async () => {
    const firstRefusal = heard.length;
    for (const [index, person] of persons.entries()) await handleRoughly(stage, person, persons[(index + 5) % persons.length] ?? person);
    verbs = await importBadRows(stage, persons);
    const ours = heard.slice(firstRefusal).filter(({ status }) => status >= 500);
    expect(new Set(ours.map(({ method, url, status }) => `${method} ${url}: ${status}`))).toEqual(new Set());
    expect(heardOf(heard).refused).toBeGreaterThan(20 * persons.length);
  }, 240_000);

  test('no log, figure, refusal, address, verb or table names anybody', async () => {
    expect(findLeaks(await everything())).toEqual([]);
  });

  test('what is planted in each of them is found', async () => {
    const [person] = persons;
    if (!person) throw new Error('there are no persons');
    const { name, identityNumber, cardNumber, phone, pin } = person;
    const forms = [name, identityNumber, cardNumber, `${phone}`, `"pin":"${pin}"`, encodeURIComponent(name), Buffer.from(`x${identityNumber}`).toString('base64'), Buffer.from(name).toString('hex')];
    for (const { name: source } of await everything()) {
      for (const form of forms) expect(findLeaks([{ name: source, bytes: Buffer.from(`before ${form} after`) }]), form).not.toEqual([]);
    }
    await withOwner(product.dataFolder, (owner) => owner.script(`
      insert into refusal_references (reference, at, code, status, operation_id, caller_kind) values ('${identityNumber}', now(), 'c', 400, 'o', 'k');
      insert into budgets (budget, subject, window_started_at, spent) values ('planted', convert_to('${name}', 'UTF8'), now(), 1)`));
    expect(findLeaks(await dumpOf(product))).toEqual(expect.arrayContaining(['table public.refusal_references: all-in-order: identity number', 'table public.budgets: all-in-order: name']));
  });

  async function everything(): Promise<readonly Source[]> {
    const metrics = await stage.tillOf(named('all-in-order')).then(({ client }) => client.get('/metrics'));
    const { refusals, addresses } = heardOf(heard);
    const found = [
      ...filesOf(product), ...(await dumpOf(product)), { name: '/metrics', bytes: Buffer.from(metrics.text) },
      { name: 'refusals', bytes: refusals }, { name: 'addresses', bytes: addresses }, { name: 'verbs', bytes: Buffer.from(verbs) },
    ];
    expect(found.map((source) => source.name)).toEqual(expect.arrayContaining(['log/server.log', 'log/simulators.log', 'postgres/postgres.log', 'run.json', 'table public.holders', 'table public.audit_entries', '/metrics']));
    return found;
  }

  function readStoryDay(): string {
    return (JSON.parse(readFileSync(join(product.dataFolder, 'demo.json'), 'utf8')) as { storyDay: string }).storyDay;
  }
});

function named(id: string): TestPersonView {
  const person = persons.find((one) => one.id === id);
  if (!person) throw new Error(`there is no test person ${id}`);
  return person;
}
