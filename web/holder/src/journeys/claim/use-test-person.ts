import { call, useLanguage } from '@yika/kit';
import { useEffect, useRef, useState } from 'react';
import { listTestPersons } from '../../addresses.ts';

interface Found {
  readonly name: string;
  readonly identityNumber: string;
  readonly cardNumber: string;
}

/** In demo mode `#person=ID` fills the form: /start links here. Elsewhere the address of the persons is unknown and nothing happens. */
export function useTestPerson(onFound: (found: Found) => void): { readonly name: string; readonly story: string } | null {
  const { language } = useLanguage();
  const [person, setPerson] = useState<{ readonly name: string; readonly story: Readonly<Record<typeof language, string>> } | null>(null);
  const tell = useRef(onFound);
  tell.current = onFound;
  useEffect(() => {
    const look = async (): Promise<void> => {
      const id = new URLSearchParams(location.hash.slice(1)).get('person');
      if (id === null) return;
      history.replaceState(history.state, '', location.pathname + location.search);
      const persons = await call(listTestPersons, {}).catch(() => []);
      const found = persons.find((each) => each.id === id);
      if (!found) return;
      tell.current(found);
      setPerson(found);
    };
    void look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return person && { name: person.name, story: person.story[language] };
}
