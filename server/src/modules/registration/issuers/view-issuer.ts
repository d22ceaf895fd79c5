import type { IssuerView } from '@yika/contract';
import { areaName } from '../../regions/index.ts';
import type { Transaction } from '../../../platform/database.ts';
import { sayIssuerNumber, type Issuer } from '../rules/index.ts';
import { listIssuers } from './issuers-table.ts';

/** The whole register, in the order of the numbers. */
export async function listIssuerViews(database: Transaction): Promise<IssuerView[]> {
  return (await listIssuers(database)).map(viewIssuer);
}

/** What anybody may know of an issuer. */
export function viewIssuer({ areaCode, issuerNumber, scope, standing, since, standingSince }: Issuer): IssuerView {
  return {
    areaCode, name: { es: areaName(areaCode, 'es'), 'zh-CN': areaName(areaCode, 'zh-CN'), en: areaName(areaCode, 'en') }, issuerNumber: sayIssuerNumber(issuerNumber),
    scope: [...scope], standing, since, until: standing === 'active' ? null : standingSince,
  };
}
