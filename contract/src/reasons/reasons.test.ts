import { describe, expect, test } from 'vitest';
import { languages, type Language, type Said } from '../language.ts';
import { reasonCodes } from '../reason-codes.ts';
import { NextStep } from '../reason-view.ts';
import { acts, generalCauses, reasons, sayReason, stillWorks, verificationPhrases, type Reason } from './index.ts';

/** What the lines of the places that are down name. */
const ofOutages: Readonly<Record<string, RegExp>> = { outageOpen: /^place,since$/, outageEnded: /^place,since,until$/, outageMore: /^count$/ };

const longSentence: Readonly<Record<Language, number>> = { es: 170, 'zh-CN': 60, en: 170 };
const aTitle: Readonly<Record<Language, number>> = { es: 44, 'zh-CN': 18, en: 44 };
const aButton: Readonly<Record<Language, number>> = { es: 26, 'zh-CN': 7, en: 22 };

/** Every text of the catalogue by a path, in every language. */
const texts: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...reasonCodes.flatMap((code) => partsOf(reasons[code]).map(([part, said]): [string, Said] => [`${code}.${part}`, said])),
  ...Object.entries(acts).map(([act, said]): [string, Said] => [`acts.${act}`, said]),
  ...Object.entries(stillWorks).map(([code, said]): [string, Said] => [`stillWorks.${code}`, said]),
  ...Object.entries(generalCauses).flatMap(([code, { title, whatToDo }]): [string, Said][] => [[`general.${code}.title`, title], [`general.${code}.whatToDo`, whatToDo]]),
  ...Object.entries(verificationPhrases).flatMap(([outcome, phrase]) => Object.entries(phrase).map(([part, said]): [string, Said] => [`${outcome}.${part}`, said])),
]);

test('every code has its words, and nothing else has', () => {
  expect(Object.keys(reasons).sort()).toEqual([...reasonCodes].sort());
  expect(textsThat(({ text }) => text.trim() === '' || /^[a-z_]+$/.test(text))).toEqual([]);
});

test('no text is the same in two languages', () => {
  expect([...texts].filter(([, said]) => new Set(Object.values(said)).size < languages.length).map(([path]) => path)).toEqual([]);
});

test('no two reasons have the same title', () => {
  for (const language of languages) {
    const titles = reasonCodes.map((code) => reasons[code].words[language].title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  }
});

test('titles, buttons and sentences fit where they are shown', () => {
  const limitOf = (path: string) => (path.startsWith('acts.') ? aButton : /\.(title|word)$/.test(path) ? aTitle : longSentence);
  expect(textsThat(({ path, language, text }) => [...text].length > limitOf(path)[language])).toEqual([]);
});

test('sentences end, and titles do not', () => {
  const isTitle = (path: string) => /\.(title|titleKnown|word|outageUnnamed)$|^(acts|stillWorks)\./.test(path);
  expect(textsThat(({ path, text }) => /[.。]$/.test(text) === isTitle(path))).toEqual([]);
});

describe('the facts', () => {
  test('stand only in the texts that may be left out, and are the same in every language', () => {
    const stray = [...texts].filter(([path, said]) => {
      const named = languages.map((language) => [...said[language].matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join());
      const shape = /\.(titleKnown|known\d)$/.test(path) ? /^(day|months|amount|until)$/ : (ofOutages[path.split('.').at(-1) ?? ''] ?? /^$/);
      const allowed = named.every((names) => shape.test(names));
      return !allowed || new Set(named).size > 1;
    });
    expect(stray).toEqual([]);
  });

  test('that are not known leave no trace', () => {
    for (const code of reasonCodes) {
      for (const language of languages) expect(JSON.stringify(sayReason({ code }, language))).not.toMatch(/[{]\w+[}]|undefined|NaN|Invalid/);
    }
  });

  test('that are known are said as people there write them', () => {
    const found = { code: 'contributions_in_arrears', months: ['2030-10', '2030-11'], day: '2031-01-31' } as const;
    expect(sayReason(found, 'es').why).toContain('octubre de 2030 y noviembre de 2030. Si se pagan hasta el 31 de enero de 2031');
    expect(sayReason(found, 'zh-CN').why).toContain('2030年10月、2030年11月。2031年1月31日');
    expect(sayReason(found, 'en').why).toContain('October 2030 and November 2030. If they are paid by 31 January 2031');
    expect(sayReason({ code: 'balance_low', amountFen: 4200 }, 'zh-CN').title).toBe('个人账户余额不足，还差 42.00 元');
    expect(sayReason({ code: 'pin_paused', until: Date.parse('2030-01-28T17:00:00Z') }, 'en').why).toContain('29 January 2030 at 01:00');
  });
});

test('every place that is down has a line of its own: since when, until when where it is back, and how many are not named', () => {
  const since = Date.parse('2030-06-14T02:02:00Z');
  const outages = [{ place: { es: 'Uno', 'zh-CN': '一院', en: 'One' }, since, until: null }, { place: null, since, until: since + 3_600_000 }];
  expect(sayReason({ code: 'hospital_system_down', outages, moreOutages: 3 }, 'en').why.split('\n').slice(1)).toEqual([
    'Not answering: One, since 14 June 2030 at 10:02.', 'Was not answering: a place that is not on our list, from 14 June 2030 at 10:02 to 14 June 2030 at 11:02.', 'And 3 more.',
  ]);
  expect(sayReason({ code: 'hospital_system_down', outages: outages.slice(0, 1) }, 'zh-CN').why).toMatch(/\n故障机构：一院，2030年6月14日 10:02起。$/);
  expect(sayReason({ code: 'hospital_system_down', outages }, 'es')).toMatchObject({ outages: [{ place: 'Uno', since, until: null }, { place: null, until: since + 3_600_000 }], moreOutages: 0 });
});

test('the clerk is told what the clerk does, and the person what the person does', () => {
  const { whatToDo, forClerk } = reasons.code_already_used.words.es;
  expect(sayReason({ code: 'code_already_used' }, 'es').whatToDo).toBe(whatToDo);
  expect(sayReason({ code: 'code_already_used' }, 'es', { to: 'clerk' }).whatToDo).toBe(forClerk);
});

describe('the next step', () => {
  test('falls back to a number that answers, and never to nothing', () => {
    for (const code of reasonCodes) {
      const { nextStep } = sayReason({ code }, 'en');
      expect(['button', 'call', 'wait']).toContain(nextStep.kind);
      if (nextStep.kind === 'call') expect(nextStep.number).toMatch(/^12(333|393)$/);
    }
  });

  test('calls the region’s own number for cards, and never that one for insurance', () => {
    expect(sayReason({ code: 'card_not_found' }, 'en', { cardHotline: '12345' })).toMatchObject({ hotline: '12345', nextStep: { kind: 'call', number: '12345' } });
    expect(sayReason({ code: 'not_insured_here' }, 'en', { cardHotline: '12345' })).toMatchObject({ hotline: '12393', nextStep: { kind: 'call', number: '12393' } });
  });

  test('has words for every button that a reply can name', () => {
    const named = NextStep.anyOf.flatMap((step) => ('act' in step.properties ? step.properties.act.enum : []));
    expect(Object.keys(acts).sort()).toEqual([...named].sort());
  });
});

describe('the voice', () => {
  test('Spanish says usted', () => {
    expect(textsThat(({ language, text }) => language === 'es' && /(^|[^\p{L}])(tú|tu|tus|te|tienes|puedes|debes)([^\p{L}]|$)/iu.test(text))).toEqual([]);
  });

  test('Chinese keeps 您 for notices', () => {
    expect(textsThat(({ language, text }) => language === 'zh-CN' && text.includes('您'))).toEqual([]);
  });

  test('the person does not meet the words of programmers', () => {
    expect(textsThat(({ path, text }) => !/\.forOperator$/.test(path) && /[a-z]_[a-z]|\biat\b|cookie|token|\bAPI\b|\bnull\b|= /i.test(text))).toEqual([]);
  });
});

function partsOf({ words }: Reason): [string, Said][] {
  const said = (part: string, pick: (language: Language) => string | undefined): [string, Said][] => {
    const [es, chinese, en] = languages.map(pick);
    return es === undefined && chinese === undefined && en === undefined ? [] : [[part, { es: es ?? '', 'zh-CN': chinese ?? '', en: en ?? '' }]];
  };
  return [
    ...(['title', 'titleKnown', 'why', 'whatToDo', 'forClerk', 'forOperator'] as const).flatMap((part) => said(part, (language) => words[language][part])),
    ...(['open', 'ended', 'unnamed', 'more'] as const).flatMap((part) => said(`outage${part[0]?.toUpperCase()}${part.slice(1)}`, (language) => words[language].eachOutage?.[part])),
    ...[0, 1, 2].flatMap((index) => said(`known${index}`, (language) => words[language].known?.[index])),
  ];
}

function textsThat(isWrong: (entry: { path: string; language: Language; text: string }) => boolean) {
  return [...texts].flatMap(([path, said]) => languages.map((language) => ({ path, language, text: said[language] }))).filter(isWrong);
}
