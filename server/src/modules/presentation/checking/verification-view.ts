import type { Language, VerificationView } from '@yika/contract';
import type { FoundReason } from '@yika/contract/reasons';
import { dayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import { getPolicy } from '../../regions/index.ts';
import { findServicePoint } from '../../staff/index.ts';
import type { PersonSeen } from './person-seen.ts';
import { sayToCounter, sayWithPlace } from './say-to-counter.ts';
import { findFirstUse, type Verification } from '../verifications-table.ts';

export interface Viewing {
  readonly check: Omit<Verification, 'till'>;
  readonly reasons: readonly FoundReason[];
  readonly warnings: readonly FoundReason[];
  /** Only for a yes. */
  readonly person: PersonSeen | null;
  readonly language: Language;
  /** Of the issuing region, where that is known; else the counter's. */
  readonly hotline?: string;
}

export async function viewVerification(world: World, { check, reasons, warnings, person, language, hotline }: Viewing): Promise<VerificationView> {
  const [first] = reasons;
  const said = first || warnings.length > 0 ? { language, hotline: hotline ?? (await hotlineOf(world, check)) } : null;
  return {
    verificationId: check.verificationId, outcome: check.outcome === 'valid' ? 'valid' : 'refused', purpose: check.purpose, at: check.at,
    reasons: reasons.map(({ code }) => code),
    firstReason: first && said ? await sayWithPlace(world.database, first, { ...said, regionCode: check.regionCode }) : null,
    person,
    warnings: said ? warnings.map((warning) => sayToCounter(warning, said)) : [],
    shortfallFen: check.shortfallFen,
    firstUse: check.reasons.includes('code_already_used') ? await viewFirstUse(world, check) : null,
    reference: check.reference,
  };
}

/** When it was is told to the clerk, so that a copied code is noticed; where, only within one institution. */
async function viewFirstUse({ database }: World, check: Omit<Verification, 'till'>): Promise<VerificationView['firstUse']> {
  const first = await findFirstUse(database, check);
  if (!first) return null;
  const [here, there] = [await findServicePoint(database, check.servicePointId), await findServicePoint(database, first.servicePointId)];
  const isOwn = here !== null && there !== null && here.institutionCode === there.institutionCode;
  return { at: first.at, place: isOwn ? there.name : null, till: isOwn ? first.till : null };
}

async function hotlineOf({ database, now }: World, { regionCode }: Pick<Verification, 'regionCode'>): Promise<string> {
  return (await getPolicy(database, 'hotline', { regionCode, day: dayInChina(now()) })).value;
}
