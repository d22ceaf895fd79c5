import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testPersons } from '../server/src/demo/persons.ts';
import { listPersons, type TestPersonView } from './holder.ts';
import { openStage, playPerson, type Stage } from './play-person.ts';
import { startProduct, type Product } from './product.ts';

/** Known before the product runs, so that each is a test of its own; what is expected of them is asked of the running product. */
const ids = testPersons('2026-01-01').map(({ id }) => id);
const withHospitalDown = 'hospital-down';

let product: Product;
let stage: Stage;
let persons: readonly TestPersonView[];
beforeAll(async () => {
  product = await startProduct();
  stage = openStage(product);
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

function named(id: string): TestPersonView {
  const person = persons.find((one) => one.id === id);
  if (!person) throw new Error(`there is no test person ${id}`);
  return person;
}
