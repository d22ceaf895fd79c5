import { useId, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly title?: string;
  readonly children: ReactNode;
  readonly flush?: boolean;
}

export function Panel({ title, children, flush = false }: Props): ReactElement {
  const id = useId();
  return (
    <section className={`kit-panel${flush ? ' kit-panel--flush' : ''}`} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && <h2 id={id}>{title}</h2>}
      {children}
    </section>
  );
}
