import type { Address } from '@yika/kit';
import type * as promise from '@yika/contract';

export const listTestPersons: Address<typeof promise.listTestPersons> = { method: 'GET', url: '/demo/persons.json' };
export const listTestPortraits: Address<typeof promise.listTestPortraits> = { method: 'GET', url: '/demo/portraits.json' };
export const readDemoInbox: Address<typeof promise.readDemoInbox> = { method: 'GET', url: '/demo/messages' };
export const enrolDemoTerminal: Address<typeof promise.enrolDemoTerminal> = { method: 'POST', url: '/demo/terminals' };
export const getNeighbours: Address<typeof promise.getNeighbours> = { method: 'GET', url: '/demo/neighbours' };
export const setNeighbours: Address<typeof promise.setNeighbours> = { method: 'PUT', url: '/demo/neighbours' };
export const getDemoClock: Address<typeof promise.getDemoClock> = { method: 'GET', url: '/demo/clock' };
export const setDemoClock: Address<typeof promise.setDemoClock> = { method: 'PUT', url: '/demo/clock' };
export const openChannelTicket: Address<typeof promise.openChannelTicket> = { method: 'POST', url: '/api/channel/:channel/tickets' };
export const listServicePoints: Address<typeof promise.listServicePoints> = { method: 'GET', url: '/api/service-points' };
