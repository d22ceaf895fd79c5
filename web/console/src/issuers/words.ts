import type { IssuerStanding, IssuerView } from '@yika/contract';
import type { Language } from '@yika/kit';

interface IssuerWords {
  readonly title: string;
  readonly lead: string;
  readonly number: string;
  readonly area: string;
  readonly rules: string;
  readonly scope: string;
  readonly scopes: Readonly<Record<IssuerView['scope'][number], string>>;
  readonly since: string;
  readonly standing: string;
  readonly standings: Readonly<Record<IssuerStanding, string>>;
  readonly until: (day: string) => string;
  readonly acts: string;
  readonly none: string;
  readonly noneWords: string;
  readonly suspend: string;
  readonly suspendWords: string;
  readonly resume: string;
  readonly resumeWords: string;
  readonly withdraw: string;
  readonly withdrawWords: string;
  readonly of: (act: string, area: string) => string;
}

export const issuerWords: Record<Language, IssuerWords> = {
  es: {
    title: 'Emisores', lead: 'Quién puede emitir tarjetas y tarjetas electrónicas, desde cuándo y para qué (Medidas, art. 5 y 8).', number: 'Número', area: 'Región', rules: 'Normas publicadas', scope: 'Qué emite', scopes: { cards: 'Tarjetas', ecards: 'Tarjetas electrónicas' },
    since: 'Desde', standing: 'Situación', standings: { active: 'Emite', suspended: 'Suspendido', withdrawn: 'Retirado' }, until: (day) => `desde el ${day}`, acts: 'Pedir', none: 'Ninguna región está aprobada', noneWords: 'Quite algún filtro, o registre la primera.',
    suspend: 'Suspender', suspendWords: 'Al aplicarse, la región deja de emitir en el acto. Las tarjetas ya emitidas siguen valiendo.', resume: 'Reanudar', resumeWords: 'Al aplicarse, la región vuelve a emitir.',
    withdraw: 'Retirar', withdrawWords: 'Al aplicarse, la región deja de ser emisora. Para volver a serlo necesita otro registro; su número no se da a nadie más.', of: (act, area) => `${act}: ${area}`,
  },
  'zh-CN': {
    title: '发卡机构名录', lead: '哪些地区可以发行实体卡和电子社保卡、自何时起、发行范围（管理办法第五条、第八条）。', number: '发卡编号', area: '地区', rules: '公布的办法', scope: '发行范围', scopes: { cards: '实体卡', ecards: '电子社保卡' },
    since: '批准日期', standing: '状态', standings: { active: '可发行', suspended: '已暂停', withdrawn: '已撤销' }, until: (day) => `自 ${day}`, acts: '申请', none: '尚无获批地区', noneWords: '减少筛选条件，或登记首个地区。',
    suspend: '暂停发行', suspendWords: '生效后该地区立即停止发行，已发卡片继续有效。', resume: '恢复发行', resumeWords: '生效后该地区恢复发行。',
    withdraw: '撤销资格', withdrawWords: '生效后该地区不再是发卡机构，须重新注册；编号不再分配给他人。', of: (act, area) => `${act}：${area}`,
  },
  en: {
    title: 'Issuers', lead: 'Who may issue cards and e-cards, since when, and for what (Measures, Art. 5 and 8).', number: 'Number', area: 'Region', rules: 'Published rules', scope: 'Issues', scopes: { cards: 'Cards', ecards: 'E-cards' },
    since: 'Since', standing: 'Standing', standings: { active: 'Issues', suspended: 'Suspended', withdrawn: 'Withdrawn' }, until: (day) => `since ${day}`, acts: 'Ask to', none: 'No region is approved', noneWords: 'Take away a filter, or register the first.',
    suspend: 'Suspend', suspendWords: 'Once applied, the region stops issuing at once. Cards that are out go on serving.', resume: 'Resume', resumeWords: 'Once applied, the region issues again.',
    withdraw: 'Withdraw', withdrawWords: 'Once applied, the region is no issuer any more. It would have to register anew; its number goes to nobody else.', of: (act, area) => `${act}: ${area}`,
  },
};
