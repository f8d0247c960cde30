import type { CommandSpec, WorkflowDefinition } from '../../../workflows/definition.js';
import type { StepRule } from './step-rules.js';
import type { ChartState } from '../../engine/chart.js';

/** Rules by the file they stand in. */
export type RulesByFile = ReadonlyMap<string, readonly StepRule[]>;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((each) => `| ${each.map(cell).join(' | ')} |`).join('\n');
export const code = (text: string): string => `\`${text}\``;

export function stateTable(states: readonly ChartState[]): string {
  return table(['State', 'Description', 'Commands'], states.filter((each) => each.description).map((each) => [code(each.path), each.description!, each.events.map(code).join(' ')]));
}

/** Where a command leads: `A → B`, once for each pair; `stays` where nothing but facts changes. */
function ways(type: string, states: readonly ChartState[]): string {
  const found = states.flatMap(({ name, transitions }) => transitions.filter((each) => each.event === type).map(({ target }) => (target ? `${name} → ${target.split('.').at(-1)}` : `${name} (stays)`)));
  return [...new Set(found)].join('; ');
}

export function commandTable({ commands }: WorkflowDefinition, states: readonly ChartState[]): string {
  const row = (each: CommandSpec): string[] => [
    code(each.type), each.label.zh, each.label.en, ways(each.type, states), each.clockEffect, each.basis.join(', '), each.automatic ? 'system' : 'people',
    each.explainedLate ? 'with a reason' : '',
  ];
  return table(['Command', '名称', 'Meaning', 'From → to', 'Clock', 'Basis', 'Sent by', 'Entered late'], [...commands.values()].map(row));
}

export function ruleTables(rules: RulesByFile): string[] {
  return [...rules].filter(([, list]) => list.length > 0).flatMap(([file, list]) => [
    `### ${file}`, table(['Rule', 'Basis', '说明'], list.map((each) => [code(each.rule), each.article || '—', each.message || '—'])),
  ]);
}
