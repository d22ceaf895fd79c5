import { createHash } from 'node:crypto';
import type { ApprovalView, SaidView } from '@yika/contract';
import type { Static } from 'typebox';
import { languages } from '@yika/contract';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import type { World } from '../../../platform/world.ts';
import { NOBODY, recordAudit } from '../../audit/index.ts';
import { areaName } from '../../regions/index.ts';
import type { ApprovalId, Kinds } from '../approvable-change.ts';
import { namerOf, viewApproval } from './view-approval.ts';

/** The facts of a printed sheet; that it was printed, and by whom, is on record. */
export async function printSheet(world: World, caller: StaffCaller, asked: { readonly kinds: Kinds; readonly approvalId: ApprovalId }) {
  const approval = await viewApproval(world, caller, asked);
  const at = world.now();
  await recordAudit(world.database, { holderId: NOBODY, at, caller, action: 'approval.printed', subject: approval.approvalId, reference: approval.reference });
  const say = await namerOf(world.database, [actorOf(caller)]);
  return { approval, areaName: nameOf(approval.areaCode), printedBy: say(actorOf(caller)), printedAt: at, fingerprint: fingerprintOf(approval) };
}

/** Of what was held and decided, and of nothing that depends on who looks or when. */
function fingerprintOf({ approvalId, reference, kind, subject, areaCode, state, version, versions, timeline }: ApprovalView): string {
  return createHash('sha256').update(JSON.stringify([approvalId, reference, kind, subject, areaCode, state, version, versions, timeline])).digest('hex');
}

const NATION = { es: 'Nación', 'zh-CN': '全国', en: 'The nation' };

function nameOf(areaCode: string): Static<typeof SaidView> {
  if (areaCode === '000000') return NATION;
  const [es, zh, en] = languages.map((language) => areaName(areaCode, language));
  return { es: es ?? areaCode, 'zh-CN': zh ?? areaCode, en: en ?? areaCode };
}
