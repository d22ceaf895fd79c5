import { HostRefused, type Capability, type HostBridge, type HostRefusal, type NetworkType, type Scanned } from './host-bridge.ts';

interface FakeHost extends HostBridge {
  /** What was asked of it, and what was ended, in order. */
  readonly asked: readonly string[];
}

interface Wish {
  readonly can: readonly Capability[];
  readonly refuses?: Partial<Record<Capability, HostRefusal>>;
  readonly scans?: Scanned;
  readonly network?: NetworkType;
}

/** A host for tests: it can what it is told to, refuses what it is told to, and remembers what it was asked. */
export function fakeHost({ can, refuses = {}, scans = { kind: 'cancelled' }, network = 'unknown' }: Wish): FakeHost {
  const asked: string[] = [];
  const ask = (capability: Capability): void => {
    asked.push(capability);
    const why = refuses[capability];
    if (why !== undefined) throw new HostRefused(capability, why);
  };
  const held = (capability: Capability) => async () => {
    ask(capability);
    return () => void asked.push(`end of ${capability}`);
  };
  const all: Omit<Required<HostBridge>, 'name'> = {
    scan: async () => { ask('scan'); return scans; },
    close: async () => ask('close'),
    hideSharing: held('hideSharing'),
    keepAwake: held('keepAwake'),
    raiseBrightness: held('raiseBrightness'),
    networkType: async () => { ask('networkType'); return network; },
    openScreen: async () => ask('openScreen'),
  };
  return { name: 'app', asked, ...Object.fromEntries(can.map((capability) => [capability, all[capability]])) };
}
