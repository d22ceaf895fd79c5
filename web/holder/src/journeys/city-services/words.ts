import type { Language } from '@yika/kit';

interface Words {
  /** From the day on; the day may be unknown. */
  readonly open: (region: string) => string;
  readonly openSince: (label: string, day: string) => string;
  readonly contributions: string;
  readonly contributionsWords: string;
  readonly closed: (region: string) => string;
  readonly closedWords: string;
  readonly counter: string;
  readonly other: string;
}

export const words: Record<Language, Words> = {
  es: {
    open: (region) => `Servicios de la ciudad: ${region}`, openSince: (label, day) => `Entrada «${label}», abierta desde el ${day}`, contributions: 'Cotizaciones y cuenta médica', contributionsWords: 'Después de iniciar sesión',
    closed: (region) => `${region} todavía no está abierta`, closedWords: 'Allí aún no se da la tarjeta electrónica. Su tarjeta física sirve como siempre; aquí no hace falta que escriba nada.', counter: 'La oficina más cercana', other: 'Mi tarjeta es de otro lugar',
  },
  'zh-CN': {
    open: (region) => `城市服务：${region}`, openSince: (label, day) => `入口“${label}”，${day}开通`, contributions: '缴费与医保账户', contributionsWords: '登录后查看',
    closed: (region) => `${region}尚未开通`, closedWords: '当地暂未提供电子社保卡，实体卡照常可用，现在无需填写任何信息。', counter: '最近的服务网点', other: '我的卡是其他地方发的',
  },
  en: {
    open: (region) => `City services: ${region}`, openSince: (label, day) => `Entry “${label}”, open since ${day}`, contributions: 'Contributions and account', contributionsWords: 'After signing in',
    closed: (region) => `${region} is not open yet`, closedWords: 'The e-card is not given out there yet. Your physical card works as always, and there is nothing for you to type.', counter: 'The nearest counter', other: 'My card is from somewhere else',
  },
};
