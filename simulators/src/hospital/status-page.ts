import type { Language } from '../language.ts';
import { html, type Html } from '../page.ts';
import { statusWords } from './words.ts';

/** Which service point said what when, and what the product answered. The script fills the rows from `/status`. */
export function statusPage(language: Language): { language: Language; title: string; body: Html } {
  const words = statusWords[language];
  const said = (kind: string, texts: Readonly<Record<string, string>>): Html[] =>
    Object.entries(texts).map(([key, text]) => html`<span data-kind="${kind}" data-key="${key}">${text}</span>`);
  const body = html`
<main class="panel">
<p class="note">${words.note}</p>
<p id="trouble" role="alert" hidden>${words.trouble}</p>
<div class="scroll">
<table>
<thead><tr><th scope="col">${words.place}</th><th scope="col">${words.state}</th><th scope="col">${words.answer}</th><th scope="col">${words.sent}</th></tr></thead>
<tbody id="rows"></tbody>
</table>
</div>
<div id="words" hidden>${said('behaviour', words.behaviours)}${said('answer', words.answers)}</div>
</main>`;
  return { language, title: words.title, body };
}
