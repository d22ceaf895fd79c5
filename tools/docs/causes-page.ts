import { atTheCounter, ofTheECard, whenClaiming, type Cause } from './causes.ts';
import { madeFrom, page, table } from './markdown.ts';

export function causesPage(): string {
  return page([
    madeFrom('`tools/docs/causes.ts`'),
    '# Causes, and what is said of them',
    'Every cause that the published texts name for a card that does not work, and the [reason](reasons.md) that covers it here; or plainly that this data cannot know it.',
    '## Why claiming fails', tableOf(whenClaiming),
    '## Why a hospital or pharmacy refuses', tableOf(atTheCounter),
    '## Of the e-card, the phone and the code', tableOf(ofTheECard),
  ]);
}

function tableOf(causes: readonly Cause[]): string {
  return table(['cause', 'reasons', ''], causes.map(({ cause, codes, note = '' }) => [cause, codes.map((code) => `[\`${code}\`](reasons.md#${code})`).join(' '), note]));
}
