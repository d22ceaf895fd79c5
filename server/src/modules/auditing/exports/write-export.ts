import { Readable } from 'node:stream';
import type { Language } from '@yika/contract';
import { Refusal } from '../../../platform/refusal.ts';
import type { StaffCaller } from '../../../platform/values/caller.ts';
import { asId } from '../../../platform/values/ids.ts';
import type { InTransaction } from '../../../platform/world.ts';
import { NOBODY, recordAudit, searchAudit } from '../../audit/index.ts';
import { listStaffNumbers } from '../../staff/index.ts';
import { mayIn } from '../../staff/rules/index.ts';
import { CSV_BEGINS, csvLine } from '../rules/index.ts';
import { searchOf } from './asked-export.ts';
import { findExport, type AuditExport } from './audit-exports-table.ts';

const PAGE = 500;

interface Taken {
  readonly exportId: string;
  readonly language: Language;
  readonly reference: string;
}

/**
 * The file, page by page as it is read, each page in a transaction of its own: nobody holds a million rows. That it was taken is on record
 * before its first line. A file that breaks off ends without its last line. Refusals: audit_export_not_found (there is none of
 * theirs, or its day is over), outside_scope.
 */
export async function writeExport(inTransaction: InTransaction, caller: StaffCaller, { exportId, language, reference }: Taken): Promise<Readable> {
  const made = await inTransaction(async ({ database, now }) => {
    const found = await findExport(database, caller.staffId, asId(exportId));
    if (!found || found.expiresAt <= now()) throw new Refusal('audit_export_not_found');
    if (!mayIn(caller.grants, 'auditor', found.areaCode)) throw new Refusal('outside_scope');
    await recordAudit(database, { holderId: NOBODY, at: now(), caller, action: 'audit.downloaded', subject: found.exportId, outcome: found.reason, reference });
    return found;
  });
  return Readable.from(linesOf(inTransaction, made, language));
}

async function* linesOf(inTransaction: InTransaction, made: AuditExport, language: Language): AsyncGenerator<string> {
  yield CSV_BEGINS + csvLine(heads[language]);
  const { areaCode, fromAt: from, toAt: to, actor, action, mostRows } = made;
  let after: { readonly at: number; readonly entryId: string } | null = null;
  let count = 0;
  for (;;) {
    const limit = Math.min(PAGE, mostRows - count);
    if (limit === 0) break;
    const before = after;
    const page = await inTransaction(async (world) => {
      const entries = await searchAudit(world.database, { ...(await searchOf(world, { areaCode, from, to, actor, action }, limit)), after: before });
      const ids = entries.flatMap((entry) => (entry.actor.startsWith('staff:') ? [asId<'Staff'>(entry.actor.slice(6))] : []));
      const numbers = await listStaffNumbers(world.database, [...new Set(ids)]);
      return entries.map((entry) => ({ ...entry, staffNumber: numbers.get(entry.actor.slice(6)) ?? null }));
    });
    yield page.map((entry) => csvLine([
      new Date(entry.at).toISOString(), entry.staffNumber ?? entry.actor, entry.action, entry.subject, entry.aboutPerson, entry.servicePointId, entry.purpose, entry.outcome, entry.seen.join(' '), entry.reference, entry.seal, entry.entryId,
    ])).join('');
    count += page.length;
    const last = page.at(-1);
    if (!last || page.length < limit) break;
    after = { at: last.at, entryId: last.entryId };
  }
  yield csvLine([ends[language](count)]);
}

const heads: Record<Language, readonly string[]> = {
  es: ['Cuándo (UTC)', 'Quién', 'Qué', 'Sobre qué', 'De una persona', 'Punto de servicio', 'Para qué', 'Resultado', 'Campos vistos', 'Referencia', 'Sello', 'Registro'],
  'zh-CN': ['时间（UTC）', '操作者', '操作', '对象', '涉及个人', '服务网点', '用途', '结果', '查看字段', '参考号', '封存', '记录编号'],
  en: ['When (UTC)', 'Who', 'What', 'About', 'Of a person', 'Service point', 'Purpose', 'Outcome', 'Fields seen', 'Reference', 'Seal', 'Entry'],
};

const ends: Record<Language, (count: number) => string> = {
  es: (count) => `Fin: ${count} registros`, 'zh-CN': (count) => `结束：共 ${count} 条记录`, en: (count) => `End: ${count} entries`,
};
