import type { Language } from '../language.ts';
import { html, nothing, type Html } from '../page.ts';
import { approvalFaults, type ApprovalFault } from './approval.ts';
import type { WechatPerson } from './apps.ts';
import { wechatWords } from './words.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

const checked: Html = { html: ' checked' };

/** May this page know who you are? Both answers weigh the same. Works without its script, which only looks at the fragment. */
export function approvalPage(language: Language, handle: string, persons: readonly WechatPerson[]): Page {
  const words = wechatWords[language];
  const body = html`
<main class="panel">
<p class="note">${words.honest}</p>
<form id="approval" method="post" action="/approvals/${handle}/decision?lang=${language}">
<h2>${words.asks}</h2>
<p>${words.shares}</p>
<fieldset>
<legend>${words.who}</legend>
<p class="small">${words.whoNote}</p>
${persons.map(({ id, nickname }, index) => html`<label class="choice"><input type="radio" name="person" value="${id}"${index === 0 ? checked : nothing}> ${nickname}</label>`)}
</fieldset>
<p id="fragment" role="alert" hidden>${words.fragmentMissing}</p>
<div class="pair">
<button type="submit" name="decision" value="approve">${words.approve}</button>
<button type="submit" name="decision" value="refuse">${words.refuse}</button>
</div>
</form>
</main>`;
  return { language, title: words.title, body };
}

/** For whoever builds the page that opened this one: what is wrong with the address. */
export function faultPage(language: Language, fault: ApprovalFault): Page {
  const words = wechatWords[language];
  const code = approvalFaults[fault];
  const printed = code === null ? nothing : html`<p class="about">${words.code} ${code}</p>`;
  return { language, title: words.title, body: html`<main class="panel"><p class="note">${words.honest}</p><p role="alert">${words.faults[fault]}</p>${printed}</main>` };
}

export function closedPage(language: Language): Page {
  const words = wechatWords[language];
  return { language, title: words.title, body: html`<main class="panel"><p class="note">${words.honest}</p><p>${words.closed}</p></main>` };
}

export function frontPage(language: Language): Page {
  const words = wechatWords[language];
  return { language, title: words.title, body: html`<main class="panel"><p class="note">${words.honest}</p><p>${words.front}</p></main>` };
}
