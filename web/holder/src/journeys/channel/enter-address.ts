import type { Language } from '@yika/kit';

/** The door through which one enters from a channel: its approval page, and back. */
export function enterAddress(channel: string, { language, region }: { readonly language: Language; readonly region?: string | undefined }): string {
  return `/enter/${encodeURIComponent(channel)}?${new URLSearchParams({ language, ...(region === undefined ? {} : { region }) })}`;
}

/** Names that need no registry: the page of a refusal is told only which channel it was. */
export const channelNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  wechat: { es: 'WeChat', 'zh-CN': '微信', en: 'WeChat' },
  alipay: { es: 'Alipay', 'zh-CN': '支付宝', en: 'Alipay' },
};
