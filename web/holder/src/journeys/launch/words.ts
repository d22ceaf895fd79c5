import type { LaunchField, LaunchScope } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: (app: string) => string;
  readonly learns: (app: string) => string;
  readonly scopes: Readonly<Record<Exclude<LaunchScope, 'prefill'>, string>>;
  readonly gave: (app: string) => string;
  readonly fields: Readonly<Record<LaunchField, string>>;
  readonly goesBack: (host: string) => string;
  readonly never: string;
  readonly approve: string;
  readonly refuse: string;
  readonly over: string;
  readonly overWords: string;
  readonly toStart: string;
  readonly filledIn: (app: string) => string;
  readonly filledInWords: string;
  readonly ready: (app: string) => string;
  readonly readyWords: (app: string) => string;
  readonly back: (app: string) => string;
  readonly backWithout: string;
}

export const words: Readonly<Record<Language, Words>> = {
  es: {
    title: 'Entrar desde otra aplicación',
    lead: (app) => `${app} le ha traído aquí y pide su permiso.`,
    learns: (app) => `Qué sabrá ${app}`,
    scopes: { sign_in: 'Que usted ha iniciado sesión, y cuándo', level: 'El nivel de su tarjeta electrónica' },
    gave: (app) => `Qué nos ha dado ${app}`,
    fields: { name: 'Nombre y apellidos', identityNumber: 'Número de identidad', cardNumber: 'Número de la tarjeta' },
    goesBack: (host) => `Al terminar volverá a ${host}.`,
    never: 'Ni su PIN ni sus seguros ni sus pagos se comunican nunca a otra aplicación.',
    approve: 'Permitir y seguir', refuse: 'No permitir',
    over: 'No hay ninguna entrada pendiente', overWords: 'La entrada ya se usó, ha caducado o esa aplicación ya no está admitida. Vuelva a empezar desde la aplicación.', toStart: 'Ir al inicio',
    filledIn: (app) => `Rellenado por ${app}`, filledInWords: 'Revise los datos antes de seguir: puede cambiarlos.',
    ready: (app) => `${app} espera su respuesta`, readyWords: (app) => `Al volver, ${app} sabrá que usted ha iniciado sesión, y nada más de lo que permitió.`,
    back: (app) => `Volver a ${app}`, backWithout: 'Volver sin decir nada',
  },
  'zh-CN': {
    title: '从其他应用进入',
    lead: (app) => `${app}带您来到这里，并请求您的同意。`,
    learns: (app) => `${app}会得知`,
    scopes: { sign_in: '本人已登录及登录时间', level: '电子社保卡的级别' },
    gave: (app) => `${app}提供了`,
    fields: { name: '姓名', identityNumber: '证件号码', cardNumber: '社保卡号' },
    goesBack: (host) => `完成后将返回 ${host}。`,
    never: '密码、参保和缴费信息从不告知其他应用。',
    approve: '同意并继续', refuse: '不同意',
    over: '没有待处理的进入请求', overWords: '请求已使用、已过期，或该应用已关闭。请从该应用重新进入。', toStart: '回到首页',
    filledIn: (app) => `由${app}填写`, filledInWords: '请核对后再继续，可以修改。',
    ready: (app) => `${app}在等待结果`, readyWords: (app) => `返回后，${app}只会得知本人已登录以及所同意的内容。`,
    back: (app) => `返回${app}`, backWithout: '返回但不告知',
  },
  en: {
    title: 'Entering from another app',
    lead: (app) => `${app} has brought you here and asks for your permission.`,
    learns: (app) => `What ${app} will learn`,
    scopes: { sign_in: 'That you signed in, and when', level: 'The level of your e-card' },
    gave: (app) => `What ${app} has given us`,
    fields: { name: 'Name', identityNumber: 'Identity number', cardNumber: 'Card number' },
    goesBack: (host) => `Afterwards you go back to ${host}.`,
    never: 'Your PIN, your insurance and your payments are never told to another app.',
    approve: 'Allow and go on', refuse: 'Do not allow',
    over: 'Nothing is waiting here', overWords: 'The way in was used before, has expired, or the app was closed to us. Please begin again from the app.', toStart: 'Go to the start page',
    filledIn: (app) => `Filled in by ${app}`, filledInWords: 'Please check it before you go on: you can change it.',
    ready: (app) => `${app} is waiting for you`, readyWords: (app) => `When you go back, ${app} learns that you signed in, and nothing beyond what you allowed.`,
    back: (app) => `Back to ${app}`, backWithout: 'Back without telling anything',
  },
};
