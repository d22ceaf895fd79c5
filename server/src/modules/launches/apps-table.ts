import type { LaunchScope, Said } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';

export type LaunchAlgorithm = 'ES256' | 'SM2';

export interface LaunchApp {
  readonly appId: string;
  readonly name: Said;
  readonly scopes: readonly LaunchScope[];
  readonly returnAddresses: readonly string[];
  readonly perMinute: number;
  readonly perDay: number;
  readonly open: boolean;
  /** Epoch milliseconds: open or closed since. */
  readonly since: number;
}

export interface LaunchAppKey {
  readonly kid: string;
  readonly algorithm: LaunchAlgorithm;
  readonly x: string;
  readonly y: string;
  readonly validFrom: number;
  readonly validTo: number;
}

type AppRow = Omit<LaunchApp, 'name'> & { readonly nameEs: string; readonly nameZh: string; readonly nameEn: string };
const columns = 'app_id, name_es, name_zh, name_en, scopes, return_addresses, per_minute, per_day, open, since';
const keyColumns = 'kid, algorithm, x, y, valid_from, valid_to';

export async function findApp(database: Transaction, appId: string): Promise<LaunchApp | null> {
  const [row] = await database.query<AppRow>('find_launch_app', `select ${columns} from launch_apps where app_id = $1`, [appId]);
  return row ? appOf(row) : null;
}

export async function listApps(database: Transaction): Promise<LaunchApp[]> {
  return (await database.query<AppRow>('list_launch_apps', `select ${columns} from launch_apps order by app_id`)).map(appOf);
}

/** Of this very app, whatever other app may have the same key. */
export async function findAppKey(database: Transaction, appId: string, kid: string): Promise<LaunchAppKey | null> {
  const [key] = await database.query<LaunchAppKey>('find_launch_app_key', `select ${keyColumns} from launch_app_keys where app_id = $1 and kid = $2`, [appId, kid]);
  return key ?? null;
}

export async function listAppKeys(database: Transaction, appId: string): Promise<LaunchAppKey[]> {
  return database.query<LaunchAppKey>('list_launch_app_keys', `select ${keyColumns} from launch_app_keys where app_id = $1 order by valid_from, kid`, [appId]);
}

/** By the owner. False: there is one of that id. */
export async function insertApp(owner: Transaction, { appId, name, scopes, returnAddresses, perMinute, perDay, open, since }: LaunchApp): Promise<boolean> {
  const rows = await owner.query('insert_launch_app', `
    insert into launch_apps (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning app_id`,
    [appId, name.es, name['zh-CN'], name.en, scopes, returnAddresses, perMinute, perDay, open, new Date(since)]);
  return rows.length === 1;
}

/** By the owner. */
export async function saveApp(owner: Transaction, { appId, scopes, returnAddresses, perMinute, perDay, open, since }: LaunchApp): Promise<void> {
  await owner.query('save_launch_app', `
    update launch_apps set scopes = $2, return_addresses = $3, per_minute = $4, per_day = $5, open = $6, since = $7 where app_id = $1`,
    [appId, scopes, returnAddresses, perMinute, perDay, open, new Date(since)]);
}

/** By the owner. Once more: it is in force from and until then. */
export async function saveAppKey(owner: Transaction, appId: string, { kid, algorithm, x, y, validFrom, validTo }: LaunchAppKey): Promise<void> {
  await owner.query('save_launch_app_key', `
    insert into launch_app_keys (app_id, ${keyColumns}) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict (app_id, kid) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [appId, kid, algorithm, x, y, new Date(validFrom), new Date(validTo)]);
}

/** By the owner. False: there is none of that name. */
export async function endAppKey(owner: Transaction, appId: string, { kid, at }: { readonly kid: string; readonly at: number }): Promise<boolean> {
  const rows = await owner.query('end_launch_app_key', 'update launch_app_keys set valid_to = $3 where app_id = $1 and kid = $2 returning kid', [appId, kid, new Date(at)]);
  return rows.length === 1;
}

function appOf({ nameEs, nameZh, nameEn, ...rest }: AppRow): LaunchApp {
  return { ...rest, name: { es: nameEs, 'zh-CN': nameZh, en: nameEn } };
}
