import type { Finding, Json } from '@yika/chip';

/** What stands in a description, from the outermost in. */
export type NodeKind = 'application' | 'file' | 'field' | 'indicator' | 'code_list' | 'entry';

export interface TreeNode {
  readonly kind: NodeKind;
  /** A JSON pointer into the description. */
  readonly place: string;
  /** 'DF02', 'EF05', '0A', 'AAC001'. */
  readonly mark: string;
  readonly name: string;
  /** What the profile fixes is not changed here. */
  readonly isNational: boolean;
  readonly value: Readonly<Record<string, Json>>;
  readonly children: readonly TreeNode[];
}

export interface Branch {
  readonly name: 'applications' | 'indicators' | 'codeLists';
  readonly nodes: readonly TreeNode[];
}

type Shape = { readonly kind: NodeKind; readonly mark: string; readonly name: string; readonly children?: readonly [string, Shape] };

const field: Shape = { kind: 'field', mark: 'tag', name: 'name' };
const file: Shape = { kind: 'file', mark: 'fileId', name: 'name', children: ['fields', field] };
const shapes: Readonly<Record<Branch['name'], Shape>> = {
  applications: { kind: 'application', mark: 'id', name: 'name', children: ['files', file] },
  indicators: { kind: 'indicator', mark: 'code', name: 'name' },
  codeLists: { kind: 'code_list', mark: 'id', name: 'name', children: ['entries', { kind: 'entry', mark: 'value', name: 'meaning' }] },
};

/** Null: it is no description at all, and only its text can be looked at. What is amiss in one part hides no other. */
export function branchesOf(value: Json): readonly Branch[] | null {
  if (!isObject(value)) return null;
  return (Object.keys(shapes) as Branch['name'][]).map((name) => ({ name, nodes: nodesOf(value[name], shapes[name], `/${name}`) }));
}

function nodesOf(list: Json | undefined, shape: Shape, place: string): readonly TreeNode[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((value, at) => {
    if (!isObject(value)) return [];
    const here = `${place}/${at}`;
    const [childName, childShape] = shape.children ?? [];
    return [{
      kind: shape.kind, place: here, mark: said(value[shape.mark]), name: said(value[shape.name]), isNational: value['origin'] === 'national', value,
      children: childName && childShape ? nodesOf(value[childName], childShape, `${here}/${childName}`) : [],
    }];
  });
}

/** Those of the node itself, or of a part of it that is no node of the tree. */
export function findingsOf({ place, children }: Pick<TreeNode, 'place' | 'children'>, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => isWithin(finding.place, place) && !children.some((child) => isWithin(finding.place, child.place)));
}

/** Of it and everything in it. */
export function countWithin(place: string, findings: readonly Finding[]): number {
  return findings.filter((finding) => isWithin(finding.place, place)).length;
}

/** Those that lie in no node: of the whole, or of a list itself. */
export function findingsOutside(branches: readonly Branch[], findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding) => !branches.some(({ nodes }) => nodes.some((node) => isWithin(finding.place, node.place))));
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}/`);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function said(value: Json | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
