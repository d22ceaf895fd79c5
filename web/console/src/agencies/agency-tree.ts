import type { AgencyView } from '@yika/contract';
import type { Language } from '@yika/kit';

/** A tree from a list in which each names what it belongs to; whoever belongs to nothing here stands at the top. */
export function branchesOf<Node>(agencies: readonly AgencyView[], make: (agency: AgencyView, children: readonly Node[]) => Node): readonly Node[] {
  const known = new Set(agencies.map(({ agencyId }) => agencyId));
  const below = new Map<string | null, AgencyView[]>();
  for (const agency of agencies) {
    const parent = agency.parentAgencyId !== null && known.has(agency.parentAgencyId) ? agency.parentAgencyId : null;
    below.set(parent, [...(below.get(parent) ?? []), agency]);
  }
  const under = (parent: string | null): readonly Node[] =>
    (below.get(parent) ?? []).toSorted((one, other) => one.areaCode.localeCompare(other.areaCode) || one.agencyId.localeCompare(other.agencyId)).map((agency) => make(agency, under(agency.agencyId)));
  return under(null);
}

/** Those that fit what is sought, and all that they belong to. */
export function matching(agencies: readonly AgencyView[], sought: string, language: Language): readonly AgencyView[] {
  const words = sought.trim().toLowerCase();
  if (words === '') return agencies;
  const byId = new Map(agencies.map((agency) => [agency.agencyId, agency]));
  const kept = new Set<string>();
  for (const agency of agencies) {
    if (![agency.name[language], agency.areaName[language], agency.areaCode].some((text) => text.toLowerCase().includes(words))) continue;
    for (let one: AgencyView | undefined = agency; one && !kept.has(one.agencyId); one = one.parentAgencyId === null ? undefined : byId.get(one.parentAgencyId)) kept.add(one.agencyId);
  }
  return agencies.filter(({ agencyId }) => kept.has(agencyId));
}
