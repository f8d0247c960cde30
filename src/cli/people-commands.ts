import { createInterface } from 'node:readline/promises';
import type { Command } from 'commander';
import { LOCAL_CLIENT } from '../identity/client.js';
import { People } from '../identity/people/people.js';
import { Setup } from '../identity/people/setup.js';
import { ROLES } from '../identity/roles.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../platform/errors/general-errors.js';
import { withOffice } from './office-context.js';
import { organIdOf } from './organ-code.js';

/** The password from standard input, so that it stands in no command line and no history; none makes one up. */
async function passwordFrom(stdin: boolean): Promise<string | undefined> {
  if (!stdin) return undefined;
  const lines = createInterface({ input: process.stdin });
  try {
    for await (const line of lines) return line;
    return undefined;
  } finally {
    lines.close();
  }
}

interface Named {
  readonly name: string;
  readonly passwordStdin?: boolean;
}

/** `yishen admin create`, `yishen people add`. No password is known beforehand: one is given on standard input or made up and shown once. */
export function addPeopleCommands(program: Command): void {
  program.command('admin').description('系统管理员 · administrators')
    .command('create <username>').description('创建首位系统管理员 · create the first administrator')
    .requiredOption('--name <name>', 'display name').option('--password-stdin', 'read the password from standard input')
    .action(async (username: string, { name, passwordStdin }: Named) => {
      const password = await passwordFrom(passwordStdin ?? false);
      const created = await withOffice((office) => office.get(Setup).createFirstAdministrator({ username, displayName: name, ...(password === undefined ? {} : { password }) }));
      tell(username, created.password);
    });
  program.command('people').description('人员 · people')
    .command('add <username>').description('添加人员 · add a person')
    .requiredOption('--name <name>', 'display name').requiredOption('--organ <code>', 'code of the organ').requiredOption('--role <role...>', 'roles in that organ')
    .option('--password-stdin', 'read the password from standard input')
    .action(async (username: string, { name, passwordStdin, organ, role }: Named & { organ: string; role: string[] }) => {
      const password = await passwordFrom(passwordStdin ?? false);
      const created = await withOffice(async (office) => {
        const organId = await organIdOf(office.get(Reads), organ);
        const roles = role.map((each) => {
          const known = ROLES.find((one) => one === each);
          if (!known) throw ValidationFailedError.at('#/role', { zh: `没有“${each}”这一角色。`, en: `There is no role '${each}'.` });
          return { organId, role: known };
        });
        return office.get(People).create(null, { username, displayName: name, roles, ...(password === undefined ? {} : { password }) }, LOCAL_CLIENT);
      });
      tell(username, created.password);
    });
}

function tell(username: string, madeUp: string | null | undefined): void {
  const shown = madeUp ? `初始密码（仅显示一次，首次登录须修改）：${madeUp}\nInitial password (shown once, to be changed at first sign-in): ${madeUp}\n` : '';
  process.stdout.write(`已创建 ${username}。 Created.\n${shown}`);
}
