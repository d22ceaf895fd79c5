import { vi } from 'vitest';
import { freshDatabase } from '../../../../test/fresh-database.ts';
import { counterScene, type CounterScene } from './counter-scene.ts';

export * from './counter-scene.ts';

/** With a database of its own, which `close` takes away again. */
export async function counterWorld({ connections = 10 } = {}) {
  const { owner, as, close } = await freshDatabase();
  const scene = await counterScene({ owner, pool: as('yika_server', { connections }) });
  return {
    ...scene,
    close: async () => {
      await scene.app.close();
      await close();
    },
  };
}

/** Holds all devices until every request waits for a lock; so what follows is truly simultaneous. */
export async function atOnce<Reply>({ owner }: CounterScene, requests: readonly (() => Promise<Reply>)[]): Promise<Reply[]> {
  const waiting = () => owner.query('waiting', `
    select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`);
  const { sent } = await owner.transaction(async (holder) => {
    await holder.script('select from devices for update');
    const sent = requests.map((request) => request());
    await vi.waitUntil(async () => (await waiting()).length === requests.length, { timeout: 9000, interval: 5 });
    return { sent };
  });
  return Promise.all(sent);
}
