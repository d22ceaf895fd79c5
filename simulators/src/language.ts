import type { FastifyRequest } from 'fastify';

/** The languages of every page of the simulators. */
export const languages = ['es', 'zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];
export type Said = Readonly<Record<Language, string>>;

export const languageNames: Said = { es: 'Español', 'zh-CN': '中文', en: 'English' };

/** `?lang=` first, then the browser's wish, then English. */
export function languageOf(request: FastifyRequest): Language {
  const { lang } = request.query as { lang?: unknown };
  const wishes = [typeof lang === 'string' ? lang : '', ...(request.headers['accept-language'] ?? '').split(',')];
  for (const wish of wishes) {
    const primary = wish.trim().slice(0, 2).toLowerCase();
    const language = languages.find((candidate) => candidate.slice(0, 2) === primary);
    if (language) return language;
  }
  return 'en';
}
