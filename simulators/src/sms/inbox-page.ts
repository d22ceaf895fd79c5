import type { Language } from '../language.ts';
import { html, type Html } from '../page.ts';
import { inboxWords } from './words.ts';

/** The pretend phone. Messages are put in by the page's script from the template, so all words stay here. */
export function inboxPage(language: Language): { language: Language; title: string; body: Html } {
  const words = inboxWords[language];
  const body = html`
<main class="phone">
<p class="note">${words.note}</p>
<form role="search" id="filter">
<label for="to">${words.filter}</label>
<input id="to" name="to" type="text" inputmode="tel" autocomplete="off" maxlength="24" spellcheck="false">
</form>
<p id="trouble" role="alert" hidden>${words.trouble}</p>
<p id="empty">${words.empty}</p>
<ol id="messages" aria-live="polite" aria-relevant="additions" aria-label="${words.list}"></ol>
<template id="message">
<li class="message">
<p class="about"><span class="to"></span> <time></time></p>
<p class="text"></p>
<button type="button" class="copy" data-done="${words.copied}">${words.copy}</button>
</li>
</template>
</main>`;
  return { language, title: words.title, body };
}
