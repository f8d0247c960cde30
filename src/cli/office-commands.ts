import type { Command } from 'commander';
import { addCalendarCommands } from './calendar-commands.js';
import { addCatalogueCommands } from './catalogue-commands.js';
import { addDemoCommand } from './demo-command.js';
import { addFileCommands } from './file-commands.js';
import { addImportCommand } from './import-command.js';
import { addMigrateCommand } from './migrate-command.js';
import { addPeopleCommands } from './people-commands.js';
import { addPolicyCommands } from './policy-commands.js';
import { addRecordCommands } from './record-commands.js';
import { addWorkflowCommands } from './workflow-commands.js';

/** The commands that work on an office's database. */
export function addOfficeCommands(program: Command): void {
  for (const add of [
    addMigrateCommand, addPeopleCommands, addCalendarCommands, addPolicyCommands, addImportCommand, addCatalogueCommands, addRecordCommands, addFileCommands, addWorkflowCommands, addDemoCommand,
  ]) add(program);
}
