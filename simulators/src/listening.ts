import type { FastifyInstance } from 'fastify';
import { Server as TlsServer } from 'node:tls';
import type { Settings } from './settings.ts';

/** Another program has the port. */
export class PortBusy extends Error {
  readonly port: number;

  constructor(port: number) {
    super(`port ${port} is in use by another program`);
    this.port = port;
  }
}

/** On the product's port + offset; where that is 0, on any free one. Throws PortBusy. */
export async function listen(app: FastifyInstance, { port, host }: Pick<Settings, 'port' | 'host'>, offset: number): Promise<void> {
  const own = port === 0 ? 0 : port + offset;
  try {
    await app.listen({ port: own, host });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') throw new PortBusy(own);
    throw error;
  }
}

/** As a browser on this machine or network reaches it. */
export function urlOf(app: FastifyInstance, { publicHost }: Pick<Settings, 'publicHost'>): string {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('a simulator is not listening');
  return `${app.server instanceof TlsServer ? 'https' : 'http'}://${publicHost}:${address.port}`;
}
