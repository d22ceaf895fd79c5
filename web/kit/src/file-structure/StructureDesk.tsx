import { applyPatch, mendAll, type Finding, type Json, locate } from '@yika/chip';
import beijing from '@yika/chip/examples/110100-beijing.json?raw';
import guangzhou from '@yika/chip/examples/440100-guangzhou-draft.json?raw';
import shanghai from '@yika/chip/examples/310100-shanghai.json?raw';
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { Button } from '../actions/Button.tsx';
import { Alert } from '../answers/Alert.tsx';
import { useLanguage } from '../language/use-language.ts';
import { Findings, NotChecked } from './Findings.tsx';
import { readStructure } from './read-structure.ts';
import { StructureTree } from './StructureTree.tsx';
import { structureWords } from './structure-words.ts';
import { treeWords } from './tree-words.ts';

const examples = { guangzhou, beijing, shanghai } as const;

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Read only: findings without mending, no files and no examples. */
  readonly disabled?: boolean;
}

/** The text of a region's in-card files, and below it what the national profile says to it; checked in the browser, while it is typed. */
export function StructureDesk({ text, onText, disabled = false }: Props): ReactElement {
  const { language } = useLanguage();
  const say = structureWords[language];
  // Typing stays quick: the check follows when there is time.
  const later = useDeferredValue(text);
  const reading = useMemo(() => readStructure(later), [later]);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  // What was opened is shown as a tree; what is being typed stays text under the fingers.
  const [view, setView] = useState<'tree' | 'text'>(text.trim() === '' ? 'text' : 'tree');
  const open = (opened: string): void => {
    setView('tree');
    onText(opened);
  };
  const shown = reading.state === 'checked' && view === 'tree' ? 'tree' : 'text';
  const put = (value: Json): void => onText(JSON.stringify(value, null, 2));
  return (
    <>
      {!disabled && (
        <div className="structure__ways">
          <label className="kit-button kit-button--secondary structure__file">
            {say.open}
            <input type="file" accept=".json,application/json" onChange={(event) => { void readFile(event.target.files?.[0]).then(open); event.target.value = ''; }} />
          </label>
          {Object.entries(examples).map(([name, example]) => (
            <Button key={name} kind="quiet" onPress={() => open(example)}>{say.examples[name as keyof typeof examples]}</Button>
          ))}
        </div>
      )}
      {reading.state === 'checked' && (
        <fieldset className="structure__views" aria-label={treeWords[language].view}>
          {(['tree', 'text'] as const).map((each) => <button key={each} type="button" className="kit-button kit-button--secondary" aria-pressed={view === each} onClick={() => setView(each)}>{treeWords[language].views[each]}</button>)}
        </fieldset>
      )}
      {shown === 'tree' && reading.state === 'checked' && <StructureTree value={reading.value} findings={reading.report.findings} onChange={disabled ? null : put} />}
      <div className="kit-field" hidden={shown === 'tree'}>
        <label className="kit-field__label" htmlFor={id}>{say.field}</label>
        <textarea
          id={id} ref={box} className="structure__text" value={text} spellCheck={false} rows={14} readOnly={disabled} aria-describedby={disabled ? undefined : `${id}-hint`}
          onChange={(event) => onText(event.target.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => { const [file] = event.dataTransfer.files; if (file && !disabled) { event.preventDefault(); void readFile(file).then(open); } }}
        />
        {!disabled && <p className="kit-field__hint" id={`${id}-hint`}>{say.hint}</p>}
      </div>
      {reading.state === 'no_json' && <Alert tone="bad" title={say.noJson} urgent>{reading.line !== null && <p>{say.line(reading.line)}</p>}</Alert>}
      {reading.state === 'too_long' && <Alert tone="bad" title={say.tooLong} urgent />}
      {reading.state === 'checked' && (
        <>
          <Findings
            report={reading.report} text={later} onShow={({ place }) => { setView('text'); requestAnimationFrame(() => selectIn(box.current, place)); }}
            mend={disabled ? null : { one: ({ fix }: Finding) => { if (fix) put(applyPatch(reading.value, fix.patch)); }, all: () => put(mendAll(reading.value)) }}
          />
          <NotChecked report={reading.report} />
        </>
      )}
    </>
  );
}

async function readFile(file: File | undefined): Promise<string> {
  return file === undefined ? '' : await file.text();
}

function selectIn(box: HTMLTextAreaElement | null, place: string): void {
  const found = box && locate(box.value, place);
  if (!box || !found) return;
  box.focus();
  box.setSelectionRange(found.start, found.end);
  const lines = box.value.split('\n').length;
  box.scrollTop = (box.scrollHeight / lines) * (box.value.slice(0, found.start).split('\n').length - 4);
  box.scrollIntoView({ block: 'nearest' });
}
