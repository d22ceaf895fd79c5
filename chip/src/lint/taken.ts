import type { NationalProfile } from '../profile/profile.ts';
import type { Citation } from '../profile/sources.ts';

const indicatorSet = (clause: string): Citation => ({ source: 'indicator_codes', clause });

/** The codes and names of national fields and indicators, each with where it stands. */
export function takenNames(profile: NationalProfile): { readonly codes: ReadonlyMap<string, Citation>; readonly names: ReadonlyMap<string, Citation> } {
  const fields = profile.applications.flatMap(({ files }) => files.flatMap(({ fields: held }) => held ?? []));
  return {
    codes: new Map([
      ...profile.indicators.map(({ code }) => [code, indicatorSet(code)] as const),
      ...fields.flatMap(({ code, citation }) => (code === null ? [] : [[code, citation] as const])),
    ]),
    names: new Map([
      ...profile.indicators.map(({ code, name }) => [name, indicatorSet(code)] as const),
      ...fields.map(({ name, citation }) => [name, citation] as const),
    ]),
  };
}
