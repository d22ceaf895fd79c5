import type { approvalScene } from './approval-scene.ts';

type Scene = Awaited<ReturnType<typeof approvalScene>>;

/** The act with its connection ended by the database before its nth statement. */
export async function killedAt(scene: Pick<Scene, 'pool' | 'owner'>, statement: number, act: () => Promise<unknown>): Promise<'killed' | 'done'> {
  const told = scene.pool as { transaction: typeof scene.pool.transaction };
  const { transaction } = scene.pool;
  let killed = false;
  told.transaction = (work) => transaction(async (database) => {
    let count = 0;
    const query: typeof database.query = async (name, text, values) => {
      count += 1;
      if (count === statement) {
        killed = true;
        const [backend] = await database.query<{ pid: number }>('who_am_i', 'select pg_backend_pid() as pid');
        await scene.owner.query('end_backend', 'select pg_terminate_backend($1)', [backend?.pid ?? 0]);
      }
      return database.query(name, text, values);
    };
    return work({ ...database, query });
  });
  try {
    await act();
  } finally {
    told.transaction = transaction;
  }
  return killed ? 'killed' : 'done';
}
