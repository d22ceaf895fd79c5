import { readdirSync, readFileSync } from 'node:fs';
import type { Spent } from './turns.ts';

/**
 * Milliseconds of a core that this process, and PostgreSQL with all its processes, have used so far (Linux, by the hundredth of a
 * second). A process of PostgreSQL that ends takes its count along: what was last seen of it stays in the sum, so that it never falls.
 */
export function coresUsed(postmaster: number): Omit<Spent, 'clock'> {
  const { user, system } = process.cpuUsage();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : null;
    if (stat && (stat.pid === postmaster || stat.parent === postmaster)) lastSeen.set(stat.pid, stat.ms);
  }
  return { server: (user + system) / 1000, postgres: [...lastSeen.values()].reduce((sum, ms) => sum + ms, 0) };
}

/** By the number of the process. */
const lastSeen = new Map<number, number>();

/** Null: it ended while we looked. Fields by proc(5), counted from behind the name, which may hold anything. */
function statOf(pid: string): { readonly pid: number; readonly parent: number; readonly ms: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').replace(/^.*\) /s, '').split(' ');
    return { pid: Number(pid), parent: Number(fields[1]), ms: (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK };
  } catch {
    return null;
  }
}

/** Linux tells times to processes in hundredths of a second, whatever its own clock. */
const MS_PER_TICK = 10;
