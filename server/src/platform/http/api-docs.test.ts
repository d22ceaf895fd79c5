import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import * as contract from '@yika/contract';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { registerApiDocs } from './api-docs.ts';
import { toOpenApi } from './openapi.ts';
import { buildShell } from './shell.ts';

type Json = Readonly<Record<string, unknown>>;
const routes = Object.values(contract as Json).filter((value): value is contract.Route => typeof value === 'object' && value !== null && 'operationId' in value);
const document = JSON.parse(JSON.stringify(toOpenApi(routes, { publicUrl: 'https://yika.example', version: '1.2.3' })));
const operations: { operationId: string; requestBody?: Json; responses: Readonly<Record<string, Json>>; parameters: { name: string; schema: Json; example: unknown }[] }[] =
  Object.values(document.paths as Readonly<Record<string, Json>>).flatMap((path) => Object.values(path)) as never;

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { binary: true } });
(addFormats as unknown as (to: Ajv2020) => void)(ajv);
const compiled = new Map<string, ValidateFunction>();
const shapes = inOneSchema(document.components.schemas);

/** What the schema says against the example: nothing, when it fits. */
function faults(where: string, schema: Json, example: unknown): string[] {
  const text = JSON.stringify(schema);
  const fits = compiled.get(text) ?? ajv.compile({ ...inOneSchema(schema), $defs: shapes });
  compiled.set(text, fits);
  return fits(example) ? [] : [`${where}: ${ajv.errorsText(fits.errors)}`];
}

/** References as they are where the shapes stand beside the schema. */
function inOneSchema(schema: Json): Json {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/schemas/', '"#/$defs/'));
}

test('the document fits the meta-schema of OpenAPI 3.1', async () => {
  expect(await new Validator().validate(document)).toEqual({ valid: true });
  expect(document.openapi).toMatch(/^3\.1\./);
});

test('a document that does not fit is found out', async () => {
  expect((await new Validator().validate({ ...document, paths: { '/x': { get: { responses: 'none' } } } })).valid).toBe(false);
});

test('the operations that integrators rely on keep their names', () => {
  const stable = [
    'claimECard', 'signIn', 'signOut', 'getECard', 'enrolDevice', 'showCode', 'verifyCode', 'syncOfflineVerifications', 'getStatusList', 'explainFailure', 'listAccesses', 'reportDamage',
  ];
  expect(operations.map(({ operationId }) => operationId)).toEqual(expect.arrayContaining(stable));
});

test('every operation stands there once, and none is lost when two share an address', () => {
  const names = operations.map(({ operationId }) => operationId);
  expect(names.toSorted()).toEqual(routes.map(({ operationId }) => operationId).toSorted());
  expect(new Set(names).size).toBe(names.length);
});

test('every example fits its schema', () => {
  const found = operations.flatMap(({ operationId, requestBody, responses, parameters }) => [
    ...parameters.filter(({ example }) => example !== undefined).flatMap(({ name, schema, example }) => faults(`${operationId} ${name}`, schema, example)),
    ...[requestBody, responses['200']].flatMap((part) => {
      const { schema, example } = ((part?.['content'] as Json | undefined)?.['application/json'] ?? {}) as { schema?: Json; example?: unknown };
      return schema ? faults(`${operationId} ${part === requestBody ? 'body' : 'reply'}`, schema, example) : [];
    }),
  ]);
  expect(found).toEqual([]);
});

test('every refusal of an operation has an example, which is a problem of its status', () => {
  for (const { operationId, responses } of operations) {
    for (const [status, { content }] of Object.entries(responses)) {
      const { examples } = ((content as Json | undefined)?.['application/problem+json'] ?? {}) as { examples?: Readonly<Record<string, { $ref: string }>> };
      for (const [code, { $ref }] of Object.entries(examples ?? {})) {
        expect($ref, operationId).toBe(`#/components/examples/${code}`);
        const { value } = document.components.examples[code];
        expect([value.code, String(value.status)]).toEqual([code, status]);
        expect(faults(code, { $ref: '#/components/schemas/Problem' }, value)).toEqual([]);
      }
    }
  }
  expect(operations.every(({ responses }) => '429' in responses && '503' in responses)).toBe(true);
});

test('no example is anybody’s: numbers are of the synthetic areas and cards', () => {
  const text = JSON.stringify(document);
  expect([...new Set(text.match(/\b\d{17}[\dX]\b/g))]).toEqual(['110100199003080117']);
  expect(text).not.toMatch(/"cardNumber":"(?!YK)[^"]/);
});

test('the page is whole in every language, and takes nothing from anywhere else', async () => {
  const app = await shell({ demo: true });
  for (const language of contract.languages) {
    const { headers, body } = await app.inject({ url: `/api/docs?lang=${language}` });
    expect(body).toContain(`<html lang="${language}">`);
    expect(routes.filter(({ operationId }) => !body.includes(`id="${operationId}"`))).toEqual([]);
    expect(body).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)=/);
    expect(body).not.toMatch(/undefined|\[object /);
    expect(headers['content-language']).toBe(language);
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; connect-src 'self';/);
  }
  expect((await app.inject({ url: '/api/docs', headers: { 'accept-language': 'zh-TW, en;q=0.5' } })).headers['content-language']).toBe('zh-CN');
  expect((await app.inject({ url: '/api/docs?lang=xx' })).headers['content-language']).toBe('en');
  await app.close();
});

test('outside demo mode nothing offers a demo key, and no demo operation is described', async () => {
  const app = await shell({ demo: false });
  const [page = ''] = (await app.inject({ url: '/api/docs' })).body.split('<script>');
  expect(page).not.toContain('data-act=');
  expect(page).not.toContain('/demo/');
  expect((await app.inject({ url: '/api/openapi.json' })).body).not.toContain('/demo/');
  await app.close();
});

test('the colours are those of the kit', () => {
  const colours = (path: string) => new Set(readFileSync(new URL(path, import.meta.url), 'utf8').match(/#[0-9a-f]{6}\b/g));
  const kit = colours('../../../../web/kit/src/styles/tokens.css');
  expect([...colours('./api-docs/api-docs.css')].filter((colour) => !kit.has(colour))).toEqual([]);
});

async function shell({ demo }: { readonly demo: boolean }) {
  const app = await buildShell({ remember: async () => {}, now: Date.now, logger: false, tls: null });
  registerApiDocs(app, { routes: routes.filter((route) => demo || !route.demo), publicUrl: 'https://yika.example', version: '1.2.3', demo });
  return app;
}
