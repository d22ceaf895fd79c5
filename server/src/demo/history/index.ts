import { decideApproval, kindsBelow, raiseApproval, type Kinds } from '../../modules/approvals/index.ts';
import { findHoldersWithECard } from '../../modules/ecards/index.ts';
import { closeOutage, listOutagesSince, openOutage } from '../../modules/outages/index.ts';
import { approveIssuer, findDossier, findIssuer, findIssueStop, issuerKinds, startDossier } from '../../modules/registration/index.ts';
import { dayInChina } from '../../platform/values/day.ts';
import { asId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import type { PopulationRequest } from '../population/index.ts';
import { fillDesk } from './busy-desk.ts';
import { neighboursWithCards } from './holders-of-neighbourhood.ts';
import { at, DAY_MS, HOUR_MS, staffThen } from './past.ts';
import { publishRules } from './published-rules.ts';
import { checkOverWeeks, issueOverWeeks } from './weeks-of-checks.ts';

const kinds: Kinds = { ...kindsBelow, ...issuerKinds, audit_export: () => null };
const ISSUING = ['110100', '310100', '440100'];

/**
 * What happened before somebody started the demonstration, so that its dashboards and its desk have something to tell: by the rooms' own acts, each
 * at its moment in the past. The test persons are left alone; everything here is about the neighbourhood.
 */
export async function seedHistory(world: World, population: PopulationRequest): Promise<void> {
  await tellOfIssuers(world);
  await tellOfDossiers(world);
  if ((await findDossier(world.database, asId('440100'))) === null) await publishRules(world, kinds);
  await tellOfOutages(world);
  // Where an operator has closed a region, nobody there came by an e-card.
  const open = [];
  for (const region of ISSUING) if ((await findIssueStop(world.database, asId(region))) === null) open.push(region);
  const neighbours = await neighboursWithCards(world, population, open);
  // A start that was killed after this was told tells nothing twice.
  if ((await findHoldersWithECard(world.database, neighbours.map(({ holderId }) => holderId))).length > 0) return;
  const holders = await issueOverWeeks(world, neighbours);
  await checkOverWeeks(world, holders);
  await fillDesk(world, holders);
}

/** Issuers elsewhere, one of them suspended and one withdrawn by the ministry. */
async function tellOfIssuers(world: World): Promise<void> {
  const elsewhere = [['320100', 'active'], ['330100', 'active'], ['510100', 'active'], ['420100', 'suspended'], ['210100', 'withdrawn']] as const;
  for (const [areaCode, standing] of elsewhere) {
    if (await findIssuer(world.database, asId(areaCode))) continue;
    const moment = world.now() - 700 * DAY_MS;
    await approveIssuer(world.database, { areaCode: asId(areaCode), scope: ['cards', 'ecards'], onDay: dayInChina(moment), reason: 'approved (demo)', reference: 'demo', at: moment });
    if (standing !== 'active') await changeStanding(at(world, world.now() - 16 * DAY_MS), { areaCode, standing });
  }
}

async function changeStanding(world: World, proposal: { readonly areaCode: string; readonly standing: 'suspended' | 'withdrawn' }): Promise<void> {
  const change = kinds.issuer_standing(proposal);
  if (!change) throw new Error('a standing is proposed');
  const approvalId = await raiseApproval(world, await staffThen(world, 'A-0101'), { change, reason: '年度检查发现密钥管理不符合规定' });
  const later = at(world, world.now() + 6 * HOUR_MS);
  await decideApproval(later, await staffThen(later, 'A-0102'), kinds, { approvalId, version: 1, decision: 'approve', reason: '情况属实' });
}

/** Dossiers that were begun and are still being written, of several ages. */
async function tellOfDossiers(world: World): Promise<void> {
  for (const [areaCode, staffNumber, days] of [['440600', 'A-0201', 12], ['440400', 'A-0201', 47], ['370100', 'A-0101', 74], ['610100', 'A-0101', 130]] as const) {
    if (await findDossier(world.database, asId(areaCode))) continue;
    const then = at(world, world.now() - days * DAY_MS);
    await startDossier(then, await staffThen(then, staffNumber), asId(areaCode));
  }
}

/** Two that are over: of a hospital for an afternoon, of another for a night. */
async function tellOfOutages(world: World): Promise<void> {
  if ((await listOutagesSince(world.database, world.now() - 30 * DAY_MS)).length > 0) return;
  for (const [servicePointId, days, hours] of [['renhe-hospital', 12, 5], ['liuhua-hospital', 19, 9], ['liuhua-hospital', 5, 1]] as const) {
    const begun = at(world, world.now() - days * DAY_MS);
    const operator = { kind: 'operator', name: 'demo' } as const;
    await openOutage(begun, operator, { servicePointId: asId(servicePointId) });
    await closeOutage(at(world, begun.now() + hours * HOUR_MS), operator, { servicePointId: asId(servicePointId) });
  }
}
