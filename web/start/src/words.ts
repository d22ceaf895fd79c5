import type { Language } from '@yika/kit';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import type { StartWords } from './words/start-words.ts';
import { zh } from './words/zh-CN.ts';

export const words: Record<Language, StartWords> = { es, 'zh-CN': zh, en };
