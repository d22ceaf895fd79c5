import type { FieldDescription, FileDescription } from '../description/file-structure.ts';
import { pointTo, type Pointer } from '../description/pointer.ts';
import type { CardVersion, NationalApplication, NationalField, NationalFile } from '../profile/profile.ts';
import { checkLocalField, giveFreeTag } from './check-local-field.ts';
import { nationalField } from './from-profile.ts';
import type { Look } from './look.ts';

export interface InFile {
  readonly place: Pointer;
  readonly at: string;
  readonly look: Look;
  readonly version: CardVersion;
  readonly national: NationalFile | null;
  readonly application: NationalApplication | null;
}

export function checkFields(file: FileDescription, here: InFile): void {
  const { place, at, look, national, version } = here;
  const expected = national?.fields ?? null;
  for (const field of expected ?? []) {
    const whole = nationalField(field, version);
    const index = file.fields.findIndex(({ tag, origin }) => tag === field.tag && origin === 'national');
    if (whole) {
      look.check('field_missing', file.fields.some(({ tag }) => tag === field.tag), {
        place: pointTo(place, 'fields'), at: `${at} ${field.tag}`, about: { tag: field.tag, name: field.name }, citation: field.citation,
        patch: [{ op: 'add', path: pointTo(place, 'fields', '-'), value: whole }],
      });
    } else {
      const there = pointTo(place, 'fields', index);
      look.check('field_too_early', index === -1, { place: there, at: `${at} ${field.tag}`, about: { tag: field.tag, version }, citation: field.citation, patch: [{ op: 'remove', path: there }] });
    }
  }
  for (const [index, field] of file.fields.entries()) checkOne(field, { ...here, place: pointTo(place, 'fields', index), at: `${at} ${field.tag}`, before: file.fields.slice(0, index), file });
}

export interface InField extends InFile {
  readonly before: readonly FieldDescription[];
  readonly file: FileDescription;
}

function checkOne(field: FieldDescription, here: InField): void {
  const { place, at, look, before, national } = here;
  const patch = field.origin === 'local' ? giveFreeTag(here) : null;
  look.check('tag_twice', before.every(({ tag }) => tag !== field.tag), { place: pointTo(place, 'tag'), at, about: { tag: field.tag }, patch });
  look.check('record_twice', before.every(({ record }) => record !== field.record), { place: pointTo(place, 'record'), at, about: { record: field.record } });
  look.check('tag_reserved', field.tag !== '00' && field.tag !== 'FF', { place: pointTo(place, 'tag'), at, about: { tag: field.tag }, patch });
  if (field.origin === 'local') {
    checkLocalField(field, here);
    return;
  }
  if (national === null || national.fields === null) {
    look.notChecked(notPublicIn(here.application), place);
    return;
  }
  const known = national.fields.find(({ tag }) => tag === field.tag) ?? null;
  const origin = pointTo(place, 'origin');
  look.check('not_in_profile', known !== null, { place: origin, at, about: { what: field.tag }, patch: [{ op: 'replace', path: origin, value: 'local' }] });
  if (known) checkNationalField(field, known, here);
}

/** What a national file holds whose contents are not public. */
export function notPublicIn(application: NationalApplication | null): string {
  return application?.id === 'SSSE' ? 'fingerprint_and_photo' : 'fields_of_applications';
}

function checkNationalField(field: FieldDescription, known: NationalField, { place, at, look, version }: InField): void {
  const { citation } = known;
  const compare = (rule: 'record_differs' | 'length_differs' | 'format_differs' | 'name_differs', key: 'record' | 'bytes' | 'format' | 'name', expected: string | number): void => {
    const path = pointTo(place, key);
    look.check(rule, field[key] === expected, { place: path, at, about: { expected, found: field[key] }, citation, patch: [{ op: 'replace', path, value: expected }] });
  };
  const record = known.record[version];
  if (record !== null) compare('record_differs', 'record', record);
  compare('length_differs', 'bytes', known.bytes);
  compare('name_differs', 'name', known.name);
  if (known.format === null) look.notChecked('initialising_institution', pointTo(place, 'format'));
  else compare('format_differs', 'format', known.format);
  same(field.code, known.code, { rule: 'code_differs', key: 'code' });
  same(field.codeList, known.codeList, { rule: 'code_list_differs', key: 'codeList' });
  const only = pointTo(place, 'only');
  look.check('national_values_restricted', field.only === undefined, { place: only, at, citation, patch: [{ op: 'remove', path: only }] });
  if (known.tag === '07') look.notChecked('card_number_read_access', place);
  if (known.tag === '02') look.notChecked('card_class_codes', place);

  /** What the profile does not tell may be left out, and may not be invented. */
  function same(given: string | undefined, expected: string | null, { rule, key }: { readonly rule: 'code_differs' | 'code_list_differs'; readonly key: 'code' | 'codeList' }): void {
    const path = pointTo(place, key);
    const patch = expected === null ? [{ op: 'remove' as const, path }] : [{ op: given === undefined ? 'add' as const : 'replace' as const, path, value: expected }];
    look.check(rule, (given ?? null) === expected, { place: given === undefined ? place : path, at, about: { expected: expected ?? '∅', found: given ?? '∅' }, citation, patch });
  }
}
