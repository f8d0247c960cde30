import { OUTCOMES } from '../../../workflows/request/outcomes.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { Named } from '../../requests/list/request-line.js';
import type { Change, ChangeKind } from '../store/changes.js';
import type { OutcomeCount } from '../store/demand.js';
import type { Topic } from '../store/topic.js';
import type { TopicRelease } from '../topic-releases.js';

const NAMELESS: Bilingual = { zh: '（未能识别所需信息的名称）', en: '(what is asked for could not be named)' };
const LABELS = new Map<string, Bilingual>(OUTCOMES.map(({ code, label }) => [code, label]));

export const CHANGE_NAMES: Readonly<Record<ChangeKind, Bilingual>> = {
  merged: { zh: '并入', en: 'another topic came in' }, into: { zh: '并入其他主题', en: 'went into another topic' }, split: { zh: '拆分', en: 'split' },
  'split-off': { zh: '由拆分产生', en: 'split off' }, left: { zh: '移出申请', en: 'a request left' }, came: { zh: '移入申请', en: 'a request came' }, renamed: { zh: '改名', en: 'renamed' },
};

/** A topic as lists and pages show it. */
export function shownTopic(topic: Topic, organs: readonly Named[], release: TopicRelease | undefined) {
  const { openRequests, mergedInto, title, titledBy, openedAt, changedAt, ...rest } = topic;
  return { ...rest, title: title === '' ? NAMELESS : title, named: titledBy !== null, openRequests, mergedInto, organs, release: release ?? null, openedAt, changedAt };
}

export function shownOutcomes(outcomes: readonly OutcomeCount[]) {
  return outcomes.map((each) => ({ ...each, label: LABELS.get(each.outcome) ?? { zh: each.outcome, en: each.outcome } }));
}

export function shownChange({ id, kind, detail, reason, by, at }: Change, names: ReadonlyMap<string, string>) {
  return { id, kind, label: CHANGE_NAMES[kind], detail, reason, by: by === null ? null : { id: by, name: names.get(by) ?? by }, at };
}
