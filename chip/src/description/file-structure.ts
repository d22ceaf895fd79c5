import { Type, type Static } from 'typebox';
import { accessRules } from '../profile/access.ts';
import { cardVersions, formats } from '../profile/profile.ts';

const strict = { additionalProperties: false };

/** `national` says: this is the national one, as it stands in the profile. `local`: this is ours. */
const Origin = Type.Enum(['national', 'local']);
const Name = Type.String({ minLength: 1, maxLength: 60 });
const Purpose = Type.String({ minLength: 1, maxLength: 300 });
/** Three letters, three digits, as in the sector's indicator sets. */
const IndicatorCode = Type.String({ pattern: '^[A-Z]{3}[0-9]{3}$' });
const CodeValue = Type.String({ minLength: 1, maxLength: 60 });
const CodeListId = Type.String({ minLength: 1, maxLength: 40 });

export const LocalCodeList = Type.Object({
  id: CodeListId,
  name: Name,
  entries: Type.Array(Type.Object({ value: CodeValue, meaning: Name }, strict), { minItems: 1, maxItems: 1000 }),
}, strict);

export const FieldDescription = Type.Object({
  origin: Origin,
  /** Tag of one byte. */
  tag: Type.String({ pattern: '^[0-9A-F]{2}$' }),
  record: Type.Integer({ minimum: 1, maximum: 254 }),
  code: Type.Optional(IndicatorCode),
  name: Name,
  format: Type.Enum([...formats]),
  bytes: Type.Integer({ minimum: 1, maximum: 254 }),
  codeList: Type.Optional(CodeListId),
  /** Of the list, only these. */
  only: Type.Optional(Type.Array(CodeValue, { minItems: 1, maxItems: 100 })),
  example: Type.Optional(Type.String({ maxLength: 508 })),
  purpose: Type.Optional(Purpose),
}, strict);

export const FileDescription = Type.Object({
  origin: Origin,
  fileId: Type.String({ pattern: '^[0-9A-F]{4}$' }),
  shortId: Type.Integer({ minimum: 0, maximum: 31 }),
  name: Name,
  purpose: Type.Optional(Purpose),
  read: Type.Enum([...accessRules]),
  update: Type.Enum([...accessRules]),
  fields: Type.Array(FieldDescription, { maxItems: 254 }),
}, strict);

export const ApplicationDescription = Type.Object({
  origin: Origin,
  id: Type.String({ pattern: '^(?:SSSE|DF[0-9A-F]{2})$' }),
  name: Name,
  /** 5 to 16 bytes. Left out only where no public source tells the national one. */
  aid: Type.Optional(Type.String({ pattern: '^(?:[0-9A-F]{2}){5,16}$' })),
  purpose: Type.Optional(Purpose),
  files: Type.Array(FileDescription, { maxItems: 31 }),
}, strict);

export const IndicatorDescription = Type.Object({
  code: IndicatorCode,
  name: Name,
  format: Type.Enum([...formats]),
  characters: Type.Integer({ minimum: 1, maximum: 4000 }),
  codeList: Type.Optional(CodeListId),
  purpose: Purpose,
}, strict);

/** What a region hands in of its card's files and of the indicators that it adds (Art 7, item 3). */
export const FileStructure = Type.Object({
  form: Type.Enum(['yika-file-structure/1']),
  regionCode: Type.String({ pattern: '^[0-9]{6}$' }),
  cardVersion: Type.Enum([...cardVersions]),
  applications: Type.Array(ApplicationDescription, { maxItems: 64 }),
  indicators: Type.Array(IndicatorDescription, { maxItems: 500 }),
  codeLists: Type.Array(LocalCodeList, { maxItems: 200 }),
}, strict);

export type FileStructure = Static<typeof FileStructure>;
export type ApplicationDescription = Static<typeof ApplicationDescription>;
export type FileDescription = Static<typeof FileDescription>;
export type FieldDescription = Static<typeof FieldDescription>;
