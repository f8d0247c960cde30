import { notify, notifyOfficer } from '../effects.js';
import { latenessOf } from '../figures.js';
import { type AnyStep, type Facts, refuse, type Ruling, step } from '../step.js';
import { unweighedRefusal, untoldThirdParty } from './against-its-will.js';
import { standsRules } from './proposal-rules.js';
import { agreedRules, contentRules, gateRules, personal } from './publication-rules.js';
import { CLEAN_PUBLICATION } from './sample-publication.js';

const publish = step({
  type: 'PUBLISH', label: { zh: '发布', en: 'publish' }, basis: ['Art. 23', 'Art. 24', 'Art. 26'], clockEffect: 'ends', dated: 'now',
  standing: ({ context }) => [untoldThirdParty(context), unweighedRefusal(context), ...(context.decision ? standsRules({ context }, context.decision) : [])],
  content: ({ context }, { publication }) => [...contentRules(publication), ...(publication ? gateRules(publication) : []), agreedRules(context, publication)],
  apply: (context, { publication, itemId }, moment, { calendar }) => ({
    publication: { itemId, on: moment.on, by: moment.actor.personId, hash: publication!.hash, late: latenessOf(context, moment.on, calendar) },
  }),
  effects: (context) => [notifyOfficer(context, 'release-published', { late: context.publication?.late ?? null }), notify('work-body-head', 'release-published', { late: context.publication?.late ?? null })],
  sample: ({ context }) => ({ itemId: 'item', publication: { ...CLEAN_PUBLICATION, hash: context.agreement?.hash ?? CLEAN_PUBLICATION.hash } }),
});

const withdraw = step({
  type: 'WITHDRAW_PUBLICATION', label: { zh: '撤下已发布的信息', en: 'withdraw what was published' }, basis: ['Art. 6', 'Arts. 14–16'],
  content: (facts, { reason, notice, personal: faults }) => [
    beforePublication(facts),
    !reason.trim() && refuse('reasonNeeded', undefined, '请说明理由。', 'Say why.'),
    !notice.trim() && refuse('noticeNeeded', 'Art. 23', '请填写向公众公布的撤下说明。', 'Write the notice that the public will read in its place.'),
    faults.length > 0 && personal(faults),
  ],
  apply: (_context, { because, reason }, moment) => ({ ended: { kind: 'withdrawn', on: moment.on, reason, because } }),
  effects: (context, { because }) => [notifyOfficer(context, 'release-withdrawn', { because }), notify('work-body-head', 'release-withdrawn', { because }), notify('supervisor', 'release-withdrawn', { because })],
  sample: () => ({ because: 'content-wrong', reason: '附图与批复不符', notice: '本信息因附图有误已撤下，更正后将重新发布。', personal: [] }),
});

const supersede = step({
  type: 'SUPERSEDE', label: { zh: '以新发布的信息替代', en: 'supersede by another item' }, basis: ['Art. 26'],
  content: (facts, { byItemId }) => [beforePublication(facts), byItemId === facts.context.publication?.itemId && refuse('notByItself', undefined, '信息不能由其自身替代。', 'An item is not superseded by itself.')],
  apply: (_context, { reason }, moment) => ({ ended: { kind: 'superseded', on: moment.on, reason, because: null } }),
  effects: (context) => [notifyOfficer(context, 'release-superseded')],
  sample: () => ({ byItemId: 'item-2', reason: '方案已修订' }),
});

/** What was not public yet was not taken off. */
function beforePublication({ context: { publication }, moment: { on } }: Facts): Ruling {
  return publication !== null && on < publication.on
    && refuse('notBeforePublication', 'Art. 23', `日期${on}早于发布之日${publication.on}，请更正日期。`, `The day, ${on}, is before publication on ${publication.on}. Correct the day.`);
}

export const PUBLICATION: readonly AnyStep[] = [publish, withdraw, supersede];
