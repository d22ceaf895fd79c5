import type { FileStructure } from '../description/file-structure.ts';
import { pointTo, type Pointer } from '../description/pointer.ts';
import type { Format } from '../profile/profile.ts';
import type { Look } from './look.ts';
import { valueFits } from './value-fits.ts';

/** Whatever names a list: a field on the card, or an indicator. */
interface Use {
  readonly place: Pointer;
  readonly at: string;
  readonly codeList: string | undefined;
  readonly only: readonly string[];
  readonly example: string | undefined;
  readonly format: Format;
  readonly bytes: number | null;
  readonly isLocal: boolean;
}

export function checkCodeLists(structure: FileStructure, look: Look): void {
  const uses = usesIn(structure);
  for (const [index, list] of structure.codeLists.entries()) {
    const place = pointTo('/codeLists', index);
    const { id } = list;
    const national = look.profile.codeLists.find((each) => each.id === id || each.name === list.name);
    look.check('code_list_redefined', national === undefined, { place: pointTo(place, national?.id === id ? 'id' : 'name'), at: id, about: { id }, ...(national && { citation: national.citation }), patch: [{ op: 'remove', path: place }] });
    look.check('code_list_twice', structure.codeLists.findIndex((other) => other.id === id) === index, { place: pointTo(place, 'id'), at: id, about: { id } });
    look.check('code_list_unused', uses.some(({ codeList }) => codeList === id), { place, at: id, about: { id }, patch: [{ op: 'remove', path: place }] });
    for (const [row, { value }] of list.entries.entries()) {
      const there = pointTo(place, 'entries', row);
      look.check('code_value_twice', list.entries.findIndex((other) => other.value === value) === row, { place: there, at: id, about: { value, id }, patch: [{ op: 'remove', path: there }] });
    }
  }
  for (const use of uses) checkUse(use, structure, look);
}

function checkUse({ place, at, codeList, only, example, format, bytes, isLocal }: Use, structure: FileStructure, look: Look): void {
  const local = structure.codeLists.find(({ id }) => id === codeList)?.entries.map(({ value }) => value);
  const national = look.profile.codeLists.find(({ id }) => id === codeList);
  const values = national ? national.values : (local ?? null);
  if (codeList !== undefined) look.check('code_list_unknown', national !== undefined || local !== undefined, { place: pointTo(place, 'codeList'), at, about: { id: codeList } });
  if (isLocal) {
    for (const [index, value] of only.entries()) {
      const there = pointTo(place, 'only', index);
      look.check('code_value_unknown', values === null || values.includes(value), { place: there, at, about: { value, id: codeList ?? '∅' }, ...(national && { citation: national.citation }), patch: only.length > 1 ? [{ op: 'remove', path: there }] : null });
    }
    const allowed = only.length > 0 ? only : (values ?? []);
    const long = bytes === null ? undefined : allowed.find((value) => !valueFits(value, format, bytes));
    if (allowed.length > 0 && bytes !== null) look.check('code_value_too_long', long === undefined, { place: pointTo(place, 'bytes'), at, about: { value: long ?? '', bytes, format } });
  }
  if (example === undefined || bytes === null) return;
  const there = pointTo(place, 'example');
  const patch = [{ op: 'remove' as const, path: there }];
  // By itself, because what stands in a national list was not compared with its text.
  look.check('code_value_unknown', values === null || values.includes(example), { place: there, at, about: { value: example, id: codeList ?? '' }, ...(national && { citation: national.citation }), patch });
  look.check('example_does_not_fit', valueFits(example, format, bytes), { place: there, at, about: { bytes, format }, patch });
}

function usesIn({ applications, indicators }: FileStructure): Use[] {
  const fields = applications.flatMap(({ id, files }, inCard) => files.flatMap(({ fileId, fields: held }, inApplication) => held.map(
    ({ tag, origin, codeList, only = [], example, format, bytes }, index): Use => ({
      place: pointTo('/applications', inCard, 'files', inApplication, 'fields', index), at: `${id} ${fileId} ${tag}`, codeList, only, example, format, bytes, isLocal: origin === 'local',
    }),
  )));
  const inSystems = indicators.map(({ code, codeList, format }, index): Use => ({
    place: pointTo('/indicators', index), at: code, codeList, only: [], example: undefined, format, bytes: null, isLocal: true,
  }));
  return [...fields, ...inSystems];
}
