import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import type { Card, CardPart, DamageFinding } from '../../cards/rules/index.ts';
import { usabilityPolicies, type ECard } from '../../ecards/rules/index.ts';
import type { HolderFinding, HolderRow } from '../../holders/index.ts';
import type { PolicyName, PolicyRow } from '../../regions/rules/index.ts';

// One reading over rooms that are neighbours in the same home. Owners: devices, ecards – ecards; cards, card_damages – cards;
// holders, holder_photos, holder_findings – holders; policies (reference) – regions; showing_certificates – presentation. Their own doors say the same: facts-hot.test.ts.

/** All that decides, at a counter, about one person and one device, except what is asked for payments only. */
export interface CounterFacts {
  /** Of the device asked about; null: there is none, or it was ended. */
  readonly device: { readonly certificateHandle: Buffer | null; readonly certificateHash: Buffer | null } | null;
  readonly ecard: ECard | null;
  readonly cards: readonly Card[];
  readonly damages: readonly { readonly cardId: Card['cardId']; readonly part: CardPart; readonly finding: DamageFinding }[];
  readonly findings: readonly HolderFinding['finding'][];
  /** Sealed. */
  readonly holder: HolderRow;
  /** Sealed; null: the registry has none. */
  readonly photo: Buffer | null;
  /** In force today in a region that issued a card or the e-card, or above it. */
  readonly policies: readonly PolicyRow<PolicyName>[];
}

export const counterPolicies = [...usabilityPolicies, 'hotline'] as const satisfies readonly PolicyName[];

/** Null: there is no such holder. Instants of the e-card are epoch milliseconds, days are days. */
export async function readCounterFacts(database: Transaction, { holderId, deviceNo, today }: { readonly holderId: HolderId; readonly deviceNo: number; readonly today: Day }): Promise<CounterFacts | null> {
  const [row] = await database.query<Row>('read_counter_facts', `
    select h.holder_id, h.version, h.region_code, h.life_status, h.sealed,
      d.device_no, d.certificate_handle, s.certificate_hash,
      e.ecard_id, e.region_code as ecard_region_code, e.level, e.card_id, e.identity_authorised_during_loss, e.claimed_at, e.pin_paused_until,
      p.sealed as photo,
      (select coalesce(json_agg(json_build_object(
          'holderId', holder_id, 'cardId', card_id, 'issuerRegionCode', issuer_region_code, 'status', status, 'issuedOn', issued_on, 'validTo', valid_to,
          'collectedOn', collected_on, 'lossLapsesOn', loss_lapses_on, 'bankAccountActivated', bank_account_activated, 'replacesCardId', replaces_card_id)
          order by issued_on desc, card_id), '[]')
        from cards where holder_id = $1) as cards,
      (select coalesce(json_agg(x), '[]') from (
        select distinct on (card_id, part) card_id as "cardId", part, finding from card_damages where holder_id = $1 order by card_id, part, at desc) x) as damages,
      (select coalesce(json_agg(finding order by finding), '[]') from holder_findings where holder_id = $1) as findings,
      (select json_agg(json_build_object('what', what, 'regionCode', region_code, 'validFrom', valid_from, 'value', value, 'clause', clause))
        from policies where what = any($3) and valid_from <= $4 and region_code = any(array(
          select unnest(array[r, left(r, 4) || '00', left(r, 2) || '0000', '000000'])
          from (select e.region_code as r union select issuer_region_code from cards where holder_id = $1) regions))) as policies
    from holders h
      left join devices d on d.holder_id = h.holder_id and d.device_no = $2 and d.ended_at is null
      left join showing_certificates s on s.holder_id = h.holder_id and s.device_no = $2
      left join ecards e on e.holder_id = h.holder_id and e.ended_at is null
      left join holder_photos p on p.holder_id = h.holder_id
    where h.holder_id = $1`, [holderId, deviceNo, counterPolicies, today]);
  return row ? toFacts(row) : null;
}

type Row = HolderRow & Pick<CounterFacts, 'cards' | 'damages' | 'findings' | 'photo' | 'policies'> & {
  readonly deviceNo: number | null;
  readonly certificateHandle: Buffer | null;
  readonly certificateHash: Buffer | null;
  readonly ecardRegionCode: ECard['regionCode'];
} & ({ readonly ecardId: null } | Omit<ECard, 'holderId' | 'regionCode'>);

function toFacts(row: Row): CounterFacts {
  const { holderId, version, regionCode, lifeStatus, sealed, cards, damages, findings, photo, policies } = row;
  return {
    cards, damages, findings, photo, policies: policies ?? [],
    holder: { holderId, version, regionCode, lifeStatus, sealed },
    device: row.deviceNo === null ? null : { certificateHandle: row.certificateHandle, certificateHash: row.certificateHash },
    ecard: row.ecardId === null ? null : {
      ecardId: row.ecardId, holderId, regionCode: row.ecardRegionCode, level: row.level, cardId: row.cardId,
      identityAuthorisedDuringLoss: row.identityAuthorisedDuringLoss, claimedAt: row.claimedAt, pinPausedUntil: row.pinPausedUntil,
    },
  };
}
