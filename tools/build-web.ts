import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { readConfig } from '../server/src/config.ts';

const checkout = fileURLToPath(new URL('../', import.meta.url));
const applications = ['holder', 'counter', 'start'];
const shared = ['web/kit', 'contract', 'code'];

/** Builds each of the web applications whose sources changed since the last build, into `web/NAME` of the data folder. */
export async function buildWeb(webFolder: string, progress: (line: string) => void): Promise<void> {
  for (const name of applications) {
    const source = join(checkout, 'web', name);
    if (!existsSync(join(source, 'vite.config.ts'))) {
      progress(`${name}: not there yet`);
      continue;
    }
    const target = join(webFolder, name);
    const hash = hashOf([...shared, `web/${name}`]);
    if (hashBuilt(target) === hash) {
      progress(`${name}: unchanged`);
      continue;
    }
    progress(`${name}: building`);
    await buildOne(source, { target, hash });
    progress(`${name}: built`);
  }
}

/** Which applications have no build of the present sources. */
export function staleWeb(webFolder: string): readonly string[] {
  return applications.filter((name) => hashBuilt(join(webFolder, name)) !== hashOf([...shared, `web/${name}`]));
}

/** Built beside its place and then moved, so that a build that was killed is never served. */
async function buildOne(source: string, { target, hash }: { readonly target: string; readonly hash: string }): Promise<void> {
  const unfinished = `${target}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  await build({
    root: source,
    configFile: join(source, 'vite.config.ts'),
    configLoader: 'native',
    logLevel: 'warn',
    mode: 'production',
    build: { outDir: unfinished, emptyOutDir: true },
  });
  writeFileSync(join(unfinished, '.built'), hash);
  rmSync(target, { recursive: true, force: true });
  renameSync(unfinished, target);
}

function hashBuilt(target: string): string | null {
  const path = join(target, '.built');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

function hashOf(folders: readonly string[]): string {
  const hash = createHash('sha256').update(readFileSync(join(checkout, 'package-lock.json')));
  const paths = folders
    .flatMap((folder) => globSync('**/*', { cwd: join(checkout, folder), exclude: ['**/node_modules/**', '**/*.test.*'] }).map((path) => join(folder, path)))
    .sort();
  for (const path of paths) {
    const whole = join(checkout, path);
    if (statSync(whole).isFile()) hash.update(path).update(readFileSync(whole));
  }
  return hash.digest('hex');
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await buildWeb(readConfig().webFolder, (line) => process.stdout.write(`${line}\n`));
}
