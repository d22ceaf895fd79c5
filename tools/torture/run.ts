import { setTimeout as pause } from 'node:timers/promises';
import { checkClaim, claimStory } from './claim-story.ts';
import { checkDecision, decideStory, openOffice, type Office } from './decide-story.ts';
import { checkImport, importStory, importVerb, makeHolderFile, type HolderFile } from './import-story.ts';
import type { Knife, Line, Struck } from './line.ts';
import { registerPeople, somebody } from './people.ts';
import { well, type Phone } from './phone.ts';
import type { Point } from './points.ts';
import type { Kill } from './report.ts';
import type { Stage } from './stage.ts';
import { checkVerify, verifyStory, type Counters } from './verify-story.ts';
import { Anomaly, newVisitor } from './visitor.ts';

/** Small for the import's own code, whose batches are small; for the verb, so that it has several of its own. */
const ROWS = { code: 200, verb: 4500 } as const;
const PEOPLE_AT_ONCE = 300;
const PHONES = 6;

/** Plays stories and strikes them, one point after the other. Nobody and no row is used for two points. */
export class Run {
  readonly #stage: Stage;
  readonly #counters: Counters;
  readonly #office: Office;
  readonly #phones: Phone[] = [];
  /** Statements of a whole story, by what it is. */
  readonly #lengths = new Map<string, number>();
  #people = 0;
  #registered = 0;
  /** Rows of files are numbered from here on, far from the people. */
  #rows = 200_000;
  #decisions = 0;

  private constructor(stage: Stage, counters: Counters, office: Office) {
    this.#stage = stage;
    this.#counters = counters;
    this.#office = office;
  }

  static async begin(stage: Stage): Promise<Run> {
    const terminal = async () => newVisitor(stage, String(well(await newVisitor(stage).ask('POST', '/demo/terminals', { body: {} }))['terminalKey']));
    const run = new Run(stage, { first: await terminal(), second: await terminal() }, await openOffice(stage));
    for (let made = 0; made < PHONES; made += 1) run.#phones.push(await claimStory(stage, await run.#nextPerson()));
    return run;
  }

  /** Strikes until it hits: a story may be a few statements shorter than the one that was measured. */
  async strike(point: Point): Promise<Kill> {
    let at = 1 + Math.floor(point.depth * (await this.#lengthOf(point)));
    for (;;) {
      const { struck, anomaly } = await this.#playStruck(point, at);
      if (struck ?? anomaly) return { ...point, statement: struck?.statement ?? 'none', anomaly };
      if (at === 1) throw new Error(`point ${point.number} strikes nothing`);
      at = Math.ceil(at / 2);
    }
  }

  async #playStruck(point: Point, at: number): Promise<{ readonly struck: Struck | null; readonly anomaly: string | null }> {
    const { line } = this.#stage;
    try {
      await this.#play(point, (pid) => line.lay(this.#knife(point, at, pid)));
      return { struck: line.take(), anomaly: null };
    } catch (error) {
      return { struck: line.take(), anomaly: wordsOf(error) };
    }
  }

  #knife({ way, place }: Point, at: number, pid: number | null): Knife {
    const { owner, killServer } = this.#stage;
    const strikes = {
      process_killed: async () => (pid === null ? await killServer() : void process.kill(pid, 'SIGKILL')),
      line_cut: async () => {},
      connection_ended: async (backend: number) => void (await owner.query('end_backend', 'select pg_terminate_backend($1, 5000)', [backend])),
    };
    return { at, place, speaker: 'server', strike: strikes[way], endedByDatabase: way === 'connection_ended' };
  }

  /** A story of this kind is played once, unharmed, to learn how long it is. */
  async #lengthOf(point: Point): Promise<number> {
    const kind = this.#kindOf(point);
    const known = this.#lengths.get(kind);
    if (known !== undefined) return known;
    await this.#play(point, () => this.#stage.line.take());
    const length = this.#stage.line.counted('server');
    this.#lengths.set(kind, length);
    return length;
  }

  #kindOf({ story, way, how, rivals }: Point): string {
    if (story === 'verify') return `verify ${how} ${rivals}`;
    if (story === 'decide') return `decide ${rivals}`;
    return story === 'import' ? `import ${way === 'process_killed'}` : story;
  }

  /** `begun`: from here on statements count; with the number of a process where one of its own is at work. */
  async #play(point: Point, begun: (pid: number | null) => void): Promise<void> {
    switch (point.story) {
      case 'claim':
        return this.#playClaim(begun);
      case 'verify':
        return this.#playVerify(point, begun);
      case 'import':
        return this.#playImport(point, begun);
      case 'decide':
        return this.#playDecide(point, begun);
    }
  }

  async #playClaim(begun: (pid: null) => void): Promise<void> {
    const person = await this.#nextPerson();
    begun(null);
    const phone = await claimStory(this.#stage, person);
    await this.#stage.serverIsBack();
    await checkClaim(this.#stage, person, phone.visitor.silences());
    this.#phones.push(phone);
  }

  async #playVerify({ how, rivals }: Point, begun: (pid: null) => void): Promise<void> {
    const shown = await this.#nextCode(how);
    begun(null);
    const answers = await verifyStory(this.#counters, shown, rivals);
    await this.#stage.serverIsBack();
    await checkVerify(this.#stage, this.#counters, shown, answers);
  }

  async #playDecide({ rivals }: Point, begun: (pid: null) => void): Promise<void> {
    const day = this.#nextDay();
    begun(null);
    const approvalId = await decideStory(this.#office, day, rivals);
    await this.#stage.serverIsBack();
    await checkDecision(this.#stage, approvalId, day);
  }

  async #playImport({ way }: Point, begun: (pid: number | null) => void): Promise<void> {
    const isVerb = way === 'process_killed';
    const file = this.#nextFile(isVerb ? ROWS.verb : ROWS.code);
    let starts = 0;
    if (!isVerb) begun(null);
    // Killed, it is started once more, and then left alone.
    const outcome = await (isVerb ? importVerb(this.#stage, file, (pid) => { if (starts++ === 0) begun(pid); }) : importStory(this.#stage, file));
    await checkImport(this.#stage, file, outcome);
    file.remove();
  }

  async #nextPerson() {
    if (this.#people === this.#registered) {
      await registerPeople(this.#stage, { from: this.#registered, count: PEOPLE_AT_ONCE });
      this.#registered += PEOPLE_AT_ONCE;
    }
    return somebody(this.#people++);
  }

  /** Of whoever can show one now: a device makes one a second. */
  async #nextCode(how: 'qr' | 'digits') {
    for (let waits = 0; waits < 600; waits += 1) {
      for (let turns = this.#phones.length; turns > 0; turns -= 1) {
        const phone = this.#phones.shift();
        if (!phone) break;
        this.#phones.push(phone);
        const code = await phone.nextCode(how);
        if (code) return code;
      }
      await pause(100);
    }
    throw new Error('no phone can show a code');
  }

  /** Far ahead, where no rule of anybody's begins. */
  #nextDay(): string {
    this.#decisions += 1;
    return new Date(Date.UTC(2100, 0, this.#decisions)).toISOString().slice(0, 10);
  }

  #nextFile(rows: number): HolderFile {
    const file = makeHolderFile({ from: this.#rows, rows });
    this.#rows += rows;
    return file;
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof Anomaly) return error.message;
  return error instanceof Error ? `${error.name}: ${error.message} ${error.stack?.split('\n').find((line) => line.includes('/torture/'))?.trim() ?? ''}` : 'unknown';
}

/** The server is killed while its worker closes a slot of the audit: when the database has not heard of it, and when it has. */
export async function killAtSealing({ line, killServer }: Pick<Stage, 'line' | 'killServer'>, place: Knife['place']): Promise<Kill> {
  line.lay({ at: 0, named: 'insert_slot', place, speaker: 'worker', endedByDatabase: false, strike: killServer });
  const struck = await untilStruck(line);
  return { number: 0, story: 'claim', way: 'process_killed', place, statement: struck?.statement ?? 'none', anomaly: struck ? null : 'the audit is never sealed' };
}

async function untilStruck(line: Line): Promise<Struck | null> {
  for (let waits = 0; waits < 1200; waits += 1) {
    if (line.hasStruck()) return line.take();
    await pause(100);
  }
  return null;
}
