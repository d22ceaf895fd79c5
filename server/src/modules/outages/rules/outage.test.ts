import { describe, expect, test } from 'vitest';
import type { Caller } from '../../../platform/values/caller.ts';
import { asHolderId, asId } from '../../../platform/values/ids.ts';
import { concerns, maySpeakFor, type Concern, type Outage, type OutagePlace } from './outage.ts';

const hospital: OutagePlace = { servicePointId: asId('H1'), regionCode: asId('310104') };
const city: OutagePlace = { servicePointId: null, regionCode: asId('310100') };
const unlisted: OutagePlace = { servicePointId: asId('X1'), regionCode: null };

const terminal: Caller = { kind: 'terminal', terminalId: asId('T1'), servicePointId: asId('H1'), regionCode: asId('310104'), purposes: [] };

test.each<[string, Caller, readonly boolean[]]>([
  ['a stranger', { kind: 'stranger' }, [false, false, false]],
  ['a holder', { kind: 'holder', holderId: asHolderId(1), deviceNo: 1, sessionId: asId('s') }, [false, false, false]],
  ['a terminal there', terminal, [true, false, false]],
  ['a terminal elsewhere', { ...terminal, servicePointId: asId('H2') }, [false, false, false]],
  ['the service point itself', { kind: 'service_point', servicePointId: asId('H1') }, [true, false, false]],
  ['an operator', { kind: 'operator', name: 'test' }, [true, true, true]],
])('%s speaks for hospital, city and an unlisted place: %j', (_, caller, may) => {
  expect([hospital, city, unlisted].map((place) => maySpeakFor(caller, place))).toEqual(may);
});

describe('an outage concerns', () => {
  test.each<[string, OutagePlace, Concern, boolean]>([
    ['its own service point', hospital, { servicePointId: asId('H1') }, true],
    ['not another service point next door', hospital, { servicePointId: asId('H2'), regionCode: asId('310104') }, false],
    ['the region of its service point', hospital, { regionCode: asId('310104') }, true],
    ['the city around', hospital, { regionCode: asId('310100') }, true],
    ['not the next county', hospital, { regionCode: asId('310105') }, false],
    ['of a city: the places within', city, { servicePointId: asId('H1'), regionCode: asId('310104') }, true],
    ['of a city: not the places of another city', city, { servicePointId: asId('G1'), regionCode: asId('440103') }, false],
    ['of a city: its province', city, { regionCode: asId('310000') }, true],
    ['of an unlisted place: the nation', unlisted, { regionCode: asId('000000') }, true],
    ['of an unlisted place: no province', unlisted, { regionCode: asId('310000') }, false],
    ['nobody who names nothing', city, {}, false],
  ])('%s', (_, place, concern, yes) => {
    const outage: Outage = { ...place, outageId: asId('o'), kind: 'declared', openedAt: 0, openedBy: 'operator', closedAt: null };
    expect(concerns(outage, concern)).toBe(yes);
  });
});
