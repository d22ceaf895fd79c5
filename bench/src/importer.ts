import { fork } from 'node:child_process';
import { once } from 'node:events';

export interface FileToImport {
  readonly path: string;
  readonly host: string;
  readonly database: string;
}

export interface Imported {
  readonly seconds: number;
  readonly rowsTaken: number;
  /** Of the whole process, once a second and at each commit's end of a second. */
  readonly megabytes: readonly number[];
}

export interface Importer {
  readonly importFile: (file: FileToImport) => Promise<Imported>;
}

/** An import in a process of its own, for as many files as it is given, so that its memory is its own as well. */
export async function withImporter<Result>(work: (importer: Importer) => Promise<Result>): Promise<Result> {
  const child = fork(new URL('importer-process.ts', import.meta.url), { stdio: ['ignore', 2, 'inherit', 'ipc'] });
  const ended = once(child, 'exit');
  const importFile = async (file: FileToImport) => {
    child.send(file);
    const [imported] = await Promise.race([once(child, 'message'), ended.then(() => Promise.reject(new Error('the import ended before its work')))]) as [Imported];
    return imported;
  };
  try {
    return await work({ importFile });
  } finally {
    if (child.connected) child.disconnect();
    await ended;
  }
}
