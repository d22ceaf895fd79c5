import type { Place } from './line.ts';
import type { Point } from './points.ts';

/** A kill that happened: where, and what was wrong afterwards; null: nothing. */
export interface Kill extends Pick<Point, 'number' | 'story' | 'way' | 'place'> {
  /** The statement at which it was. */
  readonly statement: string;
  readonly anomaly: string | null;
}

export interface AuditEnd {
  readonly entries: number;
  readonly slots: number;
  /** Null: every entry is as it was written, and none is missing. */
  readonly anomaly: string | null;
}

export interface Report {
  readonly seed: number;
  readonly seconds: number;
  readonly kills: readonly Kill[];
  readonly audit: AuditEnd;
}

export interface Summary {
  readonly seed: number;
  readonly seconds: number;
  readonly points: number;
  readonly processKills: number;
  readonly connectionKills: number;
  /** `claim process_killed not_heard` and so on: how many. */
  readonly byKind: Readonly<Record<string, number>>;
  /** How many statements were struck, told apart by name. */
  readonly statements: number;
  readonly audit: AuditEnd;
  readonly anomalies: readonly (Kill & { readonly repeat: string })[];
}

export function summaryOf({ seed, seconds, kills, audit }: Report): Summary {
  const processKills = kills.filter(({ way }) => way === 'process_killed').length;
  const byKind: Record<string, number> = {};
  for (const { story, way, place } of kills) byKind[`${story} ${way} ${place}`] = (byKind[`${story} ${way} ${place}`] ?? 0) + 1;
  return {
    seed, seconds, points: kills.length, processKills, connectionKills: kills.length - processKills,
    byKind: Object.fromEntries(Object.entries(byKind).sort(([one], [other]) => one.localeCompare(other))),
    statements: new Set(kills.map(({ story, statement, place }) => `${story} ${statement} ${place}`)).size,
    audit,
    anomalies: kills.filter(({ anomaly }) => anomaly !== null).map((kill) => ({ ...kill, repeat: `npm run torture -- --seed ${seed} --point ${kill.number} --only ${kill.story}` })),
  };
}

export function isWell({ anomalies, audit }: Summary): boolean {
  return anomalies.length === 0 && audit.anomaly === null;
}

const ways = { process_killed: 'kill −9 of the process', line_cut: 'line cut', connection_ended: 'ended by the database' } as const;
const places: Readonly<Record<Place, string>> = { not_heard: 'before the database heard it', not_answered: 'done, and not answered' };

export function sentencesOf(summary: Summary): string {
  const { points, processKills, connectionKills, seed, seconds, statements, audit, anomalies, byKind } = summary;
  const kinds = Object.entries(byKind).map(([kind, count]) => {
    const [story = '', way = '', place = ''] = kind.split(' ');
    return `  ${String(count).padStart(5)}  ${story.padEnd(7)} ${ways[way as keyof typeof ways].padEnd(24)} ${places[place as Place]}`;
  });
  return [
    `${points} kills in ${seconds} s (seed ${seed}): ${processKills} of a process, ${connectionKills} of a connection, at ${statements} different places.`,
    ...kinds,
    audit.anomaly === null ? `The audit is intact: ${audit.entries} entries in ${audit.slots} slots, none altered, removed or slipped in.` : `AUDIT: ${audit.anomaly}`,
    ...anomalies.map(({ story, way, place, statement, anomaly, repeat }) => `ANOMALY: ${story}, ${ways[way]} at "${statement}", ${places[place]}: ${anomaly}\n  again: ${repeat}`),
    isWell(summary) ? 'Nothing lost, nothing twice.' : `${anomalies.length + (audit.anomaly === null ? 0 : 1)} ANOMALIES`,
  ].join('\n');
}
