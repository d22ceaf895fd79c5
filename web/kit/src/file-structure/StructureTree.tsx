import { applyPatch, sources, type Finding, type Json, type Operation } from '@yika/chip';
import { useMemo, useState, type ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';
import { choicesOf, newNode, nodeFields, valueOfField, type NodeField } from './node-fields.ts';
import { branchesOf, countWithin, findingsOf, findingsOutside, type Branch, type NodeKind, type TreeNode } from './structure-tree.ts';
import { treeWords } from './tree-words.ts';

interface Props {
  readonly value: Json;
  readonly findings: readonly Finding[];
  /** Null: it is only looked at. */
  readonly onChange: ((value: Json) => void) | null;
}

interface Inside {
  readonly findings: readonly Finding[];
  readonly ownLists: readonly TreeNode[];
  readonly change: ((patch: readonly Operation[]) => void) | null;
}

/** The same description as a tree with forms: what the profile fixes is shown and not changed, what is the region's own is edited where it stands. */
export function StructureTree({ value, findings, onChange }: Props): ReactElement {
  const { language } = useLanguage();
  const say = treeWords[language];
  const branches = useMemo(() => branchesOf(value), [value]);
  if (branches === null) return <p className="kit-second">{say.noTree}</p>;
  const inside: Inside = {
    findings, ownLists: branches.find(({ name }) => name === 'codeLists')?.nodes ?? [],
    change: onChange && ((patch) => onChange(applyPatch(value, patch))),
  };
  return (
    <div className="structure__tree">
      <FindingLines findings={findingsOutside(branches, findings)} inside={inside} />
      {branches.map((branch) => <BranchView key={branch.name} branch={branch} inside={inside} />)}
    </div>
  );
}

const kindsIn: Readonly<Record<Branch['name'], NodeKind>> = { applications: 'application', indicators: 'indicator', codeLists: 'code_list' };

function BranchView({ branch: { name, nodes }, inside }: { readonly branch: Branch; readonly inside: Inside }): ReactElement {
  const { language } = useLanguage();
  const say = treeWords[language];
  return (
    <section aria-label={say.branches[name]}>
      <h3>{say.branches[name]}</h3>
      {nodes.length === 0 ? <p className="kit-second">{say.nothing}</p> : <ul>{nodes.map((node) => <NodeView key={node.place} node={node} inside={inside} />)}</ul>}
      <Add kind={kindsIn[name]} list={`/${name}`} inside={inside} />
    </section>
  );
}

const childrenOf: Readonly<Partial<Record<NodeKind, { readonly list: string; readonly kind: NodeKind }>>> = {
  application: { list: 'files', kind: 'file' }, file: { list: 'fields', kind: 'field' }, code_list: { list: 'entries', kind: 'entry' },
};

function NodeView({ node, inside }: { readonly node: TreeNode; readonly inside: Inside }): ReactElement {
  const { language } = useLanguage();
  const say = treeWords[language];
  const { kind, place, mark, name, isNational, children } = node;
  const amiss = countWithin(place, inside.findings);
  const within = childrenOf[kind];
  // What was just added has nothing yet, and is there to be filled in; afterwards whoever edits it opens and closes it.
  const [isNew] = useState(mark === '' && name === '');
  return (
    <li>
      <details className="structure__node" open={isNew}>
        <summary>
          <code>{mark || '?'}</code> <span>{name || say.unnamed}</span>
          {isNational && <span className="structure__lock"><Icon name="lock" size={16} />{say.national}</span>}
          {amiss > 0 && <span className="structure__amiss"><Icon name="warning" size={16} />{say.amiss(amiss)}</span>}
        </summary>
        <div className="structure__inside">
          <FindingLines findings={findingsOf(node, inside.findings)} inside={inside} />
          <dl className="structure__facts">{nodeFields[kind].map((field) => <FieldView key={field.name} node={node} field={field} inside={inside} />)}</dl>
          {within && children.length > 0 && <ul>{children.map((child) => <NodeView key={child.place} node={child} inside={inside} />)}</ul>}
          {within && <Add kind={within.kind} list={`${place}/${within.list}`} inside={inside} />}
          {inside.change && !isNational && <Button kind="quiet" icon="cross" onPress={() => inside.change?.([{ op: 'remove', path: place }])}>{say.remove(say.kinds[kind], mark || name)}</Button>}
        </div>
      </details>
    </li>
  );
}

function FieldView({ node: { place, value, isNational, mark }, field, inside }: { readonly node: TreeNode; readonly field: NodeField; readonly inside: Inside }): ReactElement | null {
  const { language } = useLanguage();
  const say = treeWords[language];
  const held = value[field.name];
  const { change } = inside;
  const label = say.fields[field.name];
  if (isNational || !change) {
    if (held === undefined) return null;
    return <div><dt>{label}</dt><dd>{say.values[String(held)] ?? String(held)}</dd></div>;
  }
  const path = `${place}/${field.name}`;
  const put = (typed: string): void => change([typed === '' && field.optional ? { op: 'remove', path } : { op: held === undefined ? 'add' : 'replace', path, value: valueOfField(field, typed) }]);
  const choices = choicesOf(field, inside.ownLists);
  const about = { 'aria-label': `${label}, ${mark || say.unnamed}` };
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {choices === null
          ? <input {...about} value={held === undefined ? '' : String(held)} inputMode={field.type === 'number' ? 'numeric' : 'text'} spellCheck={false} onChange={({ target }) => put(target.value)} />
          : (
            <select {...about} value={held === undefined ? '' : String(held)} onChange={({ target }) => put(target.value)}>
              {(field.optional || held === undefined || !choices.includes(String(held))) && <option value={held === undefined ? '' : String(held)}>{held === undefined ? say.none : String(held)}</option>}
              {field.optional && held !== undefined && <option value="">{say.none}</option>}
              {choices.map((choice) => <option key={choice} value={choice}>{say.values[choice] ?? choice}</option>)}
            </select>
          )}
      </dd>
    </div>
  );
}

function Add({ kind, list, inside: { change } }: { readonly kind: NodeKind; readonly list: string; readonly inside: Inside }): ReactElement | null {
  const { language } = useLanguage();
  const say = treeWords[language];
  if (!change) return null;
  return <Button kind="quiet" icon="plus" onPress={() => change([{ op: 'add', path: `${list}/-`, value: newNode(kind, list).value }])}>{say.add(say.kinds[kind])}</Button>;
}

/** What the profile says to this very place, with its clause and what mends it. */
function FindingLines({ findings, inside: { change } }: { readonly findings: readonly Finding[]; readonly inside: Inside }): ReactElement | null {
  const { language } = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul className="structure__said">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.place}`} className={`structure__said--${finding.severity}`}>
          <Icon name={finding.severity === 'error' ? 'cross' : 'warning'} size={18} />
          <span>{finding.words[language]} <small className="kit-second">{[sources[finding.citation.source].title, finding.citation.clause].filter(Boolean).join(', ')}</small></span>
          {change && finding.fix && <Button kind="secondary" onPress={() => change(finding.fix?.patch ?? [])}>{finding.fix.words[language]}</Button>}
        </li>
      ))}
    </ul>
  );
}
