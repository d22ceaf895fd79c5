import type { Route } from '@yika/contract';
import { describeSchema } from '../../server/src/platform/http/api-docs/describe-schema.ts';
import { inReadingOrder } from '../../server/src/platform/http/api-docs/reading-order.ts';
import { refusalsOf } from '../../server/src/platform/http/api-docs/refusals-of.ts';
import { nameOf, shapesOf, type Schema } from '../../server/src/platform/http/api-docs/schema.ts';
import { routes } from './contract-routes.ts';
import { madeFrom, page } from './markdown.ts';

export function apiPage(): string {
  const parts = inReadingOrder(routes);
  return page([
    madeFrom('`contract/src/routes`'),
    '# The interface',
    [
      'The same as a running product tells at `/api/docs` (with calls to paste) and `/api/openapi.json` (OpenAPI 3.1). How to begin: [integrator guide](integrator-guide.md).',
      'Bodies are JSON in UTF-8. Instants are epoch milliseconds, days `YYYY-MM-DD`, money whole fen. Every refusal is an RFC 9457 problem ([all codes](errors.md)).',
      'A write that takes an `Idempotency-Key` (16 to 64 characters) is done once for each key.',
    ].join('\n'),
    parts.map(({ tag, routes: ofPart }) => `- **${tag}**: ${ofPart.map(({ operationId }) => `[${operationId}](#${operationId.toLowerCase()})`).join(' · ')}`).join('\n'),
    ...parts.flatMap(({ tag, routes: ofPart }) => [`## ${tag}`, ...ofPart.flatMap(operation)]),
    '## Shapes',
    ...[...shapesOf(routes)].flatMap(([name, schema]) => [`### ${name}`, code(describeSchema(schema))]),
  ]);
}

function operation(route: Route): string[] {
  const { operationId, method, url, summary, who, idempotent, demo, query, body } = route;
  const traits = [`Who: ${who.join(', ')}`, ...(idempotent ? ['takes an `Idempotency-Key`'] : []), ...(demo ? ['demo mode only'] : [])];
  return [
    `### ${operationId}`,
    `\`${method} ${url}\``,
    `${summary}. ${traits.join(' · ')}.`,
    ...shape('Query', query), ...shape('Body', body), ...replyOf(route),
    `Refusals: ${refusalsOf(route).map((one) => `[\`${one}\`](errors.md#${one})`).join(' · ')}`,
  ];
}

function replyOf({ reply, bytes }: Route): string[] {
  if (bytes) return [`Reply: bytes of type \`${bytes}\`.`];
  return reply ? shape('Reply', reply) : ['Reply: 204, without a body.'];
}

function shape(title: string, schema: unknown): string[] {
  if (!schema) return [];
  const name = nameOf(schema as Schema);
  return name ? [`${title}: [${name}](#${name.toLowerCase()})`] : [`${title}:`, code(describeSchema(schema as Schema))];
}

function code(text: string): string {
  return `\`\`\`ts\n${text}\n\`\`\``;
}
