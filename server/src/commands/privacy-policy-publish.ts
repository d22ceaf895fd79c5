import { isCalendarDay } from '@yika/contract/numbers';
import { Type } from 'typebox';
import { NOBODY, recordAudit } from '../modules/audit/index.ts';
import { publishPolicy, type PublishFault } from '../modules/consents/index.ts';
import { dayInChina } from '../platform/values/day.ts';
import { asId } from '../platform/values/ids.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { readJsonFile } from './read-json-file.ts';
import { exactly, readOptions } from './read-options.ts';

const Sections = Type.Array(Type.Object({ title: Type.String({ minLength: 1 }), paragraphs: Type.Array(Type.String({ minLength: 1 }), { minItems: 1 }) }, { additionalProperties: false }), { minItems: 1 });
const PolicyInFile = Type.Object({
  version: Type.Integer({ minimum: 1 }), validFrom: Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }), readingMinutes: Type.Integer({ minimum: 1, maximum: 120 }),
  text: Type.Object({ es: Sections, 'zh-CN': Sections, en: Sections }, { additionalProperties: false }),
}, { additionalProperties: false });

export const command: Command = {
  name: 'privacy-policy publish',
  usage: 'FILE.json',
  describe: 'Publishes a text of the privacy policy in three languages; it is in force from its day, and never changes under its number.',
  run: async (args, { config }) => {
    const [path = ''] = exactly(readOptions(args, {}).positionals, 1, 'Name one file with the text.');
    const { validFrom, ...written } = readJsonFile(path, PolicyInFile);
    if (!isCalendarDay(validFrom)) throw new UsageFault('validFrom is no day of the calendar.');
    const published = await asOperator(config(), (inTransaction, { owner }) => inTransaction(async ({ database, now }) => {
      const decided = await owner.transaction((asOwner) => publishPolicy(asOwner, { ...written, validFrom: asId(validFrom) }, dayInChina(now())));
      if (decided.allowed && !decided.value.before) await recordAudit(database, { holderId: NOBODY, at: now(), caller: operator, action: 'consent.policy_published', subject: `version:${written.version}` });
      return decided;
    }));
    if (!published.allowed) return { value: { error: published.reason }, text: sentences[published.reason], exitCode: 1 };
    const { version, before } = published.value;
    return { value: published.value, text: before ? `Version ${version} was published before, word for word.` : `Version ${version} is in force from ${validFrom}.` };
  },
};

const sentences: Readonly<Record<PublishFault, string>> = {
  languages_differ: 'The three languages do not have the same number of sections.',
  version_taken: 'Another text, or another day, is published under this version: people may have agreed to it.',
  version_not_newer: 'A newer version is published.',
  begins_in_the_past: 'It would begin in the past: whoever agreed since then has agreed to another text.',
};
