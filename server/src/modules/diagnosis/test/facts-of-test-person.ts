import { addMonths } from '@yika/contract/numbers';
import { demoPolicies } from '../../../demo/demo-regions.ts';
import type { TestPerson } from '../../../demo/test-person.ts';
import { addDays, startOfDayInChina, type Day } from '../../../platform/values/day.ts';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { cardStatus, type Card, type Standing } from '../../cards/rules/index.ts';
import { entitlement, isMedical, type EntitlementPolicies } from '../../insurance/rules/index.ts';
import type { PolicyName, PolicyValues, RegionCode } from '../../regions/rules/index.ts';
import type { PersonFacts } from '../rules/index.ts';

/** The national rows that decide here, as migration 0002 has them. */
const national = {
  identity_during_loss: 'holder_decides', identity_when_locked: 'holder_decides', expired_card: 'warn', guardian_below_age: 14,
  arrears_grace_months: 0, retroactive_gap_months: 3, waiting_months: 6, resident_waiting_months: 3, resident_waiting_months_per_missed_year: 1,
  account_usable_in_arrears: true,
} as const satisfies Partial<PolicyValues>;

const holderId = asHolderId(1);

/** What the rooms would know of a test person once the circumstances of the story are played. */
export function factsOfTestPerson(person: TestPerson, today: Day): PersonFacts {
  const { registry, circumstances, expect: expected } = person;
  const cards = registry.cards.map((card, place): Card => ({
    holderId, cardId: asId(card.cardNumber), issuerRegionCode: asId(card.issuerRegionCode), issuedOn: asId(card.issuedOn), validTo: asId(card.validTo),
    collectedOn: card.collectedOn === null ? null : asId(card.collectedOn), bankAccountActivated: card.bankAccountActivated,
    replacesCardId: card.replacesCardNumber === null ? null : asId(card.replacesCardNumber),
    ...(place === 0 && circumstances.reportsLossAfterClaim ? lostUntil(addDays(today, 7)) : standing(card.status, card.lossLapsesOn)),
  }));
  const region = asId<'Region'>(registry.cards[0]?.issuerRegionCode ?? registry.regionCode);
  const now = startOfDayInChina(today) + 10 * 3_600_000;
  return {
    today, now,
    outages: circumstances.hospitalDown ? [{ since: now, until: null, place: null, reachesAsker: true }] : [],
    moreOutages: 0,
    neighbours: [],
    clockOffMs: circumstances.deviceClockOffsetSeconds === undefined ? 0 : circumstances.deviceClockOffsetSeconds * 1000,
    answered: [],
    lifeStatus: Number(registry.lifeStatus),
    needsGuardian: registry.guardianIdentityNumber === null && addMonths(person.bornOn, 12 * national.guardian_below_age) > today,
    phoneMissing: person.phone === null,
    photoMissing: registry.portraitSeed === null,
    nameDiffers: registry.findings.includes('name_differs'),
    phoneOutdated: registry.findings.includes('phone_outdated'),
    cards,
    damages: registry.cards.flatMap(({ cardNumber, damage }) => (damage === null ? [] : [{ cardId: cardNumber, part: damage, finding: 'damaged' as const }])),
    ecard: expected.claim.startsWith('claimed_') ? {
      state: 'live',
      ecard: {
        ecardId: asId('ecard'), holderId, regionCode: region, level: expected.claim === 'claimed_level_2' ? 2 : 1,
        cardId: circumstances.cardNumberAtHand === false ? null : asId(person.cardNumber), identityAuthorisedDuringLoss: false,
        claimedAt: now, pinPausedUntil: circumstances.pinTriesSpent ? now + 86_400_000 : null,
      },
    } : { state: 'none' },
    policies: {
      identity_during_loss: policyOf('identity_during_loss', region), identity_when_locked: policyOf('identity_when_locked', region),
      expired_card: policyOf('expired_card', region),
    },
    issuing: region === '540100' ? { code: 'region_not_open', since: null } : null,
    paying: { open: true },
    offline: { open: true },
    insurance: insuranceOf(person, today),
    amountFen: circumstances.amountFen ?? null,
  };
}

function insuranceOf({ registry }: TestPerson, today: Day): PersonFacts['insurance'] {
  const participations = registry.participations.map((one) => ({
    ...one, insuranceKind: one.insuranceKind as '310', regionCode: asId<'Region'>(one.regionCode), since: asId<'Day'>(one.since),
    until: one.until === null ? null : asId<'Day'>(one.until), waitingUntil: one.waitingUntil === null ? null : asId<'Day'>(one.waitingUntil),
  }));
  const contributions = registry.contributions.map((one) => ({
    ...one, insuranceKind: one.insuranceKind as '310', regionCode: asId<'Region'>(one.regionCode), month: asId<'Month'>(one.month), paidOn: one.paidOn === null ? null : asId<'Day'>(one.paidOn),
  }));
  const policies = new Map(participations.filter(isMedical).map(({ regionCode }) => [regionCode, entitlementPolicies(regionCode)]));
  return {
    entitlement: entitlement({ participations, contributions, policies, regionCode: asId(registry.regionCode), bornOn: null, today }),
    accounts: registry.accounts.map((one) => ({ ...one, regionCode: asId<'Region'>(one.regionCode), asOf: asId<'Day'>(one.asOf) })),
    hasOther: participations.some((one) => !isMedical(one) && one.state !== 'ended'),
  };
}

function entitlementPolicies(region: RegionCode): EntitlementPolicies {
  return {
    arrears_grace_months: policyOf('arrears_grace_months', region), retroactive_gap_months: policyOf('retroactive_gap_months', region),
    waiting_months: policyOf('waiting_months', region), resident_waiting_months: policyOf('resident_waiting_months', region),
    resident_waiting_months_per_missed_year: policyOf('resident_waiting_months_per_missed_year', region),
    account_usable_in_arrears: policyOf('account_usable_in_arrears', region),
  };
}

function policyOf<Name extends PolicyName & keyof typeof national>(what: Name, region: RegionCode): { readonly value: PolicyValues[Name]; readonly clause: string } {
  const own = demoPolicies.find((row) => row.what === what && row.regionCode === region);
  return { value: (own?.value ?? national[what]) as PolicyValues[Name], clause: own?.clause ?? `national: ${what}` };
}

function standing(status: number, lossLapsesOn: string | null): Standing {
  if (status === cardStatus.temporaryLoss && lossLapsesOn !== null) return lostUntil(asId(lossLapsesOn));
  return { status: status as Exclude<Card['status'], 4>, lossLapsesOn: null };
}

export function lostUntil(lossLapsesOn: Day): Standing {
  return { status: cardStatus.temporaryLoss, lossLapsesOn };
}
