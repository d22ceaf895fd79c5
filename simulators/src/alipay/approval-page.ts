import type { Language } from '../language.ts';
import { html, nothing, type Html } from '../page.ts';
import type { AlipayPerson } from './apps.ts';
import { alipayWords } from './words.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

const checked: Html = { html: ' checked' };

/** May this page know who you are? Both answers weigh the same. */
export function approvalPage(language: Language, handle: string, persons: readonly AlipayPerson[]): Page {
  const words = alipayWords[language];
  const body = html`
<main class="panel">
<p class="note">${words.honest}</p>
<form method="post" action="/approvals/${handle}/decision?lang=${language}">
<h2>${words.asks}</h2>
<p>${words.shares}</p>
<fieldset>
<legend>${words.who}</legend>
<p class="small">${words.whoNote}</p>
${persons.map(({ id, nickname }, index) => html`<label class="choice"><input type="radio" name="person" value="${id}"${index === 0 ? checked : nothing}> ${nickname}</label>`)}
</fieldset>
<div class="pair">
<button type="submit" name="decision" value="approve">${words.approve}</button>
<button type="submit" name="decision" value="refuse">${words.refuse}</button>
</div>
</form>
</main>`;
  return { language, title: words.title, body };
}

export function faultPage(language: Language): Page {
  return plainPage(language, alipayWords[language].fault);
}

export function closedPage(language: Language): Page {
  return plainPage(language, alipayWords[language].closed);
}

export function frontPage(language: Language): Page {
  return plainPage(language, alipayWords[language].front);
}

function plainPage(language: Language, sentence: string): Page {
  const words = alipayWords[language];
  return { language, title: words.title, body: html`<main class="panel"><p class="note">${words.honest}</p><p>${sentence}</p></main>` };
}
