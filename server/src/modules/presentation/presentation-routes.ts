import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { asId } from '../../platform/values/ids.ts';
import type { HolderCaller } from '../../platform/values/caller.ts';
import type { Pool } from '../../platform/database.ts';
import type { World } from '../../platform/world.ts';
import { pinnedKeys, type Issuer } from '../keys/index.ts';
import { listAfterScan } from './afterwards/after-scan.ts';
import { denyPerson, denyVerification } from './afterwards/deny.ts';
import { reportMisuse } from './afterwards/report-misuse.ts';
import type { HandleCipher } from './showing/handle.ts';
import { listAccesses } from './afterwards/list-accesses.ts';
import { listFlagged } from './offline/list-flagged.ts';
import { showCode, type ShowingParts } from './showing/show-code.ts';
import { takeOffline } from './offline/sync-offline.ts';
import { verifyCode, type VerifyingParts } from './checking/verify-code.ts';

export interface PresentationParts {
  readonly issuer: Issuer;
  readonly handles: HandleCipher;
  /** From the room that has a desk: the case that comes of a denial. Null: none can be opened. */
  readonly dispute: (world: World, caller: HolderCaller, check: { readonly verificationId: string; readonly reference: string }) => Promise<string | null>;
  /** For the one route where every statement counts; all else goes through the door's transactions. */
  readonly outside: Pick<World, 'lookup' | 'sealer'> & { readonly pool: Pool };
}

const ACCESSES_AT_ONCE = 20;

export function registerPresentation(app: FastifyInstance, door: Door, { issuer, handles, dispute, outside: { pool, ...outside } }: PresentationParts): void {
  const { now, inTransaction } = door;
  registerHolderSide(app, door, { issuer, handles, dispute });
  registerCounterSide(app, door, { handles, pinned: pinnedKeys(), inTransaction, outside: { ...outside, now, database: pool } });
}

function registerHolderSide(app: FastifyInstance, door: Door, parts: ShowingParts & Pick<PresentationParts, 'dispute'>): void {
  register(app, { door, route: contract.showCode }, ({ caller, body, reference }) =>
    door.inTransaction((world) => showCode(parts, world, { caller, body, reference })));

  register(app, { door, route: contract.getAfterScan }, ({ caller, query }) =>
    door.inTransaction(async (world) => ({ scans: await listAfterScan(world, caller, query.since), serverTime: world.now() })));

  register(app, { door, route: contract.listAccesses }, ({ caller, query }) =>
    door.inTransaction((world) => listAccesses(world, caller, { beforeMs: query.before ?? world.now() + 1, beforeId: query.beforeId ?? null, limit: query.limit ?? ACCESSES_AT_ONCE })));

  register(app, { door, route: contract.denyVerification }, onceEach(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, params, reference }) => {
      const denied = await denyVerification(world, caller, asId(params.verificationId));
      const caseNumber = await parts.dispute(world, caller, { verificationId: params.verificationId, reference });
      return { resultId: `${denied.codesEnded} ${denied.reference} ${caseNumber ?? ''}`, reply: { ...denied, caseNumber } };
    },
    rebuild: async (_, resultId) => {
      const [codesEnded, reference = '', caseNumber = ''] = resultId.split(' ');
      return { codesEnded: Number(codesEnded), reference, caseNumber: caseNumber || null };
    },
  }));
}

function registerCounterSide(app: FastifyInstance, door: Door, parts: VerifyingParts): void {
  // Its key is remembered in the home of the check itself: onceEach would cost two more statements where every one counts.
  register(app, { door, route: contract.verifyCode }, ({ caller, body, idempotencyKey, reference, language }) =>
    verifyCode(parts, {
      caller, code: body.code, purpose: body.purpose, amountFen: body.amountFen ?? null,
      requestKey: idempotencyKey ?? '', requestHash: door.requestHash(JSON.stringify(body)), reference, language,
    }));

  register(app, { door, route: contract.denyPerson }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, { caller, params }) => {
      await denyPerson(world, caller, asId(params.verificationId));
      return { resultId: params.verificationId, reply: {} };
    },
    rebuild: async () => ({}),
  }));

  register(app, { door, route: contract.reportMisuse }, onceEach(door, ({ caller }) => caller.servicePointId, {
    work: async (world, { caller, params, body }) => {
      await reportMisuse(world, caller, { verificationId: asId(params.verificationId), kind: body.kind });
      return { resultId: params.verificationId, reply: {} };
    },
    rebuild: async () => ({}),
  }));

  register(app, { door, route: contract.syncOfflineVerifications }, async ({ caller, body }) => {
    const items: contract.ReplyOf<typeof contract.syncOfflineVerifications>['items'] = [];
    // One after the other and each for itself: what has been taken stays taken when the line goes again.
    for (const item of body.items) items.push(await door.inTransaction((world) => takeOffline(parts, world, { caller, item })));
    return { items };
  });

  register(app, { door, route: contract.listFlaggedOffline }, ({ caller }) => door.inTransaction((world) => listFlagged(world, caller)));
}
