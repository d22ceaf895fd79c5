import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import { defaultPreferences, type NoticePreferences } from './rules/when-to-send.ts';

export async function readPreferences(database: Transaction, holderId: HolderId): Promise<NoticePreferences> {
  const [row] = await database.query<NoticePreferences>('read_notice_preferences', `
    select language, sms, channels, quiet_from_hour, quiet_to_hour from notice_preferences where holder_id = $1`, [holderId]);
  return row ?? defaultPreferences;
}

export async function savePreferences(database: Transaction, holderId: HolderId, { language, sms, channels, quietFromHour, quietToHour, at }: NoticePreferences & { readonly at: number }): Promise<void> {
  await database.query('save_notice_preferences', `
    insert into notice_preferences (holder_id, language, sms, quiet_from_hour, quiet_to_hour, changed_at, channels) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (holder_id) do update set language = $2, sms = $3, quiet_from_hour = $4, quiet_to_hour = $5, changed_at = $6, channels = $7`,
  [holderId, language, sms, quietFromHour, quietToHour, new Date(at), [...new Set(channels)]]);
}
