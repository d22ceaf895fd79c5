import type { SkillLevel } from '@yika/contract';
import { documentKinds, readIdentityNumber, readName, readPhone } from '@yika/contract/numbers';
import { tellAboveImportedCards, tellAboveImportedHolders } from '../join-rooms.ts';
import { saveBenefits, type BenefitToSave } from '../modules/benefits/index.ts';
import { saveCards, type CardToSave } from '../modules/cards/index.ts';
import { saveSkills, type SkillToSave } from '../modules/employment/index.ts';
import { findHoldersByNumbers, saveHolders, savePhotos, type HolderToSave, type LifeStatus } from '../modules/holders/index.ts';
import { saveAccounts, saveContributions, saveMovements, saveParticipations, type MovementToSave } from '../modules/insurance/index.ts';
import { isSignRight } from '../modules/insurance/rules/index.ts';
import type { Day } from '../platform/values/day.ts';
import { asId, type HolderId } from '../platform/values/ids.ts';
import type { World } from '../platform/world.ts';
import { benefitKinds, benefitStates, cardStatusCodes, insuranceKinds, movementKinds, participationStates, registryFiles, skillLevels } from '../registry-files/columns.ts';
import { CellFault, cellsOf } from './reading/cells.ts';
import { runImport, type ImportResult, type ImportRun } from './run-import.ts';
import { importShare, type Share, type ShareMeans } from './threads/import-share.ts';
import { refuse, type Applied, type Cell, type ImportKind } from './import-kind.ts';
import type { RowReason } from './reading/row-reasons.ts';

type Cells = ReturnType<typeof cellsOf>;

export const holdersImport: ImportKind<HolderToSave> = {
  kind: 'holders',
  columns: registryFiles.holders,
  keyHashOf: numberHash,
  reader: reading((cells, cell, today) => {
    const documentKind = cells.oneOf('document_kind', documentKinds);
    const number = cells.checked('identity_number', (text) => {
      const read = readIdentityNumber(text, today, documentKind);
      return read.ok ? read.value : null;
    }, 'identity_number_malformed');
    const deathDate = cells.optionalDay('death_date');
    const lifeStatus = cell('life_status') === '' ? 1 : cells.wholeNumber('life_status', { from: 1, to: 5 });
    if (deathDate && (lifeStatus !== 2 || deathDate > today || (number.birthDay && deathDate < number.birthDay))) throw new CellFault('days_out_of_order', 'death_date');
    return {
      identityNumber: number.number, documentKind, birthDay: number.birthDay === null ? null : asId<'Day'>(number.birthDay), sex: number.sex,
      name: cells.checked('name', (text) => { const read = readName(text); return read.ok ? read.value : null; }, 'name_malformed'),
      phone: cells.optional('phone', (column) => cells.checked(column, (text) => { const read = readPhone(text); return read.ok ? read.value : null; }, 'phone_malformed')),
      regionCode: cells.region('region_code'), lifeStatus: lifeStatus as LifeStatus, deathDate,
      guardianIdentityNumber: cells.optional('guardian_identity_number', cells.identityNumber),
    };
  }),
  apply: async (world, rows, options) => {
    const { conflicts, ...saved } = await saveHolders(world, rows, { ...options, tellAbove: tellAboveImportedHolders });
    return { ...saved, refused: conflicts.map(({ place, field }) => ({ place, fault: { reason: 'corrected_here', column: field } })) };
  },
};

type CardRow = Omit<CardToSave, 'holderId'> & { readonly identityNumber: string };

export const cardsImport: ImportKind<CardRow> = {
  kind: 'cards',
  columns: registryFiles.cards,
  keyHashOf: keyed((row) => cardKey(row, row.number)),
  reader: reading((cells) => {
    const [issuedOn, validTo, collectedOn, lossLapsesOn] = [cells.day('issued_on'), cells.day('valid_to'), cells.optionalDay('collected_on'), cells.optionalDay('loss_lapses_on')];
    const status = Number(cells.oneOf('status', cardStatusCodes));
    if (validTo <= issuedOn) throw new CellFault('days_out_of_order', 'valid_to');
    if (collectedOn && collectedOn < issuedOn) throw new CellFault('days_out_of_order', 'collected_on');
    if ((status === 4) !== (lossLapsesOn !== null)) throw new CellFault('days_out_of_order', 'loss_lapses_on');
    return {
      identityNumber: cells.identityNumber('identity_number'), number: cells.cardNumber('card_number'), issuerRegionCode: cells.region('issuer_region_code'),
      status, issuedOn, validTo, collectedOn, lossLapsesOn, bankAccountActivated: cells.optional('bank_account_activated', (column) => cells.oneOf(column, ['0', '1'] as const)) === '1',
      replacesNumber: cells.optional('replaces_card_number', cells.cardNumber),
    };
  }),
  apply: (world, rows, { dryRun, earlier, cameEarlier }) => withHolders(world, rows, async (known) => saveCards(world, known, {
    earlier, tellAbove: tellAboveImportedCards,
    ...(dryRun && { dryRun: { promised: (cards) => cameEarlier(cards.map((card) => world.lookup('content', cardKey(card, card.replacesNumber ?? '')))) } }),
  })),
};

function cardKey({ issuerRegionCode }: Pick<CardToSave, 'issuerRegionCode'>, number: string): string {
  return `${issuerRegionCode}:${number}`;
}

export const participationImport: ImportKind<PersonRow & { insuranceKind: string; regionCode: string; state: string; since: Day; until: Day | null; waitingUntil: Day | null }> = {
  kind: 'participation',
  columns: registryFiles.participation,
  keyHashOf: keyed((row) => `${row.identityNumber}:${row.insuranceKind}:${row.regionCode}`),
  reader: reading((cells) => {
    const [since, until, waitingUntil] = [cells.day('since'), cells.optionalDay('until'), cells.optionalDay('waiting_until')];
    if (until && until < since) throw new CellFault('days_out_of_order', 'until');
    return {
      identityNumber: cells.identityNumber('identity_number'), insuranceKind: cells.oneOf('insurance_kind', insuranceKinds), regionCode: cells.region('region_code'),
      state: cells.oneOf('state', participationStates), since, until, waitingUntil,
    };
  }),
  apply: (world, rows, { dryRun }) => withHolders(world, rows, async (known) => ({ ...(await saveParticipations(world.database, known, dryRun)), refused: [] })),
};

export const contributionsImport: ImportKind<PersonRow & { insuranceKind: string; regionCode: string; month: string; paidOn: Day | null; baseFen: number }> = {
  kind: 'contributions',
  columns: registryFiles.contributions,
  keyHashOf: keyed((row) => `${row.identityNumber}:${row.insuranceKind}:${row.regionCode}:${row.month}`),
  reader: reading((cells) => ({
    identityNumber: cells.identityNumber('identity_number'), insuranceKind: cells.oneOf('insurance_kind', insuranceKinds), regionCode: cells.region('region_code'),
    month: cells.checked('month', (text) => (/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text) ? text : null), 'day_impossible'),
    paidOn: cells.optionalDay('paid_on'), baseFen: cells.wholeNumber('base_fen', { from: 0, to: 100_000_000_000 }),
  })),
  apply: (world, rows, { dryRun }) => withHolders(world, rows, async (known) => ({ ...(await saveContributions(world.database, known, dryRun)), refused: [] })),
};

export const accountsImport: ImportKind<PersonRow & { regionCode: string; balanceFen: number; asOf: Day }> = {
  kind: 'accounts',
  columns: registryFiles.accounts,
  keyHashOf: keyed((row) => `${row.identityNumber}:${row.regionCode}`),
  reader: reading((cells) => ({
    identityNumber: cells.identityNumber('identity_number'), regionCode: cells.region('region_code'),
    balanceFen: cells.wholeNumber('balance_fen', { from: 0, to: 100_000_000_000_000 }), asOf: cells.day('as_of'),
  })),
  apply: (world, rows, { dryRun }) => withHolders(world, rows, async (known) => ({ ...(await saveAccounts(world.database, known, dryRun)), refused: [] })),
};

export const movementsImport: ImportKind<PersonRow & Omit<MovementToSave, 'holderId'>> = {
  kind: 'movements',
  columns: registryFiles.movements,
  keyHashOf: keyed((row) => `${row.identityNumber}:${row.regionCode}:${row.movementNo}`),
  reader: reading((cells) => {
    const [bookedOn, asOf, kind] = [cells.day('booked_on'), cells.day('as_of'), cells.oneOf('kind', movementKinds)];
    if (asOf < bookedOn) throw new CellFault('days_out_of_order', 'as_of');
    return {
      identityNumber: cells.identityNumber('identity_number'), regionCode: cells.region('region_code'),
      movementNo: cells.wholeNumber('movement_no', { from: 1, to: 999_999_999_999 }), bookedOn, kind,
      amountFen: cells.checked('amount_fen', (text) => (/^-?\d{1,14}$/.test(text) && isSignRight(kind, Number(text)) ? Number(text) : null), 'number_malformed'),
      balanceAfterFen: cells.wholeNumber('balance_after_fen', { from: 0, to: MOST_FEN }),
      bookedAt: cells.optional('place', (column) => cells.checked(column, readWords, 'name_malformed')), source: cells.checked('source', readWords, 'name_malformed'), asOf,
    };
  }),
  apply: (world, rows, { dryRun }) => withHolders(world, rows, async (known) => ({ ...(await saveMovements(world.database, known, dryRun)), refused: [] })),
};

export const benefitsImport: ImportKind<PersonRow & Omit<BenefitToSave, 'holderId'>> = {
  kind: 'benefits',
  columns: registryFiles.benefits,
  keyHashOf: keyed((row) => `${row.identityNumber}:${row.kind}:${row.regionCode}`),
  reader: reading((cells) => {
    const [since, asOf] = [cells.day('since'), cells.day('as_of')];
    if (asOf < since) throw new CellFault('days_out_of_order', 'as_of');
    return {
      identityNumber: cells.identityNumber('identity_number'), kind: cells.oneOf('kind', benefitKinds), regionCode: cells.region('region_code'),
      monthlyFen: cells.optional('monthly_fen', (column) => cells.wholeNumber(column, { from: 0, to: MOST_FEN })), since, dueOn: cells.optionalDay('qualification_due_on'),
      state: cells.oneOf('state', benefitStates), source: cells.checked('source', readWords, 'name_malformed'), asOf,
    };
  }),
  apply: (world, rows, { dryRun }) => withHolders(world, rows, async (known) => ({ ...(await saveBenefits(world.database, known, dryRun)), refused: [] })),
};

export const skillsImport: ImportKind<PersonRow & Omit<SkillToSave, 'holderId'>> = {
  kind: 'skills',
  columns: registryFiles.skills,
  keyHashOf: keyed((row) => `${row.identityNumber}:${row.certificateNumber}`),
  reader: reading((cells) => {
    const [issuedOn, asOf] = [cells.day('issued_on'), cells.day('as_of')];
    if (asOf < issuedOn) throw new CellFault('days_out_of_order', 'as_of');
    const points = (column: string) => cells.optional(column, () => cells.wholeNumber(column, { from: 0, to: 100 }));
    const words = (column: string) => cells.checked(column, readWords, 'name_malformed');
    return {
      identityNumber: cells.identityNumber('identity_number'), occupationCode: cells.optional('occupation_code', words), occupationName: words('occupation_name'),
      level: Number(cells.oneOf('level', skillLevels)) as SkillLevel, issuedBy: words('issued_by'),
      certificateNumber: cells.checked('certificate_number', (text) => (/^[0-9A-Za-z-]{4,40}$/.test(text) ? text : null), 'number_malformed'), issuedOn,
      theoryResult: points('theory_result'), practiceResult: points('practice_result'), regionCode: cells.region('region_code'), source: words('source'), asOf,
    };
  }),
  apply: (world, rows, { dryRun }) => withHolders(world, rows, async (known) => ({ ...(await saveSkills(world, known, dryRun)), refused: [] })),
};

export const photosImport: ImportKind<PersonRow & { image: Buffer }> = {
  kind: 'photos',
  columns: registryFiles.photos,
  keyHashOf: numberHash,
  reader: reading((cells) => ({ identityNumber: cells.identityNumber('identity_number'), image: cells.checked('png_base64', readImage, 'photo_malformed') })),
  apply: (world, rows, options) => withHolders(world, rows, async (known) => {
    const { conflicts, ...saved } = await savePhotos(world, known, options);
    return { ...saved, refused: conflicts.map((place) => ({ place, reason: 'corrected_here', column: 'png_base64' })) };
  }),
};

/** In the order in which they must come: who first, what they have afterwards. */
export const importKinds = [
  bound(holdersImport), bound(cardsImport), bound(participationImport), bound(contributionsImport), bound(accountsImport), bound(movementsImport), bound(benefitsImport), bound(skillsImport), bound(photosImport),
] as const;

function bound<Row>(kind: ImportKind<Row>) {
  return {
    kind: kind.kind,
    run: (run: ImportRun): Promise<ImportResult> => runImport(kind, run),
    importShare: (share: Share, means: ShareMeans): Promise<void> => importShare(kind, share, means),
  };
}

interface PersonRow {
  readonly identityNumber: string;
}

/** Names the holder of each row; a row whose person the registry does not know is refused. */
async function withHolders<Row extends PersonRow>(
  world: World,
  rows: readonly Row[],
  save: (known: readonly (Row & { readonly holderId: HolderId })[]) => Promise<Omit<Applied, 'refused'> & { readonly refused: readonly { readonly place: number; readonly reason: RowReason; readonly column?: string }[] }>,
): Promise<Applied> {
  const holderIds = await findHoldersByNumbers(world, rows.map(({ identityNumber }) => identityNumber));
  const known: (Row & { holderId: HolderId; place: number })[] = [];
  const refused: { place: number; fault: { reason: RowReason; column: string } }[] = [];
  rows.forEach((row, place) => {
    const holderId = holderIds[place];
    if (holderId) known.push({ ...row, holderId, place });
    else refused.push({ place, fault: { reason: 'holder_not_in_registry', column: 'identity_number' } });
  });
  const saved = await save(known);
  for (const { place, reason, column } of saved.refused) refused.push({ place: known[place]?.place ?? 0, fault: { reason, column: column ?? (reason.startsWith('issuer_') ? 'issuer_region_code' : 'card_number') } });
  return { added: saved.added, changed: saved.changed, unchanged: saved.unchanged, refused };
}

function reading<Row>(read: (cells: Cells, cell: Cell, today: Day) => Row): ImportKind<Row>['reader'] {
  return (cell, today) => {
    const cells = cellsOf(cell, today);
    return () => {
      try {
        return { ok: true, value: read(cells, cell, today) };
      } catch (error) {
        if (error instanceof CellFault) return refuse(error.fault.reason, error.fault.column);
        throw error;
      }
    };
  };
}

/** The hash by which the registry finds the person: it is wanted again when the row is applied. */
function numberHash(lookup: World['lookup'], { identityNumber }: PersonRow): Buffer {
  return lookup('identity_number', identityNumber);
}

function keyed<Row>(keyOf: (row: Row) => string): ImportKind<Row>['keyHashOf'] {
  return (lookup, row) => lookup('content', keyOf(row));
}

/** What replies promise of a sum. */
const MOST_FEN = 9_000_000_000_000;

/** A name of a place or an agency: one line that shows on a page as it was written. */
function readWords(text: string): string | null {
  return text.trim() !== '' && text.length <= 100 && !/[\p{Cc}\p{Cf}]/u.test(text) && !/^[=@]/.test(text) ? text.trim() : null;
}

function readImage(text: string): Buffer | null {
  if (text.length > 280_000 || !/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return null;
  const image = Buffer.from(text, 'base64');
  const isPng = image.subarray(0, 4).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
  const isJpeg = image[0] === 0xff && image[1] === 0xd8;
  return isPng || isJpeg ? image : null;
}
