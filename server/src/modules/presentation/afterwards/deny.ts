import { Refusal } from '../../../platform/refusal.ts';
import { writeOutbox } from '../../../platform/outbox-table.ts';
import type { HolderCaller, TerminalCaller } from '../../../platform/values/caller.ts';
import type { Id } from '../../../platform/values/ids.ts';
import type { World } from '../../../platform/world.ts';
import { recordAudit } from '../../audit/index.ts';
import { endDeviceCertificates } from '../../ecards/index.ts';
import { writeNotice } from '../../notices/index.ts';
import { findHomeOf, findVerification, markDenied, type Verification } from '../verifications-table.ts';

type Needs = Pick<World, 'database' | 'now'>;

export interface Denied {
  readonly codesEnded: number;
  readonly reference: string;
}

/**
 * "This was not me": every code of every device ends at once, online now and offline with the next status list; the agency is told.
 * Signing in goes on: a new certificate is a new act of the holder. Refusal: not_permitted (no such check of this holder).
 */
export async function denyVerification({ database, now }: Needs, caller: HolderCaller, verificationId: Id<'Verification'>): Promise<Denied> {
  const at = now();
  const { holderId } = caller;
  const check = await findVerification(database, holderId, verificationId);
  if (!check) throw new Refusal('not_permitted');

  const first = await markDenied(database, check, 'holder');
  const codesEnded = await endDeviceCertificates(database, { holderId, deviceNo: null, at });
  await writeNotice(database, { holderId, kind: 'verification_denied', facts: { codesEnded }, at });
  // Said once, however often it is pressed; and also where a clerk had denied the person before.
  if (first) await writeOutbox(database, { kind: 'presentation.verification_denied', holderId, subject: verificationId, at });
  await recordAudit(database, { holderId, at, caller, action: 'presentation.denied', subject: verificationId, reference: check.reference });
  return { codesEnded, reference: check.reference };
}

/**
 * The face at the counter is not the face on the photo. The holder is told, and decides; the codes go on, because a clerk may err.
 * Refusal: not_permitted (not a valid check of this service point, made with a line).
 */
export async function denyPerson({ database, now }: Needs, caller: TerminalCaller, verificationId: Id<'Verification'>): Promise<void> {
  const at = now();
  const holderId = await findHomeOf(database, verificationId);
  const check = holderId === null ? null : await findVerification(database, holderId, verificationId);
  if (!check || !mayDenyPerson(check, caller)) throw new Refusal('not_permitted');
  if (!(await markDenied(database, check, 'counter'))) return;

  await writeNotice(database, { holderId: check.holderId, kind: 'person_denied_at_counter', facts: {}, at });
  await writeOutbox(database, { kind: 'presentation.person_denied', holderId: check.holderId, subject: verificationId, at });
  await recordAudit(database, { holderId: check.holderId, at, caller, action: 'presentation.person_denied', subject: verificationId, purpose: check.purpose, reference: check.reference });
}

function mayDenyPerson({ servicePointId, outcome, offline }: Verification, caller: TerminalCaller): boolean {
  return servicePointId === caller.servicePointId && outcome === 'valid' && !offline;
}
