import { argon2Sync } from 'node:crypto';
import { parentPort, workerData } from 'node:worker_threads';
import type { PinJob, PinWork } from './pin-pool.ts';

/** A thread that does nothing but hash PINs, one after the other: slow on purpose, and out of everybody's way. */
const { pepper, cost } = workerData as PinWork;

parentPort?.on('message', ({ number, pin, salt, about }: PinJob) => {
  const hash = argon2Sync('argon2id', {
    message: Buffer.from(pin), nonce: salt, secret: pepper, associatedData: Buffer.from(about), parallelism: 1, tagLength: 32, ...cost,
  });
  parentPort?.postMessage({ number, hash });
});
