import { DEFAULT_POLICY } from '../../../workflows/clock/policy.js';
import type { CommandSpec, WorkflowDefinition } from '../../../workflows/definition.js';
import { CHANNELS } from '../../../workflows/request/channels.js';
import { type Citation, OUTCOMES } from '../../../workflows/request/outcomes.js';
import { CLOCK_ROWS } from './request-clocks.js';
import type { StepRule } from './step-rules.js';
import { acceptedByState, type ChartState } from './workflow-chart.js';
import { mainDiagram, regionDiagram, regionsBeside } from './workflow-mermaid.js';

/** Rules by the file they stand in. */
export type RulesByFile = ReadonlyMap<string, readonly StepRule[]>;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((each) => `| ${each.map(cell).join(' | ')} |`).join('\n');
const code = (text: string): string => `\`${text}\``;

/** workflows/request/README.md: the chart, its states, commands, outcomes, clocks and rules, as the program has them. Pure. */
export function renderWorkflowReadme(definition: WorkflowDefinition, rules: RulesByFile): string {
  const states = acceptedByState(definition.machine).filter((each) => each.path !== '');
  return [
    `# The life of a request (${definition.id}, version ${definition.version})`,
    'Generated from the machine by `npm run docs`; a test fails when it is stale. Change the machine, not this file.',
    'Facts are in the context; due dates, deadlines and tasks are worked out from them (`v1/figures.ts`, `v1/deadlines.ts`, `v1/tasks.ts`). An event is recorded in exactly one region; the other regions follow the facts.',
    '## The main line', 'A request is received into `OPEN`, where the states below run beside a clock, consultations, assistance, an extension and disputes.', mainDiagram(states),
    '## Beside it',
    ...regionsBeside(states).flatMap((each) => [`### ${each.path.replace('.', ': ')}`, regionDiagram(states, each)]),
    '## States', stateTable(states),
    '## Commands', 'Clock effect: what the command does to the reply clock. System: sent by a deadline, never by a person.', commandTable(definition, states),
    '## Outcomes', 'One per request: that of the first reply, or of the closing without one (domain §5, §8.4).', outcomeTable(),
    '## Receipt by channel', table(['Channel', '渠道', 'Received on', 'Basis', 'Proof on file'],
      CHANNELS.map((each) => [code(each.channel), each.label.zh, RECEIPT[each.receiptIs], each.basis, each.proof.zh])),
    '## Clocks', 'Lengths are those of the default policy. Periods of others run from their receipt of the letter; nothing takes effect on an estimate.',
    table(['Deadline', 'Meaning', 'Runs from', 'Length', 'When it ends', 'Basis'],
      CLOCK_ROWS.map((each) => [code(each.key), each.meaning, each.from, each.length(DEFAULT_POLICY), each.expiry, each.basis])),
    '## Rules', 'Why a command is refused. Every one of them is provoked by a test beside its file.', ...ruleTables(rules),
  ].join('\n\n').concat('\n');
}

const RECEIPT = { submission: 'day of submission', signature: 'day the organ signs for it', confirmation: 'day both sides confirm' } as const;

function stateTable(states: readonly ChartState[]): string {
  return table(['State', 'Description', 'Commands'], states.filter((each) => each.description).map((each) => [code(each.path), each.description!, each.events.map(code).join(' ')]));
}

/** Where a command leads: `A → B`, once for each pair; `stays` where nothing but facts changes. */
function ways(type: string, states: readonly ChartState[]): string {
  const found = states.flatMap(({ name, transitions }) => transitions.filter((each) => each.event === type).map(({ target }) => (target ? `${name} → ${target.split('.').at(-1)}` : `${name} (stays)`)));
  return [...new Set(found)].join('; ');
}

function commandTable({ commands }: WorkflowDefinition, states: readonly ChartState[]): string {
  const row = (each: CommandSpec): string[] => [
    code(each.type), each.label.zh, each.label.en, ways(each.type, states), each.clockEffect, each.basis.join(', '), each.automatic ? 'system' : 'people',
  ];
  return table(['Command', '名称', 'Meaning', 'From → to', 'Clock', 'Basis', 'Sent by'], [...commands.values()].map(row));
}

const cite = ({ law, article, paragraph, item }: Citation): string => `${law === 'REG' ? 'Art.' : law} ${article}${paragraph ? ` ¶${paragraph}` : ''}${item ? `(${item})` : ''}`;

function outcomeTable(): string {
  return table(['Outcome', '名称', 'Basis', 'Row of table 三', 'Must say', 'Remedy', 'Letter'], OUTCOMES.map((each) => [
    code(each.code), each.label.zh, each.basis.map(cite).join(', ') || '—', `${each.row.number} ${each.row.mark}`, each.elements.map(code).join(' '),
    each.code === 'PARTIALLY_GRANTED' ? 'R1 if a part rests on Arts. 14–16, else R2' : each.remedy, each.letter,
  ]));
}

function ruleTables(rules: RulesByFile): string[] {
  return [...rules].filter(([, list]) => list.length > 0).flatMap(([file, list]) => [
    `### ${file}`, table(['Rule', 'Basis', '说明'], list.map((each) => [code(each.rule), each.article || '—', each.message || '—'])),
  ]);
}
