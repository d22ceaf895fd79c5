import type { Language } from '../language.ts';
import { html } from '../page.ts';
import { approvalPages, type PlatformPage } from '../platform/approval-page.ts';
import { alipayPersons } from './apps.ts';
import { alipayWords } from './words.ts';

export function alipayPages(language: Language) {
  const words = alipayWords[language];
  const pages = approvalPages(language, words);
  return {
    ...pages,
    question: (handle: string): PlatformPage => pages.question({ handle, persons: alipayPersons }),
    fault: (): PlatformPage => pages.pageOf(html`<p>${words.fault}</p>`),
  };
}
