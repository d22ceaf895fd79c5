import { languages } from '@yika/contract';
import { reasonCodes, reasonTraits, type ReasonCode } from '@yika/contract/reason-codes';
import { acts, generalCauses, reasons, stillWorks, type DefaultStep, type Reason } from '@yika/contract/reasons';
import { madeFrom, page, table } from './markdown.ts';

export function reasonsPage(): string {
  return page([
    madeFrom('`contract/src/reason-codes.ts` and `contract/src/reasons`'),
    '# Reasons why not',
    [
      'Every reason that the platform can give why signing in, a check or a payment did not work. A reply lists all that were found: first what the nearest person can mend now, of those the gravest.',
      '`severity`: stops_everything, stops_payment, limits, warns. `whoCanAct`: holder, clerk, employer, region, nobody_yet. A region’s policy may make one graver than stands here; the reply says which it is.',
      'Words in braces are filled in when they are known; else the sentence is left out. A step to a place names the place; where none is known, the hotline stands in.',
    ].join('\n'),
    table(['code', 'severity', 'who can act', 'next step', 'in short'], reasonCodes.map((code) => [
      `[\`${code}\`](#${code})`, reasonTraits[code].severity, reasonTraits[code].whoCanAct, stepOf(reasons[code].nextStep, reasons[code].hotline), reasons[code].words.en.title,
    ])),
    ...reasonCodes.flatMap(section),
    '## Buttons of a next step',
    table(['act', ...languages], Object.entries(acts).map(([act, said]) => [`\`${act}\``, ...languages.map((language) => said[language])])),
    '## What goes on working',
    table(['code', ...languages], Object.entries(stillWorks).map(([code, said]) => [`\`${code}\``, ...languages.map((language) => said[language])])),
    '## General causes, for those about whom nothing may be said',
    table(['code', ...languages], Object.entries(generalCauses).map(([code, { title, whatToDo }]) => [`\`${code}\``, ...languages.map((language) => `**${title[language]}** ${whatToDo[language]}`)])),
  ]);
}

function section(code: ReasonCode): string[] {
  const { hotline, nextStep, otherStep, words }: Reason = reasons[code];
  const { severity, whoCanAct } = reasonTraits[code];
  return [
    `## ${code}`,
    [severity, whoCanAct, stepOf(nextStep, hotline), ...(otherStep ? [`or ${stepOf(otherStep, hotline)}`] : [])].join(' · '),
    table(['', 'title', 'why', 'what to do', 'for the clerk', 'for the operator'], languages.map((language) => {
      const { title, titleKnown, why, eachOutage, known = [], whatToDo, forClerk, forOperator } = words[language];
      return [language, titleKnown ? `${title} / ${titleKnown}` : title, [why, ...known, ...(eachOutage ? [eachOutage.open, eachOutage.ended] : [])].join(' '), whatToDo, forClerk, forOperator];
    })),
  ];
}

function stepOf(step: DefaultStep, hotline: string): string {
  switch (step.kind) {
    case 'button':
      return `button \`${step.act}\``;
    case 'place':
      return `a place, or ${hotline}`;
    case 'call':
      return `call ${hotline}`;
    case 'wait':
      return 'wait';
  }
}
