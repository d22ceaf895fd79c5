import { accessRules, formats, nationalProfile, type Json } from '@yika/chip';
import type { NodeKind, TreeNode } from './structure-tree.ts';

export type FieldName = 'id' | 'aid' | 'name' | 'purpose' | 'fileId' | 'shortId' | 'read' | 'update' | 'tag' | 'record' | 'code' | 'format' | 'bytes' | 'codeList' | 'example' | 'characters' | 'value' | 'meaning';

export interface NodeField {
  readonly name: FieldName;
  readonly type: 'text' | 'number' | 'access' | 'format' | 'code_list';
  /** Left out of the description where nothing is typed. */
  readonly optional?: true;
}

const text = (name: FieldName): NodeField => ({ name, type: 'text' });
const maybe = (name: FieldName, type: NodeField['type'] = 'text'): NodeField => ({ name, type, optional: true });
const number = (name: FieldName): NodeField => ({ name, type: 'number' });

/** What is said of each, in the order of its form. */
export const nodeFields: Readonly<Record<NodeKind, readonly NodeField[]>> = {
  application: [text('id'), text('name'), maybe('aid'), maybe('purpose')],
  file: [text('fileId'), text('name'), number('shortId'), { name: 'read', type: 'access' }, { name: 'update', type: 'access' }, maybe('purpose')],
  field: [text('tag'), number('record'), text('name'), maybe('code'), { name: 'format', type: 'format' }, number('bytes'), maybe('codeList', 'code_list'), maybe('example'), maybe('purpose')],
  indicator: [text('code'), text('name'), { name: 'format', type: 'format' }, number('characters'), maybe('codeList', 'code_list'), text('purpose')],
  code_list: [text('id'), text('name')],
  entry: [text('value'), text('meaning')],
};

/** What a field may be chosen from; null: it is typed. `own`: the lists that the region adds. */
export function choicesOf({ type }: NodeField, own: readonly TreeNode[]): readonly string[] | null {
  switch (type) {
    case 'access': return accessRules;
    case 'format': return formats;
    case 'code_list': return [...nationalProfile.codeLists.map(({ id }) => id), ...own.map(({ mark }) => mark)];
    case 'text':
    case 'number': return null;
  }
}

/** As it is kept: a number where one is typed, the text itself where it is none, so that the check says so and nothing typed is lost. */
export function valueOfField({ type }: NodeField, typed: string): Json {
  return type === 'number' && /^\d{1,6}$/.test(typed) ? Number(typed) : typed;
}

export interface Addition {
  readonly kind: NodeKind;
  /** Where it goes, as a JSON pointer to the list. */
  readonly list: string;
  readonly value: Json;
}

/** A new one of the region's own, which the check then says everything about that it lacks. */
export function newNode(kind: NodeKind, list: string): Addition {
  return { kind, list, value: blank[kind] };
}

const blank: Readonly<Record<NodeKind, Json>> = {
  application: { origin: 'local', id: '', name: '', files: [] },
  file: { origin: 'local', fileId: '', shortId: 0, name: '', read: 'key', update: 'key', fields: [] },
  field: { origin: 'local', tag: '', record: 1, name: '', format: 'an', bytes: 1 },
  indicator: { code: '', name: '', format: 'an', characters: 1, purpose: '' },
  code_list: { id: '', name: '', entries: [] },
  entry: { value: '', meaning: '' },
};
