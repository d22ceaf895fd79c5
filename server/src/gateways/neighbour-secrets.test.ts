import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readNeighbourSecrets } from './neighbour-secrets.ts';
import { runSimulators } from './test/running-simulators.ts';

const simulators = await runSimulators();
afterAll(simulators.close);

test('without the file the sentence says what to do', () => {
  expect(() => readNeighbourSecrets(join(simulators.dataFolder, 'elsewhere.json'))).toThrow('start the simulators first');
});

test.each([
  ['not JSON', '{'],
  ['no object', '7'],
  ['without a face secret', JSON.stringify({ smsApiKey: 'a', smsSecret: 'b' })],
  ['with an empty face secret', JSON.stringify({ smsApiKey: 'very-secret', smsSecret: 'b', faceSecret: '' })],
  ['with a heartbeat secret that is none', JSON.stringify({ smsApiKey: 'very-secret', smsSecret: 'b', faceSecret: 'c', faceIssuer: 'd', faceAudience: 'e', heartbeatSecrets: { one: 1 } })],
])('a file that is %s is refused, and no secret is repeated', (_, text) => {
  const path = join(simulators.dataFolder, 'broken.json');
  writeFileSync(path, text);
  expect(() => readNeighbourSecrets(path)).toThrow(/^(?!.*very-secret).*broken\.json/);
});

test('the file of the simulators is none for production, wherever it was copied to', () => {
  expect(() => readNeighbourSecrets(join(simulators.dataFolder, 'simulators.json'), { mayBeSimulators: false })).toThrow('is the file of the simulators');
});

test('the product reads every secret but the key with which the face service signs', () => {
  const { faceKey: _, ...shared } = simulators.secrets;
  expect(readNeighbourSecrets(join(simulators.dataFolder, 'simulators.json'))).toEqual(shared);
});
