import type { Language, Route } from '@yika/contract';
import { languages } from '@yika/contract';
import { ATTEMPT, TERMINAL_KEY } from './curl.ts';
import { escaped, slug } from './html.ts';
import { block, operation, shapes } from './operation.ts';
import { pageWords, tagWords } from './page-words.ts';
import { inReadingOrder } from './reading-order.ts';

export interface PageParts {
  readonly routes: readonly Route[];
  readonly publicUrl: string;
  readonly version: string;
  readonly demo: boolean;
  readonly style: string;
  readonly script: string;
}

/** /api/docs in one language: one page that needs nothing else, and reads whole without its script. */
export function apiPage(language: Language, { routes, publicUrl, version, demo, style, script }: PageParts): string {
  const words = pageWords[language];
  const parts = inReadingOrder(routes);
  const titleOf = (tag: string) => tagWords[tag]?.[language] ?? tag;
  const sections = parts.map(({ tag, routes: ofPart }) => `<section id="${slug(tag)}"><h2>${titleOf(tag)}</h2>
${ofPart.map((route) => operation(route, { language, publicUrl })).join('\n')}</section>`);
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><style>${style}</style></head>
<body><a class="skip" href="#operations">${words.skip}</a>
<header><h1>${words.title}</h1><p>${words.version(version)} · <a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/launch/check">${words.launchCheck}</a></p>
<nav aria-label="${words.languages}" class="row">${languages.map((one) => languageLink(one, language)).join('')}</nav>
<p><b>${words.plainly}</b></p><ul>${words.rules.map((rule) => `<li>${escaped(rule)}</li>`).join('')}</ul></header>
<main>${demo ? tryIt(publicUrl, language) : ''}<nav aria-label="${words.parts}" class="row">${parts.map(({ tag }) => `<a href="#${slug(tag)}">${titleOf(tag)}</a>`).join('')}<a href="#shapes">${words.shapes}</a></nav>
<div id="operations" tabindex="-1">${sections.join('\n')}</div>
${shapes(routes, language)}</main>
<script>${script}</script></body></html>`;
}

const languageNames: Readonly<Record<Language, string>> = { es: 'Español', 'zh-CN': '中文', en: 'English' };

function languageLink(one: Language, current: Language): string {
  return `<a href="?lang=${one}" lang="${one}" hreflang="${one}"${one === current ? ' aria-current="page"' : ''}>${languageNames[one]}</a>`;
}

/** Two presses fill the calls; pasted into a terminal window they check a fresh code, and refuse it the second time. */
function tryIt(publicUrl: string, language: Language): string {
  const words = pageWords[language];
  const call = (fill: string, placeholder: string) => `curl -s '${publicUrl}/api/counter/verifications' \\
  -H 'authorization: Bearer <b data-fill="key">${TERMINAL_KEY}</b>' \\
  -H 'idempotency-key: <b data-fill="attempt">${ATTEMPT}</b>' \\
  -H 'accept-language: ${language}' -H 'content-type: application/json' \\
  -d '{"purpose":"identity","code":"<b data-fill="${fill}">${placeholder}</b>"}'`;
  const inOneGo = `KEY=$(curl -s '${publicUrl}/demo/terminals' -H 'content-type: application/json' -d '{}' | sed 's/.*"terminalKey":"\\([^"]*\\)".*/\\1/')
CODE=$(curl -s '${publicUrl}/demo/codes' -H 'content-type: application/json' -d '{"personId":"all-in-order"}' | sed 's/.*"code":"\\([^"]*\\)".*/\\1/')
curl -s '${publicUrl}/api/counter/verifications' -H "authorization: Bearer $KEY" -H "idempotency-key: attempt-$(date +%s%N)" \\
  -H 'accept-language: ${language}' -H 'content-type: application/json' -d "{\\"purpose\\":\\"identity\\",\\"code\\":\\"$CODE\\"}"`;
  return `<section class="try" id="try"><h2>${words.tryTitle}</h2><p>${words.tryWhat}</p>
<p class="row"><button type="button" data-act="key">${words.makeKey}</button><button type="button" data-act="code">${words.makeCode}</button></p>
<p role="status" id="said" data-key="${words.keyMade}" data-code="${words.codeMade}" data-copied="${words.copied}" data-selected="${words.selected}"></p>
<div id="verify">${block(call('code', 'YK1:…'), words)}</div>
<p>${words.withDigits}</p><div id="verify-digits">${block(call('digits', '7…'), words)}</div>
<p>${words.inOneGo}</p><div id="in-one-go">${block(escaped(inOneGo), words)}</div></section>`;
}
