import { Icon, useWords } from '@yika/kit';
import { Button, Checkbox, Popover, Radio } from 'antd';
import type { ReactElement } from 'react';
import { listWords } from '../words/list-words.ts';
import { densities, type Density } from './use-manner.ts';

interface Props {
  readonly columns: readonly { readonly key: string; readonly title: string; readonly always?: boolean }[];
  readonly density: Density;
  readonly hidden: readonly string[];
  readonly onDensity: (density: Density) => void;
  readonly onHidden: (hidden: readonly string[]) => void;
}

/** Which columns, and how close the rows stand. */
export function ListManner({ columns, density, hidden, onDensity, onHidden }: Props): ReactElement {
  const say = useWords(listWords);
  const toggle = (key: string, shown: boolean): void => onHidden(shown ? hidden.filter((each) => each !== key) : [...hidden, key]);
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="list-manner">
          <fieldset>
            <legend>{say.density}</legend>
            <Radio.Group value={density} onChange={({ target }) => onDensity(target.value as Density)} options={densities.map((each) => ({ value: each, label: say.densities[each] }))} />
          </fieldset>
          <fieldset>
            <legend>{say.columns}</legend>
            {columns.map(({ key, title, always = false }) => (
              <Checkbox key={key} checked={always || !hidden.includes(key)} disabled={always} onChange={({ target }) => toggle(key, target.checked)}>{title}</Checkbox>
            ))}
          </fieldset>
        </div>
      }
    >
      <Button icon={<Icon name="list" size={18} />}>{say.manner}</Button>
    </Popover>
  );
}
