import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, Rollup } from 'vite';

interface Entry {
  /** The page, as Vite names its input. */
  readonly page: string;
  /** Where the page lives: the scope of its worker. */
  readonly scope: string;
  /** Other files that the page needs without a line. */
  readonly also: readonly string[];
}

/** Writes one service worker beside each page, with exactly the files which that page needs to open without a line. */
export function serviceWorkers(entries: readonly Entry[]): Plugin {
  const worker = readFileSync(new URL('worker.js', import.meta.url), 'utf8');
  return {
    name: 'yika-service-workers',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const { page, scope, also } of entries) {
          const files = [scope, ...filesOf(bundle, page), ...also];
          const version = createHash('sha256').update(worker).update(files.join()).update(sourceOf(bundle[page])).digest('hex').slice(0, 16);
          const source = worker.replace('__FILES__', JSON.stringify(files)).replace('__CACHE__', JSON.stringify(`yika${scope.replaceAll('/', '-')}${version}`)).replace('__PAGE__', JSON.stringify(scope));
          this.emitFile({ type: 'asset', fileName: `${scope.slice(1)}worker.js`, source });
        }
      },
    },
  };
}

/** The scripts and styles that a page loads, now or later: everything its entry reaches, but no large thing that only some need. */
function filesOf(bundle: Rollup.OutputBundle, page: string): readonly string[] {
  const found = new Set<string>();
  const reach = (fileName: string): void => {
    const chunk = bundle[fileName];
    if (found.has(fileName) || chunk?.type !== 'chunk' || chunk.name === 'detect' || chunk.name === 'ponyfill') return;
    found.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) reach(next);
  };
  for (const [fileName, chunk] of Object.entries(bundle)) {
    if (chunk.type === 'chunk' && chunk.isEntry && chunk.facadeModuleId?.endsWith(page)) reach(fileName);
  }
  return [...found].map((fileName) => `/${fileName}`).sort();
}

function sourceOf(file: Rollup.OutputAsset | Rollup.OutputChunk | undefined): string {
  if (file === undefined) return '';
  return file.type === 'chunk' ? file.code : Buffer.from(file.source).toString();
}
