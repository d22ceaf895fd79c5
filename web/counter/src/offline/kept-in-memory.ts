/** A browser's store in the smallest shape that a counter needs, for tests. */
export function inMemory(store: Map<string, unknown>) {
  return {
    kept: async (name: string) => store.get(name) ?? null,
    keep: async (name: string, value: unknown) => { store.set(name, value); },
    change: async (names: readonly string[], decide: (before: Readonly<Record<string, unknown>>) => { readonly kept: Readonly<Record<string, unknown>>; readonly result: unknown }) => {
      const { kept, result } = decide(Object.fromEntries(names.map((name) => [name, store.get(name)])));
      for (const [name, value] of Object.entries(kept)) if (value === undefined) store.delete(name); else store.set(name, value);
      return result;
    },
  };
}
