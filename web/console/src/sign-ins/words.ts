import type { Language } from '@yika/kit';

interface SignInLogWords {
  readonly title: string;
  readonly ofOneself: string;
  readonly ofScope: string;
  readonly ofOne: string;
  readonly which: string;
  readonly failures: string;
  readonly at: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'signed_in' | 'signed_out' | 'session_ended' | 'recovery_asked' | 'recovery_agreed' | 'recovery_stopped', string>>;
  readonly refused: string;
  readonly number: string;
  readonly unknown: string;
  readonly way: string;
  readonly browser: string;
  readonly network: string;
  readonly reference: string;
  readonly none: string;
  readonly noneWords: string;
}

export const signInLogWords: Record<Language, SignInLogWords> = {
  es: {
    title: 'Inicios de sesión', ofOneself: 'Sus entradas y los intentos con su número, del más reciente al más antiguo.', ofScope: 'Entradas e intentos fallidos en su ámbito, del más reciente al más antiguo.', ofOne: 'Las de una sola persona. Quite el filtro para ver las demás.',
    which: 'Resultado', failures: 'Solo los fallidos', at: 'Cuándo', outcome: 'Resultado', outcomes: { signed_in: 'Entró', signed_out: 'Cerró la sesión', session_ended: 'Otra persona o el plazo cerró la sesión', recovery_asked: 'Se pidió recuperar el acceso', recovery_agreed: 'Se aceptó recuperar el acceso', recovery_stopped: 'Se detuvo la recuperación' }, refused: 'Rechazado',
    number: 'Número', unknown: 'Desconocido', way: 'Cómo', browser: 'Navegador', network: 'Red', reference: 'Referencia', none: 'No hay entradas así', noneWords: 'Quite algún filtro para ver más.',
  },
  'zh-CN': {
    title: '登录日志', ofOneself: '您本人的登录及使用您工号的尝试，按时间倒序。', ofScope: '管辖范围内的登录及失败尝试，按时间倒序。', ofOne: '仅显示一人的记录，重置筛选可查看全部。',
    which: '结果', failures: '仅失败', at: '时间', outcome: '结果', outcomes: { signed_in: '登录成功', signed_out: '退出登录', session_ended: '会话被结束', recovery_asked: '有人申请恢复登录', recovery_agreed: '恢复登录已获同意', recovery_stopped: '恢复登录已终止' }, refused: '被拒绝',
    number: '工号', unknown: '未知', way: '方式', browser: '浏览器', network: '网络', reference: '参考号', none: '没有符合条件的记录', noneWords: '减少筛选条件再试。',
  },
  en: {
    title: 'Sign-in log', ofOneself: 'Your own sign-ins and attempts with your number, newest first.', ofScope: 'Sign-ins and failed attempts within your scope, newest first.', ofOne: 'Those of one person. Clear the filter to see the others.',
    which: 'Outcome', failures: 'Failures only', at: 'When', outcome: 'Outcome', outcomes: { signed_in: 'Signed in', signed_out: 'Signed out', session_ended: 'Session ended by somebody else or by time', recovery_asked: 'A recovery was asked for', recovery_agreed: 'A recovery was agreed to', recovery_stopped: 'The recovery was stopped' }, refused: 'Refused',
    number: 'Number', unknown: 'Unknown', way: 'How', browser: 'Browser', network: 'Network', reference: 'Reference', none: 'There are no such sign-ins', noneWords: 'Take away a filter to see more.',
  },
};
