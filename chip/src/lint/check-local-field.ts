import type { FieldDescription } from '../description/file-structure.ts';
import type { Operation } from '../description/patch.ts';
import { pointTo } from '../description/pointer.ts';
import type { NationalApplication } from '../profile/profile.ts';
import type { Citation } from '../profile/sources.ts';
import type { InField } from './check-fields.ts';
import { takenNames } from './taken.ts';

/** A region adds; it never says anew what the nation has said (Art 4). */
export function checkLocalField(field: FieldDescription, here: InField): void {
  const { place, at, look, application } = here;
  const tags = tagsOf(application);
  const free = giveFreeTag(here);
  const redefined = (key: 'tag' | 'code' | 'name', citation: Citation | undefined, patch: readonly Operation[] | null): void =>
    look.check('redefined', citation === undefined, { place: pointTo(place, key), at, about: { what: field[key] ?? '' }, ...(citation && { citation }), patch });
  const taken = takenNames(look.profile);
  redefined('tag', tags.get(field.tag), free);
  redefined('code', field.code === undefined ? undefined : taken.codes.get(field.code), null);
  redefined('name', taken.names.get(field.name), null);
  const range = look.profile.localTags;
  if (range === null) look.notChecked('local_tag_range', pointTo(place, 'tag'));
  else look.check('tag_outside_local_range', field.tag >= range.from && field.tag <= range.to, { place: pointTo(place, 'tag'), at, about: { tag: field.tag, expected: `${range.from} – ${range.to}` }, patch: free });
  if (here.national?.fields) look.notChecked('reserve_of_files', place);
  look.check('purpose_missing', field.purpose !== undefined, { place, at, about: { what: field.name } });
  look.check('code_missing', field.code !== undefined, { place, at, about: { what: field.name } });
  if (field.code !== undefined) look.notChecked('local_indicator_codes', pointTo(place, 'code'));
}

/** The first tag that nobody has, neither the nation in this application nor the file. */
export function giveFreeTag({ place, look, application, file }: InField): Operation[] {
  const next = firstFreeTag([...tagsOf(application).keys(), ...file.fields.map(({ tag }) => tag)], look.profile.localTags);
  return next === null ? [] : [{ op: 'replace', path: pointTo(place, 'tag'), value: next }];
}

function tagsOf(application: NationalApplication | null): ReadonlyMap<string, Citation> {
  return new Map((application?.files ?? []).flatMap(({ fields }) => (fields ?? []).map(({ tag, citation }) => [tag, citation] as const)));
}

function firstFreeTag(taken: readonly string[], range: { readonly from: string; readonly to: string } | null): string | null {
  const from = Number.parseInt(range?.from ?? '01', 16);
  const to = Number.parseInt(range?.to ?? 'FE', 16);
  const all = Array.from({ length: to - from + 1 }, (_, index) => (from + index).toString(16).toUpperCase().padStart(2, '0'));
  return all.find((tag) => !taken.includes(tag)) ?? null;
}
