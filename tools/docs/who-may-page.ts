import { callerNames, callers } from '../../server/test/who-may/callers.ts';
import { whoMay, type Gets } from '../../server/test/who-may/rows.ts';
import { routes } from './contract-routes.ts';
import { madeFrom, page, table } from './markdown.ts';

export function whoMayPage(): string {
  const tags = [...new Set(routes.map(({ tag }) => tag))].sort();
  return page([
    madeFrom('`server/test/who-may/rows.ts`'),
    '# Who may',
    [
      'Every operation and everybody who may knock: what each gets, asked for what is Ana’s. The door lets in whom the contract names and nobody else; behind it each act asks whose it is. `server/src/who-may.test.ts` knocks at every',
      'door as every caller, with the whole server on a real database, and compares; an operation without a row fails it. After each refusal it looks whether anything of Ana changed.',
    ].join('\n'),
    table(['caller', 'who'], callerNames.map((name) => [`\`${name}\``, callers[name]])),
    '**yes**: it is done, or told. **own**: likewise, with what is theirs and nothing of Ana’s. Else the [refusal](errors.md). In production every address of *Demo* is unknown to everybody.',
    ...tags.flatMap((tag) => [`## ${tag}`, tableOf(tag)]),
  ]);
}

function tableOf(tag: string): string {
  const operations = routes.filter((route) => route.tag === tag).map(({ operationId }) => operationId);
  const rows = operations.map((operationId) => [`[${operationId}](api.md#${operationId.toLowerCase()})`, ...callerNames.map((name) => said(whoMay[operationId]?.[name]))]);
  return table(['operation', ...callerNames], rows);
}

function said(gets: Gets | undefined): string {
  if (gets === undefined) return '**not said**';
  return gets === 'yes' || gets === 'own' ? `**${gets}**` : gets;
}
