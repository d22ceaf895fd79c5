export interface Customer {
  /** Of a test person: says nothing of anybody. */
  readonly id: string;
  readonly name: string;
  readonly identityNumber: string;
}

/** A real bank knows its own customers. This one asks the demonstration who its test persons are; where it does not answer, the bank knows nobody. */
export function customersOf(productUrl: string): () => Promise<readonly Customer[]> {
  let known: readonly Customer[] = [];
  return async () => {
    if (known.length === 0) known = await ask(`${productUrl}/demo/persons.json`);
    return known;
  };
}

async function ask(url: string): Promise<readonly Customer[]> {
  try {
    const reply = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(3000) });
    const persons = reply.ok ? ((await reply.json()) as readonly Customer[]) : [];
    return persons.map(({ id, name, identityNumber }) => ({ id, name, identityNumber }));
  } catch {
    return [];
  }
}
