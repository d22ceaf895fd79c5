import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { enrolTerminal, prepareTerminal, viewTerminal, type OfflineNeeds } from '../modules/staff/index.ts';
import { register, type Door } from '../platform/http/door.ts';
import { Refusal } from '../platform/refusal.ts';
import { asId } from '../platform/values/ids.ts';
import type { DemoClock } from './demo-clock.ts';
import type { DemoPhone } from './demo-phone.ts';
import type { NeighbourControls } from './neighbours.ts';
import { testPersons } from './persons.ts';
import { demoPlaces } from './places.ts';
import { storyDay } from './seed.ts';
import { testPersonDrawing } from './test-person-rows.ts';
import type { TestPerson } from './test-person.ts';

export interface DemoParts {
  readonly dataFolder: string;
  readonly clock: DemoClock;
  readonly neighbours: NeighbourControls;
  readonly neighbourUrls: { readonly sms: string; readonly face: string; readonly hospital: string; readonly wechat: string; readonly alipay: string; readonly bank: string; readonly region: string };
  readonly phone: DemoPhone;
  readonly offlineNeeds: OfflineNeeds;
}

const COOKIE_DAYS = 400;

/** Everything that exists in demo mode only. In production nobody calls this, and the addresses are unknown. */
export function registerDemo(app: FastifyInstance, door: Door, parts: DemoParts): void {
  let network: 'well' | 'cut' = 'well';
  cutNetwork(app, () => network === 'cut');

  register(app, { door, route: contract.listTestPersons }, async () => testPersons(storyDay(parts.dataFolder)).map((person) => ({
    id: person.id, story: person.story, name: person.name, identityNumber: person.identityNumber, cardNumber: person.cardNumber, phone: person.phone, pin: person.pin,
    circumstances: person.circumstances, regionCode: person.registry.regionCode,
    expect: toExpectation(person.expect),
  })));

  register(app, { door, route: contract.listTestPortraits }, async () => {
    const today = storyDay(parts.dataFolder);
    return Object.fromEntries(testPersons(today).flatMap((person): [string, string][] => {
      const drawing = testPersonDrawing(person, today);
      return drawing === null ? [] : [[person.id, `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`]];
    }));
  });

  register(app, { door, route: contract.makeDemoCode }, async ({ body }) => {
    const person = testPersons(storyDay(parts.dataFolder)).find(({ id }) => id === body.personId);
    if (!person) throw new Refusal('test_person_unknown');
    return parts.phone.makeCode(person);
  });

  register(app, { door, route: contract.enrolDemoTerminal }, async ({ body, cookies }) => {
    const place = demoPlaces.find(({ servicePointId }) => servicePointId === body.servicePointId) ?? demoPlaces[0];
    if (!place) throw new Refusal('not_permitted');
    const till = String(1 + Math.floor(Math.random() * 9));
    const enrolled = await door.inTransaction(async (world) => {
      const prepared = await prepareTerminal(world, { kind: 'operator', name: 'demo' }, { servicePointId: asId(place.servicePointId), till, purposes: place.purposes });
      return prepared.allowed ? enrolTerminal(world, prepared.value.code) : prepared;
    });
    if (!enrolled.allowed) throw new Refusal('not_permitted');
    cookies.set('yika_terminal', enrolled.value.key, COOKIE_DAYS * 86_400);
    return { terminal: await door.inTransaction((world) => viewTerminal(world, parts.offlineNeeds, enrolled.value.terminal)), terminalKey: enrolled.value.key };
  });

  register(app, { door, route: contract.getNeighbours }, async () => ({ faults: { ...(await parts.neighbours.readFaults()), network }, urls: parts.neighbourUrls }));
  register(app, { door, route: contract.setNeighbours }, async ({ body }) => {
    const { network: wish, ...wanted } = body;
    network = wish ?? network;
    return { ...(await parts.neighbours.setFaults(wanted)), network };
  });
  register(app, { door, route: contract.getDemoClock }, async () => readClock(parts.clock));
  register(app, { door, route: contract.setDemoClock }, async ({ body }) => {
    parts.clock.move(body.offsetMs);
    return readClock(parts.clock);
  });
  register(app, { door, route: contract.readDemoInbox }, async ({ query }) => ({ messages: [...(await parts.neighbours.readInbox(query.to))] }));
}

function toExpectation({ claim, proof, verify, explain, explainPublic }: TestPerson['expect']) {
  const { identity, payment, identityOnceAuthorised } = verify;
  return {
    claim, proof, explain: [...explain], explainPublic: [...explainPublic],
    verify: { identity: [...identity], payment: [...payment], ...(identityOnceAuthorised && { identityOnceAuthorised: [...identityOnceAuthorised] }) },
  };
}

/** The network of the demonstration is cut: whoever asks the API hears nothing, as without a line. */
function cutNetwork(app: FastifyInstance, isCut: () => boolean): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!isCut() || !request.url.startsWith('/api/')) return;
    // Taken out of the server's hands first: else the act would be done all the same, and only its answer lost.
    reply.hijack();
    request.raw.destroy();
  });
}

function readClock(clock: DemoClock) {
  return { offsetMs: clock.offsetMs(), now: clock.now() };
}
