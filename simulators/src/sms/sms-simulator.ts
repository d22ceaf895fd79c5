import type { FastifyInstance } from 'fastify';
import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { registerFaultControl } from '../control.ts';
import { languageOf } from '../language.ts';
import { sendPage } from '../page.ts';
import { buildSimulatorApp, NeighbourRefusal, readSigned, withRawBodies, type SimulatorContext } from '../simulator-app.ts';
import { inboxPage } from './inbox-page.ts';
import { bareNumber, Messages, type SentMessage } from './messages.ts';

/** slow: answers late and delivers late. lost: accepts, and nothing ever arrives. busy: too many at once. */
export interface SmsFaults {
  readonly behaviour: 'well' | 'slow' | 'down' | 'lost' | 'busy';
  /** When slow: how late the answer is, in milliseconds. */
  readonly answerDelayMs: number;
  /** When slow: how late the message arrives, in milliseconds. */
  readonly deliveryDelayMs: number;
  /** Numbers that are refused whatever the behaviour. */
  readonly rejectedNumbers: readonly string[];
}

export const wellSms: SmsFaults = { behaviour: 'well', answerDelayMs: 1500, deliveryDelayMs: 12_000, rejectedNumbers: [] };

interface SmsSecrets {
  readonly smsApiKey: string;
  readonly smsSecret: string;
}

/** A pretend SMS provider and the phone on which its messages arrive. The protocol: docs/neighbours.md, "SMS". */
export function buildSmsSimulator(context: SimulatorContext, secrets: SmsSecrets): FastifyInstance {
  const app = buildSimulatorApp(context, new URL('./inbox.client.js', import.meta.url));
  const faults = { current: wellSms };
  const messages = new Messages();
  const ending = new AbortController();
  app.addHook('preClose', async () => ending.abort());
  registerFaultControl(app, { faults, well: wellSms, schema: faultsSchema });

  withRawBodies(app, (inner) =>
    inner.post('/v1/messages', async (request, reply) => {
      const { behaviour, answerDelayMs, deliveryDelayMs, rejectedNumbers } = faults.current;
      if (behaviour === 'down') throw new NeighbourRefusal(503, 'down');
      if (!isSameText(request.headers['x-api-key'], secrets.smsApiKey)) throw new NeighbourRefusal(401, 'api_key_unknown');
      const message = readSigned<SentMessage>(request, { secret: secrets.smsSecret, schema: messageSchema, nowMs: context.now() });
      if (behaviour === 'busy') throw tooMany(reply);
      if (rejectedNumbers.some((number) => bareNumber(number) === bareNumber(message.to))) throw new NeighbourRefusal(422, 'number_rejected');

      const arrivesAt = behaviour === 'lost' ? null : context.now() + (behaviour === 'slow' ? deliveryDelayMs : 0);
      const accepted = messages.accept(message, arrivesAt);
      if (!accepted) throw new NeighbourRefusal(409, 'client_message_id_reused');
      // Whoever gives up waiting has still sent the message: that is what makes a slow neighbour worth pretending.
      if (behaviour === 'slow') await wait(answerDelayMs, undefined, { signal: ending.signal }).catch(() => {});
      return reply.code(202).send({ messageId: accepted.messageId, status: 'accepted' });
    }),
  );

  app.get<{ Querystring: { to?: string } }>('/messages', { schema: { querystring: toSchema } }, (request, reply) => {
    const { origin } = request.headers;
    void reply.header('vary', 'origin');
    if (origin && context.productOrigins.includes(origin)) void reply.header('access-control-allow-origin', origin);
    return reply.send(messages.arrived(context.now(), request.query.to));
  });
  app.get('/', (request, reply) => sendPage(reply, inboxPage(languageOf(request))));
  return app;
}

function tooMany(reply: { header(name: string, value: string): unknown }): NeighbourRefusal {
  reply.header('retry-after', '30');
  return new NeighbourRefusal(429, 'too_many');
}

/** Compared by digest, so that the time taken tells nothing. */
function isSameText(given: unknown, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(right));
}

const messageSchema = {
  type: 'object',
  required: ['clientMessageId', 'to', 'template', 'text'],
  additionalProperties: false,
  properties: {
    clientMessageId: { type: 'string', pattern: '^[A-Za-z0-9_-]{8,64}$' },
    to: { type: 'string', pattern: '^\\+?[0-9]{6,15}$' },
    template: { type: 'string', pattern: '^[a-z_]{1,40}$' },
    text: { type: 'string', minLength: 1, maxLength: 500 },
  },
};

const toSchema = { type: 'object', properties: { to: { type: 'string', maxLength: 24 } } };

const delay = { type: 'integer', minimum: 0, maximum: 600_000 };
const faultsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: {
    behaviour: { enum: ['well', 'slow', 'down', 'lost', 'busy'] },
    answerDelayMs: delay,
    deliveryDelayMs: delay,
    rejectedNumbers: { type: 'array', maxItems: 50, items: { type: 'string', maxLength: 24 } },
  },
};
