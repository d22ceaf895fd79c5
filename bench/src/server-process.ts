import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { Size } from './benches.ts';

/** Runs `work` against a server in a process of its own, named by its file, and ends that process whatever happens. */
export async function withServerProcess<Ready, Result>(file: URL, size: Size, work: (ready: Ready) => Promise<Result>): Promise<Result> {
  const server = fork(file, [size], { stdio: ['ignore', 2, 'inherit', 'ipc'] });
  const ended = once(server, 'exit');
  try {
    const [ready] = await Promise.race([once(server, 'message'), ended.then(() => refuse(file))]) as [Ready];
    return await work(ready);
  } finally {
    if (server.connected) server.send('close');
    await ended;
  }
}

/** The other side: says what the clients need, and closes when it is told to or when nobody is left to tell it. */
export async function beServerProcess<Ready>(serve: (size: Size) => Promise<{ readonly ready: Ready; readonly close: () => Promise<void> }>): Promise<void> {
  const { ready, close } = await serve(process.argv[2] === 'tiny' ? 'tiny' : 'full');
  process.once('message', () => process.disconnect?.());
  process.once('disconnect', close);
  process.send?.(ready);
}

function refuse(file: URL): never {
  throw new Error(`${file.pathname.split('/').at(-1)} ended before it was ready`);
}
