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
  readonly passkeys: string;
  readonly passkeysWords: string;
  readonly noPasskey: string;
  readonly passkeyAdded: (at: string) => string;
  readonly passkeyUsed: (at: string) => string;
  readonly passkeyUnused: string;
  readonly passkeyBackedUp: string;
  readonly endPasskey: string;
  readonly keepPasskey: string;
  readonly endPasskeyQuestion: string;
  readonly passkeyEnded: string;
  readonly newPasskey: string;
  readonly addPasskey: string;
  readonly passkeyAddedNow: string;
}

export const accountWords: Record<Language, AccountWords> = {
  es: {
    title: 'Mi cuenta', person: 'Datos', name: 'Nombre', staffNumber: 'Número de personal', agency: 'Organismo', way: 'Cómo entró', started: 'Entrada', ends: 'Fin de la sesión',
    endsAt: (at, minutes) => `${at}, o tras ${minutes} minutos sin actividad`, roles: 'Mis funciones',
    sessions: 'Sesiones abiertas', sessionsWords: 'Si no reconoce alguna, ciérrela y avise al administrador de seguridad.', noSession: 'No hay ninguna sesión abierta', thisOne: 'esta sesión',
    since: (at) => `abierta el ${at}`, lastSeen: (at) => `última actividad: ${at}`, end: 'Cerrar', keep: 'Dejarla', endQuestion: '¿Cerrar esta sesión? Se corta al instante.', endThisQuestion: '¿Cerrar la sesión en la que está ahora?',
    passkeys: 'Llaves de acceso', passkeysWords: 'Tenga dos, en equipos distintos: si pierde una, podrá entrar con la otra. Para cambiarlas se le pedirá que confirme con la suya.', noPasskey: 'No tiene ninguna llave de acceso',
    passkeyAdded: (at) => `creada el ${at}`, passkeyUsed: (at) => `usada por última vez el ${at}`, passkeyUnused: 'sin usar todavía', passkeyBackedUp: 'con copia en un gestor de contraseñas', endPasskey: 'Quitar', keepPasskey: 'Conservarla', endPasskeyQuestion: '¿Quitar esta llave? Ya no servirá para entrar.',
    passkeyEnded: 'Llave de acceso quitada.', newPasskey: 'Nombre de la nueva llave', addPasskey: 'Añadir una llave', passkeyAddedNow: 'Llave de acceso añadida.',
  },
  'zh-CN': {
    title: '我的账户', person: '基本信息', name: '姓名', staffNumber: '工号', agency: '所属机构', way: '登录方式', started: '登录时间', ends: '会话结束',
    endsAt: (at, minutes) => `${at}，或 ${minutes} 分钟无操作`, roles: '我的角色',
    sessions: '在线会话', sessionsWords: '如有不认识的会话，请立即结束并告知安全管理员。', noSession: '没有在线会话', thisOne: '当前会话',
    since: (at) => `登录于 ${at}`, lastSeen: (at) => `最近操作 ${at}`, end: '结束', keep: '保留', endQuestion: '结束该会话？将立即失效。', endThisQuestion: '结束当前正在使用的会话？',
    passkeys: '通行密钥', passkeysWords: '建议在两台设备上各设一个，遗失一个时可用另一个登录。变更时需用现有通行密钥确认。', noPasskey: '尚无通行密钥',
    passkeyAdded: (at) => `创建于 ${at}`, passkeyUsed: (at) => `最近使用 ${at}`, passkeyUnused: '尚未使用', passkeyBackedUp: '已由密码管理器备份', endPasskey: '移除', keepPasskey: '保留', endPasskeyQuestion: '移除此通行密钥？移除后不能再用于登录。',
    passkeyEnded: '通行密钥已移除。', newPasskey: '新通行密钥名称', addPasskey: '添加通行密钥', passkeyAddedNow: '通行密钥已添加。',
  },
  en: {
    title: 'My account', person: 'Details', name: 'Name', staffNumber: 'Staff number', agency: 'Agency', way: 'Came in by', started: 'Signed in', ends: 'Session ends',
    endsAt: (at, minutes) => `${at}, or after ${minutes} minutes without activity`, roles: 'My roles',
    sessions: 'Open sessions', sessionsWords: 'If you do not know one of them, end it and tell the security administrator.', noSession: 'There is no open session', thisOne: 'this session',
    since: (at) => `opened ${at}`, lastSeen: (at) => `last active ${at}`, end: 'End', keep: 'Keep it', endQuestion: 'End this session? It stops at once.', endThisQuestion: 'End the session you are working in?',
    passkeys: 'Passkeys', passkeysWords: 'Have two, on different devices: if you lose one, the other lets you in. To change them you are asked to confirm with yours.', noPasskey: 'You have no passkey',
    passkeyAdded: (at) => `made ${at}`, passkeyUsed: (at) => `last used ${at}`, passkeyUnused: 'not used yet', passkeyBackedUp: 'kept by a password manager', endPasskey: 'Remove', keepPasskey: 'Leave it', endPasskeyQuestion: 'Remove this passkey? It will no longer let you in.',
    passkeyEnded: 'Passkey removed.', newPasskey: 'Name of the new passkey', addPasskey: 'Add a passkey', passkeyAddedNow: 'Passkey added.',
  },
};
