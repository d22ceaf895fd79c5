import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import type { Readable } from 'node:stream';
import { onceEach, register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import { registerDesk } from './desk/desk-routes.ts';
import { appealCase, attachToCase, getMyCase, LARGEST_ATTACHMENT_BYTES, listMyCases, sayInCase, takeMyAttachment, withdrawCase } from './asking/follow-case.ts';
import { listServices } from './asking/list-services.ts';
import { openCase } from './asking/open-case.ts';
import type { Services } from './service.ts';
import { viewCase } from './view-case.ts';
import { viewCorrections } from './view-corrections.ts';

export function registerCases(app: FastifyInstance, door: Door, services: Services): void {
  register(app, { door, route: contract.listServices }, ({ caller, language }) => door.inTransaction((world) => listServices(world, services, caller, language)));
  register(app, { door, route: contract.openCase }, onceEach(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, body, reference }) => {
      const opened = await openCase(world, services, caller, { proposal: body, reference });
      return { resultId: opened.caseNumber, reply: await viewCase(world, services, opened) };
    },
    rebuild: (world, caseNumber, { caller }) => getMyCase(world, services, caller, caseNumber),
  }));
  register(app, { door, route: contract.listCorrections }, ({ caller, reference }) => door.inTransaction((world) => viewCorrections(world, caller, reference)));
  register(app, { door, route: contract.listCases }, ({ caller }) => door.inTransaction(async (world) => ({ cases: await listMyCases(world, caller) })));
  register(app, { door, route: contract.getCase }, ({ caller, params }) => door.inTransaction((world) => getMyCase(world, services, caller, params.caseNumber)));
  register(app, { door, route: contract.sayInCase }, onceEach(door, ({ caller }) => String(caller.holderId), {
    work: async (world, { caller, params, body, reference }) => {
      const one = await sayInCase(world, caller, { ...params, ...body, reference });
      return { resultId: one.caseNumber, reply: await viewCase(world, services, one) };
    },
    rebuild: (world, caseNumber, { caller }) => getMyCase(world, services, caller, caseNumber),
  }));
  register(app, { door, route: contract.attachToCase }, async ({ caller, params, stream, headers, reference }) => {
    const bytes = await readBytes(stream, headers['content-length']);
    return door.inTransaction((world) => attachToCase(world, caller, { ...params, bytes, reference }));
  });
  register(app, { door, route: contract.getCaseAttachment }, ({ caller, params }) => door.inTransaction((world) => takeMyAttachment(world, caller, params)));
  register(app, { door, route: contract.withdrawCase }, ({ caller, params, reference }) =>
    door.inTransaction(async (world) => viewCase(world, services, await withdrawCase(world, services, caller, { ...params, reference }))));
  register(app, { door, route: contract.appealCase }, ({ caller, params, body, reference }) =>
    door.inTransaction(async (world) => viewCase(world, services, await appealCase(world, caller, { ...params, ...body, reference }))));
  registerDesk(app, door, services);
}

/** No more than the limit is ever in memory. Refusals: case_attachment_too_large, document_broken_off. */
async function readBytes(stream: Readable | null, stated: string | readonly string[] | undefined): Promise<Buffer> {
  if (typeof stated === 'string' && Number(stated) > LARGEST_ATTACHMENT_BYTES) throw new Refusal('case_attachment_too_large');
  if (!stream) throw new Refusal('document_broken_off');
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > LARGEST_ATTACHMENT_BYTES) throw new Refusal('case_attachment_too_large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('document_broken_off');
  }
  if (bytes === 0) throw new Refusal('document_broken_off');
  return Buffer.concat(chunks);
}
