import type { DemoMessages, ReplyOf, setNeighbours } from '@yika/contract';
import type { Static } from 'typebox';
import { Refusal } from '../platform/refusal.ts';

/** How the simulators behave. The network between phone and product is not theirs. */
export type NeighbourFaults = Omit<ReplyOf<typeof setNeighbours>, 'network'>;
type InboxMessage = Static<typeof DemoMessages>['messages'][number];

export interface NeighbourControls {
  /** Refusal: neighbour_unreachable. */
  readonly readFaults: () => Promise<NeighbourFaults>;
  /** What is not named stays as it is. Refusal: neighbour_unreachable. */
  readonly setFaults: (wanted: Partial<NeighbourFaults>) => Promise<NeighbourFaults>;
  /** Newest first; of one number, or all. Refusal: neighbour_unreachable. */
  readonly readInbox: (to?: string) => Promise<readonly InboxMessage[]>;
}

type Neighbour = keyof NeighbourFaults;
const neighbours = ['sms', 'face', 'hospital', 'wechat', 'alipay', 'bank', 'region'] as const;
const known: { readonly [Each in Neighbour]: readonly NeighbourFaults[Each][] } = {
  sms: ['well', 'slow', 'down', 'lost'],
  face: ['match', 'no_match', 'liveness_failed', 'down'],
  hospital: ['well', 'down', 'flapping'],
  wechat: ['well', 'code_expired', 'code_used', 'foreign_real_name', 'snapshot_user', 'busy', 'token_refused', 'slow', 'down'],
  alipay: ['well', 'code_invalid', 'foreign_real_name', 'real_name_missing', 'busy', 'forged_signature', 'signature_stripped', 'slow', 'down'],
  bank: ['well', 'expired', 'audience_wrong', 'key_foreign', 'signature_stripped', 'nonce_used', 'fields_unreadable', 'closed', 'scope_too_wide', 'return_address_foreign', 'address_used', 'person_foreign', 'code_used', 'down'],
  region: ['well', 'slow', 'wrong_answers', 'yes_to_everybody', 'signature_foreign', 'answer_replayed', 'drops', 'hangs', 'fails', 'too_large', 'redirects', 'clock_late', 'certificate_expired', 'certificate_foreign', 'down'],
};

/** The switches of /start, turned at the simulators' own control addresses on this machine. */
export function neighbourControls(urls: Readonly<Record<Neighbour, string>>): NeighbourControls {
  const readFaults = async (): Promise<NeighbourFaults> => {
    const [sms, face, hospital, wechat, alipay, bank, region] = await Promise.all([behaviourOf('sms'), behaviourOf('face'), behaviourOf('hospital'), platformOf('wechat'), platformOf('alipay'), platformOf('bank'), platformOf('region')]);
    return { sms, face, hospital, wechat, alipay, bank, region };
  };

  return {
    readFaults,
    setFaults: async (wanted) => {
      const turned = neighbours.filter((each) => wanted[each] !== undefined);
      await Promise.all(turned.map((each) => put(`${urls[each]}/control/faults`, { behaviour: wanted[each] })));
      return readFaults();
    },
    readInbox: async (to) => {
      const query = to === undefined ? '' : `?${new URLSearchParams({ to })}`;
      return (await askJson(`${urls.sms}/messages${query}`)) as InboxMessage[];
    },
  };

  /** A platform, bank or region that does not run is down, and no reason why the others could not be switched. */
  async function platformOf<Each extends 'wechat' | 'alipay' | 'bank' | 'region'>(each: Each): Promise<NeighbourFaults[Each] | 'down'> {
    return behaviourOf(each).catch(() => 'down' as const);
  }

  /** A fault that a tester chose by hand and /start has no name for shows as `down`: it is not well. */
  async function behaviourOf<Each extends Neighbour>(each: Each): Promise<NeighbourFaults[Each] | 'down'> {
    const { behaviour } = (await askJson(`${urls[each]}/control/faults`)) as { behaviour?: unknown };
    return known[each].find((name) => name === behaviour) ?? 'down';
  }
}

function put(url: string, faults: object): Promise<unknown> {
  return askJson(url, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(faults) });
}

async function askJson(url: string, init: RequestInit = {}): Promise<unknown> {
  try {
    const reply = await fetch(url, { ...init, redirect: 'error', signal: AbortSignal.timeout(2000) });
    if (reply.ok) return await reply.json();
  } catch {
    // Said below, for a refused request too.
  }
  throw new Refusal('neighbour_unreachable');
}
