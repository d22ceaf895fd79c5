import { ageYears } from '@yika/contract/numbers';
import type { RegistryFile, RegistryRow } from '../registry-files/columns.ts';
import { testPersons } from './persons.ts';
import { statementRows } from './statement-rows.ts';
import { drawPortrait } from './portraits/draw-portrait.ts';
import { renderPortrait } from './portraits/render-portrait.ts';
import type { TestPerson } from './test-person.ts';

export type RegistryRows = { readonly [File in RegistryFile]: readonly RegistryRow<File>[] };

/** The test persons as rows of the registry files: they enter the product as a region's own registry does. */
export function testPersonRows(today: string): RegistryRows {
  const persons = testPersons(today);
  return {
    holders: persons.map(holderRow),
    cards: persons.flatMap(cardRows),
    participation: persons.flatMap(participationRows),
    contributions: persons.flatMap(contributionRows),
    accounts: persons.flatMap(accountRows),
    movements: persons.flatMap(movementRows),
    benefits: persons.flatMap(benefitRows),
    skills: persons.flatMap(skillRows),
    photos: persons.flatMap((person) => photoRows(person, today)),
  };
}

/** What the photo shows; null where the registry holds none. */
export function testPersonPhoto({ registry, bornOn, sex }: TestPerson, today: string): Buffer | null {
  return registry.portraitSeed === null ? null : renderPortrait(registry.portraitSeed, { ageYears: ageYears(bornOn, today), sex });
}

/** The same as SVG, for a page that shows many at once. */
export function testPersonDrawing({ registry, bornOn, sex }: TestPerson, today: string): string | null {
  return registry.portraitSeed === null ? null : drawPortrait(registry.portraitSeed, { ageYears: ageYears(bornOn, today), sex });
}

function holderRow({ registry, documentKind, phone }: TestPerson): RegistryRow<'holders'> {
  return {
    identity_number: registry.identityNumber,
    name: registry.name,
    document_kind: documentKind,
    region_code: registry.regionCode,
    phone: phone ?? '',
    life_status: registry.lifeStatus,
    death_date: registry.deathDate ?? '',
    guardian_identity_number: registry.guardianIdentityNumber ?? '',
  };
}

function cardRows({ registry }: TestPerson): RegistryRow<'cards'>[] {
  return registry.cards.map((card) => ({
    identity_number: registry.identityNumber,
    card_number: card.cardNumber,
    issuer_region_code: card.issuerRegionCode,
    status: String(card.status),
    issued_on: card.issuedOn,
    valid_to: card.validTo,
    collected_on: card.collectedOn ?? '',
    loss_lapses_on: card.lossLapsesOn ?? '',
    replaces_card_number: card.replacesCardNumber ?? '',
    bank_account_activated: card.bankAccountActivated ? '1' : '0',
  }));
}

function participationRows({ registry }: TestPerson): RegistryRow<'participation'>[] {
  return registry.participations.map((participation) => ({
    identity_number: registry.identityNumber,
    insurance_kind: participation.insuranceKind,
    region_code: participation.regionCode,
    state: participation.state,
    since: participation.since,
    until: participation.until ?? '',
    waiting_until: participation.waitingUntil ?? '',
  }));
}

function contributionRows({ registry }: TestPerson): RegistryRow<'contributions'>[] {
  return registry.contributions.map((contribution) => ({
    identity_number: registry.identityNumber,
    insurance_kind: contribution.insuranceKind,
    region_code: contribution.regionCode,
    month: contribution.month,
    paid_on: contribution.paidOn ?? '',
    base_fen: String(contribution.baseFen),
  }));
}

function accountRows({ registry }: TestPerson): RegistryRow<'accounts'>[] {
  return registry.accounts.map((account) => ({
    identity_number: registry.identityNumber,
    region_code: account.regionCode,
    balance_fen: String(account.balanceFen),
    as_of: account.asOf,
  }));
}

function movementRows({ registry }: TestPerson): RegistryRow<'movements'>[] {
  const { identityNumber, contributions } = registry;
  const unpaid = new Set(contributions.filter(({ insuranceKind, paidOn }) => insuranceKind.startsWith('3') && paidOn === null).map(({ month }) => month));
  return registry.accounts.flatMap((account) => statementRows({ identityNumber, account, unpaid }));
}

function benefitRows({ registry }: TestPerson): RegistryRow<'benefits'>[] {
  return registry.benefits.map((benefit) => ({
    identity_number: registry.identityNumber,
    kind: benefit.kind,
    region_code: registry.regionCode,
    monthly_fen: benefit.monthlyFen === null ? '' : String(benefit.monthlyFen),
    since: benefit.since,
    qualification_due_on: benefit.dueOn,
    state: benefit.state,
    source: '样张社会保险经办机构',
    as_of: benefit.asOf,
  }));
}

function skillRows({ registry }: TestPerson): RegistryRow<'skills'>[] {
  return registry.skills.map((skill) => ({
    identity_number: registry.identityNumber,
    occupation_code: skill.occupationCode,
    occupation_name: skill.occupationName,
    level: skill.level,
    issued_by: '样张职业技能鉴定中心',
    certificate_number: skill.certificateNumber,
    issued_on: skill.issuedOn,
    theory_result: skill.theoryResult,
    practice_result: skill.practiceResult,
    region_code: registry.regionCode,
    source: '样张人力资源和社会保障局',
    as_of: skill.asOf,
  }));
}

function photoRows(person: TestPerson, today: string): RegistryRow<'photos'>[] {
  const photo = testPersonPhoto(person, today);
  return photo ? [{ identity_number: person.registry.identityNumber, png_base64: photo.toString('base64') }] : [];
}
