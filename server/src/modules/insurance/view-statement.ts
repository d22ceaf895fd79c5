import type { QueryOf, ReplyOf, listAccountMovements } from '@yika/contract';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { World } from '../../platform/world.ts';
import { recordAudit } from '../audit/index.ts';
import { listAccounts } from './accounts-table.ts';
import { findStatementSpan, listMovements } from './account-movements-table.ts';
import { nameOfRegion } from './name-of-region.ts';
import { follows, type Account } from './rules/index.ts';

type Statement = ReplyOf<typeof listAccountMovements>;
type Asked = QueryOf<typeof listAccountMovements>;

interface Request {
  readonly asked: Asked;
  readonly reference: string;
}

const MOVEMENTS_AT_ONCE = 50;
/** Above every number that an agency can have given. */
const BEFORE_ALL = Number.MAX_SAFE_INTEGER;

/** A page of the holder's own statement. An account that is not theirs looks like one that is not there. The look is on record like anybody's. */
export async function viewStatement({ database, now }: Pick<World, 'database' | 'now'>, caller: HolderCaller, { asked, reference }: Request): Promise<Statement> {
  const { holderId } = caller;
  const at = now();
  await recordAudit(database, { holderId, at, caller, action: 'insurance.viewed', subject: 'own', seen: ['account', 'movements'], reference });

  const accounts = await listAccounts(database, holderId);
  const account = accounts.find(({ regionCode }) => asked.regionCode === undefined || regionCode === asked.regionCode) ?? null;
  const none = { accounts: accounts.map(toView), account: account && toView(account), years: null, agrees: null, movements: [], before: null, asOf: at };
  if (account === null) return none;

  const key = { holderId, regionCode: account.regionCode };
  const span = await findStatementSpan(database, key);
  if (span === null) return none;
  const limit = asked.limit ?? MOVEMENTS_AT_ONCE;
  const found = await listMovements(database, key, { year: asked.year ?? null, before: asked.before ?? BEFORE_ALL, limit: limit + 1 });
  const shown = found.slice(0, limit);
  return {
    ...none,
    years: { first: span.firstYear, last: span.lastYear },
    agrees: span.lastBalanceFen === account.balanceFen,
    movements: shown.map((movement, index) => {
      const older = found[index + 1];
      return { ...movement, missingBefore: older !== undefined && !follows(older, movement) };
    }),
    before: found.length > limit ? (shown.at(-1)?.movementNo ?? null) : null,
  };
}

function toView({ regionCode, balanceFen, asOf }: Account): Statement['accounts'][number] {
  return { regionCode, regionName: nameOfRegion(regionCode), balanceFen, asOf };
}
