import type { ReplyOf, TechnicalTestView } from '@yika/contract';
import type * as contract from '@yika/contract';
import { calculateJwkThumbprint } from 'jose';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { areaName } from '../../regions/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { STRANGERS, TECHNICAL_TERMS, TEST_HOLDERS } from '../rules/index.ts';
import { fingerprintOf } from './register-regional-system.ts';
import { findRegionalSystem, type RegisteredSystem } from './regional-systems-table.ts';
import { findResults, findTechnicalTest, listLooks, listTechnicalTests, type TechnicalResult, type TechnicalTest, type TestKey } from './technical-tests-table.ts';

type Needs = Pick<World, 'database'>;

const NEWEST = 20;

export async function viewRegionalSystem({ database }: Needs, caller: StaffCaller, areaCode: RegionCode, publicUrl: string): Promise<ReplyOf<typeof contract.getRegionalSystem>> {
  const system = await findRegionalSystem(database, areaCode);
  const tests = await listTechnicalTests(database, areaCode, NEWEST);
  const results = await findResults(database, areaCode, tests.map(({ testId }) => testId));
  const numbers = await numbersOf({ database }, [...tests.map(({ askedBy }) => askedBy), ...(system ? [system.registeredBy] : [])]);
  return {
    areaCode, name: { es: areaName(areaCode, 'es'), 'zh-CN': areaName(areaCode, 'zh-CN'), en: areaName(areaCode, 'en') },
    system: system && (await toSystemView(system, numbers)), tests: tests.map((test) => toTestView(test, results.get(test.testId) ?? null, numbers)),
    mayEdit: mayIn(caller.grants, 'officer', areaCode),
    keysUrl: `${publicUrl}/regional-systems/keys`, holdersUrl: `${publicUrl}/regional-systems/${areaCode}/test-holders`,
    terms: { ...TECHNICAL_TERMS, holders: TEST_HOLDERS, strangers: STRANGERS },
  };
}

export async function viewRegistered({ database }: Needs, system: RegisteredSystem): Promise<ReplyOf<typeof contract.registerRegionalSystem>> {
  return toSystemView(system, await numbersOf({ database }, [system.registeredBy]));
}

/** Refusal: technical_test_not_found. */
export async function viewTechnicalTest({ database }: Needs, key: TestKey): Promise<TechnicalTestView> {
  const test = await findTechnicalTest(database, key);
  if (!test) throw new Refusal('technical_test_not_found');
  const results = await findResults(database, key.areaCode, [key.testId]);
  return toTestView(test, results.get(key.testId) ?? null, await numbersOf({ database }, [test.askedBy]));
}

export async function viewLooks(world: Needs, key: TestKey): Promise<ReplyOf<typeof contract.getTechnicalTest>> {
  return { test: await viewTechnicalTest(world, key), looks: await listLooks(world.database, key) };
}

type Numbers = ReadonlyMap<string, string>;

async function numbersOf({ database }: Needs, actors: readonly string[]): Promise<Numbers> {
  const ids = actors.flatMap((actor) => (actor.startsWith('staff:') ? [asId<'Staff'>(actor.slice(6))] : []));
  return listStaffNumbers(database, [...new Set(ids)]);
}

async function toSystemView({ version, address, publicKey, authority, registeredBy, at }: RegisteredSystem, numbers: Numbers) {
  const keyId = await calculateJwkThumbprint({ kty: 'EC', crv: 'P-256', ...publicKey });
  return { version, address, publicKey, keyId, authority: authority === null ? null : fingerprintOf(authority), registeredAt: at, registeredBy: numbers.get(registeredBy.slice(6)) ?? null };
}

function toTestView(test: TechnicalTest, result: TechnicalResult | null, numbers: Numbers): TechnicalTestView {
  const { testId, systemVersion, askedAt, askedBy, right, wrong, failed } = test;
  return {
    testId, state: stateOf(test, result), systemVersion, askedAt, askedBy: numbers.get(askedBy.slice(6)) ?? null,
    asked: right + wrong + failed, toAsk: TEST_HOLDERS + STRANGERS, counts: { right, wrong, failed },
    result: result && {
      endedAt: result.at, findings: [...result.findings], clockOffsetMs: result.clockOffsetMs, tls: result.tls,
      latencyMs: result.p50Ms === null || result.p95Ms === null || result.maxMs === null ? null : { p50: result.p50Ms, p95: result.p95Ms, max: result.maxMs },
    },
  };
}

function stateOf({ begun }: TechnicalTest, result: TechnicalResult | null): TechnicalTestView['state'] {
  if (result) return result.findings.length === 0 ? 'passed' : 'failed';
  return begun ? 'running' : 'waiting';
}
