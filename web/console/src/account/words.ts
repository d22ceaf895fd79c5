import type { Language } from '@yika/kit';

interface AccountWords {
  readonly title: string;
  readonly person: string;
  readonly name: string;
  readonly staffNumber: string;
  readonly agency: string;
  readonly way: string;
  readonly started: string;
  readonly ends: string;
  readonly endsAt: (at: string, idleMinutes: number) => string;
  readonly roles: string;
  readonly sessions: string;
  readonly sessionsWords: string;
  readonly noSession: string;
  readonly thisOne: string;
  readonly since: (at: string) => string;
  readonly lastSeen: (at: string) => string;
  readonly end: string;
  readonly keep: string;
  readonly endQuestion: string;
  readonly endThisQuestion: string;
}

export const accountWords: Record<Language, AccountWords> = {
  es: {
    title: 'Mi cuenta', person: 'Datos', name: 'Nombre', staffNumber: 'Número de personal', agency: 'Organismo', way: 'Cómo entró', started: 'Entrada', ends: 'Fin de la sesión',
    endsAt: (at, minutes) => `${at}, o tras ${minutes} minutos sin actividad`, roles: 'Mis funciones',
    sessions: 'Sesiones abiertas', sessionsWords: 'Si no reconoce alguna, ciérrela y avise al administrador de seguridad.', noSession: 'No hay ninguna sesión abierta', thisOne: 'esta sesión',
    since: (at) => `abierta el ${at}`, lastSeen: (at) => `última actividad: ${at}`, end: 'Cerrar', keep: 'Dejarla', endQuestion: '¿Cerrar esta sesión? Se corta al instante.', endThisQuestion: '¿Cerrar la sesión en la que está ahora?',
  },
  'zh-CN': {
    title: '我的账户', person: '基本信息', name: '姓名', staffNumber: '工号', agency: '所属机构', way: '登录方式', started: '登录时间', ends: '会话结束',
    endsAt: (at, minutes) => `${at}，或 ${minutes} 分钟无操作`, roles: '我的角色',
    sessions: '在线会话', sessionsWords: '如有不认识的会话，请立即结束并告知安全管理员。', noSession: '没有在线会话', thisOne: '当前会话',
    since: (at) => `登录于 ${at}`, lastSeen: (at) => `最近操作 ${at}`, end: '结束', keep: '保留', endQuestion: '结束该会话？将立即失效。', endThisQuestion: '结束当前正在使用的会话？',
  },
  en: {
    title: 'My account', person: 'Details', name: 'Name', staffNumber: 'Staff number', agency: 'Agency', way: 'Came in by', started: 'Signed in', ends: 'Session ends',
    endsAt: (at, minutes) => `${at}, or after ${minutes} minutes without activity`, roles: 'My roles',
    sessions: 'Open sessions', sessionsWords: 'If you do not know one of them, end it and tell the security administrator.', noSession: 'There is no open session', thisOne: 'this session',
    since: (at) => `opened ${at}`, lastSeen: (at) => `last active ${at}`, end: 'End', keep: 'Keep it', endQuestion: 'End this session? It stops at once.', endThisQuestion: 'End the session you are working in?',
  },
};
