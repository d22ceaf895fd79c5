import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { HolderId } from '../../../platform/values/ids.ts';
import { entryColumns, IS_APPROVED, isClosed, type ChannelEntry } from '../../channels/index.ts';
import type { RightTry } from '../../ecards/index.ts';
import type { PolicyName, PolicyRow, RegionCode } from '../../regions/rules/index.ts';
import type { Session } from '../sessions/session.ts';
import type { NewSession } from '../sessions/sessions-table.ts';
import { policiesAbove, settleStatement, settleValues } from '../sign-in-hot.ts';
import { linkColumns, type ChannelLink } from './links-table.ts';

// Hot: a sign-in by a linked channel in three statements, of which the middle one is `reserveTry`. Owners: channel_entries – channels; switches,
// policies (reference) – switches, regions; channel_accounts, channel_links, sessions – sign-in; device_secrets, devices, ecards – ecards;
// audit_entries – audit. `signInByChannel` does the same step by step, where anything is in the way: channel-hot.test.ts.

/** Of a column or parameter that holds an account's names: the first link of a device that stands. */
const liveLinkOf = (accountHashes: string): string => `
  select ${linkColumns.split(', ').map((column) => `link.${column}`).join(', ')}
  from channel_accounts as account
    join channel_links as link on link.holder_id = account.holder_id and link.link_no = account.link_no and link.ended_at is null
    join devices as device on device.holder_id = link.holder_id and device.device_no = link.device_no and device.ended_at is null
  where account.account_hash = any(${accountHashes}) order by link.holder_id, link.link_no limit 1`;

/** The link whose device still stands; null: the account signs nobody in. Derived, so that a device that ends takes its link along. */
export async function findLiveLink(database: Transaction, { accountHashes }: Pick<ChannelEntry, 'accountHashes'>): Promise<ChannelLink | null> {
  const [link] = await database.query<ChannelLink>('find_live_channel_link', liveLinkOf('$1'), [accountHashes]);
  return link ?? null;
}

export interface ChannelSeat {
  /** Approved, through a channel that is open where it is for. */
  readonly entry: ChannelEntry;
  readonly link: ChannelLink | null;
  /** The holder's own; null: none that lives. */
  readonly regionCode: RegionCode | null;
  /** The channel is closed there, whatever region the entry named or did not. */
  readonly closedAtHome: boolean;
  /** Those asked for, in force on the day in that region or above it. */
  readonly policies: readonly PolicyRow<PolicyName>[];
}

/** Whom the approval in this browser signs in, and what their PIN goes by; null: there is none. */
export async function readChannelSeat(database: Transaction, entryHash: Buffer, { at, today, policies }: { readonly at: number; readonly today: Day; readonly policies: readonly PolicyName[] }): Promise<ChannelSeat | null> {
  const [row] = await database.query<SeatRow>('read_channel_seat', `
    select ${entryColumns.split(', ').map((column) => `channel_entries.${column}`).join(', ')},
      seat.holder_id, seat.link_no, seat.device_no, seat.linked_at, seat.last_used_at, e.region_code as home,
      coalesce(${isClosed('channel_entries.channel', 'e.region_code')} and e.region_code is not null, false) as closed_at_home,
      ${policiesAbove('$3', '$4')} as policies
    from channel_entries
      left join lateral (${liveLinkOf('channel_entries.account_hashes')}) as seat on true
      left join ecards e on e.holder_id = seat.holder_id and e.ended_at is null
    where ${IS_APPROVED}`, [entryHash, new Date(at), policies, today]);
  if (!row) return null;
  const { holderId, linkNo, deviceNo, linkedAt, lastUsedAt, home, closedAtHome, policies: rows, ...entry } = row;
  const link = holderId === null ? null : { holderId, linkNo, deviceNo, linkedAt, lastUsedAt, channel: entry.channel };
  return { entry, link, regionCode: home, closedAtHome, policies: rows ?? [] };
}

type SeatRow = ChannelEntry & Omit<ChannelLink, 'holderId' | 'channel'> & {
  readonly holderId: HolderId | null;
  readonly home: RegionCode | null;
  readonly closedAtHome: boolean;
  readonly policies: ChannelSeat['policies'] | null;
};

/** What must still hold when the PIN was right. */
export interface StillLinked {
  readonly entryHash: Buffer;
  readonly linkNo: number;
  /** Of the cookie that the browser brought: it is the linked device itself. */
  readonly deviceSecretHash: Buffer;
}

/**
 * As `settleAndBegin`, and notes the link as used: all, or nothing. Nothing where the approval is over, a name of the account is not known yet, the link
 * was undone or moved, the channel was closed, or the browser is another than the linked device.
 */
export async function settleByChannel(database: Transaction, right: RightTry, { still: { entryHash, linkNo, deviceSecretHash }, ...begins }: { readonly still: StillLinked; readonly session: NewSession; readonly caller: Session['caller']; readonly reference: string }): Promise<boolean> {
  const rows = await database.query('settle_try_by_channel', settleStatement({
    gate: 'linked',
    gates: `
    approved as materialized (
      select channel_entries.channel from channel_entries
      where channel_entries.entry_hash = $14 and channel_entries.step = 'approved' and channel_entries.expires_at > $6
        and not ${isClosed('channel_entries.channel', 'channel_entries.region_code')}
        and cardinality(channel_entries.account_hashes) = (
          select count(*) from channel_accounts as account
          where account.account_hash = any(channel_entries.account_hashes) and account.holder_id = $1 and account.link_no = $15)),
    linked as (
      update channel_links set last_used_at = $6
      from undisturbed, approved, ecards e
      where channel_links.holder_id = $1 and channel_links.link_no = $15 and channel_links.device_no = $2 and channel_links.ended_at is null
        and channel_links.channel = approved.channel
        and e.holder_id = $1 and e.ended_at is null and not ${isClosed('approved.channel', 'e.region_code')}
        and exists (select from device_secrets where secret_hash = $16 and device_secrets.holder_id = $1 and device_secrets.device_no = $2)
      returning channel_links.link_no),`,
  }), [...settleValues(right, begins), entryHash, linkNo, deviceSecretHash]);
  return rows.length === 1;
}
