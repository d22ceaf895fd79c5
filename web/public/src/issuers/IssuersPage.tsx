import type { IssuerStanding, IssuerView } from '@yika/contract';
import { call, Empty, failureOf, formatDay, formatList, PageShell, ProblemAlert, Skeleton, StateLine, TextField, useLanguage, useWords, type Tone } from '@yika/kit';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { listIssuers } from '../addresses.ts';
import { issuerWords } from '../words/issuer-words.ts';
import { findIssuers } from './find-issuers.ts';

export const tones: Record<IssuerStanding, Tone> = { active: 'good', suspended: 'doubt', withdrawn: 'plain' };

/** The register of issuers that anybody can read (Measures, Art. 5 and 8). */
export function IssuersPage(): ReactElement {
  const say = useWords(issuerWords);
  const [typed, setTyped] = useState('');
  const { data, error, refetch } = useQuery({ queryKey: ['issuers'], queryFn: ({ signal }) => call(listIssuers, { signal }) });
  const shown = data ? findIssuers(data.issuers, typed) : [];
  return (
    <PageShell title={say.title} width="60rem">
      <p className="public__lead">{say.lead}</p>
      {error && <ProblemAlert failure={failureOf(error)} onTryAgain={() => refetch()} />}
      {!data && !error && <Skeleton heights={[52, 180]} />}
      {data?.issuers.length === 0 && <Empty icon="institution" title={say.nobody}><p>{say.nobodyWords}</p></Empty>}
      {data && data.issuers.length > 0 && (
        <>
          <TextField label={say.search} hint={say.searchHint} value={typed} onChange={setTyped} type="search" />
          <p className="kit-small kit-second" role="status">{shown.length === 0 ? say.none : say.found(shown.length, data.issuers.length)}</p>
          {shown.length > 0 && <Register issuers={shown} />}
        </>
      )}
    </PageShell>
  );
}

/** A table; on a phone each line of it stands as a card, with its headings beside the values. */
function Register({ issuers }: { readonly issuers: readonly IssuerView[] }): ReactElement {
  const say = useWords(issuerWords);
  const { language } = useLanguage();
  return (
    <table className="register">
      <caption className="kit-unseen">{say.title}</caption>
      <thead><tr>{[say.number, say.region, say.scope, say.since, say.standing, say.rules].map((heading) => <th key={heading} scope="col">{heading}</th>)}</tr></thead>
      <tbody>
        {issuers.map(({ areaCode, issuerNumber, name, scope, since, standing, until }) => (
          <tr key={areaCode}>
            <td data-heading={say.number}>{issuerNumber}</td>
            <th scope="row">{name[language]}<small>{areaCode}</small></th>
            <td data-heading={say.scope} className="register__scope">{formatList(scope.map((each) => say.scopes[each]), language)}</td>
            <td data-heading={say.since}>{formatDay(since, language)}</td>
            <td data-heading={say.standing}><StateLine tone={tones[standing]} words={until === null ? undefined : say.until(formatDay(until, language))}>{say.standings[standing]}</StateLine></td>
            <td><a className="register__link" href={`/issuers/${areaCode}`}>{say.read}<span className="kit-unseen">: {name[language]}</span></a></td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
