import { expect, test } from 'vitest';
import { frameReader, nameOfStatement, startupParameters } from './frames.ts';

const message = (type: string, text: string) => {
  const body = Buffer.from(text);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length + 4);
  return Buffer.concat([Buffer.from(type), head, body]);
};
const hello = message('', '\0\x03\0\0user\0yika_server\0database\0postgres\0\0');
const said = Buffer.concat([hello, message('Q', 'begin\0'), message('P', 'find_card\0select 1\0'), message('B', '\0find_card\0'), message('S', '')]);

test.each([1, 2, 3, 5, 7, 1000])('messages are the same however the line cuts them: %i bytes at a time', (size) => {
  const read = frameReader('client');
  const frames = Array.from({ length: Math.ceil(said.length / size) }, (_, place) => read(said.subarray(place * size, (place + 1) * size))).flat();
  expect(frames.map(({ type }) => type)).toEqual(['', 'Q', 'P', 'B', 'S']);
  expect(Buffer.concat(frames.map(({ bytes }) => bytes))).toEqual(said);
});

test('who speaks stands in the first message, and what is said in the statement’s own name', () => {
  const [first, ...others] = frameReader('client')(said);
  expect(Object.fromEntries(first ? startupParameters(first) : [])).toEqual({ user: 'yika_server', database: 'postgres' });
  expect([nameOfStatement(others.slice(0, 1)), nameOfStatement(others.slice(1))]).toEqual(['begin', 'find_card']);
});
