import type { Language } from '@yika/kit';

interface Words {
  readonly title: string;
  readonly lead: string;
  readonly send: string;
  readonly message: (address: string) => string;
  readonly call: string;
  readonly canTitle: string;
  readonly can: readonly [string, string];
  readonly never: string;
}

export const words: Record<Language, Words> = {
  es: {
    title: 'Pedir ayuda a la familia', lead: 'Mande un mensaje a alguien de su confianza.', send: 'Mandar un mensaje', message: (address) => `¿Me ayudas con mi tarjeta electrónica de seguridad social? La guía está aquí: ${address}`, call: 'Llamar al 12333',
    canTitle: 'Su familia puede', can: ['Comunicar la pérdida de su tarjeta; el código llega al teléfono de usted', 'Acompañarle a una oficina con su documento'], never: 'No dé a nadie su PIN ni los códigos que reciba por SMS, tampoco a la familia.',
  },
  'zh-CN': {
    title: '请家人帮忙', lead: '给信得过的家人发条消息。', send: '发消息', message: (address) => `请帮我看看电子社保卡，办理指南在这里：${address}`, call: '拨打 12333',
    canTitle: '家人可以', can: ['替您挂失，验证码会发到您自己的手机', '陪您带身份证件到服务网点'], never: '密码和短信验证码，不要告诉任何人，家人也不例外。',
  },
  en: {
    title: 'Ask my family for help', lead: 'Send a message to somebody you trust.', send: 'Send a message', message: (address) => `Could you help me with my electronic social security card? The guide is here: ${address}`, call: 'Call 12333 now',
    canTitle: 'Your family can', can: ['Report your card lost; the code arrives on your own phone', 'Come with you to an office, with your document'], never: 'Give nobody your PIN or the codes that arrive by text message, not even family.',
  },
};
