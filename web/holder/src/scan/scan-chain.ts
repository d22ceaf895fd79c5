import type { HostBridge, HostRefusal } from '../host/host-bridge.ts';
import { HostRefused } from '../host/host-bridge.ts';
import { cardNumberIn } from './card-number-in.ts';

/** Where a scan stands: nothing open, the page's own scanner open (and why), or a number found. */
export type ScanState =
  | { readonly kind: 'closed' }
  | { readonly kind: 'own_scanner'; readonly because: HostRefusal | 'not_a_card' | null }
  | { readonly kind: 'found'; readonly cardNumber: string };

/**
 * The first link of the chain: the host's scanner where there is one. Whatever it refuses, or reads amiss, opens the page's own scanner, which goes
 * on with camera, photo and typing; a person who closed the host's scanner wanted no other.
 */
export async function scanByHost({ scan }: Pick<HostBridge, 'scan'>): Promise<ScanState> {
  if (!scan) return { kind: 'own_scanner', because: null };
  try {
    const scanned = await scan();
    return scanned.kind === 'cancelled' ? { kind: 'closed' } : stateAfter(scanned.text);
  } catch (error) {
    return { kind: 'own_scanner', because: error instanceof HostRefused ? error.why : 'failed' };
  }
}

/** A text that was read, wherever: the number in it, or the page's own scanner, saying that it was another code. */
export function stateAfter(text: string): ScanState {
  const cardNumber = cardNumberIn(text);
  return cardNumber === null ? { kind: 'own_scanner', because: 'not_a_card' } : { kind: 'found', cardNumber };
}
