import type { Language } from '../language.ts';
import { html, nothing } from '../page.ts';
import { approvalPages, type PlatformPage } from '../platform/approval-page.ts';
import { approvalFaults, type ApprovalFault } from './approval.ts';
import { wechatPersons } from './apps.ts';
import { wechatWords } from './words.ts';

/** Ours says besides when the fragment is missing, and to whoever builds the page that opened it what is wrong with the address. */
export function wechatPages(language: Language) {
  const words = wechatWords[language];
  const pages = approvalPages(language, words);
  return {
    ...pages,
    question: (handle: string): PlatformPage => pages.question({ handle, persons: wechatPersons, warning: html`<p id="fragment" role="alert" hidden>${words.fragmentMissing}</p>` }),
    /** A mini-program asks two things at once: who, and whether the name is theirs. */
    miniProgramQuestion: (handle: string): PlatformPage => approvalPages(language, { ...words, ...words.miniProgram }).question({ handle, at: '/mini-program/approvals', persons: wechatPersons }),
    fault: (fault: ApprovalFault): PlatformPage => {
      const code = approvalFaults[fault];
      return pages.pageOf(html`<p role="alert">${words.faults[fault]}</p>${code === null ? nothing : html`<p class="about">${words.code} ${code}</p>`}`);
    },
  };
}
