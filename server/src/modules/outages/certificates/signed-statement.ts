import type { OutageStatement } from '@yika/contract';
import { readAsStatement, signAsStatement, type Issuer, type IssuerKeyRow } from '../../keys/index.ts';

const TYPE = 'yika-outage+jws';

/** A statement as a signed text, so that an insurer can check it with any library. */
export function signStatement(issuer: Pick<Issuer, 'kid' | 'sign'>, statement: OutageStatement): string {
  return signAsStatement(issuer, TYPE, statement);
}

/** What the platform signed, or null. */
export function readStatement(text: string, keys: readonly IssuerKeyRow[]): OutageStatement | null {
  return readAsStatement<OutageStatement>(text, TYPE, keys);
}
