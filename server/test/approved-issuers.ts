import type { Pool } from '../src/platform/database.ts';

/** Who may issue in tests, as an installation has it that has run for long. A test about an area that may not takes one of the others. */
export const testIssuers = ['110000', '110100', '310100', '440100', '540100'] as const;

export async function approveTestIssuers(owner: Pool): Promise<void> {
  const list = testIssuers.map((code) => `'${code}'`).join(', ');
  await owner.script(`
    insert into approved_issuers (area_code, issuer_number, since) select code, row_number() over (order by code), '2011-07-01' from unnest(array[${list}]) code;
    insert into issuer_events (area_code, event_no, what, scope, on_day, reason, reference, at) select area_code, 1, 'approved', '{cards,ecards}', since, 'test', 'test', since from approved_issuers`);
}
