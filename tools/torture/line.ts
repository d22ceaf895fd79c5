import { mkdtempSync, rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { frameReader, nameOfStatement, startupParameters, type Frame } from './frames.ts';

/** Where a statement is struck: before the database has heard it, or when the database has done it and nobody knows yet. */
export type Place = 'not_heard' | 'not_answered';

/** Whose statements count. */
export type Speaker = 'server' | 'worker' | 'owner';

export interface Knife {
  /** The first statement of this speaker from now on is 1. */
  readonly at: number;
  /** Instead of counting: the next statement with this name. */
  readonly named?: string;
  readonly place: Place;
  readonly speaker: Speaker;
  /** What happens there; `backend` is the database's number for this connection. */
  readonly strike: (backend: number) => Promise<void>;
  /** True where the database itself ends the connection, and its last words are to arrive; else the line is cut. */
  readonly endedByDatabase: boolean;
}

export interface Struck {
  readonly statement: string;
  readonly number: number;
}

/** The line between our programs and PostgreSQL, with somebody on it who counts statements and can cut it at any of them. */
export interface Line {
  /** The folder of its socket: what PostgreSQL's own is to whoever needs no line. */
  readonly host: string;
  readonly lay: (knife: Knife) => void;
  /** Takes the knife away. Null: it was not reached. */
  readonly take: () => Struck | null;
  readonly hasStruck: () => boolean;
  /** Statements since the last knife was laid or taken away, of one speaker. */
  readonly counted: (speaker: Speaker) => number;
  readonly close: () => Promise<void>;
}

const SOCKET = '.s.PGSQL.5432';

export async function openLine(databaseHost: string): Promise<Line> {
  const host = mkdtempSync(join(tmpdir(), 'yika-line-'));
  const ends = new Set<Socket>();
  let counts = { server: 0, worker: 0, owner: 0 };
  let knife: Knife | null = null;
  let struck: Struck | null = null;

  /** The knife that this statement runs into. */
  const met = (speaker: Speaker, statement: string): Knife | null => {
    counts[speaker] += 1;
    if (knife?.speaker !== speaker) return null;
    if (knife.named === undefined ? counts[speaker] !== knife.at : statement !== knife.named) return null;
    const here = knife;
    struck = { statement, number: counts[speaker] };
    knife = null;
    return here;
  };

  const server = createServer((near) => {
    const far = createConnection(join(databaseHost, SOCKET));
    for (const end of [near, far]) {
      ends.add(end);
      end.on('error', () => {});
      end.once('close', () => ends.delete(end));
    }
    joinEnds({ near, far }, met);
  });
  await new Promise<void>((resolve) => server.listen(join(host, SOCKET), resolve));

  const afresh = () => {
    counts = { server: 0, worker: 0, owner: 0 };
    const last = struck;
    [knife, struck] = [null, null];
    return last;
  };
  return {
    host,
    lay: (laid) => {
      afresh();
      knife = laid;
    },
    take: afresh,
    hasStruck: () => struck !== null,
    counted: (speaker) => counts[speaker],
    close: async () => {
      for (const end of ends) end.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(host, { recursive: true, force: true });
    },
  };
}

/** One connection: what the client says goes on statement by statement, what the database says as it comes. */
function joinEnds({ near, far }: { readonly near: Socket; readonly far: Socket }, met: (speaker: Speaker, statement: string) => Knife | null): void {
  const [said, answered] = [frameReader('client'), frameReader('database')];
  let speaker: Speaker = 'owner';
  let backend = 0;
  let statement: Frame[] = [];
  /** Whose answer is held back. */
  let held: Knife | null = null;
  /** Nothing goes from here on. */
  let silent = false;

  const strike = async (knife: Knife) => {
    silent = !knife.endedByDatabase;
    held = null;
    await knife.strike(backend);
    if (knife.endedByDatabase) return;
    near.destroy();
    far.destroy();
  };

  near.on('data', (chunk: Buffer) => {
    for (const frame of said(chunk)) {
      if (silent) return;
      if (frame.type === '') speaker = speakerOf(startupParameters(frame));
      statement.push(frame);
      if (!goesOn(frame)) continue;
      const frames = statement;
      statement = [];
      const knife = isStatement(frame) ? met(speaker, nameOfStatement(frames)) : null;
      if (knife?.place === 'not_heard') return void strike(knife);
      held = knife;
      far.write(Buffer.concat(frames.map(({ bytes }) => bytes)));
    }
  });
  far.on('data', (chunk: Buffer) => {
    const frames = answered(chunk);
    for (const { type, body } of frames) if (type === 'K') backend = body.readUInt32BE(0);
    // Z: ready for the next statement; G: waiting for the rows of a copy.
    if (held && frames.some(({ type }) => type === 'Z' || type === 'G')) void strike(held);
    else if (!held && !silent) near.write(chunk);
  });
  near.once('close', () => far.destroy());
  far.once('close', () => near.end());
}

/** A statement goes on whole; the rows of a copy go on at once. */
function goesOn({ type }: Frame): boolean {
  return ['', 'Q', 'S', 'c', 'f', 'd', 'X', 'H', 'p'].includes(type);
}

function isStatement({ type }: Frame): boolean {
  return ['Q', 'S', 'c'].includes(type);
}

function speakerOf(parameters: ReadonlyMap<string, string>): Speaker {
  const about = `${parameters.get('user') ?? ''} ${parameters.get('options') ?? ''}`;
  if (about.includes('yika_server')) return 'server';
  return about.includes('yika_worker') ? 'worker' : 'owner';
}
