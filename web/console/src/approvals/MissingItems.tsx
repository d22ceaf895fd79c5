import { ReadinessItem, type ReadinessItem as Item } from '@yika/contract';
import { readinessItemWords } from '@yika/contract/readiness-words';
import { useLanguage } from '@yika/kit';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';

/** What Article 6 still asks for before this may be approved, each with the way to it. */
export function MissingItems({ areaCode, missing }: { readonly areaCode: string; readonly missing: readonly string[] }): ReactElement {
  const { language } = useLanguage();
  return (
    <ul className="console-rows">
      {missing.filter(isItem).map((item) => (
        <li key={item}><Link className="console-link" to="/readiness/$areaCode/$item" params={{ areaCode, item }}>{readinessItemWords[item][language]}</Link></li>
      ))}
    </ul>
  );
}

function isItem(name: string): name is Item {
  return (ReadinessItem.enum as readonly string[]).includes(name);
}
