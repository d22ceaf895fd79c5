import { applyPatch, lintFileStructure, type Json } from '@yika/chip';
import beijing from '@yika/chip/examples/110100-beijing.json' with { type: 'json' };
import guangzhou from '@yika/chip/examples/440100-guangzhou-draft.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { newNode, nodeFields, valueOfField } from './node-fields.ts';
import { branchesOf, countWithin, findingsOf, findingsOutside, type TreeNode } from './structure-tree.ts';

const all = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...all(node.children)]);
const treeOf = (value: Json) => (branchesOf(value) ?? []).flatMap(({ nodes }) => all(nodes));

describe('the tree of a description', () => {
  test('has a node for each application, file, field, indicator, list and value, where it stands in the text', () => {
    const nodes = treeOf(beijing as Json);
    expect(nodes.find(({ place }) => place === '/applications/0/files/1/fields/1')).toMatchObject({ kind: 'field', mark: '09', name: '姓名', isNational: true });
    const files = (beijing.applications as readonly { readonly files: readonly { readonly fields: readonly unknown[] }[] }[]).flatMap(({ files: each }) => each);
    expect(nodes.filter(({ kind }) => kind === 'file')).toHaveLength(files.length);
    expect(nodes.filter(({ kind }) => kind === 'field')).toHaveLength(files.flatMap(({ fields }) => fields).length);
  });

  test('shows every finding once: at the deepest node that it is of, or above them all', () => {
    const { findings } = lintFileStructure(guangzhou as Json);
    const branches = branchesOf(guangzhou as Json) ?? [];
    const shown = [...findingsOutside(branches, findings), ...treeOf(guangzhou as Json).flatMap((node) => findingsOf(node, findings))];
    expect(findings.length).toBeGreaterThan(5);
    expect(shown).toHaveLength(findings.length);
    expect(new Set(shown)).toEqual(new Set(findings));
    const [first] = branches[0]?.nodes ?? [];
    expect(first && countWithin(first.place, findings)).toBe(findings.filter(({ place }) => place.startsWith('/applications/0')).length);
  });

  test.each([[null], ['text'], [7], [[]], [[{ applications: [] }]]] as const)('of %j there is none', (value) => expect(branchesOf(value as Json)).toBeNull());

  test('leaves out what is none of it, and keeps the places of the rest', () => {
    expect(treeOf({ applications: [3, null, { id: 'DF01', files: 'none' }], indicators: {}, codeLists: [[]] }).map(({ place, mark, name }) => [place, mark, name])).toEqual([['/applications/2', 'DF01', '']]);
  });
});

test('a new one is the region’s own, and the check says what it lacks', () => {
  const value = applyPatch(beijing as Json, [{ op: 'add', path: '/indicators/-', value: newNode('indicator', '/indicators').value }]);
  const added = treeOf(value).filter(({ kind }) => kind === 'indicator').at(-1);
  expect(added?.isNational).toBe(false);
  expect(added && lintFileStructure(value).findings.filter(({ place }) => place.startsWith(added.place)).length).toBeGreaterThan(0);
});

test('what is typed is a number where one is asked for and typed, and else stays the text that it is', () => {
  const [bytes] = nodeFields.field.filter(({ name }) => name === 'bytes');
  const [tag] = nodeFields.field.filter(({ name }) => name === 'tag');
  expect([bytes && valueOfField(bytes, '12'), bytes && valueOfField(bytes, 'twelve'), tag && valueOfField(tag, '12')]).toEqual([12, 'twelve', '12']);
});
