import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TASK_TEXTS } from '../tasks/task-texts.js';
import { deadlineName, stageName } from './deadline-names.js';
import { NOTIFICATION_TEXTS, notificationText } from './texts.js';

/** Every value that a text may be worded with. */
const NAMES = [
  'dueOn', 'from', 'to', 'submittedOn', 'confirmedOn', 'on', 'reason', 'reasons', 'correctedOn', 'untilOn', 'consultationId', 'answer', 'organ', 'assistanceId', 'amountYuan', 'paidOn',
  'workingDays', 'authority', 'changes', 'opinion', 'servedOn', 'fact', 'result', 'what', 'version', 'rule', 'article', 'lookAgainOn',
];
const WORKFLOWS = ['workflows/request/v1', 'workflows/release/v1'];

function sources(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => ({ file: name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** Kinds of the calls of `notify`, `notifyOfficer`, `notifyAdviser` and `tellAdviser`; a call whose kind cannot be read from the source is answered as it stands. */
function emittedKinds(): string[] {
  const calls = WORKFLOWS.flatMap(sources).filter(({ file }) => file !== 'effects.ts')
    .flatMap(({ text }) => [...text.matchAll(/\b(?:notify(?:Officer|Adviser)?|tellAdviser)\(([^,()]+),\s*(?:'([a-z-]+)'|(`[^`]+`)|([^,)]+))/g)]);
  return calls.map(([, , plain, template, other]) => plain ?? template ?? other ?? '');
}

describe('texts', () => {
  it('exist in both languages for every kind that the workflow emits', () => {
    const kinds = emittedKinds();
    expect(kinds.length).toBeGreaterThan(30);
    const families: Readonly<Record<string, readonly string[]>> = {
      '`${asked?.kind}-silent`': ['third-party-silent', 'joint-organ-silent', 'other-organ-silent'], '`delivery-${result}`': ['delivery-failed', 'delivery-refused', 'delivery-returned'],
    };
    // The board sends its own reminders, watchers are told by a projector, and comments are no steps.
    const named = ['reminded', 'watched-changed', 'comment-made', 'comment-answered', 'comment-settled', ...kinds].flatMap((kind) => families[kind] ?? (/^kind\b/.test(kind) ? [] : [kind]));
    expect(named.filter((kind) => !Object.hasOwn(NOTIFICATION_TEXTS, kind))).toEqual([]);
    expect(Object.keys(NOTIFICATION_TEXTS).filter((kind) => !named.includes(kind))).toEqual([]);
  });

  it('never show a gap where a value was given, nor the name of a kind', () => {
    const params = { ...Object.fromEntries(NAMES.map((name) => [name, `<${name}>`])), key: 'target', stage: 'red' };
    for (const kind of Object.keys(NOTIFICATION_TEXTS)) {
      const { zh, en } = notificationText(kind, params);
      expect(`${zh} ${en}`).not.toMatch(/undefined|null|\[object/);
      expect(zh).toMatch(/\p{Script=Han}{2}/u);
      expect(en).toMatch(/[a-z]{2}/);
    }
  });

  it('exist for every task', () => {
    const source = WORKFLOWS.map((each) => readFileSync(join(each, 'tasks.ts'), 'utf8')).join('\n');
    const kinds = [...source.matchAll(/\btask\((?:'[^']+'|`[^`]+`), '([a-z-]+)'|\['([a-z-]+)', '[a-z-]+', '[^']*'\]/g)].map(([, called, listed]) => called ?? listed!);
    kinds.push(...[...source.matchAll(/'(record-receipt)'/g)].map(([, kind]) => kind!));
    expect(kinds.length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => !Object.hasOwn(TASK_TEXTS, kind))).toEqual([]);
  });

  it('name every deadline and every stage of it', () => {
    const source = WORKFLOWS.map((each) => readFileSync(join(each, 'deadlines.ts'), 'utf8')).join('\n');
    const keys = [...source.matchAll(/\bdeadline\((?:'([a-z-]+)'|`([a-z-]+):)/g)].map(([, key, family]) => key ?? `${family}:1`).filter((key) => key !== 'stage:1');
    keys.push(...[...source.matchAll(/calendar, '([a-z]+)', /g)].map(([, key]) => key!), 'target', 'statutory', 'consultation:1', 'stage:assignment', 'stage:secrecyReview', 'stage:legalityReview', 'stage:approval', 'stage:service', 'stage:evaluation', 'look-again', 'ground-ends');
    for (const key of keys) expect([key, deadlineName(key).zh]).toEqual([key, expect.stringMatching(/\p{Script=Han}{2}/u)]);
    const stages = [...source.matchAll(/(?:opening|afterEndOf)\('([a-z]+)'/g)].map(([, stage]) => stage!);
    for (const stage of [...stages, 'reminder', 'yellow', 'red']) expect(stageName(stage).zh).toMatch(/\p{Script=Han}{2}/u);
  });
});
