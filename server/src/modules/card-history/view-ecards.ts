import type { ECardEventKind, ECardPast, ECardPastEvent } from '@yika/contract';
import type { HolderId } from '../../platform/values/ids.ts';
import type { World } from '../../platform/world.ts';
import { listAuditOfActions } from '../audit/index.ts';
import { listPastDevices, listPastECards, type PastDevice, type PastECard } from '../ecards/index.ts';
import { areaNames } from '../regions/index.ts';

/** What stands nowhere but in the audit, by the actions there. */
const fromAudit: Readonly<Record<string, ECardEventKind>> = {
  'ecard.device_joined': 'proved_again', 'ecard.level_raised': 'level_raised', 'ecard.pin_changed': 'pin_changed', 'ecard.pin_wrong': 'pin_paused',
  'ecard.loss_authorised': 'loss_authorised', 'ecard.loss_authorisation_ended': 'loss_authorisation_ended',
};
/** More than anybody reads. */
const MOST = 200;

/** Every e-card of a person, newest first, each with what happened to it, oldest first. */
export async function viewPastECards({ database }: Pick<World, 'database'>, holderId: HolderId): Promise<ECardPast[]> {
  const devices = await listPastDevices(database, holderId);
  const audited = (await listAuditOfActions(database, holderId, Object.keys(fromAudit), MOST)).flatMap(({ at, action, outcome }): ECardPastEvent[] => {
    const what = fromAudit[action];
    if (!what || (what === 'pin_paused' && outcome !== 'paused')) return [];
    return [{ ...nothing, at, what, provedBy: what === 'proved_again' ? provedBy(outcome) : null }];
  });
  return (await listPastECards(database, holderId)).map((ecard) => {
    const { ecardId, regionCode, level, claimedAt, endedAt } = ecard;
    const events = [...ownEvents(ecard), ...devices.filter((device) => device.ecardId === ecardId).flatMap(deviceEvents), ...audited.filter(({ at }) => at >= claimedAt && (endedAt === null || at <= endedAt))];
    return { ecardId, regionName: areaNames(regionCode), level, claimedAt, endedAt, events: events.sort((one, other) => one.at - other.at) };
  });
}

const nothing = { device: null, provedBy: null, why: null } as const;

function ownEvents({ claimedAt, provedBy: proved, endedAt, endReason }: PastECard): ECardPastEvent[] {
  const claimed: ECardPastEvent = { ...nothing, at: claimedAt, what: 'claimed', provedBy: proved };
  return endedAt === null ? [claimed] : [claimed, { ...nothing, at: endedAt, what: 'ended', why: whyEnded(endReason) }];
}

/** Those that ended with the whole e-card need no line of their own. */
function deviceEvents({ name, enrolledAt, endedAt, endReason }: PastDevice): ECardPastEvent[] {
  const added: ECardPastEvent = { ...nothing, at: enrolledAt, what: 'device_added', device: name };
  return endedAt === null || endReason === 'consent_withdrawn' ? [added] : [added, { ...nothing, at: endedAt, what: 'device_ended', device: name, why: whyEnded(endReason) }];
}

function provedBy(outcome: string | null): ECardPastEvent['provedBy'] {
  return outcome === 'phone' || outcome === 'face' || outcome === 'counter' ? outcome : null;
}

function whyEnded(reason: string | null): ECardPastEvent['why'] {
  return reason === 'by_holder' || reason === 'room_for_another' || reason === 'consent_withdrawn' ? reason : null;
}
