import { signatureOf } from '../request-signature.ts';

/** flapping: two beats, then a silence long enough to count as an outage, again and again. */
export type HospitalBehaviour = 'well' | 'down' | 'flapping' | 'degraded';

/** What the product said to the last beat; `silent`: none was sent. */
export type Answer = 'not_yet' | 'accepted' | 'refused' | 'unreachable' | 'silent';

export interface ServicePointState {
  readonly servicePointId: string;
  readonly behaviour: HospitalBehaviour;
  readonly answer: Answer;
  /** When the last beat was sent; epoch milliseconds. */
  readonly sentAt: number | null;
}

interface Terms {
  readonly productUrl: string;
  readonly secrets: Readonly<Record<string, string>>;
  readonly now: () => number;
  readonly behaviourOf: (servicePointId: string) => HospitalBehaviour;
}

const FLAPPING_BEATS = 2;
const FLAPPING_PERIOD = 7;
const ANSWER_WITHIN_MS = 3000;

/** Sends what each service point has to say at one tick. The protocol: docs/neighbours.md, "Heartbeats". */
export class Heartbeats {
  readonly #terms: Terms;
  readonly #states: Map<string, ServicePointState>;
  readonly #ending = new AbortController();
  /** Rises by one each tick, silent ones too, and starts above everything sent before a restart: ticks are longer than a millisecond. */
  #sequence: number;
  #tick = 0;

  constructor(terms: Terms) {
    this.#terms = terms;
    this.#sequence = terms.now();
    const ids = Object.keys(terms.secrets);
    this.#states = new Map(ids.map((id) => [id, { servicePointId: id, behaviour: 'well', answer: 'not_yet', sentAt: null }]));
  }

  states(): readonly ServicePointState[] {
    return [...this.#states.values()].map((state) => ({ ...state, behaviour: this.#terms.behaviourOf(state.servicePointId) }));
  }

  /** One tick: every service point at once. Never throws. */
  async beat(): Promise<void> {
    const tick = this.#tick++;
    const sequence = ++this.#sequence;
    await Promise.all([...this.#states.keys()].map((id) => this.#beatFor(id, { tick, sequence })));
  }

  /** Ends beats that are under way. */
  stop(): void {
    this.#ending.abort();
  }

  async #beatFor(servicePointId: string, { tick, sequence }: { tick: number; sequence: number }): Promise<void> {
    const behaviour = this.#terms.behaviourOf(servicePointId);
    if (isSilent(behaviour, tick)) return this.#note(servicePointId, { answer: 'silent' });
    const sentAt = this.#terms.now();
    const body = JSON.stringify({ servicePointId, sequence, at: sentAt, status: behaviour === 'degraded' ? 'degraded' : 'up' });
    this.#note(servicePointId, { answer: await this.#send(servicePointId, body, sentAt), sentAt });
  }

  async #send(servicePointId: string, body: string, sentAt: number): Promise<Answer> {
    const timestamp = String(Math.floor(sentAt / 1000));
    const signature = signatureOf(this.#terms.secrets[servicePointId] ?? '', timestamp, body);
    try {
      const reply = await fetch(`${this.#terms.productUrl}/api/heartbeats`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-yika-timestamp': timestamp, 'x-yika-signature': signature },
        body,
        redirect: 'error',
        signal: AbortSignal.any([this.#ending.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
      });
      await reply.body?.cancel();
      return reply.ok ? 'accepted' : 'refused';
    } catch {
      return 'unreachable';
    }
  }

  #note(servicePointId: string, news: Partial<ServicePointState>): void {
    const state = this.#states.get(servicePointId);
    if (state) this.#states.set(servicePointId, { ...state, ...news });
  }
}

function isSilent(behaviour: HospitalBehaviour, tick: number): boolean {
  return behaviour === 'down' || (behaviour === 'flapping' && tick % FLAPPING_PERIOD >= FLAPPING_BEATS);
}
