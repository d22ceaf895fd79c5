import fc from 'fast-check';

/** What is almost let in: a body with one thing wrong, or something that is no body. */
export interface Miss {
  readonly body: unknown;
  readonly raw?: { readonly payload: string; readonly type: string };
}

const deep = `${'['.repeat(60_000)}${']'.repeat(60_000)}`;
const noBodies: readonly Miss['raw'][] = [
  { payload: '{', type: 'application/json' }, { payload: '{"a":1}{"a":1}', type: 'application/json' }, { payload: '\uFEFF{}', type: 'application/json' },
  { payload: deep, type: 'application/json' }, { payload: `{"code":${deep}}`, type: 'application/json' }, { payload: 'null', type: 'application/json' },
  { payload: '"text"', type: 'application/json' }, { payload: '{"__proto__":{"admin":true},"constructor":{"prototype":1}}', type: 'application/json' },
  { payload: 'a=1&b=2', type: 'application/x-www-form-urlencoded' }, { payload: '<a/>', type: 'text/xml' }, { payload: '{}', type: 'application/json; charset=utf-7' },
];
const wrong: readonly unknown[] = [null, true, -1, 0.5, 1e308, 2 ** 53, '', '\0', 'a\0b', '\uD800', '\uDC00x', 'x'.repeat(5000), [], {}, [[]], '٣٣٣٣٣٣', '2030-02-31', '00000000-0000-0000-0000-00000000000g'];

export function nearMissOf(body: unknown): fc.Arbitrary<Miss> {
  const none = fc.constantFrom(...noBodies).map((raw): Miss => ({ body: undefined, ...(raw && { raw }) }));
  if (typeof body !== 'object' || body === null) return fc.oneof(none, fc.constantFrom(...wrong).map((value): Miss => ({ body: value })));
  const names = Object.keys(body);
  const more = fc.record({ name: fc.constantFrom('__proto__', 'holderId', 'a\0b', 'extra'), value: fc.constantFrom(...wrong) }).map(({ name, value }): Miss => ({ body: { ...body, [name]: value } }));
  if (names.length === 0) return fc.oneof(none, more);
  const other = fc.record({ name: fc.constantFrom(...names), value: fc.constantFrom(...wrong) }).map(({ name, value }): Miss => ({ body: { ...body, [name]: value } }));
  const less = fc.constantFrom(...names).map((name): Miss => ({ body: Object.fromEntries(Object.entries(body).filter(([field]) => field !== name)) }));
  return fc.oneof({ arbitrary: other, weight: 4 }, less, more, none);
}
