import { sayWhatWasSeen, type ComparedField, type DisputeContent, type LookKind, type RefusalCode } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import { actorOf } from '../../../platform/values/caller.ts';
import { allow, deny, type Decision } from '../../../platform/values/decision.ts';
import { asId, type HolderId, type Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { findAuditOf, recordAudit } from '../../audit/index.ts';
import { findLiveECard } from '../../ecards/index.ts';
import { denyVerification, findVerification } from '../../presentation/index.ts';
import type { RegionCode } from '../../regions/rules/index.ts';
import { findServicePoint, listStaffNumbers } from '../../staff/index.ts';
import type { DecidedBy, Service, ServiceCase } from '../service.ts';
import { inChina } from './in-china.ts';

/** A look as it stands on record: a check of a code, or an entry of the audit in the person's home. */
interface Look {
  /** Of the check, or of the entry. */
  readonly lookId: string;
  readonly kind: LookKind;
  readonly actor: string;
  readonly at: number;
  readonly servicePointId: string | null;
  readonly till: string | null;
  readonly purpose: string | null;
  readonly outcome: string | null;
  readonly seen: readonly string[];
  /** What somebody of an agency wrote when they looked. */
  readonly reason: string | null;
}

const CLOCK = 'operator:clock';
const STAFF = 'staff:';

/**
 * "This was not me", and "who was that?": the codes end at once where it was one, and a desk says what it found. Granted: it was misuse. Whoever
 * looked does not decide about it; a look of an agency goes to the desk of the province.
 */
export const disputedLook: Service<'disputed_look'> = {
  key: 'disputed_look',
  mayOpen: async (world, holderId, content) => {
    const ecard = await findLiveECard(world.database, holderId);
    if (!ecard) return deny('sign_in_needed');
    if (!content) return allow({ regionCode: ecard.regionCode, subject: '' });
    const look = await mayDispute(world, holderId, content);
    return look.allowed ? allow({ regionCode: deskOf(look.value, ecard.regionCode), subject: look.value.lookId }) : look;
  },
  opened: async (world, { holderId, content }, caller) => {
    if (!('verificationId' in content)) return;
    const check = await findVerification(world.database, holderId, asId(content.verificationId));
    if (check && check.deniedBy !== 'holder') await denyVerification(world, caller, check.verificationId);
  },
  compare: async (world, { holderId, content }, eyes) => {
    const look = await findLook(world, holderId, content);
    return look ? fieldsOf(world, look, { words: content.words ?? null, deciding: eyes === 'deciding' }) : [];
  },
  recheck: async (world, { holderId, content }) => {
    const look = await mayDispute(world, holderId, content);
    return look.allowed ? null : look.reason;
  },
  grant: async (world, one, by) => {
    const { lookId } = await notTheirOwn(world, one, by);
    await recordAudit(world.database, { holderId: one.holderId, at: by.at, caller: by.caller, action: 'dispute.misuse_established', subject: lookId, reference: by.reference });
  },
  refused: async (world, one, by) => {
    await notTheirOwn(world, one, by);
  },
};

async function mayDispute(world: World, holderId: HolderId, content: DisputeContent): Promise<Decision<Look, RefusalCode>> {
  const look = await findLook(world, holderId, content);
  if (!look) return deny('look_not_found');
  return look.actor === 'holder' || look.actor === CLOCK ? deny('look_was_yours') : allow(look);
}

/** Somebody of an agency looked: the desk above theirs finds out. */
function deskOf({ actor }: Look, regionCode: RegionCode): RegionCode {
  return actor.startsWith(STAFF) ? asId(`${regionCode.slice(0, 2)}0000`) : regionCode;
}

/** Refusal: case_own_decision. */
async function notTheirOwn(world: World, { holderId, content }: ServiceCase<DisputeContent>, { caller }: DecidedBy): Promise<Look> {
  const look = await findLook(world, holderId, content);
  if (!look) throw new Error('a look that is disputed stays on record');
  if (look.actor === actorOf(caller)) throw new Refusal('case_own_decision');
  return look;
}

async function findLook({ database }: Pick<World, 'database'>, holderId: HolderId, content: DisputeContent): Promise<Look | null> {
  if ('verificationId' in content) {
    const check = await findVerification(database, holderId, asId(content.verificationId));
    return check && {
      lookId: check.verificationId, kind: 'code_checked', actor: `terminal:${check.terminalId}`, at: check.at, servicePointId: check.servicePointId, till: check.till,
      purpose: check.purpose, outcome: check.outcome, seen: check.seen, reason: null,
    };
  }
  const entry = await findAuditOf(database, holderId, { entryId: content.accessId, at: content.at });
  if (!entry) return null;
  const byStaff = entry.actor.startsWith(STAFF);
  return { ...entry, lookId: entry.entryId, kind: kindOf(entry.actor), till: null, outcome: byStaff ? null : entry.outcome, reason: byStaff && entry.action.startsWith('person.') ? entry.outcome : null };
}

function kindOf(actor: string): LookKind {
  if (actor.startsWith(STAFF)) return 'seen_by_staff';
  if (actor.startsWith('terminal:') || actor.startsWith('service_point:')) return 'seen_at_counter';
  if (actor.startsWith('app:')) return 'told_to_app';
  return actor === 'stranger' ? 'not_signed_in' : 'other';
}

async function fieldsOf({ database }: Pick<World, 'database'>, look: Look, { words, deciding }: { readonly words: string | null; readonly deciding: boolean }): Promise<readonly ComparedField[]> {
  const place = look.servicePointId === null ? null : await findServicePoint(database, asId(look.servicePointId));
  const by = deciding && look.actor.startsWith(STAFF) ? await numberOf(database, asId(look.actor.slice(STAFF.length))) : null;
  const told = (field: string, asked: string | null, name?: ComparedField['name']): ComparedField[] => (asked === null ? [] : [{ field, held: null, asked, differs: false, ...(name && { name }) }]);
  return [
    ...told('look_kind', look.kind), ...told('look_at', inChina(look.at)), ...told('look_place', look.servicePointId, place?.name), ...told('look_till', look.till),
    ...told('look_purpose', look.purpose), ...told('look_outcome', look.outcome), ...told('look_seen', look.seen.length === 0 ? null : look.seen.join(', '), sayWhatWasSeen(look.seen)),
    ...told('look_by', by), ...told('look_reason', deciding ? look.reason : null), ...told('look_words', words),
  ];
}

async function numberOf(database: World['database'], staffId: Id<'Staff'>): Promise<string | null> {
  return (await listStaffNumbers(database, [staffId])).get(staffId) ?? null;
}
