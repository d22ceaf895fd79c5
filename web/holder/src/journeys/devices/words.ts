import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly this: string;
  readonly since: (instant: string) => string;
  readonly used: (instant: string) => string;
  readonly end: string;
  readonly endOf: (name: string) => string;
  readonly endTitle: (name: string) => string;
  readonly endWords: string;
  readonly endYes: string;
  readonly ended: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Dispositivos', lead: 'En estos dispositivos está su tarjeta electrónica. Cierre la sesión de los que no reconozca.', this: 'este dispositivo', since: (instant) => `Desde el ${instant}`, used: (instant) => `Último uso: ${instant}`,
    end: 'Cerrar aquí la sesión', endOf: (name) => `Cerrar la sesión de ${name}`, endTitle: (name) => `¿Cerrar la sesión de ${name}?`, endWords: 'Su clave, sus sesiones y sus códigos terminan al momento. Para volver a usarlo habrá que darse de alta en él.', endYes: 'Cerrar la sesión', ended: 'Sesión cerrada en ese dispositivo.',
  },
  'zh-CN': {
    title: '登录设备', lead: '以下设备开通了您的电子社保卡，不认识的请退出。', this: '本设备', since: (instant) => `${instant}开通`, used: (instant) => `最近使用：${instant}`, end: '退出该设备', endOf: (name) => `退出设备：${name}`,
    endTitle: (name) => `退出“${name}”？`, endWords: '该设备的密钥、登录和二维码立即失效，再次使用需重新申领。', endYes: '确认退出', ended: '该设备已退出。',
  },
  en: {
    title: 'Devices', lead: 'Your e-card is on these devices. Sign out any that you do not know.', this: 'this device', since: (instant) => `Since ${instant}`, used: (instant) => `Last used: ${instant}`, end: 'Sign this one out', endOf: (name) => `Sign out ${name}`,
    endTitle: (name) => `Sign out ${name}?`, endWords: 'Its key, sessions and codes end at once. To use it again one has to claim the card on it.', endYes: 'Sign it out', ended: 'That device is signed out.',
  },
};
