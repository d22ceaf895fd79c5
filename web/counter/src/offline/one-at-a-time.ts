/**
 * One run at a time. Who asks during a run waits for the one after it, which has seen what they have done; those who ask meanwhile share it.
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let following: Promise<void> | null = null;
  const start = (): Promise<void> => {
    running = work().finally(() => (running = null));
    return running;
  };
  return () => {
    if (!running) return start();
    following ??= running.then(() => {}, () => {}).then(() => {
      following = null;
      return start();
    });
    return following;
  };
}
