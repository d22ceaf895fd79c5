import { useWords } from '@yika/kit';
import { Button, Form, Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { listWords } from '../words/list-words.ts';
import type { Search } from './search.ts';

export interface Filter<Name extends string> {
  readonly name: Name;
  readonly label: string;
  /** Without options: typed. */
  readonly options?: readonly { readonly value: string; readonly label: string }[];
  readonly type?: 'date';
  /** What may be typed, where the label does not say it. */
  readonly hint?: string;
}

interface Props<Name extends string> {
  readonly filters: readonly Filter<Name>[];
  readonly values: Search<Name>;
  readonly onFilter: (values: Search<Name>) => void;
}

/** The search form above a list. What it asks for stands in the address; it follows when that changes. */
export function FilterForm<Name extends string>({ filters, values, onFilter }: Props<Name>): ReactElement {
  const say = useWords(listWords);
  return (
    <Form
      key={JSON.stringify(values)}
      className="list-filters"
      layout="vertical"
      role="search"
      initialValues={values}
      onFinish={(typed: Readonly<Record<string, string | undefined>>) => {
        const given = Object.entries(typed).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
        onFilter(Object.fromEntries(given) as Search<Name>);
      }}
    >
      {filters.map(({ name, label, options, type, hint }) => (
        <Form.Item<Readonly<Record<string, string>>> key={name} name={name as string} label={label} className="list-filters__item">
          {options ? <Select allowClear placeholder={say.any} options={[...options]} showSearch={{ optionFilterProp: 'label' }} virtual={false} /> : <Input type={type ?? 'text'} placeholder={hint} allowClear={type === undefined} />}
        </Form.Item>
      ))}
      <div className="list-filters__acts">
        <Button htmlType="submit" type="primary">{say.search}</Button>
        <Button onClick={() => onFilter({} as Search<Name>)} disabled={Object.keys(values).length === 0}>{say.reset}</Button>
      </div>
    </Form>
  );
}
