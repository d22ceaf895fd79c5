import type { LaunchResult } from '@yika/launch-client';
import type { Language } from '../language.ts';
import { html, nothing, type Html } from '../page.ts';
import type { Customer } from './customers.ts';
import type { BankBehaviour } from './faults.ts';
import { bankWords } from './words.ts';

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

interface Home {
  readonly customers: readonly Customer[];
  readonly chosen: string | null;
  readonly behaviour: BankBehaviour;
}

interface TurnedAway {
  readonly code: string;
  readonly reference: string | null;
  readonly checkUrl: string;
}

const selected: Html = { html: ' selected' };

/** The bank's pages, on a phone; what the tester decides stands beside it. */
export function bankPages(language: Language) {
  const words = bankWords[language];
  const page = (screen: Html, beside: Html = nothing): Page => ({
    language, title: words.title,
    body: html`
<p class="note honest">${words.honest}</p>
<main class="phone">
<p class="bank-bar">${words.name}</p>
${screen}
</main>
${beside}`,
  });
  const again = html`<p><a class="way" href="/?lang=${language}">${words.again}</a></p>`;

  return {
    home: ({ customers, chosen, behaviour }: Home): Page => page(html`
<h2>${words.services}</h2>
<form id="open" method="post" action="/open?lang=${language}">
<button type="submit" class="entry"><b>${words.entry}</b><span class="small">${words.entryNote}</span></button>
</form>
<p class="small">${words.restNotPlayed}</p>
`, html`
<section class="tester" aria-labelledby="tester">
<h2 id="tester">${words.tester}</h2>
<label for="customer">${words.customer}</label>
<select id="customer" name="customer" form="open">
${customers.map(({ id, name }) => html`<option value="${id}" lang="zh-CN"${id === chosen ? selected : nothing}>${name}</option>`)}
${customers.length === 0 ? html`<option value="">${words.nobody}</option>` : nothing}
</select>
<label class="choice"><input type="checkbox" name="hands" value="yes" form="open" checked> ${words.hands}</label>
${behaviour === 'well' ? nothing : html`<p role="status"><b>${words.faultIsOn(words.faults[behaviour])}</b></p>`}
</section>`),

    told: ({ outcome, level, subject, signedInAt }: LaunchResult): Page => page(outcome === 'refused'
      ? html`<h2>${words.saidNo}</h2><p>${words.saidNoWords}</p>${again}`
      : html`
<h2>${words.signedIn}</h2>
<p>${words.signedInWords}</p>
<dl>
<dt>${words.level}</dt><dd>${level ?? '—'}</dd>
<dt>${words.when}</dt><dd>${timeOf(signedInAt, language)}</dd>
<dt>${words.subject}</dt><dd class="code">${subject ?? '—'}</dd>
</dl>
${again}`),

    /** The customer reads what to do; the codes are for the bank's engineers. */
    turnedAway: ({ code, reference, checkUrl }: TurnedAway): Page => page(html`
<h2>${words.turnedAway}</h2>
<p role="alert">${words.turnedAwayWords}</p>
${again}
`, html`
<section class="tester" aria-labelledby="engineers">
<h2 id="engineers">${words.engineers}</h2>
<p>${words.mistakes[code] ?? words.otherMistake}</p>
<dl>
<dt>${words.code}</dt><dd class="code">${code}</dd>
${reference === null ? nothing : html`<dt>${words.reference}</dt><dd class="code">${reference}</dd>`}
</dl>
<p><a class="way" href="${checkUrl}">${words.check}</a></p>
</section>`),
  };
}

function timeOf(at: number | null, language: Language): string {
  return at === null ? '—' : new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(at);
}
