import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ageYears, isCalendarDay, readCardNumber, readIdentityNumber, readName, readPhone } from '@yika/contract/numbers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Column, registryFileNames, registryFiles, type RegistryFile } from '../../registry-files/columns.ts';
import { csvChunks } from '../../registry-files/csv.ts';
import { writeRegistryFiles } from '../../registry-files/write-registry-files.ts';
import { testPersonRows } from '../test-person-rows.ts';
import { generatePopulation } from './population.ts';

const today = '2026-11-23';
const request = { holders: 4_000, seed: 7, today, photos: 20 };
const population = generatePopulation(request);

test('no identity number and no card number stands twice, among a hundred thousand, nor is it a test person’s', () => {
  const many = generatePopulation({ holders: 100_000, seed: 3, today });
  const taken = testPersonRows(today);
  const persons = new Set(taken.holders.map(({ identity_number }) => identity_number));
  for (const { identity_number } of many.holders) persons.add(identity_number);
  expect(persons.size).toBe(100_000 + taken.holders.length);

  const cards = new Set(taken.cards.map(({ card_number }) => card_number));
  let count = cards.size;
  for (const { card_number } of many.cards) {
    cards.add(card_number);
    count += 1;
  }
  expect(cards.size).toBe(count);
});

test('the numbers are unique for any size, seed and day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), fc.nat(1_000_000), fc.constantFrom('2026-01-01', '2028-02-29', '2030-12-31'), (holders, seed, day) => {
      const numbers = new Set<string>();
      for (const { identity_number } of generatePopulation({ holders, seed, today: day }).holders) {
        expect(readIdentityNumber(identity_number, day).ok).toBe(true);
        numbers.add(identity_number);
      }
      expect(numbers.size).toBe(holders);
    }),
    { seed: 1, numRuns: 25 },
  );
});

test('the same request gives the same bytes, another seed others', () => {
  expect(digestOf(request)).toBe(digestOf(request));
  expect(digestOf({ ...request, seed: 8 })).not.toBe(digestOf(request));
});

test('every row has the columns of its file, all required cells, and only values that are allowed', () => {
  for (const file of registryFileNames) {
    const columns: readonly Column[] = registryFiles[file];
    let rows = 0;
    for (const row of population[file]) {
      const cells = row as Readonly<Record<string, string>>;
      const wrong = columns.filter(({ name, required, values }) => {
        const cell = cells[name];
        return cell === undefined || (required && cell === '') || (values && cell !== '' && !values.includes(cell));
      });
      if (wrong.length > 0 || Object.keys(cells).length !== columns.length) expect.fail(`${file}: ${wrong.map(({ name }) => name).join(', ')}`);
      rows += 1;
    }
    expect(rows, file).toBeGreaterThan(10);
  }
});

test('every holder can be read as a person: number, name, phone, a death that came after birth', () => {
  for (const row of population.holders) {
    const reading = readIdentityNumber(row.identity_number, today);
    expect(reading.ok && reading.value.kind).toBe(row.document_kind);
    expect(readName(row.name).ok, row.name).toBe(true);
    expect(row.phone === '' || readPhone(row.phone).ok).toBe(true);
    expect(row.phone).not.toMatch(/^1600000/);
    expect(row.death_date !== '').toBe(row.life_status === '2');
    if (row.death_date !== '') expect(row.death_date >= birthDay(row.identity_number) && row.death_date < today).toBe(true);
  }
});

test('who has a guardian is a minor, and the guardian is a grown-up of the same population', () => {
  const holders = new Map([...population.holders].map((row) => [row.identity_number, row]));
  const guarded = [...holders.values()].filter(({ guardian_identity_number }) => guardian_identity_number !== '');
  expect(guarded.length).toBeGreaterThan(100);
  for (const child of guarded) {
    const guardian = holders.get(child.guardian_identity_number);
    expect(ageYears(birthDay(child.identity_number), today)).toBeLessThan(18);
    expect(ageYears(birthDay(guardian?.identity_number ?? ''), birthDay(child.identity_number))).toBeGreaterThanOrEqual(21);
  }
});

test('cards obey the constraints of the registry: dates in order, only a temporary loss lapses, the dead have none in use', () => {
  const dead = new Set([...population.holders].filter(({ life_status }) => life_status === '2').map(({ identity_number }) => identity_number));
  const numbers = new Set([...population.cards].map(({ card_number }) => card_number));
  for (const card of population.cards) {
    expect(readCardNumber(card.card_number).ok).toBe(true);
    for (const day of [card.issued_on, card.valid_to, card.collected_on || today, card.loss_lapses_on || today]) expect(isCalendarDay(day)).toBe(true);
    expect(card.issued_on <= card.valid_to && card.issued_on <= today).toBe(true);
    expect(card.collected_on === '' || (card.collected_on >= card.issued_on && card.collected_on <= today)).toBe(true);
    expect(card.loss_lapses_on !== '').toBe(card.status === '4');
    if (dead.has(card.identity_number)) expect(card.status).toBe('9');
    if (card.replaces_card_number !== '') expect(numbers).toContain(card.replaces_card_number);
  }
});

test('it looks like a city: ages, regions and states in believable shares', () => {
  const ages = [...population.holders].map(({ identity_number }) => ageYears(birthDay(identity_number), today));
  const share = (holds: (age: number) => boolean) => ages.filter(holds).length / ages.length;
  expect(share((age) => age < 15)).toBeGreaterThan(0.08);
  expect(share((age) => age >= 25 && age < 60)).toBeGreaterThan(0.45);
  expect(share((age) => age >= 65)).toBeGreaterThan(0.08);
  expect(Math.max(...ages)).toBeGreaterThan(90);

  const statuses = [...population.cards].map(({ status }) => status);
  for (const status of ['0', '1', '2', '3', '4', '9']) expect(statuses, `status ${status}`).toContain(status);
  expect(statuses.filter((status) => status === '1').length / statuses.length).toBeGreaterThan(0.7);
  expect(new Set([...population.holders].map(({ region_code }) => region_code))).toEqual(new Set(['110100', '310100', '440100', '540100']));
});

test('contributions cover the last 24 months at most, and a month that was paid was paid by today', () => {
  const months = new Set<string>();
  for (const { month, paid_on } of population.contributions) {
    months.add(month);
    expect(paid_on <= today).toBe(true);
  }
  expect([...months].sort()).toHaveLength(24);
  expect([...months].sort().at(-1)).toBe('2026-11');
});

test('written to files, each has its header and as many lines as were counted', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'yika-population-'));
  try {
    const counts = await writeRegistryFiles(folder, testPersonRows(today), population);
    for (const file of registryFileNames) {
      const lines = readFileSync(join(folder, `${file}.csv`), 'utf8').trimEnd().split('\n');
      expect(lines[0]).toBe(registryFiles[file].map(({ name }) => name).join(','));
      expect(lines.length - 1, file).toBe(counts[file]);
    }
    expect(counts.holders).toBe(4_000 + testPersonRows(today).holders.length);
    expect(counts.photos).toBe(20 + testPersonRows(today).photos.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a request that cannot be met is refused at once', () => {
  for (const holders of [0, -1, 1.5, 10_000_001]) expect(() => generatePopulation({ holders, seed: 1, today })).toThrow('holders');
});

function digestOf(wanted: typeof request): string {
  const made = generatePopulation({ ...wanted, holders: 500, photos: 2 });
  const hash = createHash('sha256');
  for (const file of registryFileNames) hash.update(textOf(file, made));
  return hash.digest('hex');
}

function textOf<File extends RegistryFile>(file: File, made: typeof population): string {
  return [...csvChunks<File>(file, made[file])].join('');
}

function birthDay(identityNumber: string): string {
  return `${identityNumber.slice(6, 10)}-${identityNumber.slice(10, 12)}-${identityNumber.slice(12, 14)}`;
}
