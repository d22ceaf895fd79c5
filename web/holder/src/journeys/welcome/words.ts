import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly what: string;
  readonly need: string;
  readonly needs: readonly [string, string, string];
  readonly start: string;
  readonly lost: string;
  readonly lostWords: string;
  readonly why: string;
  readonly whyWords: string;
  readonly guide: string;
  readonly guideWords: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Su tarjeta de seguridad social, en el teléfono',
    what: 'Sirve para identificarse y para pagar en hospitales, farmacias y oficinas. Equivale a la tarjeta física y cambia con ella.',
    need: 'Tenga a mano',
    needs: ['Su nombre tal como figura en la tarjeta', 'Su número de identidad, de 18 caracteres', 'El número de la tarjeta, de nueve caracteres'],
    start: 'Empezar',
    lost: 'He perdido la tarjeta', lostWords: 'Bloquearla ahora, sin iniciar sesión',
    why: '¿Por qué no puedo entrar?', whyWords: 'Causas y qué hacer', guide: 'Guía paso a paso', guideWords: 'Con imágenes',
  },
  'zh-CN': {
    title: '手机里的社会保障卡',
    what: '可在医院、药店和服务窗口核验身份、结算费用，与实体卡一一对应、同步变化。',
    need: '请准备好',
    needs: ['姓名，与卡面一致', '18 位身份证件号码', '9 位社保卡卡号'],
    start: '开始申领',
    lost: '卡丢了', lostWords: '不登录也能马上挂失', why: '为什么登录不了', whyWords: '原因和解决办法', guide: '图文指南', guideWords: '一步一步教您登录',
  },
  en: {
    title: 'Your social security card, on your phone',
    what: 'Show who you are and pay at hospitals, pharmacies and offices. It stands for the physical card and changes with it.',
    need: 'Please have ready',
    needs: ['Your name as printed on the card', 'Your identity number of 18 characters', 'The card number of nine characters'],
    start: 'Start',
    lost: 'I have lost the card', lostWords: 'Block it now, without signing in', why: 'Why can’t I sign in?', whyWords: 'Causes and what to do', guide: 'Step by step guide', guideWords: 'With pictures',
  },
};
