import type { IssuerView } from '@yika/contract';

/** By name in any of the languages, by the code of the area, or by the number of the issuer. */
export function findIssuers(issuers: readonly IssuerView[], typed: string): IssuerView[] {
  const sought = plain(typed);
  return issuers.filter(({ name, areaCode, issuerNumber }) => [...Object.values(name), areaCode, issuerNumber].some((text) => plain(text).includes(sought)));
}

/** Without capitals and accents: whoever types "canton" means Cantón. */
function plain(text: string): string {
  return text.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
