import { expect, test } from 'vitest';
import { cameraRefusalOf } from './camera.ts';

test.each([
  ['NotAllowedError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['SecurityError', 'insecure'],
] as const)('a browser that says %s: the camera is %s', (name, why) => {
  expect(cameraRefusalOf(new DOMException('', name))).toBe(why);
});

test('whatever else is thrown, there is no camera, and the next way is said', () => {
  expect(cameraRefusalOf('odd')).toBe('none');
});
