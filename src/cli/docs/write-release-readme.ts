import { writeFileSync } from 'node:fs';
import { DEFAULT_POLICY } from '../../../workflows/clock/policy.js';
import { FLAG_RULES, RULES } from '../../../workflows/release/flag.js';
import { itemOf, SCOPE } from '../../../workflows/release/scope.js';
import { releaseV1 } from '../../../workflows/release/v1/definition.js';
import { RELEASE_CLOCKS } from './release-clocks.js';
import { rulesOfSources } from './rules-of-sources.js';
import { acceptedByState } from '../../engine/chart.js';
import { mainDiagram } from './workflow-mermaid.js';
import { code, commandTable, ruleTables, stateTable, table } from './workflow-tables.js';

const FOLDER = 'workflows/release';

export const RELEASE_README = `${FOLDER}/README.md`;

/** workflows/release/README.md: chart, flags, commands, clocks and rules, as the program has them. */
export function releaseReadme(): string {
  const states = acceptedByState(releaseV1.machine).filter((each) => each.path !== '');
  const { release } = DEFAULT_POLICY;
  return [
    `# From demand to release (${releaseV1.id}, version ${releaseV1.version})`,
    'Generated from the machine by `npm run docs`; a test fails when it is stale. Change the machine, not this file.',
    'One case is the evaluation of one topic: the requests for the same information. Facts are in the context; due dates, deadlines and tasks are worked out from them (`v1/figures.ts`, `v1/deadlines.ts`, `v1/tasks.ts`).',
    mainDiagram(states),
    '## Flags', `What opens a case, or is a further reason for an open one (\`flags.ts\`). Default thresholds: ${release.distinctApplicants} applicants in ${release.withinMonths} months, ${release.expropriationApplicants} for expropriation; ${release.lookAgainMonths} months after a refusal.`,
    table(['Flag', '名称', 'Meaning', 'Basis'], FLAG_RULES.map((each) => [code(each), RULES[each].label.zh, RULES[each].label.en, RULES[each].article])),
    '## States', stateTable(states),
    '## Commands', 'System: sent by a deadline or by a change of topics, never by a person. Entered late: an act of the office, which a person who dates it before today has to explain (补录理由).', commandTable(releaseV1, states),
    '## Scope of proactive disclosure', 'What an evaluation may name as information that should have been public (Arts. 19–21).',
    table(['Code', 'Article', '内容', 'Meaning'], SCOPE.map((each) => [code(each.code), `Art. ${each.article}${itemOf(each) ? `(${itemOf(each)})` : ''}`, each.label.zh, each.label.en])),
    '## Clocks', 'Lengths are those of the default policy; nothing takes effect on an estimate.',
    table(['Deadline', 'Meaning', 'Runs from', 'Length', 'When it ends', 'Basis'], RELEASE_CLOCKS.map((each) => [code(each.key), each.meaning, each.from, each.length(DEFAULT_POLICY), each.expiry, each.basis])),
    '## Rules', 'Why a command is refused. Every one of them is provoked by a test beside its file.', ...ruleTables(rulesOfSources(FOLDER)),
  ].join('\n\n').concat('\n');
}

/** `npm run docs`: writes the README of the release anew. */
export function writeReleaseReadme(): void {
  writeFileSync(RELEASE_README, releaseReadme());
}
