import * as contract from '@yika/contract';
import type { FastifyInstance } from 'fastify';
import { register, type Door } from '../../platform/http/door.ts';
import { Refusal } from '../../platform/refusal.ts';
import { asId } from '../../platform/values/ids.ts';
import { configuredOf, isChannelName, type ChannelAnswer } from './channel-platform.ts';
import { listChannels } from './list-channels.ts';
import { openTicket } from './open-ticket.ts';
import { registerChannelDoors, type ChannelDoorPorts } from './channel-doors-routes.ts';

export interface PageSignature {
  readonly appId: string;
  readonly timestamp: number;
  readonly nonceStr: string;
  readonly signature: string;
}

export interface ChannelPorts extends ChannelDoorPorts {
  /** Is this a page that we serve? */
  readonly isOurPage: (address: string) => boolean;
  /** For WeChat's JS-SDK; null: WeChat is not configured. */
  readonly signPage: ((address: string) => Promise<ChannelAnswer<PageSignature>>) | null;
}

/** The doors of the super-apps, which of them are open, and the signature under which our pages may use WeChat's own functions. */
export function registerChannels(app: FastifyInstance, door: Door, { signPage, ...ports }: ChannelPorts): void {
  registerChannelDoors(app, door, ports);

  register(app, { door, route: contract.listChannels }, ({ query }) =>
    door.inTransaction((world) => listChannels(world, query.region === undefined ? null : asId<'Region'>(query.region), configuredOf(ports.platforms))));

  register(app, { door, route: contract.openChannelTicket }, async ({ params, body }) => {
    const platform = isChannelName(params.channel) ? ports.platforms[params.channel]?.miniProgram : undefined;
    if (!isChannelName(params.channel) || !platform) throw new Refusal('channel_not_offered');
    return openTicket({ inTransaction: door.inTransaction, platform }, { channel: params.channel, ...body });
  });

  register(app, { door, route: contract.signPageForWechat }, async ({ body }) => {
    if (!signPage) throw new Refusal('channel_not_offered');
    // A signature for somebody else's page would lend them our name.
    if (!ports.isOurPage(body.url)) throw new Refusal('not_permitted');
    const signed = await signPage(body.url);
    if (signed.outcome === 'refused') throw new Refusal(signed.reason);
    return signed.value;
  });
}
