import type { Language } from '@yika/kit';
import { publicEn } from './words/public-en.ts';
import { publicEs } from './words/public-es.ts';
import type { PublicWords } from './words/public-words.ts';
import { publicZh } from './words/public-zh-CN.ts';

export const publicWords: Record<Language, PublicWords> = { es: publicEs, 'zh-CN': publicZh, en: publicEn };
