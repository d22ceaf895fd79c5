import type { CaseState } from '@yika/contract';
import type { Tone } from '@yika/kit';

/** How a state looks; its words say it. */
export function toneOf(state: CaseState): Tone {
  switch (state) {
    case 'received':
    case 'to_confirm':
    case 'appealed':
    case 'withdrawn': return 'plain';
    case 'waiting_for_holder': return 'doubt';
    case 'granted': return 'good';
    case 'refused':
    case 'lapsed':
    case 'refused_finally': return 'bad';
  }
}
