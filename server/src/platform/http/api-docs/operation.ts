import { refusals, refusalStatus, type Language, type Route } from '@yika/contract';
import { curlOf, fillable } from './curl.ts';
import { describeSchema } from './describe-schema.ts';
import { escaped } from './html.ts';
import { pageWords, whoWords, type PageWords } from './page-words.ts';
import { refusalsOf } from './refusals-of.ts';
import { namedSchemas, nameOf, shapesOf, type Schema } from './schema.ts';

/** One operation: what, who, a call, the shapes, and every refusal in the reader's language. */
export function operation(route: Route, { language, publicUrl }: { readonly language: Language; readonly publicUrl: string }): string {
  const words = pageWords[language];
  const { operationId, method, url, summary, who, idempotent, demo } = route;
  const traits = [`${words.who}: ${who.map((one) => whoWords[one][language]).join(', ')}`, ...(idempotent ? [words.idempotent] : []), ...(demo ? [words.demoOnly] : [])];
  const onlyHolder = who.includes('holder') && !who.includes('stranger');
  return `<article id="${operationId}"><h3 lang="en"><span class="method">${method}</span> <code>${escaped(url)}</code></h3>
<p><b lang="en">${operationId}</b> <span lang="en">${escaped(summary)}.</span></p><p class="small">${escaped(traits.join(' · '))}</p>
<details><summary>${words.more}</summary>
<h4>${words.call}</h4>${onlyHolder ? `<p class="small">${words.session}</p>` : ''}${block(fillable(curlOf(route, publicUrl)), words)}
${shape(words.query, route.query)}${shape(words.body, route.body)}${replyOf(route, words)}${refusalsTable(route, language)}</details></article>`;
}

/** Preformatted text with a button that copies it; the button shows where there is a script. `html` is escaped already. */
export function block(html: string, words: PageWords): string {
  return `<div class="call"><pre tabindex="0"><code>${html}</code></pre><button type="button" class="quiet" data-copy hidden>${words.copy}</button></div>`;
}

/** The named shapes that the operations refer to. */
export function shapes(routes: readonly Route[], language: Language): string {
  const words = pageWords[language];
  const each = [...shapesOf(routes)].map(([name, schema]) => `<h3 id="shape-${name}" lang="en">${name}</h3><pre tabindex="0"><code>${linked(describeSchema(schema))}</code></pre>`);
  return `<section id="shapes"><h2>${words.shapes}</h2><p>${words.shapesWhat}</p><article>${each.join('\n')}</article></section>`;
}

function replyOf({ reply, bytes }: Route, words: PageWords): string {
  if (bytes) return `<p>${words.bytes} <code>${escaped(bytes)}</code>.</p>`;
  return reply ? shape(words.reply, reply) : `<p>${words.noBody}</p>`;
}

function shape(title: string, schema: unknown): string {
  return schema ? `<h4>${title}</h4><pre tabindex="0"><code>${linked(nameOrDescription(schema as Schema))}</code></pre>` : '';
}

function nameOrDescription(schema: Schema): string {
  return nameOf(schema) ?? describeSchema(schema);
}

const anyName = new RegExp(`\\b(${[...namedSchemas.keys()].join('|')})\\b`, 'g');

function linked(text: string): string {
  return escaped(text).replace(anyName, '<a href="#shape-$1">$1</a>');
}

function refusalsTable(route: Route, language: Language): string {
  const rows = refusalsOf(route).map((code) => `<li><code>${code}</code> <b>${refusalStatus[code]}</b> ${escaped(refusals[code][language].operator)}</li>`);
  return `<h4>${pageWords[language].refusals}</h4><ul class="refusals">${rows.join('')}</ul>`;
}
