import type { FastifyReply } from 'fastify';
import { setTimeout as wait } from 'node:timers/promises';

/** What can go wrong at any platform, whatever it was asked. Each has more of its own. */
export const platformBehaviours = ['well', 'slow', 'down', 'garbled', 'busy', 'too_many'] as const;
type PlatformBehaviour = (typeof platformBehaviours)[number];

/** At the control address, by name: each changes one thing and leaves the rest well. */
export interface PlatformFaults<Behaviour> {
  readonly behaviour: Behaviour;
  /** When slow: how late the answer is, in milliseconds. */
  readonly answerDelayMs: number;
}

export const wellPlatform: PlatformFaults<'well'> = { behaviour: 'well', answerDelayMs: 5000 };

export function platformFaultsSchema(behaviours: readonly string[]): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: { behaviour: { enum: behaviours }, answerDelayMs: { type: 'integer', minimum: 0, maximum: 600_000 } },
  };
}

/** Gives an answer that is none of the platform's own; false: the platform answers itself, be it late. `ending` cuts the waiting short. */
export async function answerAmiss<Behaviour>({ behaviour, answerDelayMs }: PlatformFaults<Behaviour | PlatformBehaviour>, reply: FastifyReply, ending: AbortSignal): Promise<boolean> {
  if (behaviour === 'slow') await wait(answerDelayMs, undefined, { signal: ending }).catch(() => {});
  // A reply can be waited for, and would then be gone: whether one was given is said by itself.
  if (behaviour === 'down') void reply.code(502).type('text/html').send('<html><body>502 Bad Gateway</body></html>');
  if (behaviour === 'garbled') void reply.type('text/html').send('<html><body>Welcome to the airport</body></html>');
  return behaviour === 'down' || behaviour === 'garbled';
}
