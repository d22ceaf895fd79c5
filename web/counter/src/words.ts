import type { Language } from '@yika/kit';
import type { CounterWords } from './words/counter-words.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { zh } from './words/zh-CN.ts';

export const words: Record<Language, CounterWords> = { es, 'zh-CN': zh, en };
