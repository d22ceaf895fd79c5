import type { FastifyInstance, FastifyReply } from 'fastify';
import { readFileSync } from 'node:fs';
import { languageNames, languages, type Language, type Said } from './language.ts';

/** HTML that is already safe to send. */
export interface Html {
  readonly html: string;
}

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
}

const style = readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** The style and the one script of a simulator's page, and what every reply says about itself. */
export function registerPages(app: FastifyInstance, productOrigins: readonly string[], clientScript: string): void {
  const origins = productOrigins.join(' ');
  const policy = [
    "default-src 'none'", 'img-src data:', "style-src 'self'", "script-src 'self'", "connect-src 'self'", "base-uri 'none'",
    // A form that is answered by a redirect to the product needs the product here.
    `form-action 'self' ${origins}`, `frame-ancestors 'self' ${origins}`,
  ].join('; ');
  app.addHook('onSend', async (_, reply) => {
    void reply.headers({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
  });
  app.get('/page.css', (_, reply) => reply.type('text/css; charset=utf-8').send(style));
  app.get('/page.js', (_, reply) => reply.type('text/javascript; charset=utf-8').send(clientScript));
}

export function sendPage(reply: FastifyReply, { language, title, body }: Page): FastifyReply {
  const links = languages.map((each) => html`<a href="?lang=${each}" lang="${each}" hreflang="${each}"${each === language ? current : nothing}>${languageNames[each]}</a>`);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/page.css">
<link rel="icon" href="data:,">
<script type="module" src="/page.js"></script>
</head>
<body>
<header>
<h1>${title}</h1>
<nav aria-label="${languageWord[language]}">${links}</nav>
</header>
${body}
</body>
</html>
`;
  return reply.type('text/html; charset=utf-8').send(page.html);
}

/** Fills in values: text is escaped, HTML made here is kept, lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | number | Html | readonly Html[])[]): Html {
  return { html: parts.reduce((text, part, index) => text + textOf(values[index - 1] ?? '') + part) };
}

export const nothing: Html = { html: '' };

const current: Html = { html: ' aria-current="true"' };
const languageWord: Said = { es: 'Idioma', 'zh-CN': '语言', en: 'Language' };
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function textOf(value: string | number | Html | readonly Html[]): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).replace(/[&<>"']/g, (sign) => escapes[sign] ?? '');
  return 'html' in value ? value.html : value.map((item) => item.html).join('');
}
