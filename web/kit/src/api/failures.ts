import type { Problem } from '@yika/contract';

/** The server said no, by name, in the language of the page. */
export class RefusedByServer extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'RefusedByServer';
    this.problem = problem;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** Nobody can tell what became of the request: no line, no reply in time, or a reply that is not ours. Never a "no". */
export class NoAnswer extends Error {
  /** The browser itself knows that it has no line. */
  readonly lineCut: boolean;

  constructor(cause: unknown) {
    super('no_answer', { cause });
    this.name = 'NoAnswer';
    this.lineCut = navigator.onLine === false;
  }
}

export type Failure = RefusedByServer | NoAnswer;

export function failureOf(error: unknown): Failure {
  return error instanceof RefusedByServer || error instanceof NoAnswer ? error : new NoAnswer(error);
}

/** True for the refusal with this code; use it to act on a refusal, never on its words. */
export function isRefusal(error: unknown, code: string): error is RefusedByServer {
  return error instanceof RefusedByServer && error.code === code;
}
