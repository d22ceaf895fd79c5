import type { Language } from '@yika/kit';

/** 'Asked for', 'A-0101' → 'Asked for: A-0101'; with the sign of the language. */
export function withColon(name: string, said: string, language: Language): string {
  return language === 'zh-CN' ? `${name}：${said}` : `${name}: ${said}`;
}
