import { nameDifferences } from '@yika/contract/numbers';
import { useWords } from '@yika/kit';
import { Fragment, type ReactElement } from 'react';
import { deskWords } from './words.ts';

interface Props {
  readonly name: string | null;
  /** The name in the other column. */
  readonly besides: string;
  readonly side: 'held' | 'asked';
}

/** A name large enough to tell 宜 from 怡; what the other column does not have is marked by shape, and said to those who do not see it. */
export function NameValue({ name, besides, side }: Props): ReactElement {
  const say = useWords(deskWords);
  if (name === null) return <span className="kit-second">{say.none}</span>;
  const pieces = side === 'held' ? nameDifferences(name, besides).held : nameDifferences(besides, name).asked;
  const others = pieces.filter(({ same }) => !same).map(({ text }) => text.trim()).filter((text) => text !== '');
  return (
    <span className="desk__name">
      <bdi lang={/\p{Script=Han}/u.test(name) ? 'zh-CN' : undefined}>
        {/* biome-ignore lint/suspicious/noArrayIndexKey: a piece of a name has no other name than its place. */}
        {pieces.map(({ text, same }, place) => <Fragment key={place}>{same ? text : <mark>{text}</mark>}</Fragment>)}
      </bdi>
      {others.length > 0 && <span className="kit-unseen">{say.onlyHere(others.join(' · '))}</span>}
    </span>
  );
}
