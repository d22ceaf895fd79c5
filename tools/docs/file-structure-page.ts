import { FileStructure, nationalProfile, ruleWords, rules, sources, type Basis, type Citation, type NationalApplication, type RuleId } from '@yika/chip';
import { madeFrom, page, table } from './markdown.ts';

const basisWords: Readonly<Record<Basis, string>> = {
  read_in_parts: 'read in public, in parts',
  seen_at_work: 'seen in published reader code, logs of commands and samples; the text itself is sold, not published',
  title_only: 'title and contents are public, the clauses are not: warns only',
  not_compared: 'generally known, the text was not compared: warns only',
  own: 'this product’s own',
};

export function fileStructurePage(): string {
  return page([
    madeFrom('`chip/src`'),
    '# A region’s in-card files',
    [
      'What a region hands in of its card’s files (Measures, Art 7, item 3), as one JSON file, and what `yika registration lint FILE.json` holds it against. Examples: [Beijing](../chip/examples/110100-beijing.json),',
      '[Shanghai](../chip/examples/310100-shanghai.json), and [a draft with faults](../chip/examples/440100-guangzhou-draft.json). A description lists all files, the national ones too: `origin` says whose each is. A region adds; it never says anew what is national.',
    ].join('\n'),
    'The page `/file-structure/check` of a running Yika does the same in the browser, shows each finding in the text and mends what can be mended; nothing is sent anywhere.',
    'This is an open implementation of what is public. It is not the ministry’s conformity test, and a clean report is not one.',
    '## The description',
    `\`\`\`json\n${JSON.stringify(FileStructure, null, 1).replace(/\n\s*/g, ' ').replace(/ ?("(?:applications|files|fields|indicators|codeLists)":)/g, '\n$1')}\n\`\`\``,
    '## Sources',
    table(['name', 'text', 'how well it is known'], Object.entries(sources).map(([name, { title, basis }]) => [`\`${name}\``, title, basisWords[basis]])),
    `## The national profile, edition ${nationalProfile.edition}`,
    table(['application', 'name', 'AID', 'set aside for regions'], nationalProfile.applications.map(({ id, name, aid, reserve }) => [id, name, aid ?? 'not public', reserve?.join(', ') ?? 'not public'])),
    table(['file', 'name', 'read, by version of the card', 'fields'], nationalProfile.applications.flatMap(files)),
    table(['file', 'tag', 'code', 'name', 'format', 'bytes', 'record (1.00)', 'record (2.00 and later)', 'code list'], nationalProfile.applications.flatMap(fields)),
    '`an`: letters and figures, GBK, filled with 00 on the right. `cn`: two digits a byte, filled with F. `b`: bytes as they are.',
    '## What is looked at',
    table(['rule', 'weight', 'says', 'where it stands'], Object.entries(rules).map(([id, { severity, citation }]) => [`\`${id}\``, severity, ruleWords[id as RuleId].en, cite(citation)])),
    'A finding about a national file or field cites that file’s or field’s own place.',
    '## Not checked',
    'No public source tells these rules, or the sources contradict each other. They are listed in every report and never counted as passed.',
    table(['rule', 'why', 'where it would stand', 'what'], nationalProfile.notPublic.map(({ id, reason, where, said }) => [`\`${id}\``, reason === 'sources_conflict' ? 'sources conflict' : 'no public source', where, said.en])),
  ]);
}

function files({ id, files: held }: NationalApplication): string[][] {
  return held.map(({ fileId, name, read, fields: contents }) => [
    `${id} ${fileId}`, name, read === null ? 'not public' : Object.entries(read).map(([version, rule]) => `${version} ${rule}`).join(', '), contents === null ? 'not public' : String(contents.length),
  ]);
}

function fields({ id, files: held }: NationalApplication): string[][] {
  return held.flatMap(({ fileId, fields: contents }) => (contents ?? []).map(({ tag, code, name, format, bytes, record, codeList }) => [
    `${id} ${fileId}`, tag, code ?? '', name, format ?? 'not public', String(bytes), String(record['1.00'] ?? '–'), String(record['3.00'] ?? '–'), codeList ?? '',
  ]));
}

function cite({ source, clause }: Citation): string {
  return [`\`${source}\``, clause].filter((part) => part !== '').join(', ');
}
