/** A reason not to start that a person can do something about: printed as it is, without a stack, and the exit code is 1. */
export class RefusalToStart extends Error {
  override readonly name = 'RefusalToStart';
}
