import type { ApprovalSummary } from '@yika/contract';
import { normaliseReference } from '../../../platform/reference.ts';
import { actorOf, type StaffCaller } from '../../../platform/values/caller.ts';
import { addDays, dayInChina, startOfDayInChina } from '../../../platform/values/day.ts';
import type { World } from '../../../platform/world.ts';
import type { ApprovalId } from '../approvable-change.ts';
import { countInbox, listDone, listMine, listToDo, type Box, type InboxFilter } from '../inbox-table.ts';
import { namerOf, summaryOf } from './view-approval.ts';

const PAGE = 20;
const lists = { to_do: listToDo, done: listDone, mine: listMine } as const;

export type Asked = Partial<InboxFilter> & { readonly box: Box };

/** The inbox of whoever asks. A filter narrows it and never widens it: what does not wait for them is not found by its reference either. */
export async function listApprovals({ database, now }: World, caller: StaffCaller, { box, limit = PAGE, reference, ...filter }: Asked): Promise<{
  readonly approvals: ApprovalSummary[];
  readonly next: ApprovalId | null;
  readonly counts: { readonly to_do: number; readonly due_today: number; readonly done: number; readonly mine: number };
}> {
  const at = now();
  const reader = { actor: actorOf(caller), grants: caller.grants, at };
  const found = await lists[box](database, reader, {
    kind: filter.kind ?? null, state: filter.state ?? null, areaCode: filter.areaCode ?? null, after: filter.after ?? null,
    reference: reference ? normaliseReference(reference) : null, limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const say = await namerOf(database, page.map(({ maker }) => maker));
  const { toDo, dueToday, done, mine } = await countInbox(database, reader, startOfDayInChina(addDays(dayInChina(at), 1)));
  return {
    approvals: page.map((approval) => summaryOf(approval, { caller, say, now: at })),
    next: found.length > limit ? (page.at(-1)?.approvalId ?? null) : null,
    counts: { to_do: toDo, due_today: dueToday, done, mine },
  };
}
