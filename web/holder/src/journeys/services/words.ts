import type { ServiceWay } from '@yika/contract';
import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly mine: string;
  readonly openCases: (count: number) => string;
  readonly waitsForYou: string;
  readonly underWay: string;
  readonly none: string;
  readonly noneWords: (region: string) => string;
  readonly effect: string;
  readonly needs: string;
  readonly nothingNeeded: string;
  readonly terms: string;
  readonly where: string;
  readonly ways: Readonly<Record<ServiceWay, string>>;
  readonly howLong: string;
  readonly days: (days: number) => string;
  readonly costs: string;
  readonly free: string;
  readonly clause: string;
  readonly ask: string;
  readonly follow: string;
  readonly notNow: string;
  readonly giveCardNumber: string;
  readonly goOn: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Trámites', mine: 'Mis trámites', openCases: (count) => (count === 0 ? 'Ninguno en curso' : count === 1 ? 'Uno en curso' : `${count} en curso`), waitsForYou: 'Espera su respuesta', underWay: 'Ya lo tiene en curso',
    none: 'Todavía no hay trámites', noneWords: (region) => `${region} no ofrece ninguno por este medio. Llame al 12333.`,
    effect: 'Qué ocurre', needs: 'Qué necesita', nothingNeeded: 'Nada: ya tenemos lo que hace falta.', terms: 'Condiciones', where: 'Dónde', ways: { phone: 'Entero en el teléfono', counter: 'Se pide aquí y se termina en ventanilla', at_once: 'Aquí, al momento' },
    howLong: 'Cuánto tarda', days: (days) => (days === 0 ? 'Al momento' : days === 1 ? 'Un día como mucho' : `${days} días como mucho`), costs: 'Cuánto cuesta', free: 'Nada', clause: 'Norma',
    ask: 'Solicitar', follow: 'Ver cómo va', notNow: 'Ahora no se puede pedir', giveCardNumber: 'Añadir el número de la tarjeta', goOn: 'Continuar',
  },
  'zh-CN': {
    title: '办事', mine: '我的办件', openCases: (count) => (count === 0 ? '没有在办事项' : `${count} 件在办`), waitsForYou: '待您补充', underWay: '正在办理中',
    none: '暂无可办事项', noneWords: (region) => `${region}暂未开通线上办理，请拨打 12333。`,
    effect: '办理后果', needs: '所需材料', nothingNeeded: '无需材料，所需信息平台已有。', terms: '办理须知', where: '办理方式', ways: { phone: '手机全程办理', counter: '手机申请，窗口办结', at_once: '手机即时办理' },
    howLong: '办理时限', days: (days) => (days === 0 ? '即时' : `${days} 天内`), costs: '费用', free: '不收费', clause: '依据',
    ask: '提交申请', follow: '查看进度', notNow: '目前不能申请', giveCardNumber: '填写卡号', goOn: '去办理',
  },
  en: {
    title: 'Get things done', mine: 'My cases', openCases: (count) => (count === 0 ? 'None under way' : count === 1 ? 'One under way' : `${count} under way`), waitsForYou: 'Waiting for you', underWay: 'You have this under way',
    none: 'Nothing to ask for yet', noneWords: (region) => `${region} offers nothing this way yet. Call 12333.`,
    effect: 'What happens', needs: 'What you need', nothingNeeded: 'Nothing: we have all that is needed.', terms: 'Terms', where: 'Where', ways: { phone: 'Wholly on the phone', counter: 'Asked for here, finished at a counter', at_once: 'Here, at once' },
    howLong: 'How long', days: (days) => (days === 0 ? 'At once' : days === 1 ? 'One day at most' : `${days} days at most`), costs: 'Cost', free: 'Nothing to pay', clause: 'Rule',
    ask: 'Ask for it', follow: 'See how it stands', notNow: 'You cannot ask for it now', giveCardNumber: 'Add the card number', goOn: 'Go on',
  },
};
