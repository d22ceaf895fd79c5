import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

type IsWhole<Content> = (value: unknown) => value is Content;

/** Null where there is no such file yet. A file that is there and not whole is an error: new secrets would lock out a running neighbour. */
export function readKept<Content>(path: string, isWhole: IsWhole<Content>): Content | null {
  const text = textOf(path);
  if (text === null) return null;
  const content = parsed(text);
  if (!isWhole(content)) throw new Error(`${path} is not whole; delete it and start again`);
  return content;
}

/**
 * Puts a file in its place, for its owner alone, unless one is there. Two who come at once agree: a file that is complete is
 * linked into its place, and linking never overwrites. Answers what stands there in the end.
 */
export function keepUnlessThere<Content>(path: string, fresh: Content, isWhole: IsWhole<Content>): Content {
  withDraft(path, fresh, (draft) => linkUnlessThere(draft, path));
  return readKept(path, isWhole) ?? fresh;
}

export function replaceKept(path: string, content: unknown): void {
  withDraft(path, content, (draft) => renameSync(draft, path));
}

function withDraft(path: string, content: unknown, settle: (draft: string) => void): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, JSON.stringify(content, null, 2), { mode: 0o600, flag: 'wx', flush: true });
  try {
    settle(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

function linkUnlessThere(draft: string, path: string): void {
  try {
    linkSync(draft, path);
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
