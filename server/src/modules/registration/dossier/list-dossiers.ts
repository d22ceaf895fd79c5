import type * as contract from '@yika/contract';
import type { DossierSummary, QueryOf, ReplyOf } from '@yika/contract';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { standingsOfApprovals, type ApprovalStanding } from '../../approvals/index.ts';
import { areaNames } from '../../regions/index.ts';
import { stemOf } from '../../regions/rules/index.ts';
import { readersOfAreas } from '../area-in-scope.ts';
import { findIssuers } from '../issuers/issuers-table.ts';
import { dossierState, sayIssuerNumber, turnOf } from '../rules/index.ts';
import { listNewestDossiers, type Dossier } from './dossiers-table.ts';
import { readItems } from './read-dossier.ts';

const PAGE = 20;

/** Only the page that is asked for is checked item by item: linting costs more than counting. */
export async function listDossiers(world: World, caller: StaffCaller, { state, turn, areaCode, after, limit = PAGE }: QueryOf<typeof contract.listDossiers>): Promise<ReplyOf<typeof contract.listDossiers>> {
  const { database } = world;
  const stems = caller.grants.filter(({ role, servicePointId }) => readersOfAreas.includes(role) && servicePointId === null).map(({ areaCode: scope }) => stemOf(scope));
  const dossiers = await listNewestDossiers(database, stems);
  const standings = await standingsOfApprovals(world, dossiers.flatMap(({ approvalId }) => approvalId ?? []));
  const found = dossiers.map((dossier) => standOf(dossier, (dossier.approvalId && standings.get(dossier.approvalId)) ?? null))
    .filter((one) => (!state || one.state === state) && (!turn || one.turn === turn) && (!areaCode || one.dossier.areaCode.startsWith(stemOf(asId(areaCode)))));
  const page = found.filter(({ dossier }) => !after || dossier.areaCode > after).slice(0, limit + 1);
  const shown = page.slice(0, limit);
  const numbers = new Map((await findIssuers(database, shown.map(({ dossier }) => dossier.areaCode))).map((issuer) => [issuer.areaCode, sayIssuerNumber(issuer.issuerNumber)]));
  const rows: DossierSummary[] = [];
  for (const { dossier, ...standing } of shown) {
    const items = await readItems(database, dossier);
    const { areaCode: area, dossierNo, purpose, version, startedAt, approvalId } = dossier;
    rows.push({
      areaCode: area, areaName: areaNames(area), dossierNo, purpose, version, startedAt, approvalId, ...standing,
      ready: items.filter(({ faults }) => faults.length === 0).length, of: items.length, issuerNumber: numbers.get(area) ?? null,
    });
  }
  return { dossiers: rows, next: page.length > limit ? (shown.at(-1)?.dossier.areaCode ?? null) : null, count: found.length };
}

function standOf(dossier: Dossier, review: ApprovalStanding | null): Pick<DossierSummary, 'state' | 'stateSince' | 'turn'> & { readonly dossier: Dossier } {
  const state = dossierState({ isClosed: dossier.closedAt !== null, review });
  return { dossier, state, turn: turnOf(state), stateSince: dossier.closedAt ?? review?.since ?? dossier.startedAt };
}
