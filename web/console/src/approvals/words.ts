import type { Language } from '@yika/kit';
import type { ApprovalWords } from './approval-words.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { zh } from './words/zh-CN.ts';

export const approvalWords: Record<Language, ApprovalWords> = { es, 'zh-CN': zh, en };
