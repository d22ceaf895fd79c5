import type { Language } from '@yika/contract';

/** The language of a reply, by Accept-Language (RFC 9110 §12.5.4); English when none of ours is asked for. */
export function languageOf(header: string | undefined): Language {
  const asked = (header ?? '').split(',').map((part, place) => {
    const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
    const quality = settings.map((setting) => /^\s*q=([0-9.]+)$/.exec(setting)?.[1]).find((value) => value !== undefined);
    return { tag, quality: quality === undefined ? 1 : Number(quality), place };
  });
  asked.sort((one, other) => other.quality - one.quality || one.place - other.place);
  for (const { tag, quality } of asked) {
    if (quality > 0 && tag.startsWith('es')) return 'es';
    if (quality > 0 && tag.startsWith('zh')) return 'zh-CN';
    if (quality > 0 && tag.startsWith('en')) return 'en';
  }
  return 'en';
}
