// Loaded before a child's own program. The line to the launcher breaks when the launcher is gone, however it went:
// the child then ends as if asked to, and if it does not manage that in ten seconds, at once.
if (process.send) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref();
    process.kill(process.pid, 'SIGTERM');
  });
}
