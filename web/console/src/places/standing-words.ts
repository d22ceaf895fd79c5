import type { Language } from '@yika/kit';

interface StandingWords {
  readonly title: string;
  readonly fine: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly by: Readonly<Record<string, string>>;
  readonly since: (moment: string) => string;
  readonly fromTo: (from: string, to: string) => string;
  readonly reports: (count: number) => string;
  readonly lately: (count: number) => string;
  readonly down: string;
  readonly works: string;
  readonly downTitle: (name: string) => string;
  readonly worksTitle: (name: string) => string;
  readonly downWords: string;
  readonly worksWords: string;
  readonly keep: string;
  readonly downDone: string;
  readonly worksDone: string;
}

export const standingWords: Record<Language, StandingWords> = {
  es: {
    title: 'Si funciona', fine: 'Nadie dice que no funcione', kinds: { declared: 'No funciona', no_heartbeat: 'Su sistema no da señal' },
    by: { staff: 'lo dijo el organismo', terminal: 'lo dijo la propia ventanilla', service_point: 'lo dijo su sistema', operator: 'lo dijo quien opera la plataforma' },
    since: (moment) => `desde el ${moment}`, fromTo: (from, to) => `Del ${from} al ${to}`, reports: (count) => (count === 1 ? 'Un titular ha avisado y espera respuesta' : `${count} titulares han avisado y esperan respuesta`),
    lately: (count) => (count === 1 ? 'Una interrupción en los últimos treinta días' : `${count} interrupciones en los últimos treinta días`),
    down: 'No funciona', works: 'Ya funciona', downTitle: (name) => `¿No funciona ${name}?`, worksTitle: (name) => `¿Ya funciona ${name}?`,
    downWords: 'Desde ahora lo leen los titulares, las demás ventanillas y el 12333. Las comprobaciones siguen siendo posibles.', worksWords: 'Lo que estaba abierto termina ahora, y quienes avisaron reciben un mensaje.',
    keep: 'Dejarlo así', downDone: 'Queda dicho que no funciona', worksDone: 'Queda dicho que ya funciona',
  },
  'zh-CN': {
    title: '运行状态', fine: '暂无故障报告', kinds: { declared: '无法使用', no_heartbeat: '系统无心跳' },
    by: { staff: '由经办机构申报', terminal: '由窗口申报', service_point: '由其系统申报', operator: '由平台运维申报' },
    since: (moment) => `自 ${moment} 起`, fromTo: (from, to) => `${from} 至 ${to}`, reports: (count) => `${count} 名持卡人已报告，待答复`,
    lately: (count) => `近三十天中断 ${count} 次`,
    down: '申报故障', works: '申报恢复', downTitle: (name) => `确认${name}无法使用？`, worksTitle: (name) => `确认${name}已恢复？`,
    downWords: '申报后，持卡人、其他窗口和 12333 立即可见。核验不受影响。', worksWords: '当前中断即刻结束，并通知报告故障的持卡人。',
    keep: '不申报', downDone: '已申报故障', worksDone: '已申报恢复',
  },
  en: {
    title: 'Does it work', fine: 'Nobody says that it does not', kinds: { declared: 'Does not work', no_heartbeat: 'Its system is silent' },
    by: { staff: 'said by the agency', terminal: 'said by the counter itself', service_point: 'said by its system', operator: 'said by the operator of the platform' },
    since: (moment) => `since ${moment}`, fromTo: (from, to) => `${from} to ${to}`, reports: (count) => (count === 1 ? 'One holder reported it and waits for an answer' : `${count} holders reported it and wait for an answer`),
    lately: (count) => (count === 1 ? 'One outage within the last thirty days' : `${count} outages within the last thirty days`),
    down: 'It is down', works: 'It works again', downTitle: (name) => `Is ${name} down?`, worksTitle: (name) => `Does ${name} work again?`,
    downWords: 'Holders, other counters and 12333 read it from now on. Checks are possible all the same.', worksWords: 'What was open there ends now, and whoever reported it is told.',
    keep: 'Leave it', downDone: 'It is said to be down', worksDone: 'It is said to work again',
  },
};
