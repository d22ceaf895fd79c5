import type { DossierFault } from '@yika/contract';
import { useLanguage } from '@yika/kit';
import { createContext, use, useId, type ReactElement, type ReactNode } from 'react';

const Faults = createContext<readonly DossierFault[]>([]);

export function FaultsAround({ faults, children }: { readonly faults: readonly DossierFault[]; readonly children: ReactNode }): ReactElement {
  return <Faults value={faults}>{children}</Faults>;
}

/** What was found at that place when it was saved last, or null. */
export function useFault(at: string): string | null {
  const { language } = useLanguage();
  return use(Faults).find((fault) => fault.at === at)?.words[language] ?? null;
}

interface Props {
  readonly label: string;
  /** Its place in the item, as a JSON pointer. */
  readonly at: string;
  readonly hint?: string;
  readonly children: (field: { readonly id: string; readonly 'aria-invalid': boolean; readonly 'aria-describedby'?: string; readonly status: '' | 'error' }) => ReactNode;
}

/** A field with its label, and what is wrong with it where it is. */
export function Labelled({ label, at, hint, children }: Props): ReactElement {
  const id = useId();
  const fault = useFault(at);
  const said = fault ?? hint;
  return (
    <div className="dossier__field">
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-invalid': fault !== null, ...(said && { 'aria-describedby': `${id}-said` }), status: fault === null ? '' : 'error' })}
      {said && <small id={`${id}-said`} className={fault === null ? 'kit-second' : 'dossier__fault'}>{said}</small>}
    </div>
  );
}
