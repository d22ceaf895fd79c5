/** How a notice reaches somebody besides the inbox: a text message, or a message in an app that they entered from. */
export const ways = ['sms', 'wechat', 'alipay'] as const;
export type Way = (typeof ways)[number];
/** Beside them the number that was theirs until now, which hears of that change and of nothing else. */
export type DeliveryWay = Way | 'former_phone';
/** The ways that need an account linked to the e-card. */
export type MessageChannel = Exclude<Way, 'sms'>;
