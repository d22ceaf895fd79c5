import type { Language } from '@yika/kit';

export interface DashboardWords {
  readonly title: string;
  readonly lead: string;
  readonly path: string;
  readonly days: string;
  readonly lastDays: (days: number) => string;
  readonly countedAt: (at: string) => string;
  readonly notCounted: string;
  readonly askedAt: (at: string) => string;
  readonly refresh: string;
  readonly asTable: string;
  readonly area: string;
  readonly whole: string;
  readonly ecards: string;
  readonly ecardsWords: string;
  readonly ecardStates: Readonly<Record<'inUse2' | 'inUse1' | 'cardStops' | 'ended', string>>;
  readonly inUse: string;
  readonly noECards: string;
  readonly checks: string;
  readonly allChecks: string;
  readonly checksByArea: string;
  readonly day: string;
  readonly outcomes: Readonly<Record<'valid' | 'genuine' | 'refused', string>>;
  readonly refusedOf: (share: string) => string;
  readonly noChecks: string;
  readonly why: string;
  readonly whyWords: string;
  readonly reason: string;
  readonly times: string;
  readonly noneRefused: string;
  readonly outages: string;
  readonly noOutages: string;
  readonly standing: string;
  readonly outageKinds: Readonly<Record<'no_heartbeat' | 'declared', string>>;
  readonly wholeArea: string;
  readonly since: (at: string) => string;
  readonly moreOutages: (count: string) => string;
  readonly byPlace: string;
  readonly place: string;
  readonly timeOut: string;
  readonly duration: (minutes: number) => string;
  readonly noByPlace: string;
  readonly issuers: string;
  readonly howTheyStand: string;
  readonly toIssuers: string;
  readonly noIssuers: string;
  readonly dossiers: string;
  readonly noDossiers: string;
  readonly begun: string;
  readonly dossierAges: Readonly<Record<'withinMonth' | 'withinThreeMonths' | 'longer', string>>;
  readonly dossierTurns: Readonly<Record<'written' | 'returned' | 'reviewed', string>>;
  readonly cases: string;
  readonly casesLate: (count: string) => string;
  readonly waiting: string;
  readonly waitingAges: Readonly<Record<'withinDay' | 'withinThreeDays' | 'longer', string>>;
  readonly age: string;
  readonly dueToday: (count: string) => string;
  readonly toInbox: string;
  readonly noWaiting: string;
  readonly onlyShown: (shown: string, all: string) => string;
}

const hoursAndMinutes = (minutes: number, hour: string, minute: string): string =>
  minutes < 60 ? `${minutes} ${minute}` : `${Math.floor(minutes / 60)} ${hour}${minutes % 60 === 0 ? '' : ` ${minutes % 60} ${minute}`}`;

export const dashboardWords: Record<Language, DashboardWords> = {
  es: {
    title: 'Situación', lead: 'Cifras de su ámbito. Ninguna es de una sola persona.', path: 'Ámbito de las cifras', days: 'Periodo', lastDays: (days) => `${days} días`,
    countedAt: (at) => `Tarjetas y comprobaciones: a ${at}.`, notCounted: 'Las tarjetas y las comprobaciones aún no se han contado.', askedAt: (at) => `Interrupciones, expedientes y pendientes: a ${at}.`, refresh: 'Actualizar',
    asTable: 'Ver como tabla', area: 'Región', whole: 'Total',
    ecards: 'Tarjetas electrónicas por región', ecardsWords: 'Según está hoy su tarjeta física. Elija una región para ver las que contiene.',
    ecardStates: { inUse2: 'En uso, nivel 2', inUse1: 'En uso, nivel 1', cardStops: 'Detenida por su tarjeta', ended: 'Anulada' }, inUse: 'Tarjetas electrónicas en uso', noECards: 'Todavía no hay tarjetas electrónicas en esta región.',
    checks: 'Comprobaciones por día', allChecks: 'Comprobaciones en el periodo', checksByArea: 'Comprobaciones por región', day: 'Día', outcomes: { valid: 'Válidas', genuine: 'Auténticas, sin conexión', refused: 'Rechazadas' }, refusedOf: (share) => `${share} rechazadas`, noChecks: 'En este periodo no se ha comprobado ningún código.',
    why: 'Por qué se rechazan', whyWords: 'El primer motivo de cada comprobación rechazada.', reason: 'Motivo', times: 'Veces', noneRefused: 'En este periodo no se ha rechazado ninguna.',
    outages: 'Interrupciones abiertas', noOutages: 'Todos los puntos de servicio responden.', standing: 'Interrupciones abiertas ahora', outageKinds: { no_heartbeat: 'Sin señal', declared: 'Declarada' }, wholeArea: 'Toda la región', since: (at) => `desde ${at}`, moreOutages: (count) => `y ${count} más`,
    byPlace: 'Tiempo sin servicio por punto', place: 'Punto de servicio', timeOut: 'Tiempo sin servicio', duration: (minutes) => hoursAndMinutes(minutes, 'h', 'min'), noByPlace: 'En este periodo no hubo interrupciones.',
    issuers: 'Emisores por situación', howTheyStand: 'Situación', toIssuers: 'Ir a los emisores', noIssuers: 'En esta región nadie está aprobado para emitir.',
    dossiers: 'Expedientes de registro abiertos', noDossiers: 'No hay expedientes abiertos en esta región.', begun: 'Empezados hace', dossierAges: { withinMonth: 'Menos de 30 días', withinThreeMonths: 'De 30 a 90 días', longer: 'Más de 90 días' }, dossierTurns: { written: 'En preparación', returned: 'Devueltos', reviewed: 'En revisión' },
    cases: 'Trámites sin decidir', casesLate: (count) => `${count} fuera de plazo`, waiting: 'Cambios sin decidir', waitingAges: { withinDay: 'Menos de un día', withinThreeDays: 'De uno a tres días', longer: 'Más de tres días' }, age: 'Esperan desde hace', dueToday: (count) => `${count} caducan en menos de un día`, toInbox: 'Ir a los pendientes', noWaiting: 'No hay cambios sin decidir.',
    onlyShown: (shown, all) => `El gráfico muestra ${shown} de ${all}; la tabla, todas.`,
  },
  'zh-CN': {
    title: '总览', lead: '管辖范围内的统计数据，不涉及任何个人。', path: '统计范围', days: '统计周期', lastDays: (days) => `近 ${days} 天`,
    countedAt: (at) => `卡数与核验数据截至 ${at}。`, notCounted: '卡数与核验数据尚未统计。', askedAt: (at) => `中断、注册与待办数据截至 ${at}。`, refresh: '刷新',
    asTable: '查看表格', area: '地区', whole: '合计',
    ecards: '各地区电子社保卡', ecardsWords: '按实体卡当前状态统计。选择地区可查看下级。',
    ecardStates: { inUse2: '可用，二级', inUse1: '可用，一级', cardStops: '因实体卡停用', ended: '已注销' }, inUse: '可用电子社保卡', noECards: '本地区尚无电子社保卡。',
    checks: '每日核验', allChecks: '周期内核验', checksByArea: '各地区核验', day: '日期', outcomes: { valid: '有效', genuine: '离线验真', refused: '被拒绝' }, refusedOf: (share) => `被拒绝 ${share}`, noChecks: '所选周期内没有核验记录。',
    why: '拒绝原因', whyWords: '每次被拒绝核验的首要原因。', reason: '原因', times: '次数', noneRefused: '所选周期内没有被拒绝的核验。',
    outages: '当前中断', noOutages: '所有服务网点均正常。', standing: '当前中断数', outageKinds: { no_heartbeat: '无心跳', declared: '人工申报' }, wholeArea: '整个地区', since: (at) => `自 ${at}`, moreOutages: (count) => `另有 ${count} 处`,
    byPlace: '各网点中断时长', place: '服务网点', timeOut: '中断时长', duration: (minutes) => hoursAndMinutes(minutes, '小时', '分钟'), noByPlace: '所选周期内没有中断。',
    issuers: '发卡机构状态', howTheyStand: '状态', toIssuers: '前往发卡机构', noIssuers: '本地区尚无获批发卡机构。',
    dossiers: '在办注册材料', noDossiers: '本地区没有在办的注册材料。', begun: '启动时间', dossierAges: { withinMonth: '30 天以内', withinThreeMonths: '30 至 90 天', longer: '90 天以上' }, dossierTurns: { written: '准备中', returned: '已退回', reviewed: '审核中' },
    cases: '待办办件', casesLate: (count) => `${count} 件已超期`, waiting: '待审批变更', waitingAges: { withinDay: '一天以内', withinThreeDays: '一至三天', longer: '三天以上' }, age: '等待时长', dueToday: (count) => `${count} 项将在一天内到期`, toInbox: '前往待办', noWaiting: '没有待审批的变更。',
    onlyShown: (shown, all) => `图中显示 ${shown} 个，共 ${all} 个，表格中可查看全部。`,
  },
  en: {
    title: 'Overview', lead: 'Figures of your area. None is of one person.', path: 'Area of the figures', days: 'Span', lastDays: (days) => `${days} days`,
    countedAt: (at) => `E-cards and checks: as of ${at}.`, notCounted: 'E-cards and checks have not been counted yet.', askedAt: (at) => `Outages, dossiers and approvals: as of ${at}.`, refresh: 'Refresh',
    asTable: 'Show as a table', area: 'Region', whole: 'Together',
    ecards: 'E-cards by region', ecardsWords: 'As their physical card stands today. Choose a region to see those within it.',
    ecardStates: { inUse2: 'In use, level 2', inUse1: 'In use, level 1', cardStops: 'Stopped by the card', ended: 'Ended' }, inUse: 'E-cards in use', noECards: 'There are no e-cards in this region yet.',
    checks: 'Checks by day', allChecks: 'Checks in this span', checksByArea: 'Checks by region', day: 'Day', outcomes: { valid: 'Valid', genuine: 'Genuine, offline', refused: 'Refused' }, refusedOf: (share) => `${share} refused`, noChecks: 'No code was checked in this span.',
    why: 'Why checks are refused', whyWords: 'The first reason of each refused check.', reason: 'Reason', times: 'Times', noneRefused: 'None was refused in this span.',
    outages: 'Standing outages', noOutages: 'Every service point answers.', standing: 'Outages at this moment', outageKinds: { no_heartbeat: 'No signal', declared: 'Declared' }, wholeArea: 'The whole region', since: (at) => `since ${at}`, moreOutages: (count) => `and ${count} more`,
    byPlace: 'Time out by service point', place: 'Service point', timeOut: 'Time out', duration: (minutes) => hoursAndMinutes(minutes, 'h', 'm'), noByPlace: 'There were no outages in this span.',
    issuers: 'Issuers by standing', howTheyStand: 'Standing', toIssuers: 'Go to the issuers', noIssuers: 'Nobody is approved to issue in this region.',
    dossiers: 'Open registration dossiers', noDossiers: 'No dossier is open in this region.', begun: 'Begun', dossierAges: { withinMonth: 'Within 30 days', withinThreeMonths: '30 to 90 days ago', longer: 'Over 90 days ago' }, dossierTurns: { written: 'Being prepared', returned: 'Returned', reviewed: 'Under review' },
    cases: 'Cases nobody has decided', casesLate: (count) => `${count} late`, waiting: 'Changes nobody has decided', waitingAges: { withinDay: 'Less than a day', withinThreeDays: 'One to three days', longer: 'More than three days' }, age: 'Waiting for', dueToday: (count) => `${count} lapse within a day`, toInbox: 'Go to the approvals', noWaiting: 'No change is waiting.',
    onlyShown: (shown, all) => `The chart shows ${shown} of ${all}; the table has all of them.`,
  },
};
