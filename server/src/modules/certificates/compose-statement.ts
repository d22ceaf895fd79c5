import type { CertificateKind, CertificateStatement } from '@yika/contract';
import { maskIdentityNumber } from '@yika/contract/numbers';
import { Refusal, orRefuse } from '../../platform/refusal.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import { addDays, dayInChina } from '../../platform/values/day.ts';
import type { World } from '../../platform/world.ts';
import type { AuditEntry } from '../audit/index.ts';
import { listCards } from '../cards/index.ts';
import { waitingReplacement } from '../cards/rules/index.ts';
import { findLiveECard } from '../ecards/index.ts';
import { listSkills } from '../employment/index.ts';
import { openPerson } from '../holders/index.ts';
import { listParticipations, readContributionsOf } from '../insurance/index.ts';
import { monthOf, type Contribution, type Month } from '../insurance/rules/index.ts';
import { areaNames, getPolicy } from '../regions/index.ts';
import { periodOf, spansOf, type Period } from './rules/index.ts';

export interface Wish {
  readonly kind: CertificateKind;
  readonly fromMonth?: Month;
  readonly throughMonth?: Month;
  /** Of a skill: which. */
  readonly skillId?: string;
  readonly wholeNumber: boolean;
}

type Needs = Pick<World, 'database' | 'now' | 'sealer'>;
type Parts = Pick<CertificateStatement, 'period' | 'participations' | 'contributions' | 'card' | 'skill'>;

const seenOf: Readonly<Record<CertificateKind, readonly string[]>> = { participation: ['participations'], contributions: ['contributions'], card_pending: ['card'], skill: ['skills'] };

/**
 * What a certificate says today, in the name of the region that issued the e-card. The look is on record under `act` before anything is read.
 * Refusals: certificate_not_possible (nothing of the kind on record), certificate_period_wrong.
 */
export async function composeStatement(world: Needs, caller: HolderCaller, { wish, act }: { readonly wish: Wish; readonly act: Pick<AuditEntry, 'action' | 'subject' | 'reference'> }): Promise<CertificateStatement> {
  const { database } = world;
  const { holderId } = caller;
  const issuedAt = world.now();
  const today = dayInChina(issuedAt);
  const ecard = await findLiveECard(database, holderId);
  if (!ecard) throw new Refusal('certificate_not_possible');
  const { regionCode } = ecard;
  const seen = ['name', wish.wholeNumber ? 'identity_number' : 'masked_identity_number', ...seenOf[wish.kind]];
  const { name, identityNumber } = await openPerson(world, holderId, { ...act, caller, outcome: wish.kind, seen });
  const parts = await partsOf(world, caller, wish);
  const { value: days } = await getPolicy(database, 'certificate_days', { regionCode, day: today });
  return {
    kind: wish.kind, regionCode, regionName: areaNames(regionCode), name, identityNumber: wish.wholeNumber ? identityNumber : maskIdentityNumber(identityNumber),
    ...parts, asOf: today, issuedAt, validThrough: addDays(today, days),
  };
}

async function partsOf(world: Needs, { holderId }: HolderCaller, wish: Wish): Promise<Parts> {
  const { database, now } = world;
  const today = dayInChina(now());
  const none: Parts = { period: null, participations: [], contributions: [], card: null, skill: null };
  switch (wish.kind) {
    case 'participation': {
      const participations = await listParticipations(database, holderId);
      if (participations.length === 0) throw new Refusal('certificate_not_possible');
      return { ...none, participations: participations.map(({ insuranceKind, regionCode, state, since, until }) => ({ insuranceKind, regionName: areaNames(regionCode), state, since, until })) };
    }
    case 'contributions': {
      const period: Period = orRefuse(periodOf(wish, monthOf(today)));
      const contributions = await readContributionsOf(database, holderId, period);
      if (contributions.length === 0) throw new Refusal('certificate_not_possible');
      return { ...none, period, contributions: byInsurance(contributions) };
    }
    case 'card_pending': {
      const card = waitingReplacement(await listCards(database, holderId));
      if (!card) throw new Refusal('certificate_not_possible');
      return { ...none, card: { madeOn: card.issuedOn } };
    }
    case 'skill': {
      const skill = (await listSkills(world, holderId)).find(({ skillId }) => skillId === wish.skillId);
      if (!skill) throw new Refusal('certificate_not_possible');
      const { occupationCode, occupationName, level, issuedBy, certificateNumber, issuedOn, theoryResult, practiceResult } = skill;
      return { ...none, skill: { occupationCode, occupationName, level, issuedBy, certificateNumber, issuedOn, theoryResult, practiceResult } };
    }
  }
}

function byInsurance(contributions: readonly Contribution[]): CertificateStatement['contributions'] {
  const groups = new Map<string, Contribution[]>();
  for (const one of contributions) {
    const name = `${one.insuranceKind} ${one.regionCode}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].flatMap((months) => {
    const [first] = months;
    if (!first) return [];
    return [{
      insuranceKind: first.insuranceKind, regionName: areaNames(first.regionCode), monthsDue: months.length,
      monthsPaid: months.filter(({ paidOn }) => paidOn !== null).length, spans: spansOf(months),
    }];
  });
}
