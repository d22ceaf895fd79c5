import { choicesOf } from '@yika/contract/policies';
import { useLanguage } from '@yika/kit';
import { Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { valueWords } from './field-words.ts';

interface Props {
  readonly what: string | undefined;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

export function PolicyValue({ what, id, value, onChange }: Props): ReactElement {
  const { language } = useLanguage();
  const offered = what === undefined ? null : choicesOf(what);
  const say = valueWords[language];
  if (!offered) return <Input {...(id && { id })} value={value ?? ''} maxLength={200} onChange={({ target }) => onChange?.(target.value)} />;
  return <Select {...(id && { id })} value={value === '' ? null : value} onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? '')} virtual={false} options={offered.map((each) => ({ value: each, label: say[{ true: 'yes', false: 'no' }[each] ?? each] ?? each }))} />;
}
