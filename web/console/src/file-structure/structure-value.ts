import type { Json } from '@yika/chip';

/** As it is edited. Half-written text is kept as it is, as text: nothing that somebody typed is lost by saving it. */
export function textOfStructure(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2);
}

/** As it is saved: null for nothing, and the text itself where it is no JSON yet; the check says so of both. */
export function structureOfText(text: string): Json {
  if (text.trim() === '') return null;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}
