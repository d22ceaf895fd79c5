import type { Language } from '@yika/kit';

interface SignInWords {
  readonly title: string;
  readonly lead: string;
  readonly demo: string;
  readonly demoWords: string;
}

export const signInWords: Record<Language, SignInWords> = {
  es: {
    title: 'Entrar en la consola', lead: 'Para el personal de los organismos que expiden y gestionan la tarjeta.',
    demo: 'Personas de la demostración', demoWords: 'Son inventadas. Elija una y entrará con sus funciones, sin contraseña.',
  },
  'zh-CN': {
    title: '登录管理平台', lead: '供发卡和用卡管理机构的工作人员使用。',
    demo: '演示人员', demoWords: '均为虚构。选择一人即可以其角色进入，无需密码。',
  },
  en: {
    title: 'Sign in to the console', lead: 'For staff of the agencies that issue and manage the card.',
    demo: 'People of the demonstration', demoWords: 'They are invented. Choose one and you come in with their roles, without a password.',
  },
};
