import { DEFAULT_POLICY } from '../../../workflows/clock/policy.js';
import type { WorkflowDefinition } from '../../../workflows/definition.js';
import { CHANNELS } from '../../../workflows/request/channels.js';
import { type Citation, OUTCOMES } from '../../../workflows/request/outcomes.js';
import { CLOCK_ROWS } from './request-clocks.js';
import { acceptedByState } from '../../engine/chart.js';
import { mainDiagram, regionDiagram, regionsBeside } from './workflow-mermaid.js';
import { code, commandTable, type RulesByFile, ruleTables, stateTable, table } from './workflow-tables.js';

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
    '## Commands', 'Clock effect: what the command does to the reply clock. System: sent by a deadline, never by a person. Entered late: an act of the office, which a person who dates it before today has to explain (补录理由, ux §4.3).', commandTable(definition, states),
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

const cite = ({ law, article, paragraph, item }: Citation): string => `${law === 'REG' ? 'Art.' : law} ${article}${paragraph ? ` ¶${paragraph}` : ''}${item ? `(${item})` : ''}`;

function outcomeTable(): string {
  return table(['Outcome', '名称', 'Basis', 'Row of table 三', 'Must say', 'Remedy', 'Letter'], OUTCOMES.map((each) => [
    code(each.code), each.label.zh, each.basis.map(cite).join(', ') || '—', `${each.row.number} ${each.row.mark}`, each.elements.map(code).join(' '),
    each.code === 'PARTIALLY_GRANTED' ? 'R1 if a part rests on Arts. 14–16, else R2' : each.remedy, each.letter,
  ]));
}
