/** One message of PostgreSQL's protocol (version 3). `type` is its letter; the first that a client sends has none. */
export interface Frame {
  readonly type: string;
  /** Without letter and length. */
  readonly body: Buffer;
  /** As it came over the line. */
  readonly bytes: Buffer;
}

/** Cuts what comes over a line into messages, however it was cut up on its way. A client's side begins with a message without a letter. */
export function frameReader(side: 'client' | 'database'): (chunk: Buffer) => Frame[] {
  let rest: Buffer = Buffer.alloc(0);
  let letter = side === 'client' ? 0 : 1;
  return (chunk) => {
    rest = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const frames: Frame[] = [];
    for (;;) {
      const length = rest.length >= letter + 4 ? rest.readUInt32BE(letter) + letter : Number.POSITIVE_INFINITY;
      if (rest.length < length) return frames;
      frames.push({ type: letter === 0 ? '' : String.fromCharCode(rest[0] ?? 0), body: rest.subarray(letter + 4, length), bytes: rest.subarray(0, length) });
      rest = rest.subarray(length);
      letter = 1;
    }
  };
}

/** What the first message of a client says of it: `user`, `database`, `options`. */
export function startupParameters({ body }: Frame): ReadonlyMap<string, string> {
  const words = body.subarray(4).toString('utf8').split('\0');
  const parameters = new Map<string, string>();
  for (let at = 0; at + 1 < words.length && words[at] !== ''; at += 2) parameters.set(words[at] ?? '', words[at + 1] ?? '');
  return parameters;
}

/** Its own name for a prepared statement; the first two words of any other. Never a value. */
export function nameOfStatement(frames: readonly Frame[]): string {
  const plain = frames.find(({ type }) => type === 'Q');
  if (plain) return wordsOf(plain.body.toString('utf8'));
  if (frames.some(({ type }) => type === 'c')) return 'copy done';
  const bound = frames.find(({ type }) => type === 'B');
  if (!bound) return 'other';
  const name = bound.body.toString('utf8').split('\0')[1] ?? '';
  return name === '' ? 'unnamed' : name;
}

function wordsOf(sql: string): string {
  return /^\s*(\w+(?:\s+\w+)?)/.exec(sql)?.[1]?.toLowerCase() ?? 'other';
}
