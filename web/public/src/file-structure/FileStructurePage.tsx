import { applyPatch, mendAll, type Finding, type Json, locate } from '@yika/chip';
import beijing from '@yika/chip/examples/110100-beijing.json?raw';
import guangzhou from '@yika/chip/examples/440100-guangzhou-draft.json?raw';
import shanghai from '@yika/chip/examples/310100-shanghai.json?raw';
import { Alert, Button, PageShell, useLanguage } from '@yika/kit';
import { useDeferredValue, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { fileStructureWords } from '../words/file-structure-words.ts';
import { Findings, NotChecked } from './Findings.tsx';
import { readStructure } from './read-structure.ts';

const examples = { guangzhou, beijing, shanghai } as const;

/** A region's in-card files against the national profile, in the browser alone: nothing that is pasted leaves the page. */
export function FileStructurePage(): ReactElement {
  const { language } = useLanguage();
  const say = fileStructureWords[language];
  const [text, setText] = useState('');
  const reading = useReading(text);
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const put = (value: Json): void => setText(JSON.stringify(value, null, 2));
  const show = ({ place }: Finding): void => selectIn(box.current, place);
  return (
    <PageShell title={say.title} width="60rem">
      <p className="public__lead">{say.lead}</p>
      <div className="structure__ways">
        <label className="kit-button kit-button--secondary structure__file">
          {say.open}
          <input type="file" accept=".json,application/json" onChange={(event) => { void readFile(event.target.files?.[0]).then(setText); event.target.value = ''; }} />
        </label>
        {Object.entries(examples).map(([name, example]) => (
          <Button key={name} kind="quiet" onPress={() => setText(example)}>{say.examples[name as keyof typeof examples]}</Button>
        ))}
      </div>
      <div className="kit-field">
        <label className="kit-field__label" htmlFor={id}>{say.field}</label>
        <textarea
          id={id} ref={box} className="structure__text" value={text} spellCheck={false} rows={14} aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
          onDragOver={(event) => event.preventDefault()}
          onDrop={(event) => { const [file] = event.dataTransfer.files; if (file) { event.preventDefault(); void readFile(file).then(setText); } }}
        />
        <p className="kit-field__hint" id={`${id}-hint`}>{say.hint}</p>
      </div>
      {reading.state === 'no_json' && <Alert tone="bad" title={say.noJson} urgent>{reading.line !== null && <p>{say.line(reading.line)}</p>}</Alert>}
      {reading.state === 'too_long' && <Alert tone="bad" title={say.tooLong} urgent />}
      {reading.state === 'checked' && (
        <>
          <Findings report={reading.report} onShow={show} onMend={({ fix }) => { if (fix) put(applyPatch(reading.value, fix.patch)); }} onMendAll={() => put(mendAll(reading.value))} />
          <NotChecked report={reading.report} />
        </>
      )}
    </PageShell>
  );
}

/** Typing stays quick: the check follows when there is time. */
function useReading(text: string): ReturnType<typeof readStructure> {
  const later = useDeferredValue(text);
  return useMemo(() => readStructure(later), [later]);
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
