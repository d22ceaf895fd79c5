import { useLanguage } from '@yika/kit';
import { Select } from 'antd';
import type { ReactElement } from 'react';
import { roleNamed, type Role } from './plan.ts';

interface Props {
  readonly label: string;
  readonly roles: readonly Role[];
  /** Null: nobody yet. */
  readonly value: string | null;
  readonly onChange: (role: string) => void;
}

/** One of the roles that have a telephone. */
export function RoleCell({ label, roles, value, onChange }: Props): ReactElement {
  const { language } = useLanguage();
  const options = roles.map(({ role }) => ({ value: role, label: roleNamed(roles, role, language).trim() || role }));
  return <Select<string | null> aria-label={label} className="readiness__role" value={value} onChange={(role) => role !== null && onChange(role)} options={options} virtual={false} />;
}
