import type { FastifyInstance } from 'fastify';
import { askerOf, registerChannels, type ChannelPlatforms } from '../src/modules/channels/index.ts';
import { registerCards, type TellAboveCards } from '../src/modules/cards/index.ts';
import { registerConsents, seedPrivacyPolicy } from '../src/modules/consents/index.ts';
import { endECard, forgetLossAuthorisation, registerECards, withPin, type PinHasher } from '../src/modules/ecards/index.ts';
import { launchKeyOf, registerLaunches } from '../src/modules/launches/index.ts';
import { registerNotices } from '../src/modules/notices/index.ts';
import { registerClaims, registerCounterClaims, registerLossReports } from '../src/modules/proofing/index.ts';
import { channelsWithMessages, findLiveLink, holderAtDoor, registerSignIn } from '../src/modules/sign-in/index.ts';
import type { Pool } from '../src/platform/database.ts';
import { buildShell } from '../src/platform/http/shell.ts';
import type { Purpose, TerminalCaller } from '../src/platform/values/caller.ts';
import { asId } from '../src/platform/values/ids.ts';
import { registerPerson, type PersonWish, type RegisteredPerson } from './registry-person.ts';
import { testPlatforms } from './test-channels.ts';
import { testDoor } from './test-door.ts';
import { testNeighbours } from './test-neighbours.ts';
import { testRing, testWorld } from './test-world.ts';

interface HouseParts {
  readonly owner: Pool;
  readonly pool: Pool;
  readonly hasher: PinHasher;
  /** Other than those that a test listens to. */
  readonly platforms?: ChannelPlatforms;
}

/** Everything on the holder's side on a migrated database, with a clock that a test moves and neighbours that it listens to. */
export async function houseOn({ owner, pool, hasher, platforms }: HouseParts) {
  const start = Date.parse('2030-01-28T04:00:00Z');
  const clock = { at: start };
  const now = () => clock.at;
  const neighbours = testNeighbours();
  const channels = testPlatforms();
  const refusedAtDoors: string[] = [];
  const told: string[] = [];
  const later: (() => Promise<void>)[] = [];
  const terminals = new Map([['clerk', terminalOf('T1')], ['another clerk', terminalOf('T2')], ['payments only', terminalOf('T3', ['payment'])]]);
  const door = testDoor(pool, { now, holderOf: holderAtDoor(pool, { lookup: testRing.lookup, now, secureCookies: false }), terminals });
  const { inTransaction } = door;
  const askRealName = askerOf(inTransaction, platforms ?? channels.platforms);

  const tellAboveCards: TellAboveCards = async (world, { kind, holderId }) => {
    told.push(kind);
    await forgetLossAuthorisation(world, holderId);
  };
  const app: FastifyInstance = await buildShell({ remember: async () => {}, now, logger: false, tls: null });
  registerNotices(app, door, { offered: ['wechat', 'alipay'], linkedOf: channelsWithMessages });
  registerConsents(app, door, {
    tellAbove: async (world, { caller, purpose }) => {
      if (purpose === 'privacy_policy') await endECard(world, { holderId: caller.holderId, caller, reason: 'consent_withdrawn' });
    },
  });
  registerCards(app, door, {
    tellAbove: tellAboveCards,
    explainDamage: async () => { throw new Error('not asked here'); },
    withPin: ({ caller, pin, reference }, then) => withPin({ inTransaction, hasher }, { caller, holderId: caller.holderId, deviceNo: caller.deviceNo, pin, reference }, { whenRight: then }),
  });
  registerChannels(app, door, {
    platforms: platforms ?? channels.platforms, publicUrl: 'http://localhost', isOurPage: (address) => address.startsWith('http://localhost/'),
    signPage: async () => ({ outcome: 'answered', value: { appId: 'wx0', timestamp: 1, nonceStr: 'n', signature: 's' } }),
    remember: async ({ code }) => void refusedAtDoors.push(code), isLinked: async (database, entry) => (await findLiveLink(database, entry)) !== null, outside: { pool, lookup: testRing.lookup },
  });
  registerClaims(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, face: neighbours.face, askRealName, faceReturnUrl: 'http://localhost/app/claim/face' });
  registerCounterClaims(app, door);
  registerLossReports(app, door, { lookup: testRing.lookup, sendTextMessage: neighbours.sendTextMessage, afterReply: (work) => void later.push(work), tellAboveCards });
  registerECards(app, door, { hasher, firstReason: async () => null, tellAbove: async (_, { kind }) => void told.push(kind) });
  registerSignIn(app, door, { hasher, askRealName, sendTextMessage: neighbours.sendTextMessage, outside: { pool, lookup: testRing.lookup } });
  registerLaunches(app, door, { publicUrl: 'http://localhost', machineNow: now, key: await launchKeyOf(testRing), remember: async ({ code }) => void refusedAtDoors.push(code) });
  await seedPrivacyPolicy(owner);
  await owner.script(`insert into switches values ('ecard_issue', '110000', true, '2029-01-01', 'open', 'test')`);
  await owner.script(`insert into service_points values
    ('A1', '110100', '{"es":"Agencia de prueba","zh-CN":"测试经办大厅","en":"Test agency"}', '{"es":"c","zh-CN":"路","en":"s"}', '{"es":"h","zh-CN":"时","en":"h"}', '12333', 'A', true, '{identity}')`);

  let ordinal = 0;
  const register = (wish: PersonWish = {}): Promise<RegisteredPerson> => {
    ordinal += 1;
    return registerPerson(testWorld(owner, now), ordinal, wish);
  };
  return { app, owner, pool, clock, start, neighbours, channels, refusedAtDoors, told, later, register, hasher, inTransaction };
}

function terminalOf(terminalId: string, purposes: readonly Purpose[] = ['identity', 'payment']): TerminalCaller {
  return { kind: 'terminal', terminalId: asId(terminalId), servicePointId: asId('A1'), regionCode: asId('110100'), purposes };
}
