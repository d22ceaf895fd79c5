import type { Transaction } from '../../platform/database.ts';
import type { HolderId } from '../../platform/values/ids.ts';
import { setStatus } from '../status-lists/index.ts';
import { endCertificates } from './devices-table.ts';

export interface WhichCertificates {
  readonly holderId: HolderId;
  /** Null: of every device. */
  readonly deviceNo: number | null;
  readonly at: number;
}

/** Ends certificates, and with them every code they can still make: online at once, offline with the next status list. Answers how many. */
export async function endDeviceCertificates(database: Transaction, { holderId, deviceNo, at }: WhichCertificates): Promise<number> {
  const ended = await endCertificates(database, holderId, deviceNo);
  for (const place of ended) await setStatus(database, place, 'revoked', at);
  return ended.length;
}
