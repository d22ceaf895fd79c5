import type { Language } from '../language.ts';
import { html, nothing, type Html } from '../page.ts';
import type { ApprovalWords } from './approval-words.ts';

export interface PlatformPage {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

interface Question {
  readonly handle: string;
  /** Where the answer goes, before the handle. */
  readonly at?: string;
  readonly persons: readonly { readonly id: string; readonly nickname: string }[];
  /** A sentence that the script shows where the address is not as the platform wants it. */
  readonly warning?: Html;
}

const checked: Html = { html: ' checked' };

/** The pages of one platform's approval, in one language. */
export function approvalPages(language: Language, words: ApprovalWords) {
  const pageOf = (body: Html): PlatformPage => ({ language, title: words.title, body: html`<main class="panel"><p class="note">${words.honest}</p>${body}</main>` });
  return {
    pageOf,
    closed: () => pageOf(html`<p>${words.closed}</p>`),
    front: () => pageOf(html`<p>${words.front}</p>`),
    /** May this page know who you are? Both answers weigh the same. Works without its script. */
    question: ({ handle, at = '/approvals', persons, warning = nothing }: Question) => pageOf(html`
<form id="approval" method="post" action="${at}/${handle}/decision?lang=${language}">
<h2>${words.asks}</h2>
<p>${words.shares}</p>
<fieldset>
<legend>${words.who}</legend>
<p class="small">${words.whoNote}</p>
${persons.map(({ id, nickname }, index) => html`<label class="choice"><input type="radio" name="person" value="${id}"${index === 0 ? checked : nothing}> ${nickname}</label>`)}
</fieldset>
${warning}
<div class="pair">
<button type="submit" name="decision" value="approve">${words.approve}</button>
<button type="submit" name="decision" value="refuse">${words.refuse}</button>
</div>
</form>
`),
  };
}

/** What such a form sends. */
export const decisionSchema = {
  type: 'object',
  required: ['decision'],
  properties: {
    decision: { enum: ['approve', 'refuse'] }, person: { type: 'string', maxLength: 20 },
    real_name: { type: 'string', maxLength: 100 }, identity_number: { type: 'string', maxLength: 30 },
  },
};

export interface DecisionBody {
  readonly decision: 'approve' | 'refuse';
  readonly person?: string;
  /** In whose name the account is, where that was chosen in the shell. */
  readonly real_name?: string;
  readonly identity_number?: string;
}
