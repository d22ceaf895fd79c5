import { useLanguage } from '@yika/kit';
import { Input, Select } from 'antd';
import type { ReactElement } from 'react';
import { valueWords } from './field-words.ts';

const approvals = ['none', 'one', 'two'] as const;

/** Of the rules that are one of some words; the others are a number or a text, and the server says what does not fit. */
const choices: Readonly<Record<string, readonly string[]>> = {
  identity_during_loss: ['holder_decides', 'refused'], identity_when_locked: ['holder_decides', 'refused'], expired_card: ['warn', 'refused'], account_usable_in_arrears: ['true', 'false'],
  approval_of_policy_rows: approvals, approval_of_switches: approvals, approval_of_service_points: approvals, approval_of_terminals: approvals, approval_of_staff_grants: approvals, approval_of_audit_exports: approvals, approval_of_staff_suspensions: approvals, approval_of_staff_standing: approvals,
  staff_second_way: ['allowed', 'refused'],
};

interface Props {
  readonly what: string | undefined;
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (value: string) => void;
}

export function PolicyValue({ what, id, value, onChange }: Props): ReactElement {
  const { language } = useLanguage();
  const offered = what === undefined ? undefined : choices[what];
  const say = valueWords[language];
  if (!offered) return <Input {...(id && { id })} value={value ?? ''} maxLength={200} onChange={({ target }) => onChange?.(target.value)} />;
  return <Select {...(id && { id })} value={value === '' ? null : value} onChange={(chosen: string | null | undefined) => onChange?.(chosen ?? '')} virtual={false} options={offered.map((each) => ({ value: each, label: say[{ true: 'yes', false: 'no' }[each] ?? each] ?? each }))} />;
}
