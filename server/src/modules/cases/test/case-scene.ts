import type { CaseProposal, CaseView, DeskCaseView } from '@yika/contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import { holderHouse, holderWithECard } from '../../../../test/holder-house.ts';
import type { PersonWish, RegisteredPerson } from '../../../../test/registry-person.ts';
import { testDoor } from '../../../../test/test-door.ts';
import { tellAboveCards } from '../../../join-rooms.ts';
import type { Door } from '../../../platform/http/door.ts';
import { buildShell } from '../../../platform/http/shell.ts';
import type { HolderCaller, StaffCaller, StaffGrant } from '../../../platform/values/caller.ts';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { activeStaff } from '../../staff/test/staff.ts';
import { registerCases, servicesOf } from '../index.ts';

export interface Reply {
  readonly status: number;
  readonly body: CaseView & DeskCaseView & { readonly code: string; readonly missing?: readonly string[] };
}

/** Holders with an e-card and a desk, on a database of its own, with a clock that a test moves. */
export async function caseScene({ also }: { /** A room below whose pages a test asks as well. */ readonly also?: (app: FastifyInstance, door: Door) => void } = {}) {
  const house = await holderHouse();
  const { pool, owner, clock } = house;
  // By a header, because several ask at the same moment.
  const callers = new Map<string, HolderCaller | StaffCaller>();
  const askingOf = ({ headers }: FastifyRequest) => callers.get(String(headers['x-asking'])) ?? null;
  const door = testDoor(pool, {
    now: () => clock.at,
    holderOf: async (request) => kindOf(askingOf(request), 'holder'), staffOf: async (request) => kindOf(askingOf(request), 'staff'),
  });
  const app = await buildShell({ now: door.now, tls: null, logger: false, remember: async () => {} });
  registerCases(app, door, servicesOf({ tellAboveCards }));
  also?.(app, door);

  const send = async (by: HolderCaller | StaffCaller, method: 'GET' | 'POST', url: string, { body, key = randomUUID() }: { readonly body?: object | Buffer; readonly key?: string } = {}): Promise<Reply> => {
    const asking = by.kind === 'holder' ? String(by.holderId) : by.staffId;
    callers.set(asking, by);
    const headers = { 'x-asking': asking, 'idempotency-key': key, 'accept-language': 'en', ...(Buffer.isBuffer(body) && { 'content-type': 'application/octet-stream' }) };
    const reply = await app.inject({ method, url, headers, ...(body !== undefined && { payload: body }) });
    return { status: reply.statusCode, body: /json/.test(String(reply.headers['content-type'])) ? reply.json() : ({} as Reply['body']) };
  };
  const newHolder = async (wish: PersonWish & { readonly cardNumber?: string | null } = {}): Promise<{ readonly person: RegisteredPerson; readonly caller: HolderCaller }> => {
    const { person, deviceNo } = await holderWithECard(house, wish);
    return { person, caller: { kind: 'holder', holderId: asHolderId(person.holderId), deviceNo, sessionId: asId(randomUUID()) } };
  };
  return {
    house, pool, owner, clock, door, newHolder, send,
    hire: (...grants: readonly StaffGrant[]) => activeStaff(owner, ...grants),
    open: (by: HolderCaller, proposal: CaseProposal, key?: string) => send(by, 'POST', '/api/cases', { body: proposal, ...(key && { key }) }),
    mine: (by: HolderCaller, caseNumber: string) => send(by, 'GET', `/api/cases/${caseNumber}`),
    tell: (by: HolderCaller, caseNumber: string, act: 'messages' | 'withdrawal' | 'appeal', body?: object) => send(by, 'POST', `/api/cases/${caseNumber}/${act}`, body ? { body } : {}),
    attach: (by: HolderCaller, caseNumber: string, bytes: Buffer) => send(by, 'POST', `/api/cases/${caseNumber}/attachments`, { body: bytes }),
    desk: (by: StaffCaller, caseNumber: string, act?: 'claim' | 'release' | 'question' | 'decision' | 'confirmation', body?: object) =>
      act ? send(by, 'POST', `/api/console/cases/${caseNumber}/${act}`, body ? { body } : {}) : send(by, 'GET', `/api/console/cases/${caseNumber}`),
    close: async () => { await app.close(); await house.close(); },
  };
}

function kindOf<Kind extends 'holder' | 'staff'>(caller: HolderCaller | StaffCaller | null, kind: Kind): Extract<HolderCaller | StaffCaller, { kind: Kind }> | null {
  return caller?.kind === kind ? (caller as Extract<HolderCaller | StaffCaller, { kind: Kind }>) : null;
}

export type CaseScene = Awaited<ReturnType<typeof caseScene>>;
export { grantOf } from '../../staff/test/staff.ts';
