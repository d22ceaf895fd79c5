import { readFileSync, statSync } from 'node:fs';
import { lintFileStructure, mendAll, sources, type Json, type Report } from '@yika/chip';
import { languages, type Language } from '@yika/contract';
import { UsageFault, type Command } from './command.ts';
import { exactly, readOptions } from './read-options.ts';

/** A description of a whole card is some ten kilobytes. */
const LARGEST_BYTES = 1_000_000;

export const command: Command = {
  name: 'registration lint',
  usage: 'FILE.json [--mend] [--language es|zh-CN|en]',
  describe: 'Holds a region’s in-card file structure against the national profile. With --mend it answers with the mended description. Needs no database.',
  run: async (args) => {
    const { values, positionals } = readOptions(args, { mend: { type: 'boolean' }, language: { type: 'string' } });
    const [path = ''] = exactly(positionals, 1, 'Name the file that describes the structure.');
    const language = languages.find((each) => each === (values.language ?? 'en'));
    if (!language) throw new UsageFault(`There are words in ${languages.join(', ')}.`);
    const description = readDescription(path);
    if (values.mend) return mended(description);
    const report = lintFileStructure(description);
    return { value: report, text: sayReport(report, language), exitCode: isAccepted(report) ? 0 : 1 };
  },
};

function mended(description: Json): Awaited<ReturnType<Command['run']>> {
  const value = mendAll(description);
  return { value, text: JSON.stringify(value, null, 2), exitCode: isAccepted(lintFileStructure(value)) ? 0 : 1 };
}

function isAccepted({ findings }: Report): boolean {
  return findings.every(({ severity }) => severity === 'warning');
}

function readDescription(path: string): Json {
  try {
    if (statSync(path).size > LARGEST_BYTES) throw new UsageFault('The file is larger than a megabyte; no card has so many files.');
    return JSON.parse(readFileSync(path, 'utf8')) as Json;
  } catch (error) {
    if (error instanceof UsageFault) throw error;
    throw new UsageFault('There is no such file, or it is not JSON.');
  }
}

function sayReport({ findings, notChecked, checks, whole, profileEdition }: Report, language: Language): string {
  const found = findings.map(({ severity, at, place, words, citation, fix }) => [
    `${severity === 'error' ? '✗' : '!'} ${at || '/'}  ${words[language]}`,
    `    ${place || '/'}  ·  ${[sources[citation.source].title, citation.clause].filter((part) => part !== '').join(', ')}${fix ? `  ·  → ${fix.words[language]}` : ''}`,
  ].join('\n'));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const heads = headsIn[language];
  return [
    ...found,
    heads.count({ checks, errors, warnings: findings.length - errors, edition: profileEdition }),
    ...(whole ? [] : [heads.onlyForm]),
    heads.notChecked,
    ...notChecked.map(({ said, where }) => `  – ${said[language]} (${where})`),
  ].join('\n');
}

interface Count {
  readonly checks: number;
  readonly errors: number;
  readonly warnings: number;
  readonly edition: string;
}

const headsIn: Readonly<Record<Language, { readonly count: (count: Count) => string; readonly onlyForm: string; readonly notChecked: string }>> = {
  es: {
    count: ({ checks, errors, warnings, edition }) => `Comprobaciones: ${checks}. Errores: ${errors}. Avisos: ${warnings}. Perfil nacional ${edition}.`,
    onlyForm: 'Solo se ha mirado la forma: corríjala y vuelva a comprobar.',
    notChecked: 'Sin comprobar, por no haber fuente pública o contradecirse las fuentes:',
  },
  'zh-CN': {
    count: ({ checks, errors, warnings, edition }) => `检查 ${checks} 项，错误 ${errors} 项，提醒 ${warnings} 项。国家规范版本 ${edition}。`,
    onlyForm: '只检查了格式，请改正后再次检查。',
    notChecked: '未检查（没有公开资料，或公开资料互相矛盾）：',
  },
  en: {
    count: ({ checks, errors, warnings, edition }) => `Checks: ${checks}. Errors: ${errors}. Warnings: ${warnings}. National profile ${edition}.`,
    onlyForm: 'Only the form was looked at: mend it and check again.',
    notChecked: 'Not checked, because no public source tells the rule or the sources contradict each other:',
  },
};
