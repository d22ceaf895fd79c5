import type { Transaction } from '../../platform/database.ts';
import { addDays, dayInChina } from '../../platform/values/day.ts';
import { deleteCertificatesThrough } from './certificates-table.ts';

/** Whoever was given a certificate may look it up for a year after its last day: as expired, or as withdrawn. */
const KEPT_DAYS = 365;
const AT_A_TIME = 500;

/** For the worker; answers how many were forgotten. */
export function forgetCertificates(worker: Transaction, now: number): Promise<number> {
  return deleteCertificatesThrough(worker, addDays(dayInChina(now), -KEPT_DAYS), AT_A_TIME);
}
