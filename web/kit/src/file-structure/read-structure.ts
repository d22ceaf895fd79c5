import { lintFileStructure, type Json, type Report } from '@yika/chip';

/** More than any card holds; what is larger is not looked at, so that the page never stands still. */
export const MOST_CHARACTERS = 500_000;

export type Reading =
  | { readonly state: 'empty' | 'too_long' }
  /** `line` is null where the browser does not tell it. */
  | { readonly state: 'no_json'; readonly line: number | null }
  | { readonly state: 'checked'; readonly value: Json; readonly report: Report };

export function readStructure(text: string): Reading {
  if (text.trim() === '') return { state: 'empty' };
  if (text.length > MOST_CHARACTERS) return { state: 'too_long' };
  try {
    const value = JSON.parse(text) as Json;
    return { state: 'checked', value, report: lintFileStructure(value) };
  } catch (error) {
    if (error instanceof SyntaxError) return { state: 'no_json', line: lineIn(error.message, text) };
    throw error;
  }
}

/** V8 says "at position 12" or "(line 3 column 1)"; others say otherwise or nothing. */
function lineIn(message: string, text: string): number | null {
  const [, line] = /line (\d+)/.exec(message) ?? [];
  if (line !== undefined) return Number(line);
  const [, position] = /position (\d+)/.exec(message) ?? [];
  return position === undefined ? null : lineOf(text, Number(position));
}

export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
