import type { LaunchField, LaunchScope } from '@yika/contract';
import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';

export interface Launch {
  readonly launchHash: Buffer;
  readonly appId: string;
  readonly step: 'requested' | 'asked' | 'approved';
  readonly scopes: readonly LaunchScope[];
  readonly returnAddress: string;
  readonly state: string | null;
  readonly nonce: string;
  /** Sealed under a key that is made of the browser's own secret. */
  readonly fields: Buffer | null;
  readonly given: readonly LaunchField[];
  readonly expiresAt: number;
}

export interface LaunchResult {
  readonly codeHash: Buffer;
  readonly appId: string;
  readonly holderId: HolderId;
  readonly scopes: readonly LaunchScope[];
  readonly nonce: string;
  readonly signedInAt: number;
  readonly expiresAt: number;
}

const columns = 'launch_hash, app_id, step, scopes, return_address, state, nonce, fields, given, expires_at';
const resultColumns = 'code_hash, app_id, holder_id, scopes, nonce, signed_in_at, expires_at';

export async function insertLaunch(database: Transaction, { launchHash, appId, step, scopes, returnAddress, state, nonce, fields, given, expiresAt }: Launch): Promise<void> {
  await database.query('insert_launch', `
    insert into launches (${columns}) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [launchHash, appId, step, scopes, returnAddress, state, nonce, fields, given, new Date(expiresAt)]);
}

/** The one place where an address is spent: for exactly one of any number of rivals. */
export async function takeRequested(database: Transaction, launchHash: Buffer, at: number): Promise<Launch | null> {
  const [launch] = await database.query<Launch>('take_requested_launch', `
    delete from launches where launch_hash = $1 and step = 'requested' and expires_at > $2 returning ${columns}`, [launchHash, new Date(at)]);
  return launch ?? null;
}

/** Of a browser: asked or approved. */
export async function findLaunch(database: Transaction, launchHash: Buffer, at: number): Promise<Launch | null> {
  const [launch] = await database.query<Launch>('find_launch', `
    select ${columns} from launches where launch_hash = $1 and step <> 'requested' and expires_at > $2`, [launchHash, new Date(at)]);
  return launch ?? null;
}

export async function saveApproved(database: Transaction, launchHash: Buffer): Promise<void> {
  await database.query('save_launch_approved', `update launches set step = 'approved' where launch_hash = $1 and step = 'asked'`, [launchHash]);
}

/** With everything that the app handed over. False: somebody else's press was quicker. */
export async function deleteLaunch(database: Transaction, launchHash: Buffer): Promise<boolean> {
  return (await database.query('delete_launch', 'delete from launches where launch_hash = $1 returning launch_hash', [launchHash])).length === 1;
}

export async function insertResult(database: Transaction, { codeHash, appId, holderId, scopes, nonce, signedInAt, expiresAt }: LaunchResult): Promise<void> {
  await database.query('insert_launch_result', `insert into launch_results (${resultColumns}) values ($1, $2, $3, $4, $5, $6, $7)`,
    [codeHash, appId, holderId, scopes, nonce, new Date(signedInAt), new Date(expiresAt)]);
}

/** Once, and only for the app whose person brought it: another app's try leaves it where it is. */
export async function takeResult(database: Transaction, codeHash: Buffer, { appId, at }: { readonly appId: string; readonly at: number }): Promise<LaunchResult | null> {
  const [result] = await database.query<LaunchResult>('take_launch_result', `
    delete from launch_results where code_hash = $1 and app_id = $2 and expires_at > $3 returning ${resultColumns}`, [codeHash, appId, new Date(at)]);
  return result ?? null;
}

/** False: it was spent before. */
export async function spendNonce(database: Transaction, nonceHash: Buffer, expiresAt: number): Promise<boolean> {
  return (await database.query('spend_launch_nonce', `
    insert into launch_nonces (nonce_hash, expires_at) values ($1, $2) on conflict do nothing returning nonce_hash`, [nonceHash, new Date(expiresAt)])).length === 1;
}

export async function isNonceSpent(database: Transaction, nonceHash: Buffer): Promise<boolean> {
  return (await database.query('find_launch_nonce', 'select nonce_hash from launch_nonces where nonce_hash = $1', [nonceHash])).length === 1;
}

/** By the worker: launches, results and nonces that ran out before this instant. Answers how many launches. */
export async function deleteExpiredLaunches(worker: Transaction, before: number): Promise<number> {
  await worker.query('delete_expired_launch_nonces', 'delete from launch_nonces where expires_at < $1', [new Date(before)]);
  await worker.query('delete_expired_launch_results', 'delete from launch_results where expires_at < $1', [new Date(before)]);
  return (await worker.query('delete_expired_launches', 'delete from launches where expires_at < $1 returning launch_hash', [new Date(before)])).length;
}
