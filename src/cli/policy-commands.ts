import type { Command } from 'commander';
import { Policies, type PolicyChange } from '../clock/policies/policies.js';
import { LOCAL_CLIENT } from '../identity/client.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { ValidationFailedError } from '../platform/errors/general-errors.js';
import { Time } from '../platform/time/time.js';
import { withOffice } from './office-context.js';
import { organIdOf } from './organ-code.js';

/** `yishen policy`: the numbers an organ works by. */
export function addPolicyCommands(program: Command): void {
  const policy = program.command('policy').description('期限政策 · policies');
  policy.command('show').description('显示当前政策 · the policy in force').option('--organ <code>', 'of one organ')
    .action(({ organ }: { organ?: string }) => withOffice(async (office) => {
      const organId = organ === undefined ? '' : await organIdOf(office.get(Reads), organ);
      const inForce = await office.get(Policies).forOrgan(office.get(Reads), organId, office.get(Time).today());
      process.stdout.write(`${JSON.stringify(inForce, null, 2)}\n`);
    }));
  policy.command('set <json>').description('设定新政策（JSON 中列出要变更的数值）· set a policy from a day on; name the numbers that change')
    .option('--organ <code>', 'of one organ; the city without it').option('--from <date>', 'effective from; today without it')
    .action((json: string, { organ, from }: { organ?: string; from?: string }) => withOffice(async (office) => {
      const organId = organ === undefined ? null : await organIdOf(office.get(Reads), organ);
      const stored = await office.get(Policies).set(null, { organId, effectiveFrom: from ?? office.get(Time).today(), values: changeIn(json) }, LOCAL_CLIENT);
      process.stdout.write(`${JSON.stringify(stored, null, 2)}\n`);
    }));
}

function changeIn(json: string): PolicyChange {
  try {
    return JSON.parse(json) as PolicyChange;
  } catch {
    throw ValidationFailedError.at('#', { zh: '不是有效的 JSON', en: 'This is not valid JSON' });
  }
}
