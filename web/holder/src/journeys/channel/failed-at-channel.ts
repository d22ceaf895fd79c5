import { RefusedByServer, type Failure } from '@yika/kit';

/** The app's account stood in the way, not what was typed: the refusal; else null. */
export function failedAtChannel(failure: Failure | null): RefusedByServer | null {
  return failure instanceof RefusedByServer && failure.code.startsWith('channel_') ? failure : null;
}
