import { parseArgs } from 'node:util';
import type { Language } from '../holder.ts';
import type { Scheme, Width } from '../screens/stage.ts';
import { walks } from '../screens/walks.ts';

export interface Options {
  readonly languages: readonly Language[];
  readonly schemes: readonly Scheme[];
  /** Empty: each screen at the width at which it is used most. */
  readonly widths: readonly Width[];
  readonly only: readonly string[];
  /** Where the single pictures go; nobody commits them. */
  readonly to: string;
  /** Measure every view beside photographing it, and fail where something does not fit. */
  readonly measure: boolean;
  /** Keep the pictures of earlier runs in that folder, and lay out all that lie there. */
  readonly add: boolean;
  /** Leave docs/ as it is. */
  readonly dry: boolean;
}

const languages = ['es', 'zh-CN', 'en'] as const;
const schemes = ['light', 'dark'] as const;
const widths = ['390', '320', '768', '1280'] as const;

/** `npm run contact-sheet -- --languages es,en --schemes light --widths 390,1280 --only claim,code --dry` */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      languages: { type: 'string', default: languages.join() }, schemes: { type: 'string', default: schemes.join() }, widths: { type: 'string', default: '' },
      only: { type: 'string', default: Object.keys(walks).join() }, to: { type: 'string', default: '.yika/contact-sheet' }, dry: { type: 'boolean', default: false }, add: { type: 'boolean', default: false }, measure: { type: 'boolean', default: false },
    },
  });
  return {
    languages: chosen('languages', values.languages, languages), schemes: chosen('schemes', values.schemes, schemes),
    widths: (values.widths === '' ? [] : chosen('widths', values.widths, widths)).map((width) => Number(width) as Width),
    only: values.only === '' ? [] : chosen('only', values.only, Object.keys(walks)), to: values.to, dry: values.dry, add: values.add, measure: values.measure,
  };
}

function chosen<Name extends string>(option: string, list: string, known: readonly Name[]): readonly Name[] {
  return list.split(',').map((word) => {
    const name = known.find((each) => each === word);
    if (name === undefined) throw new Error(`--${option} takes ${known.join(', ')}; not ${word}`);
    return name;
  });
}
