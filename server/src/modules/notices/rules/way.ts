/** How a notice reaches somebody besides the inbox: a text message, or a message in an app that they entered from. */
export const ways = ['sms', 'wechat', 'alipay'] as const;
export type Way = (typeof ways)[number];
/** The ways that need an account linked to the e-card. */
export type MessageChannel = Exclude<Way, 'sms'>;
