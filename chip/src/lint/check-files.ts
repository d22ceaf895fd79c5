import type { ApplicationDescription, FileDescription } from '../description/file-structure.ts';
import type { Operation } from '../description/patch.ts';
import { pointTo, type Pointer } from '../description/pointer.ts';
import { isLooser } from '../profile/access.ts';
import type { CardVersion, NationalApplication, NationalFile } from '../profile/profile.ts';
import { checkFields, notPublicIn } from './check-fields.ts';
import { nationalFile, shortIdOf } from './from-profile.ts';
import type { Look } from './look.ts';

export interface InApplication {
  readonly place: Pointer;
  readonly version: CardVersion;
  readonly look: Look;
  readonly national: NationalApplication | null;
}

/** Ids that mean something else to every card: the master file, its path, and "no file". */
const RESERVED_FILE_IDS = ['0000', '3F00', '3FFF', 'FFFF'];

export function checkFiles(application: ApplicationDescription, { place, version, look, national }: InApplication): void {
  const { id, files } = application;
  for (const expected of national?.files ?? []) {
    if (!expected.required) continue;
    look.check('file_missing', files.some(({ fileId }) => fileId === expected.fileId), {
      place: pointTo(place, 'files'), at: `${id} ${expected.fileId}`, about: { file: expected.fileId }, citation: expected.citation,
      patch: [{ op: 'add', path: pointTo(place, 'files', '-'), value: nationalFile(expected, version) }],
    });
  }
  for (const [index, file] of files.entries()) {
    const inFile = { place: pointTo(place, 'files', index), at: `${id} ${file.fileId}`, look };
    checkIds(file, { ...inFile, before: files.slice(0, index), all: files });
    const known = national?.files.find(({ fileId }) => fileId === file.fileId) ?? null;
    if (file.origin === 'local') checkLocal(file, { ...inFile, known, reserve: national?.reserve ?? null, isNational: national !== null, files });
    else checkNational(file, { ...inFile, known, version, application: national });
    checkFields(file, { ...inFile, national: known, application: national, version });
  }
}

interface InFile {
  readonly place: Pointer;
  readonly at: string;
  readonly look: Look;
}

function checkIds(file: FileDescription, { place, at, look, before, all }: InFile & { readonly before: readonly FileDescription[]; readonly all: readonly FileDescription[] }): void {
  const { fileId, shortId } = file;
  look.check('file_twice', before.every((other) => other.fileId !== fileId), { place: pointTo(place, 'fileId'), at, about: { file: fileId } });
  look.check('file_id_reserved', !RESERVED_FILE_IDS.includes(fileId), { place: pointTo(place, 'fileId'), at, about: { file: fileId } });
  const shortPlace = pointTo(place, 'shortId');
  const free = (): Operation[] => {
    const next = firstFree(all.map((each) => each.shortId));
    return next === null ? [] : [{ op: 'replace', path: shortPlace, value: next }];
  };
  look.check('short_id_reserved', shortId >= 1 && shortId <= 30, { place: shortPlace, at, about: { found: shortId }, patch: free() });
  look.check('short_id_twice', before.every((other) => other.shortId !== shortId), { place: shortPlace, at, about: { found: shortId }, patch: file.origin === 'local' ? free() : null });
}

function firstFree(taken: readonly number[]): number | null {
  return Array.from({ length: 30 }, (_, index) => index + 1).find((each) => !taken.includes(each)) ?? null;
}

function checkLocal(file: FileDescription, { place, at, look, known, reserve, isNational, files }: InFile & {
  readonly known: NationalFile | null; readonly reserve: readonly string[] | null; readonly isNational: boolean; readonly files: readonly FileDescription[];
}): void {
  look.check('purpose_missing', file.purpose !== undefined, { place, at, about: { what: file.fileId } });
  const next = reserve?.find((fileId) => files.every((other) => other.fileId !== fileId));
  const move: Operation[] = next === undefined ? [] : [{ op: 'replace', path: pointTo(place, 'fileId'), value: next }, { op: 'replace', path: pointTo(place, 'shortId'), value: shortIdOf(next) }];
  look.check('redefined', known === null, { place: pointTo(place, 'fileId'), at, about: { what: file.fileId }, ...(known && { citation: known.citation }), patch: move });
  if (known !== null || !isNational) return;
  if (reserve === null) look.notChecked('reserve_of_files', place);
  else look.check('file_outside_reserve', reserve.includes(file.fileId), { place: pointTo(place, 'fileId'), at, about: { file: file.fileId, expected: reserve.join(', ') }, patch: move });
}

function checkNational(file: FileDescription, { place, at, look, known, version, application }: InFile & { readonly known: NationalFile | null; readonly version: CardVersion; readonly application: NationalApplication | null }): void {
  const origin = pointTo(place, 'origin');
  look.check('not_in_profile', known !== null, { place: origin, at, about: { what: file.fileId }, patch: [{ op: 'replace', path: origin, value: 'local' }] });
  if (known === null) return;
  const { citation } = known;
  const expected = shortIdOf(file.fileId);
  const shortPlace = pointTo(place, 'shortId');
  look.check('short_id_differs', file.shortId === expected, { place: shortPlace, at, about: { expected, found: file.shortId }, patch: [{ op: 'replace', path: shortPlace, value: expected }] });
  const namePlace = pointTo(place, 'name');
  look.check('name_differs', file.name === known.name, { place: namePlace, at, about: { expected: known.name }, citation, patch: [{ op: 'replace', path: namePlace, value: known.name }] });
  look.notChecked('update_access', pointTo(place, 'update'));
  const read = known.read?.[version];
  if (read === undefined) {
    look.notChecked(notPublicIn(application), place);
    return;
  }
  const readPlace = pointTo(place, 'read');
  const found = { place: readPlace, at, about: { expected: read, found: file.read }, citation, patch: [{ op: 'replace' as const, path: readPlace, value: read }] };
  look.check('access_looser', !isLooser(file.read, read), found);
  // A region whose files ask for more than the national rule closes its cards to every other region's readers.
  look.check('access_stricter', isLooser(file.read, read) || file.read === read, found);
}
