import { refusals, type RefusalCode } from '@yika/contract';
import { findAuditByReference } from '../modules/audit/index.ts';
import { findMisuseReport, findOfflineReason, findVerificationByReference } from '../modules/presentation/index.ts';
import { EXPLAINED, findRefusal } from '../platform/http/refusal-references-table.ts';
import { normaliseReference } from '../platform/reference.ts';
import type { Command } from './command.ts';
import { asOperator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

export const command: Command = {
  name: 'support find',
  usage: 'REFERENCE',
  describe: 'What happened behind a reference that somebody reads out, without personal data.',
  run: async (args, { config }) => {
    const [typed = ''] = exactly(readOptions(args, {}).positionals, 1, 'Name one reference.');
    const reference = normaliseReference(typed);
    const found = await asOperator(config(), (inTransaction) => inTransaction(async ({ database }) => {
      const verification = await findVerificationByReference(database, reference);
      // Why a check without a line was not taken stands with the item that its terminal handed in.
      const rejectedFor = verification?.offline && verification.outcome === 'refused' ? await findOfflineReason(database, verification) : null;
      return { rejectedFor, refusal: await findRefusal(database, reference), told: await findAuditByReference(database, reference), verification, misuse: verification && (await findMisuseReport(database, verification)) };
    }));
    if (found.verification) return sayVerification(reference, found.verification, found);
    if (!found.refusal && found.told) return sayTold(reference, found.told);
    if (!found.refusal) return { value: { reference, found: false }, text: `Nothing is known of ${reference}.`, exitCode: 1 };
    if (found.refusal.code === EXPLAINED) return sayTold(reference, { ...found.refusal, actor: found.refusal.callerKind, action: 'diagnosis.explained', outcome: null });
    const { at, operationId, code, status, callerKind, servicePointId } = found.refusal;
    const words = refusals[code as RefusalCode].en;
    return {
      value: { reference, kind: 'refusal', at: new Date(at).toISOString(), operationId, code, status, callerKind, servicePointId, operator: words.operator, next: words.next },
      text: [`${reference}: ${operationId} was refused at ${new Date(at).toISOString()} (${status} ${code}) to a ${callerKind}${servicePointId ? ` at ${servicePointId}` : ''}.`, words.operator, `Next: ${words.next}`].join('\n'),
    };
  },
};

type Told = NonNullable<Awaited<ReturnType<typeof findAuditByReference>>>;

/** An explanation or a damage check: that it was given, where and what came of it. What it said is not kept. */
function sayTold(reference: string, { at, actor, action, servicePointId, outcome }: Told) {
  const [callerKind = ''] = actor.split(':');
  const value = { reference, kind: action.startsWith('card.') ? 'damage_check' : 'explanation', at: new Date(at).toISOString(), action, callerKind, servicePointId, outcome };
  return { value, text: `${reference}: ${action} for a ${callerKind}${servicePointId ? ` at ${servicePointId}` : ''} at ${value.at}${outcome ? `: ${outcome}` : ''}.` };
}

type Verification = NonNullable<Awaited<ReturnType<typeof findVerificationByReference>>>;
type Misuse = Awaited<ReturnType<typeof findMisuseReport>>;

function sayVerification(reference: string, { verificationId, at, outcome, purpose, reasons: found, servicePointId, till, how, offline, flagged, deniedBy }: Verification, { misuse: reported, rejectedFor }: { readonly misuse: Misuse; readonly rejectedFor: string | null }) {
  const reasons: readonly string[] = rejectedFor === null ? found : [...found, rejectedFor];
  const misuse = reported && { kind: reported.kind, at: new Date(reported.at).toISOString(), servicePointId: reported.servicePointId };
  const value = { reference, kind: 'verification', verificationId, at: new Date(at).toISOString(), outcome, purpose, reasons, servicePointId, till, how, offline, flagged, deniedBy, misuse };
  return { value, text: `${reference}: a code (${how}) was checked for ${purpose} at ${servicePointId}, till ${till}, at ${value.at}: ${outcome}${reasons.length > 0 ? ` (${reasons.join(', ')})` : ''}${offline ? ', without a line' : ''}${flagged ? `, flagged: ${flagged}` : ''}${deniedBy ? `, denied by the ${deniedBy}` : ''}.${misuse ? ` A clerk there reported misuse at ${misuse.at}: ${misuse.kind}.` : ''}` };
}
