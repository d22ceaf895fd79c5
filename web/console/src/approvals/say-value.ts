import type { FieldChange } from '@yika/contract';
import { formatNumber, type Language } from '@yika/kit';
import { formatDate } from '../words/moment.ts';
import { roleWords } from '../words/role-words.ts';
import { valueWords } from './field-words.ts';

/** What a field holds, as a person would say it; what there are no words for stands as it is. */
export function sayValue(field: string, value: FieldChange['before'], language: Language): string {
  const say = valueWords[language];
  if (value === null) return '—';
  if (typeof value === 'number') return formatNumber(value, language);
  if (typeof value === 'boolean') return field === 'open' ? (value ? say['open'] : say['closed']) ?? String(value) : (value ? say['yes'] : say['no']) ?? String(value);
  if (field === 'grants' && Array.isArray(value)) return value.length === 0 ? '—' : value.map((grant) => sayGrant(grant, language)).join(language === 'zh-CN' ? '；' : '; ');
  if (typeof value !== 'string') return value.length === 0 ? '—' : value.map((each) => say[each] ?? each).join(language === 'zh-CN' ? '、' : ', ');
  if (field === 'staffState') return say[`staff_${value}`] ?? value;
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : (say[value] ?? value);
}

/** 'clerk_supervisor 310100 H1': a role, its area, perhaps one counter. */
function sayGrant(grant: string, language: Language): string {
  const [role = '', ...where] = grant.split(' ');
  const named = Object.entries(roleWords[language]).find(([code]) => code === role)?.[1] ?? role;
  return `${named}, ${where.join(', ')}`;
}
