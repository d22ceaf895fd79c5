import { readFileSync, statfsSync } from 'node:fs';
import { createServer } from 'node:net';

/** What the program needs free before it starts. */
export const NEEDED_FREE_BYTES = 1_000_000_000;

/** What this user may still write there. */
export function freeBytesAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** Of the demonstration, from PORT on: the server, three simulators, the page that hands out the certificate on a local network, two pretended apps, a bank, and the page and the system of a region. */
export const DEMO_PORTS = 10;

/** `EADDRNOTAVAIL`: the address is none of this machine's; `ENOTFOUND`: nobody knows such a name. */
export type PortOutcome = 'free' | 'EADDRINUSE' | 'EACCES' | 'EADDRNOTAVAIL' | 'ENOTFOUND' | 'other';

/** Tries a port by listening on it for a moment. */
export function tryPort(port: number, listen: string): Promise<PortOutcome> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', ({ code }: NodeJS.ErrnoException) => resolve(outcomeOf(code)));
    server.listen({ port, host: listen, exclusive: true }, () => server.close(() => resolve('free')));
  });
}

function outcomeOf(code: string | undefined): PortOutcome {
  if (code === 'EADDRINUSE' || code === 'EACCES' || code === 'EADDRNOTAVAIL') return code;
  return code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'ENOTFOUND' : 'other';
}

/** A process that has ended but that nobody has asked after (a zombie) has a number and does not live. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return !['Z', 'X'].includes(statOf(pid)?.[0] ?? '');
}

/** When a process began, as the kernel counts; another with the same number began later. Null where it is gone. */
export function beganAt(pid: number): string | null {
  if (!isAlive(pid)) return null;
  return process.platform === 'linux' ? (statOf(pid)?.[19] ?? null) : 'alive';
}

/** The fields of /proc/PID/stat from the third on; the second, a name, may hold anything. */
function statOf(pid: number): readonly string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
