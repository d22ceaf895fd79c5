import { useWords, type Language } from '@yika/kit';
import { Button, Input } from 'antd';
import type { ReactElement } from 'react';
import { Scroll } from '../../list/Scroll.tsx';
import { NameCell } from '../forms/cells.tsx';
import { withAt, without } from '../forms/contents.ts';
import type { Editing } from '../forms/editing.ts';
import { formWords } from '../forms/words.ts';
import { freeRole, type EmergencyPlan, type Role } from './plan.ts';
import { emergencyWords } from './words.ts';

const languages = ['zh-CN', 'es', 'en'] as const satisfies readonly Language[];
/** As the plan has them: digits, with blanks and hyphens between. */
const PHONE = '\\+?[0-9][0-9 \\-]{4,18}[0-9]';

export function RoleTable({ content, onChange }: Editing<EmergencyPlan>): ReactElement {
  const say = useWords(emergencyWords);
  const form = useWords(formWords);
  const { roles } = content;
  const put = (changed: Role[]): void => onChange({ ...content, roles: changed });
  return (
    <section className="console-panel" aria-label={say.roles}>
      <h2>{say.roles}</h2>
      <p className="kit-second">{say.rolesWords}</p>
      {roles.length > 0 && (
        <Scroll>
          <table className="readiness__table">
            <thead><tr>{languages.map((language) => <th key={language} scope="col">{say.role} · {say.roleName[language]}</th>)}<th scope="col">{say.phone}</th><th scope="col">{say.deputyPhone}</th><td /></tr></thead>
            <tbody>
              {roles.map((role, place) => {
                const of = (what: string): string => form.of(what, `${say.roles}, ${form.row(place + 1)}`);
                const set = (change: Partial<Role>): void => put(withAt(roles, place, (each) => ({ ...each, ...change })));
                return (
                  <tr key={role.role}>
                    {languages.map((language) => <td key={language}><NameCell label={of(say.roleName[language])} value={role.name[language]} onChange={(name) => set({ name: { ...role.name, [language]: name } })} /></td>)}
                    <td><Input type="tel" aria-label={of(say.phone)} value={role.phone} onChange={({ target }) => set({ phone: target.value })} required pattern={PHONE} maxLength={21} /></td>
                    <td><Input type="tel" aria-label={of(say.deputyPhone)} value={role.deputyPhone ?? ''} onChange={({ target }) => set({ deputyPhone: target.value === '' ? null : target.value })} pattern={PHONE} maxLength={21} /></td>
                    <td><Button type="text" aria-label={form.removeNamed(of(say.role))} onClick={() => put(without(roles, place))}>{form.remove}</Button></td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      )}
      <div><Button disabled={roles.length >= 30} onClick={() => put([...roles, { role: freeRole(roles.map(({ role }) => role)), name: { es: '', 'zh-CN': '', en: '' }, phone: '', deputyPhone: null }])}>{say.addRole}</Button></div>
    </section>
  );
}
