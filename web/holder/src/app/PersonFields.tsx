import { identityNumberProgress, readName } from '@yika/contract/numbers';
import { GroupedField, TextField, useWords, type LiveCheck } from '@yika/kit';
import type { ReactElement } from 'react';
import { appWords } from './app-words.ts';

export interface Person {
  readonly name: string;
  readonly identityNumber: string;
}

export const nobody: Person = { name: '', identityNumber: '' };

interface Props {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
}

/** Name and identity number, as claim, loss report and "why" ask for them. */
export function PersonFields({ person, onChange }: Props): ReactElement {
  const say = useWords(appWords);
  return (
    <>
      <TextField label={say.name} value={person.name} onChange={(name) => onChange({ ...person, name })} autoComplete="name" maxLength={200} />
      <GroupedField
        label={say.identityNumber}
        value={person.identityNumber}
        onChange={(identityNumber) => onChange({ ...person, identityNumber })}
        groups={/^[A-Z]/.test(person.identityNumber) ? [3, 4, 4, 4] : [6, 4, 4, 4]}
        whole={identityNumberProgress(person.identityNumber).needed}
        maxLength={18}
        check={(value) => checkIdentityNumber(value, say.identityFaults)}
        digitsAndX
      />
    </>
  );
}

/** What is still missing of the two, in words; null when both can be sent. */
export function missingOf({ name, identityNumber }: Person, say: { readonly nameMissing: string; readonly identityMissing: string }): string | null {
  if (!readName(name).ok) return say.nameMissing;
  const { complete, couldEndHere } = identityNumberProgress(identityNumber);
  return complete || couldEndHere ? null : say.identityMissing;
}

interface Faults {
  readonly check: string;
  readonly day: string;
  readonly province: string;
  readonly signs: string;
  readonly long: string;
}

function checkIdentityNumber(value: string, faults: Faults): LiveCheck {
  const { complete, reason } = identityNumberProgress(value, new Date().toISOString().slice(0, 10));
  if (complete) return { state: 'good' };
  switch (reason) {
    case undefined: return { state: 'typing' };
    case 'check_digit_wrong': return { state: 'bad', error: faults.check };
    case 'day_impossible':
    case 'day_in_future': return { state: 'bad', error: faults.day };
    case 'province_unknown': return { state: 'bad', error: faults.province };
    case 'too_long': return { state: 'bad', error: faults.long };
    default: return { state: 'bad', error: faults.signs };
  }
}
