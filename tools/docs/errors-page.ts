import { languages, refusals, refusalStatus, type RefusalCode } from '@yika/contract';
import { refusalsOf } from '../../server/src/platform/http/api-docs/refusals-of.ts';
import { routes } from './contract-routes.ts';
import { madeFrom, page, table } from './markdown.ts';

export function errorsPage(): string {
  const codes = Object.keys(refusalStatus) as RefusalCode[];
  return page([
    madeFrom('`contract/src/refusal-codes.ts` and `contract/src/refusals`'),
    '# Refusals',
    [
      'Every "no" of the interface: an RFC 9457 problem of type `urn:yika:refusal:CODE`, media type `application/problem+json`. Act on `code`; it does not change.',
      '`detail` is for the person, `operator` for whoever runs the calling system, `nextStep` for the person again, all in the language of `Accept-Language`; `reference` is for support',
      '(`yika support find`). `retryAfterSeconds`, `triesLeft`, `until`, `day`, `shortfallFen` and `field` stand there only where they are known. No problem repeats what was sent.',
    ].join('\n'),
    [
      '**503 `outcome_unknown` is no refusal**: the act may have happened. Send the same request with the same `Idempotency-Key` again, or look.',
      'Why a code was not good at a counter is not here: that is a reply of 200 with [reasons](reasons.md).',
    ].join('\n'),
    table(['code', 'status', 'in short'], codes.map((code) => [`[\`${code}\`](#${code})`, String(refusalStatus[code]), refusals[code].en.operator])),
    ...codes.flatMap(section),
  ]);
}

function section(code: RefusalCode): string[] {
  const where = routes.filter((route) => refusalsOf(route).includes(code)).map(({ operationId }) => operationId);
  return [
    `## ${code}`,
    `Status ${refusalStatus[code]}. ${whereSaid(where)}`,
    table(['', 'for the person', 'for the operator', 'next step'], languages.map((language) => {
      const { holder, operator, next } = refusals[code][language];
      return [language, holder, operator, next];
    })),
  ];
}

function whereSaid(operationIds: readonly string[]): string {
  if (operationIds.length === routes.length) return 'Any operation.';
  if (operationIds.length === 0) return 'No operation names it: the door says it of an address, a command of the command line.';
  if (operationIds.length > 12) return `${operationIds.length} operations, see [the interface](api.md).`;
  return operationIds.map((name) => `[${name}](api.md#${name.toLowerCase()})`).join(' · ');
}
