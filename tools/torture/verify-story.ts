import { randomUUID } from 'node:crypto';
import { oneRow } from './claim-story.ts';
import { well } from './phone.ts';
import type { Stage } from './stage.ts';
import { Anomaly, type Reply, type Visitor } from './visitor.ts';

export interface Shown {
  readonly text: string;
  readonly iat: number;
}

export interface Counters {
  readonly first: Visitor;
  readonly second: Visitor;
}

export interface Answered {
  readonly key: string;
  readonly view: Reply['body'];
}

const ADDRESS = '/api/counter/verifications';

/** One code, asked for until there is an answer: at one counter, or at two at the same moment. */
export async function verifyStory({ first, second }: Counters, shown: Shown, rivals: boolean): Promise<readonly Answered[]> {
  const check = async (counter: Visitor): Promise<Answered> => {
    const key = randomUUID();
    return { key, view: well(await counter.ask('POST', ADDRESS, { key, body: { code: shown.text, purpose: 'identity' } })) };
  };
  return Promise.all(rivals ? [check(first), check(second)] : [check(first)]);
}

/** Exactly one yes, on record once; the same question gets the same answer; the code is spent. */
export async function checkVerify(stage: Stage, { first, second }: Counters, shown: Shown, answers: readonly Answered[]): Promise<void> {
  const outcomes = answers.map(({ view }) => String(view['outcome'])).sort();
  if (outcomes.join() !== (answers.length === 1 ? 'valid' : 'refused,valid')) throw new Anomaly(`answers: ${outcomes.join()}`);
  for (const [place, { key, view }] of answers.entries()) {
    const counter = place === 0 ? first : second;
    const again = well(await counter.ask('POST', ADDRESS, { key, body: { code: shown.text, purpose: 'identity' } }));
    for (const same of ['outcome', 'reference', 'verificationId', 'at']) {
      if (again[same] !== view[same]) throw new Anomaly(`asked again, ${same} is another`);
    }
  }
  const third = well(await second.ask('POST', ADDRESS, { body: { code: shown.text, purpose: 'identity' } }));
  if (third['outcome'] !== 'refused' || String(third['reasons']) !== 'code_already_used') throw new Anomaly(`shown once more, it is ${String(third['outcome'])} ${String(third['reasons'])}`);
  const winner = answers.find(({ view }) => view['outcome'] === 'valid');
  await checkRecord(stage, shown, { winner: String(winner?.view['verificationId']), keys: answers.map(({ key }) => key) });
}

interface Record {
  readonly spent: number;
  readonly checks: number;
  readonly looks: number;
  readonly references: number;
  readonly highest: number;
}

async function checkRecord({ owner }: Stage, { iat }: Shown, { winner, keys }: { readonly winner: string; readonly keys: readonly string[] }): Promise<void> {
  const record = await oneRow<Record>(owner, 'record_of_a_check', `
    with won as (select * from verifications where verification_id = $1::uuid)
    select
      (select count(*) from verifications v join won using (holder_id, device_no, iat) where v.spent) as spent,
      (select count(*) from verifications where request_key = any($2)) as checks,
      (select count(*) from audit_entries where subject = $1::text and action = 'presentation.verified') as looks,
      (select count(*) from verification_references where verification_id = $1::uuid) as references,
      (select highest_iat from devices join won using (holder_id, device_no)) as highest`, [winner, keys]);
  const { spent, checks, looks, references, highest } = record;
  if (spent !== 1 || checks !== keys.length || looks !== 1 || references !== 1 || highest !== iat) throw new Anomaly(`on record: ${JSON.stringify(record)}`);
}
