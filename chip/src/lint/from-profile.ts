import type { ApplicationDescription, FieldDescription, FileDescription } from '../description/file-structure.ts';
import type { CardVersion, NationalApplication, NationalField, NationalFile } from '../profile/profile.ts';

/** A national application as a description has it: with the files whose contents are public, whole. */
export function emptyApplication({ id, name, aid, files }: NationalApplication, version: CardVersion): ApplicationDescription {
  return { origin: 'national', id, name, ...(aid !== null && { aid }), files: files.filter(({ required }) => required).map((file) => nationalFile(file, version)) };
}

export function nationalFile({ fileId, name, read, fields }: NationalFile, version: CardVersion): FileDescription {
  return {
    origin: 'national', fileId, shortId: shortIdOf(fileId), name, read: read?.[version] ?? 'none', update: 'key',
    fields: (fields ?? []).flatMap((field) => nationalField(field, version) ?? []),
  };
}

/** Null where that version of the card has no such field. */
export function nationalField({ tag, code, name, format, bytes, codeList, record }: NationalField, version: CardVersion): FieldDescription | null {
  const number = record[version];
  if (number === null) return null;
  return { origin: 'national', tag, record: number, ...(code !== null && { code }), name, format: format ?? 'b', bytes, ...(codeList !== null && { codeList }) };
}

/** EF05 is read as 5, EF06 as 6: the low five bits of the file's id. */
export function shortIdOf(fileId: string): number {
  return Number.parseInt(fileId, 16) & 0b11111;
}
