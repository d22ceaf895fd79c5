import { readFileSync } from 'node:fs';
import type { Language, Said } from '@yika/contract';
import { handwrittenNames } from './area-names.ts';

export type AreaLevel = 'province' | 'prefecture' | 'county';

/** A unit of GB/T 2260 (its origin stands at the head of areas.csv). */
export interface Area {
  /** Six digits. */
  readonly code: string;
  readonly level: AreaLevel;
  readonly name: Said;
}

/** The area that has this code today; null for withdrawn codes, which are no less valid inside identity numbers. */
export function findArea(code: string): Area | null {
  return areas().get(code) ?? null;
}

/** Its name; of a code that is not in the list the name of the nearest area above it, and failing that the code itself. */
export function areaName(code: string, language: Language): string {
  return areaPath(code)[0]?.name[language] ?? code;
}

/** In every language. */
export function areaNames(code: string): Readonly<Record<Language, string>> {
  return { es: areaName(code, 'es'), 'zh-CN': areaName(code, 'zh-CN'), en: areaName(code, 'en') };
}

/** The area itself and those above it, nearest first. A withdrawn code begins with the first area above it that exists. */
export function areaPath(code: string): readonly Area[] {
  const codes = new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`]);
  return [...codes].map(findArea).filter((area) => area !== null);
}

/** All areas of a level, in the order of their codes; of one province only where its two digits are given. */
export function listAreas(level: AreaLevel, provincePart = ''): readonly Area[] {
  return [...areas().values()].filter((area) => area.level === level && area.code.startsWith(provincePart));
}

let read: ReadonlyMap<string, Area> | null = null;

function areas(): ReadonlyMap<string, Area> {
  read ??= new Map(readAreas());
  return read;
}

function readAreas(): (readonly [string, Area])[] {
  const lines = readFileSync(new URL('areas.csv', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => /^\d{6},/.test(line))
    .map((line) => {
      const [code = '', name = '', romanised = ''] = line.split(',');
      const latin = handwrittenNames[code] ?? { es: romanised, en: romanised };
      return [code, { code, level: levelOf(code), name: { es: latin.es, 'zh-CN': name, en: latin.en } }] as const;
    });
}

function levelOf(code: string): AreaLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}
