import { Problem, refusalStatus, type RefusalCode, type Route } from '@yika/contract';

/** The whole interface as OpenAPI 3.1, made from the same promises that the doors check. */
export function toOpenApi(routes: readonly Route[], { publicUrl, version }: { publicUrl: string; version: string }) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.url.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: toOperation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Yika', version, license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      description: 'An open implementation of published rules for electronic social security cards. Not the national platform, not affiliated with any authority.',
    },
    servers: [{ url: publicUrl }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem },
      securitySchemes: {
        holderSession: { type: 'apiKey', in: 'cookie', name: 'yika_holder' },
        terminalKey: { type: 'http', scheme: 'bearer', description: 'The key shown once by enrolTerminal' },
      },
    },
  };
}

function toOperation(route: Route) {
  return {
    operationId: route.operationId, summary: route.summary, tags: [route.tag],
    security: securityOf(route),
    parameters: [...parametersOf(route, 'path'), ...parametersOf(route, 'query'), ...(route.idempotent ? [idempotencyKey] : []), language],
    ...(route.body && { requestBody: { required: true, content: { 'application/json': { schema: route.body } } } }),
    responses: {
      ...(route.bytes
        ? { 200: { description: 'Bytes', content: { [route.bytes]: { schema: { type: 'string', format: 'binary' } } } } }
        : route.reply
          ? { 200: { description: 'Done', content: { 'application/json': { schema: route.reply } } } }
          : { 204: { description: 'Done' } }),
      ...problemsOf(route),
    },
  };
}

function securityOf({ who }: Route) {
  return [
    ...(who.includes('terminal') ? [{ terminalKey: [] }] : []),
    ...(who.includes('holder') ? [{ holderSession: [] }] : []),
    ...(who.includes('stranger') ? [{}] : []),
  ];
}

function parametersOf(route: Route, place: 'path' | 'query') {
  const schema = place === 'path' ? route.params : route.query;
  if (!schema) return [];
  const required: readonly string[] = (schema as { required?: readonly string[] }).required ?? [];
  return Object.entries(schema.properties).map(([name, property]) => ({ name, in: place, required: place === 'path' || required.includes(name), schema: property }));
}

const idempotencyKey = { name: 'Idempotency-Key', in: 'header', required: true, schema: { type: 'string', minLength: 16, maxLength: 64 }, description: 'The same key again gets the same answer and does nothing twice' };
const language = { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' }, description: 'es, zh-CN or en: the language of the words in a problem' };

/** Refusals by status, with their codes named: one schema for all of them. */
function problemsOf(route: Route) {
  const always = ['request_malformed', 'too_many_requests', 'outcome_unknown', 'unexpected'];
  const byStatus = new Map<number, string[]>();
  for (const code of new Set([...route.refusals, ...always])) {
    const status = refusalStatus[code as RefusalCode];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [
    status, { description: codes.join(', '), content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
  ]));
}
