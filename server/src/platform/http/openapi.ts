import { refusals, refusalStatus, type RefusalCode, type Route } from '@yika/contract';
import { exampleFor, exampleOf } from './api-docs/examples.ts';
import { refusalsOf } from './api-docs/refusals-of.ts';
import { inReadingOrder } from './api-docs/reading-order.ts';
import { nameOf, shapesOf, type Schema } from './api-docs/schema.ts';

/**
 * The whole interface as OpenAPI 3.1, made from the same promises that the doors check. Shapes that the contract names are named here, each
 * refusal is an example of its own, and every example fits its schema.
 */
export function toOpenApi(routes: readonly Route[], { publicUrl, version }: { readonly publicUrl: string; readonly version: string }) {
  const paths: Record<string, Record<string, unknown>> = {};
  const parts = inReadingOrder(routes);
  for (const route of parts.flatMap((part) => part.routes)) {
    const path = route.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: toOperation(route) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Yika', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' }, description },
    servers: [{ url: publicUrl }],
    tags: parts.map(({ tag }) => ({ name: tag })),
    paths,
    components: {
      schemas: Object.fromEntries([...shapesOf(routes)].map(([name, schema]) => [name, withoutName(schema)])),
      examples: Object.fromEntries([...new Set(routes.flatMap(refusalsOf))].sort().map((code) => [code, { summary: refusals[code].en.operator, value: problemOf(code) }])),
      securitySchemes: {
        holderSession: { type: 'apiKey', in: 'cookie', name: 'yika_holder', description: 'Set by setPin and signIn. HttpOnly: for our own pages' },
        terminalKey: { type: 'http', scheme: 'bearer', description: 'The key that enrolTerminal shows once' },
        terminalSession: { type: 'apiKey', in: 'cookie', name: 'yika_terminal', description: 'The same key, for a browser that is a counter' },
      },
    },
  };
}

const description = `An open implementation of published rules for electronic social security cards. Not the national platform, not affiliated with any authority.

Bodies are JSON in UTF-8. Instants are epoch milliseconds, calendar days YYYY-MM-DD, money whole fen. Every refusal is an RFC 9457 problem with a stable code, words for the person and for the operator in the language of Accept-Language, a next step, and a reference that \`yika support find\` resolves. A write that takes an Idempotency-Key is done once: after 503 \`outcome_unknown\` or a lost reply, send the same request with the same key again.`;

function toOperation(route: Route) {
  const { operationId, summary, tag, body, refusals: _, ...rest } = route;
  return {
    operationId, summary, tags: [tag], security: securityOf(route),
    parameters: [...parametersOf(route, 'path'), ...parametersOf(route, 'query'), ...(rest.idempotent ? [idempotencyKey] : []), ...(ownHeaders[operationId] ?? []), language],
    ...(rest.takes && { requestBody: { required: true, content: { [rest.takes]: { schema: { type: 'string', contentEncoding: 'binary' } } } } }),
    ...(body && { requestBody: { required: true, content: jsonOf(body as Schema, exampleFor(route, 'body')) } }),
    responses: { ...replyOf(route), ...problemsOf(route) },
  };
}

function replyOf(route: Route) {
  const { bytes, reply } = route;
  if (bytes) return { 200: { description: 'Bytes', content: { [bytes]: { schema: { type: 'string', contentEncoding: 'binary' } } } } };
  return reply ? { 200: { description: 'Done', content: jsonOf(reply as Schema, exampleFor(route, 'reply')) } } : { 204: { description: 'Done' } };
}

function jsonOf(schema: Schema, example: unknown) {
  return { 'application/json': { schema: toJsonSchema(schema), example } };
}

/** A named shape becomes a reference; a closed list of values says of which type they are, because generators of clients ask. */
function toJsonSchema(schema: Schema): Record<string, unknown> {
  const name = nameOf(schema);
  return name ? { $ref: `#/components/schemas/${name}` } : withoutName(schema);
}

function withoutName(schema: Schema): Record<string, unknown> {
  const each = (schemas: Readonly<Record<string, Schema>>) => Object.fromEntries(Object.entries(schemas).map(([name, one]) => [name, toJsonSchema(one)]));
  return {
    ...(schema.enum && { type: typeof schema.enum[0] === 'number' ? 'integer' : 'string' }),
    ...schema,
    ...(schema.anyOf && { anyOf: schema.anyOf.map(toJsonSchema) }),
    ...(schema.items && { items: toJsonSchema(schema.items) }),
    ...(schema.properties && { properties: each(schema.properties) }),
    ...(schema.patternProperties && { patternProperties: each(schema.patternProperties) }),
  };
}

function securityOf({ who }: Route) {
  return [
    ...(who.includes('terminal') ? [{ terminalKey: [] }, { terminalSession: [] }] : []),
    ...(who.includes('holder') ? [{ holderSession: [] }] : []),
    ...(who.includes('stranger') ? [{}] : []),
  ];
}

function parametersOf(route: Route, place: 'path' | 'query') {
  const schema = (place === 'path' ? route.params : route.query) as Schema | undefined;
  return Object.entries(schema?.properties ?? {}).map(([name, one]) => ({
    name, in: place, required: place === 'path' || (schema?.required ?? []).includes(name), schema: toJsonSchema(one), example: exampleOf(one, name),
  }));
}

const idempotencyKey = {
  name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 16, maxLength: 64 }, example: '0190f3c8-7b0e-7a52-9c1d-3f6f5d2b8a10',
  description: 'The same key again gets the same answer and does nothing twice',
};
const language = { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' }, example: 'es', description: 'es, zh-CN or en: the language of the words in an answer' };
const ownHeaders: Readonly<Record<string, readonly object[]>> = {
  sendHeartbeat: [
    { name: 'x-yika-timestamp', in: 'header', required: true, schema: { type: 'string', pattern: '^[0-9]+$' }, example: '1900000000', description: 'Epoch seconds of the sender’s clock' },
    { name: 'x-yika-signature', in: 'header', required: true, schema: { type: 'string', pattern: '^[0-9a-f]{64}$' }, example: '42753e849b19b417c5ec2b32321c5f5b3e39885254aa8aff85f296e9c23f7719', description: 'HMAC-SHA256 over timestamp, a dot and the body, in hexadecimal' },
  ],
};

/** Refusals by status, with their codes named: one schema for all of them. */
function problemsOf(route: Route) {
  const byStatus = new Map<number, RefusalCode[]>();
  for (const code of refusalsOf(route)) byStatus.set(refusalStatus[code], [...(byStatus.get(refusalStatus[code]) ?? []), code]);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, {
    description: codes.join(', '),
    ...(status === 429 || status === 503 ? { headers: { 'Retry-After': { schema: { type: 'integer', minimum: 1 }, description: 'Seconds, where the wait is known' } } } : {}),
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, examples: Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/examples/${code}` }])) } },
  }]));
}

function problemOf(code: RefusalCode) {
  const { holder, operator, next } = refusals[code].en;
  return { type: `urn:yika:refusal:${code}`, title: operator, status: refusalStatus[code], detail: holder, operator, nextStep: next, code, reference: 'YK-7K3M-Q294-B5' };
}
