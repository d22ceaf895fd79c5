import type { ReactElement, ReactNode } from 'react';

interface Props {
  readonly title: string;
  /** Where this page belongs: 'Staff', with a way back. */
  readonly above?: ReactNode;
  readonly words?: ReactNode;
  readonly children?: ReactNode;
}

/** The title of a page, a line of words, and what can be done on it. */
export function PageHead({ title, above, words, children }: Props): ReactElement {
  return (
    <div className="console__head">
      <div>
        {above && <p className="kit-small">{above}</p>}
        <h1>{title}</h1>
        {words && <p>{words}</p>}
      </div>
      {children && <div className="console__head-acts">{children}</div>}
    </div>
  );
}
