import type { AuditFindingView, AuditEntryView } from '@yika/contract';
import type { Language } from '@yika/kit';

export interface AuditWords {
  readonly title: string;
  readonly lead: string;
  readonly leadOfAreas: (areas: string) => string;
  readonly from: string;
  readonly to: string;
  readonly actor: string;
  readonly actorHint: string;
  readonly action: string;
  readonly everythingOf: (room: string) => string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly about: string;
  readonly ofPerson: string;
  readonly reference: string;
  readonly seal: string;
  readonly seals: Readonly<Record<AuditEntryView['seal'], string>>;
  readonly actors: Readonly<Record<'holder' | 'stranger' | 'operator', string>>;
  readonly sealedUntil: (until: string) => string;
  readonly nothingSealed: string;
  readonly none: string;
  readonly noneWords: string;
  readonly person: string;
  readonly personTitle: string;
  readonly personLead: string;
  readonly identityNumber: string;
  readonly why: string;
  readonly whyHint: string;
  readonly needed: string;
  readonly whyMissing: string;
  readonly look: string;
  readonly ofOnePerson: (reason: string) => string;
  readonly ofEverybody: string;
  readonly chain: string;
  readonly chainLead: string;
  readonly backToSearch: string;
  readonly verify: string;
  readonly verifyAgain: string;
  readonly stop: string;
  readonly lastWeek: string;
  readonly wholeChain: string;
  readonly under: string;
  readonly progress: string;
  readonly checked: (entries: string, slots: string) => string;
  readonly until: (until: string) => string;
  readonly intact: string;
  readonly intactWords: string;
  readonly broken: (findings: string) => string;
  readonly brokenWords: string;
  readonly stopped: string;
  readonly empty: string;
  readonly unsealed: (entries: string, since: string) => string;
  readonly unsealedNone: string;
  readonly copyCompared: string;
  readonly copyMissing: string;
  readonly finding: string;
  readonly findings: Readonly<Record<AuditFindingView['kind'], string>>;
  readonly slot: string;
  readonly entry: string;
  readonly more: (findings: string) => string;
  readonly onlyNation: string;
  readonly onlyNationWords: string;
}

export const auditWords: Record<Language, AuditWords> = {
  es: {
    title: 'Auditoría', lead: 'Quién hizo o vio qué, de lo más reciente a lo más antiguo. Cada búsqueda queda registrada.',
    leadOfAreas: (areas) => `Lo que se hizo en ${areas} o por su personal, de lo más reciente a lo más antiguo. Cada búsqueda queda registrada.`,
    from: 'Desde', to: 'Hasta', actor: 'Quién', actorHint: 'Número de personal o terminal', action: 'Qué se hizo', everythingOf: (room) => `${room}: todo`,
    at: 'Cuándo', who: 'Quién', what: 'Qué', about: 'Sobre qué', ofPerson: 'De una persona', reference: 'Referencia', seal: 'Sello',
    seals: { not_yet: 'Aún sin sellar', as_sealed: 'Como se selló', altered: 'Alterado' }, actors: { holder: 'Titular', stranger: 'Sin identificar', operator: 'Operación técnica' },
    sealedUntil: (until) => `Sellado hasta ${until}.`, nothingSealed: 'Todavía no se ha sellado nada.', none: 'No hay nada registrado así', noneWords: 'Amplíe las fechas o quite algún filtro.',
    person: 'Buscar sobre una persona', personTitle: 'Todo lo hecho o visto sobre una persona', personLead: 'La búsqueda y su motivo quedan en el registro de esa persona, que puede consultarlo.',
    identityNumber: 'Número de identidad', why: 'Motivo', whyHint: 'Sin nombres ni números de personas.', needed: 'Falta el número.', whyMissing: 'Escriba por qué lo necesita.', look: 'Buscar',
    ofOnePerson: (reason) => `Solo lo registrado sobre una persona. Motivo: ${reason}`, ofEverybody: 'Volver a la búsqueda general',
    chain: 'Comprobar la cadena', chainLead: 'Cada diez segundos lo registrado se sella en una cadena firmada. Aquí se vuelve a calcular entera desde las filas tal como están ahora.', backToSearch: 'Volver a la auditoría',
    verify: 'Comprobar', verifyAgain: 'Comprobar de nuevo', stop: 'Detener', lastWeek: 'Últimos siete días', wholeChain: 'Toda la cadena', under: 'Comprobando…', progress: 'Avance de la comprobación',
    checked: (entries, slots) => `${entries} registros en ${slots} sellos`, until: (until) => `comprobado hasta ${until}`,
    intact: 'La cadena está intacta', intactWords: 'Nada se ha alterado, quitado ni añadido, y todas las firmas son válidas.',
    broken: (findings) => `Hallazgos: ${findings}`, brokenWords: 'Lo registrado no es lo que se selló. No cambie nada y avise a seguridad: la copia de los sellos fuera de la base de datos sirve de prueba.',
    stopped: 'Se detuvo antes del final: lo que sigue no se ha comprobado.', empty: 'En esas fechas no hay nada sellado.',
    unsealed: (entries, since) => `Aún sin sellar: ${entries} registros posteriores a ${since}. De ellos no se afirma nada.`, unsealedNone: 'No queda nada por sellar.',
    copyCompared: 'Comparado con la copia de los sellos fuera de la base de datos.', copyMissing: 'Este servidor no tiene la copia de los sellos: si alguien quitó los sellos más recientes junto con sus registros, aquí no se nota.',
    finding: 'Hallazgo', findings: {
      entry_altered: 'Registro alterado', entry_missing: 'Registro quitado', entry_added: 'Registro añadido después', chain_broken: 'La cadena se rompe aquí',
      signature_wrong: 'Firma no válida', slot_missing: 'Falta el sello', slot_differs_from_copy: 'El sello no coincide con su copia',
    },
    slot: 'Sello cerrado', entry: 'Registro', more: (findings) => `Hay ${findings} hallazgos más que no se muestran; «yika audit verify» los nombra todos.`,
    onlyNation: 'La cadena la comprueba la auditoría nacional', onlyNationWords: 'Cada sello reúne lo que se hizo en todo el país. En la búsqueda, cada registro de su ámbito dice si está como se selló.',
  },
  'zh-CN': {
    title: '审计', lead: '谁做了什么、看了什么，按时间倒序。每次查询均留痕。', leadOfAreas: (areas) => `在${areas}办理或由其人员办理的事项，按时间倒序。每次查询均留痕。`,
    from: '开始日期', to: '结束日期', actor: '操作者', actorHint: '工号或终端编号', action: '操作', everythingOf: (room) => `${room}：全部`,
    at: '时间', who: '操作者', what: '操作', about: '对象', ofPerson: '涉及个人', reference: '参考号', seal: '封存',
    seals: { not_yet: '尚未封存', as_sealed: '与封存一致', altered: '已被改动' }, actors: { holder: '持卡人', stranger: '未识别', operator: '运维' },
    sealedUntil: (until) => `已封存至 ${until}。`, nothingSealed: '尚无封存记录。', none: '没有符合条件的记录', noneWords: '请扩大日期范围或减少筛选条件。',
    person: '按个人查询', personTitle: '查询某人的全部办理与查看记录', personLead: '查询及理由会记入此人的记录，本人可以看到。',
    identityNumber: '身份证号码', why: '理由', whyHint: '请勿填写姓名或证件号码。', needed: '请填写号码。', whyMissing: '请填写查询理由。', look: '查询',
    ofOnePerson: (reason) => `仅显示一人的记录。理由：${reason}`, ofEverybody: '返回全部记录',
    chain: '校验审计链', chainLead: '记录每十秒封存一次，形成带签名的链。此处按当前数据重新计算整条链。', backToSearch: '返回审计查询',
    verify: '开始校验', verifyAgain: '重新校验', stop: '停止', lastWeek: '最近七天', wholeChain: '整条链', under: '正在校验…', progress: '校验进度',
    checked: (entries, slots) => `${slots} 个封存段，共 ${entries} 条记录`, until: (until) => `已校验至 ${until}`,
    intact: '审计链完整', intactWords: '没有记录被改动、删除或插入，全部签名有效。',
    broken: (findings) => `发现 ${findings} 处问题`, brokenWords: '现有记录与封存时不一致。请勿改动任何数据并通知安全部门，数据库之外的封存副本可作证据。',
    stopped: '校验提前停止，后续部分尚未校验。', empty: '所选日期内没有封存记录。',
    unsealed: (entries, since) => `尚未封存：${since} 之后的 ${entries} 条记录，对此不作结论。`, unsealedNone: '没有待封存的记录。',
    copyCompared: '已与数据库之外的封存副本比对。', copyMissing: '本服务器没有封存副本：若有人同时删除最新的封存段及其记录，此处无法发现。',
    finding: '问题', findings: {
      entry_altered: '记录被改动', entry_missing: '记录被删除', entry_added: '记录为事后插入', chain_broken: '链在此处断裂', signature_wrong: '签名无效', slot_missing: '封存段缺失', slot_differs_from_copy: '封存段与副本不符',
    },
    slot: '封存时间', entry: '记录编号', more: (findings) => `另有 ${findings} 处问题未显示，可用“yika audit verify”查看全部。`,
    onlyNation: '审计链由国家级审计员校验', onlyNationWords: '每个封存段包含全国的记录。在查询结果中，您范围内的每条记录都会显示是否与封存一致。',
  },
  en: {
    title: 'Audit', lead: 'Who did or saw what, newest first. Each search is on record.', leadOfAreas: (areas) => `What was done in ${areas} or by its people, newest first. Each search is on record.`,
    from: 'From', to: 'Until', actor: 'Who', actorHint: 'Staff number or terminal', action: 'What was done', everythingOf: (room) => `${room}: everything`,
    at: 'When', who: 'Who', what: 'What', about: 'About', ofPerson: 'Of a person', reference: 'Reference', seal: 'Seal',
    seals: { not_yet: 'Not sealed yet', as_sealed: 'As it was sealed', altered: 'Altered' }, actors: { holder: 'Holder', stranger: 'Not identified', operator: 'Operator' },
    sealedUntil: (until) => `Sealed until ${until}.`, nothingSealed: 'Nothing is sealed yet.', none: 'Nothing like that is on record', noneWords: 'Widen the dates, or take away a filter.',
    person: 'Search for one person', personTitle: 'Everything done or seen of one person', personLead: 'The search and its reason go into that person’s own record, where they can read it.',
    identityNumber: 'Identity number', why: 'Reason', whyHint: 'Without names or numbers of persons.', needed: 'The number is missing.', whyMissing: 'Write why you need it.', look: 'Search',
    ofOnePerson: (reason) => `Only what is on record of one person. Reason: ${reason}`, ofEverybody: 'Back to all entries',
    chain: 'Verify the chain', chainLead: 'Every ten seconds what was recorded is sealed into a signed chain. Here all of it is computed anew from the rows as they stand now.', backToSearch: 'Back to the audit',
    verify: 'Verify', verifyAgain: 'Verify again', stop: 'Stop', lastWeek: 'Last seven days', wholeChain: 'Whole chain', under: 'Verifying…', progress: 'How far the verification is',
    checked: (entries, slots) => `${entries} entries in ${slots} seals`, until: (until) => `verified until ${until}`,
    intact: 'The chain is intact', intactWords: 'Nothing was altered, taken away or slipped in, and every signature is valid.',
    broken: (findings) => `Findings: ${findings}`, brokenWords: 'What is on record is not what was sealed. Change nothing and tell security: the copy of the seals outside the database is evidence.',
    stopped: 'It was stopped before the end: what follows has not been verified.', empty: 'Nothing is sealed within these dates.',
    unsealed: (entries, since) => `Not sealed yet: ${entries} entries after ${since}. Nothing is claimed of them.`, unsealedNone: 'Nothing is waiting to be sealed.',
    copyCompared: 'Compared with the copy of the seals outside the database.', copyMissing: 'This server does not have the copy of the seals: if somebody took away the newest seals together with their entries, it does not show here.',
    finding: 'Finding', findings: {
      entry_altered: 'Entry altered', entry_missing: 'Entry taken away', entry_added: 'Entry slipped in later', chain_broken: 'The chain breaks here', signature_wrong: 'Signature not valid', slot_missing: 'The seal is missing', slot_differs_from_copy: 'The seal differs from its copy',
    },
    slot: 'Seal closed', entry: 'Entry', more: (findings) => `${findings} more findings are not shown; “yika audit verify” names them all.`,
    onlyNation: 'The chain is verified by the nation’s auditors', onlyNationWords: 'Each seal holds what was done in the whole country. In the search, each entry of your area says whether it is as it was sealed.',
  },
};
