import { createFirstStaff } from '../modules/staff/index.ts';
import { UsageFault, type Command } from './command.ts';
import { asOperator, operator } from './operator-world.ts';
import { exactly, readOptions } from './read-options.ts';

const roles = ['system_administrator', 'security_administrator', 'approver'] as const;

export const command: Command = {
  name: 'staff create',
  usage: '--role ROLE --name NAME [--further]',
  describe: 'Creates the first of those who run the console, for the nation, and prints the one-time code that makes their passkey.',
  run: async (args, { config }) => {
    const { values, positionals } = readOptions(args, { role: { type: 'string' }, name: { type: 'string' }, further: { type: 'boolean' } });
    exactly(positionals, 0, 'Name the person with --name.');
    const role = roles.find((one) => one === values.role);
    if (!role) throw new UsageFault(`The role is one of: ${roles.join(', ')}. Everybody else is invited in the console.`);
    const name = values.name?.trim() ?? '';
    if (name === '' || name.length > 60) throw new UsageFault('Name the person with --name, in at most 60 characters.');
    const settings = config();
    const created = await asOperator(settings, (inTransaction) => inTransaction((world) => createFirstStaff(world, operator, { role, name, further: values.further ?? false })));
    if (!created.allowed) return { value: { error: created.reason }, text: 'Somebody with that role exists already: others are invited and appointed in the console. With --further one more is created.', exitCode: 1 };
    const { staffNumber, code, expiresAt } = created.value;
    const until = new Date(expiresAt).toISOString();
    return {
      value: { staffNumber, role, code, expiresAt: until, address: `${settings.publicUrl}/console/enrol` },
      text: `${staffNumber} (${role}). One-time code: ${code}, until ${until}.\nIt is typed at ${settings.publicUrl}/console/enrol, on the device whose passkey will be used; it works once.`,
    };
  },
};
