import type { Language } from '../language.ts';
import { html, nothing, type Html } from '../page.ts';
import type { FaceOutcome } from './checks.ts';
import { checkWords } from './words.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

const choices = ['match', 'no_match', 'liveness_failed'] as const;
const checked: Html = { html: ' checked' };

/** The liveness check as a play: two buttons move a drawn face, and the person says how it ends. Works without its script too. */
export function checkPage(language: Language, handle: string, offered: FaceOutcome): Page {
  const words = checkWords[language];
  const preferred = offered === 'cancelled' ? 'match' : offered;
  const body = html`
<main class="panel">
<p class="note">${words.honest}</p>
<svg id="face" class="face" viewBox="0 0 120 120" role="img" aria-label="${words.drawing}">
<g id="head"><circle cx="60" cy="58" r="40"/><ellipse class="eye" cx="45" cy="52" rx="5" ry="6"/><ellipse class="eye" cx="75" cy="52" rx="5" ry="6"/><path d="M44 76q16 10 32 0"/></g>
</svg>
<form id="check" method="post" action="/checks/${handle}/outcome?lang=${language}">
<h2>${words.stepsTitle}</h2>
<ol class="steps">
${[step('blink', words.blink, words.blinkDo), step('nod', words.nod, words.nodDo)]}
</ol>
<fieldset>
<legend>${words.endTitle}</legend>
<p class="small">${words.endNote}</p>
${choices.map((each) => html`<label class="choice"><input type="radio" name="outcome" value="${each}"${each === preferred ? checked : nothing}> ${words.outcomes[each]}</label>`)}
</fieldset>
<p id="waits" class="small" role="status" hidden>${words.finishWaits}</p>
<button type="submit" id="finish" class="primary" aria-describedby="waits">${words.finish}</button>
</form>
<form method="post" action="/checks/${handle}/outcome?lang=${language}">
<input type="hidden" name="outcome" value="cancelled">
<button type="submit">${words.cancel}</button>
</form>
</main>`;
  return { language, title: words.title, body };

  function step(name: string, label: string, act: string): Html {
    return html`<li><span>${label}</span> <button type="button" data-step="${name}" data-done="${words.done}" aria-pressed="false">${act}</button></li>
`;
  }
}

/** For a check that is done, over or unknown; `back` is null where there is no result to return with. */
export function closedPage(language: Language, back: string | null): Page {
  const words = checkWords[language];
  const link = back === null ? nothing : html`<p><a href="${back}">${words.closedBack}</a></p>`;
  return { language, title: words.title, body: html`<main class="panel"><p>${words.closed}</p>${link}</main>` };
}

export function frontPage(language: Language): Page {
  const words = checkWords[language];
  return { language, title: words.title, body: html`<main class="panel"><p class="note">${words.honest}</p><p>${words.front}</p></main>` };
}
