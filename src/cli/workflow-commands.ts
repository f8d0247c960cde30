import type { Command } from 'commander';
import { Engine } from '../engine/engine.js';
import { withOffice } from './office-context.js';

/** `yishen workflow upgrade`: moves one case to the next version of its workflow. */
export function addWorkflowCommands(program: Command): void {
  const workflow = program.command('workflow').description('流程版本 · workflow versions');
  workflow.command('upgrade <caseId>').description('将办件迁移到下一流程版本 · move a case to the next version').action(async (caseId: string) => {
    const answer = await withOffice((office) => office.get(Engine).upgrade(caseId, null));
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  });
}
