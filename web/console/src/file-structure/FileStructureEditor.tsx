import type { Json } from '@yika/chip';
import { StructureDesk } from '@yika/kit/file-structure';
import { useState, type ReactElement } from 'react';
import { structureOfText, textOfStructure } from './structure-value.ts';

interface Props {
  /** As it was saved, ready or not; a text where it was no JSON yet. */
  readonly value: unknown;
  readonly onChange: (value: Json) => void;
  readonly disabled?: boolean;
}

/** A region's in-card files and indicators, checked against the national profile while they are written. */
export function FileStructureEditor({ value, onChange, disabled = false }: Props): ReactElement {
  const [draft, setDraft] = useState(() => ({ value, text: textOfStructure(value) }));
  // What comes from outside replaces the text; what comes back from here does not, or the text would be set anew under the fingers.
  if (!isSame(draft.value, value)) setDraft({ value, text: textOfStructure(value) });
  const write = (text: string): void => {
    const next = structureOfText(text);
    setDraft({ value: next, text });
    onChange(next);
  };
  return <div className="file-structure"><StructureDesk text={draft.text} onText={write} disabled={disabled} /></div>;
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
}
