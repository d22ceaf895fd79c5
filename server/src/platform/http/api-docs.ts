import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { refusalStatus, type RefusalCode, type Route } from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { toOpenApi } from './openapi.ts';

export interface ApiDocsParts {
  readonly routes: readonly Route[];
  readonly publicUrl: string;
  readonly version: string;
  readonly demo: boolean;
}

const style = readFileSync(new URL('./api-docs.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./api-docs.js', import.meta.url), 'utf8');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** /api/openapi.json for programs; /api/docs for the programmer with one afternoon: every operation, every refusal, calls to paste. */
export function registerApiDocs(app: FastifyInstance, { routes, publicUrl, version, demo }: ApiDocsParts): void {
  const description = toOpenApi(routes, { publicUrl, version });
  const page = toPage({ routes, publicUrl, version, demo });
  const security = `default-src 'none'; style-src ${hashOf(style)}; script-src ${hashOf(script)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  app.get('/api/openapi.json', (request, reply) => {
    request.knock.operationId = 'openapi';
    return reply.header('cache-control', 'no-cache').header('access-control-allow-origin', '*').send(description);
  });
  app.get('/api/docs', (request, reply) => {
    request.knock.operationId = 'docs';
    return reply.headers({ 'content-security-policy': security, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' }).type('text/html; charset=utf-8').send(page);
  });
}

function toPage({ routes, publicUrl, version, demo }: ApiDocsParts): string {
  const tags = [...new Set(routes.map(({ tag }) => tag))];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Yika API ${version}</title><style>${style}</style></head>
<body><header><h1>Yika API</h1><p>Version ${version} · <a href="/api/openapi.json">OpenAPI 3.1</a> · every refusal is an RFC 9457 problem with a code, words in es, zh-CN or en by Accept-Language, a next step and a reference.</p>
<p>An open implementation of published rules. Not the national platform, not affiliated with any authority.</p></header>
<nav aria-label="Parts">${tags.map((tag) => `<a href="#${slug(tag)}">${escaped(tag)}</a>`).join('')}</nav><main>${demo ? tryIt(publicUrl) : ''}
${tags.map((tag) => `<section id="${slug(tag)}"><h2>${escaped(tag)}</h2>${routes.filter((route) => route.tag === tag).map((route) => operation(route, publicUrl)).join('')}</section>`).join('')}
</main><script>${script}</script></body></html>`;
}

/** Two presses fill the three commands; pasted into a terminal window they check a fresh code, and refuse it the second time. */
function tryIt(publicUrl: string): string {
  return `<section class="try" id="try"><h2>Try it in two minutes</h2>
<p>Make a demo terminal key and a fresh code of a test person, then paste the call into a terminal window. The second time, the same code is refused.</p>
<p class="row"><button type="button" data-act="key">Make a demo terminal key</button><button type="button" data-act="code">Make a fresh demo code</button><span role="status" id="said"></span></p>
<pre tabindex="0"><code id="verify">curl -s ${publicUrl}/api/counter/verifications \\
  -H 'authorization: Bearer <b id="key">TERMINAL_KEY</b>' \\
  -H 'idempotency-key: <b id="attempt">one-key-per-attempt</b>' \\
  -H 'content-type: application/json' -H 'accept-language: es' \\
  -d '{"purpose":"identity","code":"<b id="code">CODE</b>"}'</code></pre>
<p>Without the page, in one go:</p>
<pre tabindex="0"><code>KEY=$(curl -s -X POST ${publicUrl}/demo/terminals -H 'content-type: application/json' -d '{}' | sed 's/.*"terminalKey":"\\([^"]*\\)".*/\\1/')
CODE=$(curl -s -X POST ${publicUrl}/demo/codes -H 'content-type: application/json' -d '{"personId":"all-in-order"}' | sed 's/.*"code":"\\([^"]*\\)".*/\\1/')
curl -s ${publicUrl}/api/counter/verifications -H "authorization: Bearer $KEY" -H "idempotency-key: attempt-$(date +%s%N)" \\
  -H 'content-type: application/json' -d "{\\"purpose\\":\\"identity\\",\\"code\\":\\"$CODE\\"}"</code></pre></section>`;
}

function operation(route: Route, publicUrl: string): string {
  const { operationId, method, url, summary, who, body, reply, bytes, refusals, idempotent } = route;
  return `<article id="${operationId}"><h3><span class="method">${method}</span> <code>${escaped(url)}</code></h3>
<p><b>${operationId}</b> — ${escaped(summary)}.</p>
<p class="small">Who: ${who.map((one) => one.replace('_', ' ')).join(', ')}${idempotent ? ' · takes an Idempotency-Key' : ''}</p>
<details><summary>Call, reply and refusals</summary>
<pre tabindex="0"><code>${escaped(curlOf(route, publicUrl))}</code></pre>
${body ? `<h4>Body</h4><pre tabindex="0"><code>${escaped(JSON.stringify(body, null, 1))}</code></pre>` : ''}
${reply ? `<h4>Reply</h4><pre tabindex="0"><code>${escaped(JSON.stringify(reply, null, 1))}</code></pre>` : `<p>Reply: ${bytes ? escaped(bytes) : '204, without a body'}.</p>`}
${refusals.length > 0 ? `<h4>Refusals</h4><ul>${refusals.map((code) => `<li><code>${code}</code> ${refusalStatus[code as RefusalCode]}</li>`).join('')}</ul>` : ''}
</details></article>`;
}

function curlOf({ method, url, who, body, idempotent }: Route, publicUrl: string): string {
  return [
    `curl -s${method === 'GET' ? '' : ` -X ${method}`} ${publicUrl}${url.replace(/:(\w+)/g, (_, name: string) => name.toUpperCase())}`,
    ...(who.includes('terminal') && !who.includes('stranger') ? [`-H 'authorization: Bearer TERMINAL_KEY'`] : []),
    ...(idempotent ? [`-H 'idempotency-key: one-key-per-attempt'`] : []),
    ...(body ? [`-H 'content-type: application/json' -d '{…}'`] : []),
  ].join(' \\\n  ');
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z]+/g, '-');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
