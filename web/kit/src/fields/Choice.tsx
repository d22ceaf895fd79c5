import { useId, type ReactElement, type ReactNode } from 'react';

export interface ChoiceItem<Value extends string> {
  readonly value: Value;
  readonly title: string;
  readonly words?: ReactNode;
}

interface Props<Value extends string> {
  readonly legend: string;
  readonly items: readonly ChoiceItem<Value>[];
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
}

/** One of a few ways, each said in a sentence. */
export function Choice<Value extends string>({ legend, items, chosen, onChoose }: Props<Value>): ReactElement {
  const name = useId();
  return (
    <fieldset className="kit-choice">
      <legend>{legend}</legend>
      <div className="kit-list">
        {items.map((item) => (
          <label key={item.value} className="kit-choice__item">
            <input type="radio" name={name} checked={item.value === chosen} onChange={() => onChoose(item.value)} />
            <span>
              <b>{item.title}</b>
              {item.words && <span className="kit-small kit-second">{item.words}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
