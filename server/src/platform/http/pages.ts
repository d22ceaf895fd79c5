import files from '@fastify/static';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';

export interface Page {
  /** '/app/*' or '/guide'. */
  readonly url: string;
  /** Under the web folder: 'holder/app/index.html'. */
  readonly file: string;
  /** Of other origins, that this page may show in a frame; usually none. */
  readonly frames?: readonly string[];
}

const contentSecurityWith = (scriptsFrom: readonly string[]) => [
  "default-src 'self'", `script-src 'self' 'wasm-unsafe-eval'${scriptsFrom.map((origin) => ` ${origin}`).join('')}`, "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "media-src 'self' blob:",
  "connect-src 'self'", "worker-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'",
].join('; ');

/**
 * Pages and their files. What is not among them is an unknown address; hashed files are kept for a year, pages are asked for anew. Where none are
 * built the interface answers all the same: `yika doctor` says that pages are missing.
 */
export async function registerPages(app: FastifyInstance, { webFolder, folders, pages, home, secure, scriptsFrom }: {
  readonly webFolder: string;
  readonly folders: readonly string[];
  readonly pages: readonly Page[];
  readonly home: string;
  readonly secure: boolean;
  /** Of other origins, whose scripts our pages may load; usually none. */
  readonly scriptsFrom: readonly string[];
}): Promise<void> {
  const contentSecurity = contentSecurityWith(scriptsFrom);
  app.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) return;
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', contentSecurity);
    reply.headers({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'permissions-policy': 'camera=(self), geolocation=()' });
    if (secure) reply.header('strict-transport-security', 'max-age=31536000');
  });
  const root = folders.map((folder) => join(webFolder, folder)).filter((folder) => existsSync(folder));
  if (root.length === 0) return;
  await app.register(files, {
    root,
    // Pages come by their addresses below and no other way.
    allowedPath: (path, _root, request) => !path.endsWith('.html') || (request as FastifyRequest).knock.operationId === 'page',
    prefix: '/', index: false, wildcard: true, dotfiles: 'ignore', cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', /\/assets\/.*-[\w-]{8}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      if (path.endsWith('worker.js')) reply.header('cache-control', 'no-cache');
    },
  });
  app.get('/', (_, reply) => reply.redirect(home));
  for (const { url, file, frames = [] } of pages) {
    app.get(url, (request, reply) => {
      request.knock.operationId = 'page';
      if (frames.length > 0) reply.header('content-security-policy', `${contentSecurity}; frame-src 'self' ${frames.join(' ')}`);
      return reply.header('cache-control', 'no-cache').sendFile(file.split('/').slice(1).join('/'), join(webFolder, file.split('/')[0] ?? ''));
    });
  }
}
