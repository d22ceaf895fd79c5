import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { languages, type Language, type Route } from '@yika/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { apiPage } from './api-docs/page.ts';
import { languageOf } from './language.ts';
import { toOpenApi } from './openapi.ts';

export interface ApiDocsParts {
  readonly routes: readonly Route[];
  readonly publicUrl: string;
  readonly version: string;
  /** Puts a box on top that makes a demo terminal key and a fresh demo code. */
  readonly demo: boolean;
}

const style = readFileSync(new URL('./api-docs/api-docs.css', import.meta.url), 'utf8');
const script = readFileSync(new URL('./api-docs/api-docs.js', import.meta.url), 'utf8');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const security = [
  "default-src 'none'", `style-src ${hashOf(style)}`, `script-src ${hashOf(script)}`, "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'self'",
].join('; ');

/** /api/openapi.json for programs; /api/docs for the programmer with one afternoon: every operation, every refusal, calls to paste. */
export function registerApiDocs(app: FastifyInstance, parts: ApiDocsParts): void {
  const description = toOpenApi(parts.routes, parts);
  const pages = new Map(languages.map((language) => [language, apiPage(language, { ...parts, style, script })]));

  app.get('/api/openapi.json', (request, reply) => {
    request.knock.operationId = 'openapi';
    return reply.headers({ 'cache-control': 'no-cache', 'access-control-allow-origin': '*' }).send(description);
  });
  app.get('/api/docs', (request, reply) => {
    request.knock.operationId = 'docs';
    const language = languageAsked(request);
    return reply
      .headers({ 'content-security-policy': security, 'content-language': language, vary: 'accept-language', 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' })
      .type('text/html; charset=utf-8')
      .send(pages.get(language));
  });
}

/** `?lang=` as on the other pages, else what the browser prefers. */
function languageAsked({ query, headers }: FastifyRequest): Language {
  const { lang } = query as { readonly lang?: unknown };
  return languages.find((language) => language === lang) ?? languageOf(headers['accept-language']);
}
