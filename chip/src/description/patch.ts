import { stepsOf, type Pointer } from './pointer.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The part of JSON Patch (RFC 6902) that mending needs. */
export type Operation =
  | { readonly op: 'add' | 'replace'; readonly path: Pointer; readonly value: Json }
  | { readonly op: 'remove'; readonly path: Pointer };

/** A mended copy; what does not lead anywhere is left as it was. */
export function applyPatch(value: Json, patch: readonly Operation[]): Json {
  return patch.reduce((mended, operation) => change(mended, stepsOf(operation.path), operation), value);
}

function change(value: Json, [step, ...further]: readonly string[], operation: Operation): Json {
  if (step === undefined) return operation.op === 'remove' ? value : operation.value;
  if (isList(value)) return changeList(value, [step, ...further], operation);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value);
  if (further.length > 0) return fromEntries(entries.map(([key, held]) => [key, key === step ? change(held, further, operation) : held]));
  if (operation.op === 'remove') return fromEntries(entries.filter(([key]) => key !== step));
  return entries.some(([key]) => key === step)
    ? fromEntries(entries.map(([key, held]) => [key, key === step ? operation.value : held]))
    : fromEntries([...entries, [step, operation.value]]);
}

function changeList(list: readonly Json[], [step = '', ...further]: readonly string[], operation: Operation): Json {
  const index = step === '-' ? list.length : Number(step);
  if (further.length > 0) return list.map((held, at) => (at === index ? change(held, further, operation) : held));
  switch (operation.op) {
    case 'add': return list.toSpliced(index, 0, operation.value);
    case 'replace': return list.map((held, at) => (at === index ? operation.value : held));
    case 'remove': return list.filter((_, at) => at !== index);
  }
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A key named `__proto__` stays a key. */
function fromEntries(entries: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(entries);
}
