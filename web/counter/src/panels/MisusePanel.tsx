import type { BodyOf, MisuseKind, reportMisuse as report } from '@yika/contract';
import { Button, call, Choice, ProblemAlert, toast, useAttempt, useWords } from '@yika/kit';
import { useState, type ReactElement } from 'react';
import { reportMisuse } from '../addresses.ts';
import { words } from '../words.ts';

const kinds: readonly MisuseKind[] = ['copied_code', 'other_person', 'many_cards', 'imitated_page'];

/** What was shown is being misused: why, from a closed list, because a field for words would be filled with somebody's name. */
export function MisusePanel({ verificationId, onDone }: { readonly verificationId: string; readonly onDone: () => void }): ReactElement {
  const say = useWords(words);
  const [kind, setKind] = useState<MisuseKind | null>(null);
  const tell = useAttempt(async (body: BodyOf<typeof report>, attempt) => {
    await call(reportMisuse, { params: { verificationId }, body, attempt });
    toast(say.misuseDone);
    onDone();
  });
  return (
    <div className="kit-stack">
      <p>{say.misuseWords}</p>
      <Choice legend={say.misuseWhat} items={kinds.map((value) => ({ value, title: say.misuseKinds[value][0], words: say.misuseKinds[value][1] }))} chosen={kind} onChoose={setKind} />
      {tell.failure && <ProblemAlert failure={tell.failure} />}
      <Button missing={kind === null ? say.misuseMissing : null} busy={tell.busy} onPress={() => { if (kind !== null) void tell.run({ kind }); }}>{say.misuseReport}</Button>
    </div>
  );
}
