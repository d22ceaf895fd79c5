import type { ReactElement, ReactNode } from 'react';
import { kitWords } from '../language/kit-words.ts';
import { useLanguage } from '../language/use-language.ts';
import { Icon } from '../marks/Icon.tsx';
import type { IconName } from '../marks/icon-paths.ts';

/** Where something will stand: its shape, and one word for readers. */
export function Skeleton({ heights }: { readonly heights: readonly number[] }): ReactElement {
  const say = kitWords[useLanguage().language];
  return (
    <div className="kit-stack" role="status" aria-label={say.loading}>
      {heights.map((height, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: grey bars have no other name than their place.
        <span key={index} className="kit-skeleton" style={{ height, borderRadius: height > 60 ? 16 : 8, width: height > 60 ? '100%' : `${78 - (index % 3) * 14}%` }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing here, and why that is so. */
export function Empty({ icon, title, children }: EmptyProps): ReactElement {
  return (
    <div className="kit-empty">
      <Icon name={icon} size={40} />
      <b>{title}</b>
      {children}
    </div>
  );
}
