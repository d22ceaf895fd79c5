import type { InTransaction } from '../src/platform/world.ts';

/** Sees what an act does: the names of its statements, the kinds of its keyed hashes, the places of its decryptions. */
export function watch(inTransaction: InTransaction) {
  const seen: string[] = [];
  const noting = <Result>(what: string, work: () => Result): Result => {
    seen.push(what);
    return work();
  };
  const watching: InTransaction = (work) =>
    inTransaction((world) =>
      work({
        ...world,
        database: { ...world.database, query: (name, text, values) => noting(name, () => world.database.query(name, text, values)) },
        lookup: (kind, text) => noting(`hash:${kind}`, () => world.lookup(kind, text)),
        sealer: { ...world.sealer, open: (place, sealed) => noting(`open:${place.table}`, () => world.sealer.open(place, sealed)) },
      }),
    );
  return { inTransaction: watching, done: () => [...seen], forget: () => void seen.splice(0) };
}
