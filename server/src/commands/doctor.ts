import { ConfigurationFault } from '../config.ts';
import type { Command, Outcome } from './command.ts';
import { checkDatabase } from './doctor/check-database.ts';
import { checkDocuments } from './doctor/check-documents.ts';
import { checkDisk, checkFolder, checkKeys, checkNode, checkPackages, checkTestTools, checkWeb } from './doctor/check-machine.ts';
import { checkPort, checkRun } from './doctor/check-run.ts';
import type { Finding } from './doctor/finding.ts';

/** Looks at everything that has to be in order, changes nothing, and says of each what to do where it is not. */
export const command: Command = {
  name: 'doctor',
  describe: 'Explains what is wrong: node, packages, folder, disk, ports, database, what has to be in it, keys, clock, pages.',
  run: async (_, { config }) => {
    const findings: Finding[] = [checkNode(), checkPackages()];
    try {
      const settings = config();
      findings.push({ name: 'configuration', state: 'ok', says: `${settings.mode}, port ${settings.port}` });
      findings.push(checkFolder(settings), checkDisk(settings), await checkRun(settings), await checkPort(settings));
      findings.push(...(await checkDatabase(settings)), checkKeys(settings), await checkDocuments(settings), checkWeb(settings));
    } catch (error) {
      if (!(error instanceof ConfigurationFault)) throw error;
      findings.push(...error.sentences.map((says) => ({ name: 'configuration', state: 'fail', says, todo: 'Mend the environment or yika.env.' }) as const));
    }
    findings.push(checkTestTools());
    return report(findings);
  },
};

function report(findings: readonly Finding[]): Outcome {
  const marks = { ok: 'ok  ', warn: 'warn', fail: 'FAIL' } as const;
  const lines = findings.map(({ name, state, says, todo }) => `${marks[state]}  ${name.padEnd(14)} ${says}${todo ? `\n${' '.repeat(21)}→ ${todo}` : ''}`);
  const failed = findings.filter(({ state }) => state === 'fail').length;
  const last = failed === 0 ? 'Nothing stands in the way.' : `${failed} to mend.`;
  return { value: { well: failed === 0, findings }, text: [...lines, '', last].join('\n'), exitCode: failed === 0 ? 0 : 1 };
}
