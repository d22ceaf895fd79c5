import type { ReactElement } from 'react';

interface Props<Value extends string> {
  readonly label: string;
  readonly items: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of two or three short words, side by side. */
export function Segments<Value extends string>({ label, items, chosen, onChoose }: Props<Value>): ReactElement {
  return (
    <fieldset className="app-shell__choice">
      <legend>{label}</legend>
      <div className="app-shell__segments">
        {(Object.keys(items) as Value[]).map((each) => (
          <button key={each} type="button" aria-pressed={each === chosen} onClick={() => onChoose(each)}>{items[each]}</button>
        ))}
      </div>
    </fieldset>
  );
}
