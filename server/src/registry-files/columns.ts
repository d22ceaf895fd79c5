import { documentKinds } from '@yika/contract/numbers';

/** One column of a registry file. Every cell is text; an empty cell means that nothing is known. */
export interface Column {
  readonly name: string;
  /** An empty cell makes the row bad. */
  readonly required: boolean;
  readonly meaning: string;
  readonly examples: readonly string[];
  /** The only values allowed, where they are few. */
  readonly values?: readonly string[];
}

/** AAZ502: sealed, normal, formal loss, locked, temporary loss, cancelled. */
export const cardStatusCodes = ['0', '1', '2', '3', '4', '9'] as const;
/** Living status as the sector codes it: normal, dead, imprisoned, missing, unknown. */
export const lifeStatusCodes = ['1', '2', '3', '4', '5'] as const;
/** AAE140: enterprise, public-body and resident pension, unemployment, employee and resident medical, work injury, maternity. */
export const insuranceKinds = ['110', '120', '170', '210', '310', '390', '410', '510'] as const;
/** `retired`: entitled without further contributions. */
export const participationStates = ['paying', 'retired', 'paused', 'ended'] as const;

/** What moves in a personal account: five that add, five that take, and a correction, which does either. */
export const movementKinds = [
  'monthly_credit', 'employer_share', 'interest', 'refund', 'transfer_in', 'pharmacy_payment', 'outpatient_payment', 'inpatient_payment', 'family_payment', 'transfer_out', 'correction',
] as const;

/** Drawn from one year to the next, each with a day by which its holder proves to be alive. */
export const benefitKinds = ['pension', 'survivor', 'work_injury'] as const;
export const benefitStates = ['current', 'paused', 'ended'] as const;
export const skillLevels = ['1', '2', '3', '4', '5'] as const;

const identityNumber = {
  name: 'identity_number',
  required: true,
  meaning: 'Social security number of the holder: 18 characters, 15 of the old form, or the number of a document without check digit.',
  examples: ['110100199003080117', '110100620314001', 'UTO110075010112'],
} as const;
const insuranceKind = {
  name: 'insurance_kind',
  required: true,
  meaning: 'Kind of insurance (AAE140).',
  examples: ['310', '110'],
  values: insuranceKinds,
} as const;

/** The columns of every file that `yika import` takes and `yika demo generate` writes, in their order. The one source for both. */
export const registryFiles = {
  holders: [
    identityNumber,
    { name: 'name', required: true, meaning: 'Name as on the identity document.', examples: ['张伟', '阿依努尔·买买提', 'ANNA MARIA ROSSI'] },
    {
      name: 'document_kind',
      required: true,
      meaning: 'Kind of the document that the number belongs to.',
      examples: ['citizen', 'foreign_residence'],
      values: documentKinds,
    },
    { name: 'region_code', required: true, meaning: 'Region that keeps this person: six digits of GB/T 2260.', examples: ['110100', '440100'] },
    { name: 'phone', required: false, meaning: 'Mobile number held by the registry: codes of a claim go there and nowhere else.', examples: ['16000000001', ''] },
    { name: 'life_status', required: false, meaning: 'Living status; empty means 1.', examples: ['1', '2'], values: lifeStatusCodes },
    { name: 'death_date', required: false, meaning: 'Day of death, where life_status is 2.', examples: ['', '2026-03-01'] },
    {
      name: 'guardian_identity_number',
      required: false,
      meaning: 'Social security number of the guardian, for minors.',
      examples: ['', '110100199003080117'],
    },
  ],
  cards: [
    identityNumber,
    { name: 'card_number', required: true, meaning: 'Nine characters with check character, unique within the issuer.', examples: ['YK0000019'] },
    { name: 'issuer_region_code', required: true, meaning: 'Region that issued the card.', examples: ['110100'] },
    { name: 'status', required: true, meaning: 'Application status (AAZ502).', examples: ['1', '0', '9'], values: cardStatusCodes },
    { name: 'issued_on', required: true, meaning: 'Day of issue.', examples: ['2022-05-16'] },
    { name: 'valid_to', required: true, meaning: 'Last day of validity.', examples: ['2032-05-15'] },
    { name: 'collected_on', required: false, meaning: 'Day on which the holder took it; empty: made, and waiting.', examples: ['2022-06-02', ''] },
    { name: 'loss_lapses_on', required: false, meaning: 'With status 4, and only then: the first day on which it is normal again.', examples: ['', '2026-04-01'] },
    { name: 'replaces_card_number', required: false, meaning: 'Number of the card that this one replaces, of the same issuer.', examples: ['', 'YK0000019'] },
    {
      name: 'bank_account_activated',
      required: false,
      meaning: 'Whether the bank account of the card is activated, without which the e-card stays at level 1; empty means 0.',
      examples: ['1', '0', ''],
      values: ['0', '1'],
    },
  ],
  participation: [
    identityNumber,
    insuranceKind,
    { name: 'region_code', required: true, meaning: 'Region in which the person is insured.', examples: ['110100'] },
    { name: 'state', required: true, meaning: 'State of participation.', examples: ['paying', 'retired'], values: participationStates },
    { name: 'since', required: true, meaning: 'First day of participation.', examples: ['2015-07-01'] },
    { name: 'until', required: false, meaning: 'Last day, where it has ended.', examples: ['', '2025-12-31'] },
    { name: 'waiting_until', required: false, meaning: 'Last day of a waiting period for medical benefit.', examples: ['', '2026-06-30'] },
  ],
  contributions: [
    identityNumber,
    insuranceKind,
    { name: 'region_code', required: true, meaning: 'Region to which the contribution belongs.', examples: ['110100'] },
    { name: 'month', required: true, meaning: 'Month paid for.', examples: ['2026-03'] },
    { name: 'paid_on', required: false, meaning: 'Day on which it was paid; empty: due, and not paid.', examples: ['2026-03-10', ''] },
    { name: 'base_fen', required: true, meaning: 'Contribution base in fen, a whole number.', examples: ['850000'] },
  ],
  accounts: [
    identityNumber,
    { name: 'region_code', required: true, meaning: 'Region that keeps the personal medical account.', examples: ['110100'] },
    { name: 'balance_fen', required: true, meaning: 'Balance in fen, a whole number, never negative.', examples: ['128650'] },
    { name: 'as_of', required: true, meaning: 'Day of this balance.', examples: ['2026-03-14'] },
  ],
  movements: [
    identityNumber,
    { name: 'region_code', required: true, meaning: 'Region that keeps the personal medical account.', examples: ['110100'] },
    { name: 'movement_no', required: true, meaning: 'Number of the movement within the account, from 1: the order of the statement.', examples: ['1', '214'] },
    { name: 'booked_on', required: true, meaning: 'Day on which it was booked.', examples: ['2026-03-12'] },
    { name: 'kind', required: true, meaning: 'Kind of movement.', examples: ['monthly_credit', 'pharmacy_payment'], values: movementKinds },
    { name: 'amount_fen', required: true, meaning: 'Amount in fen, a whole number; a payment with a minus before it.', examples: ['17000', '-6040'] },
    { name: 'balance_after_fen', required: true, meaning: 'Balance of the account after it, in fen, never negative.', examples: ['128650'] },
    { name: 'place', required: false, meaning: 'Pharmacy or hospital, where there is one.', examples: ['', '和平药房'] },
    { name: 'source', required: true, meaning: 'Agency whose books these are.', examples: ['北京市医疗保障局'] },
    { name: 'as_of', required: true, meaning: 'Day on which the books stood so.', examples: ['2026-03-14'] },
  ],
  benefits: [
    identityNumber,
    { name: 'kind', required: true, meaning: 'Kind of benefit.', examples: ['pension', 'survivor'], values: benefitKinds },
    { name: 'region_code', required: true, meaning: 'Region whose agency pays it.', examples: ['110100'] },
    { name: 'monthly_fen', required: false, meaning: 'Amount of a month in fen, a whole number; empty: the agency tells it, and it is not held here.', examples: ['356000', ''] },
    { name: 'since', required: true, meaning: 'First day from which it is drawn.', examples: ['2019-07-01'] },
    { name: 'qualification_due_on', required: false, meaning: 'Last day on which the holder can prove to be alive without a pause; empty: no proof is asked.', examples: ['2026-12-20', ''] },
    { name: 'state', required: true, meaning: 'Whether it is paid.', examples: ['current', 'paused'], values: benefitStates },
    { name: 'source', required: true, meaning: 'Agency whose books these are.', examples: ['北京市社会保险基金管理中心'] },
    { name: 'as_of', required: true, meaning: 'Day on which the books stood so.', examples: ['2026-03-14'] },
  ],
  skills: [
    identityNumber,
    { name: 'occupation_code', required: false, meaning: 'Code of the occupation in the national list.', examples: ['6-18-02-04', ''] },
    { name: 'occupation_name', required: true, meaning: 'Name of the occupation, as the certificate has it.', examples: ['焊工'] },
    { name: 'level', required: true, meaning: 'Level in the national scheme: 5 is the first, 1 the highest.', examples: ['4'], values: skillLevels },
    { name: 'issued_by', required: true, meaning: 'Who issued the certificate.', examples: ['北京市职业技能鉴定管理中心'] },
    { name: 'certificate_number', required: true, meaning: 'Number of the certificate.', examples: ['S000011010004234000001'] },
    { name: 'issued_on', required: true, meaning: 'Day of issue.', examples: ['2023-06-15'] },
    { name: 'theory_result', required: false, meaning: 'Points in theory, of a hundred; empty: not held.', examples: ['82', ''] },
    { name: 'practice_result', required: false, meaning: 'Points in practice, of a hundred; empty: not held.', examples: ['88', ''] },
    { name: 'region_code', required: true, meaning: 'Region whose agency keeps it.', examples: ['110100'] },
    { name: 'source', required: true, meaning: 'Agency whose books these are.', examples: ['北京市人力资源和社会保障局'] },
    { name: 'as_of', required: true, meaning: 'Day on which the books stood so.', examples: ['2026-03-14'] },
  ],
  photos: [
    identityNumber,
    { name: 'png_base64', required: true, meaning: 'Photo of the card, PNG, as base64.', examples: ['iVBORw0KGgo…'] },
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type RegistryFile = keyof typeof registryFiles;

/** In the order in which they are imported: a card needs its holder. */
export const registryFileNames = Object.keys(registryFiles) as readonly RegistryFile[];

/** A row of a file, cell by column. */
export type RegistryRow<File extends RegistryFile> = { readonly [Name in (typeof registryFiles)[File][number]['name']]: string };
