import { useId, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Not yet: what would be agreed to is not there. The box waits, so that no tick is lost. */
  readonly waiting?: boolean;
  readonly children: ReactNode;
  /** Links inside a label would tick the box: they stand beside it. */
  readonly after?: ReactNode;
}

/** A box and its sentence. Never ticked for the person. */
export function CheckboxLine({ checked, onChange, waiting = false, children, after }: Props): ReactElement {
  const id = useId();
  return (
    <div className="kit-check">
      <input id={id} type="checkbox" checked={checked} disabled={waiting} onChange={(event) => onChange(event.target.checked)} />
      <span>
        <label htmlFor={id}>{children}</label>
        {after && <> {after}</>}
      </span>
    </div>
  );
}
