import type { Bilingual } from '../platform/errors/bilingual.js';

/** States of a release, as people call them. */
export const RELEASE_STATE_NAMES: Readonly<Record<string, Bilingual>> = {
  FLAGGED: { zh: '待分派', en: 'flagged' }, EVALUATION: { zh: '评估中', en: 'under evaluation' }, THIRD_PARTY_CHECK: { zh: '征求第三方意见', en: 'third parties are asked' },
  SECRECY_CHECK: { zh: '保密审查', en: 'secrecy review' }, SECRECY_REFERRED: { zh: '报请确定', en: 'referred for determination' }, LEGALITY_REVIEW: { zh: '合法性审查', en: 'legality review' },
  HEAD_DECISION: { zh: '负责人决定', en: 'the head decides' }, DECISION: { zh: '待决定', en: 'waits for the decision' }, PUBLICATION: { zh: '待发布', en: 'to be published' },
  PUBLISHED: { zh: '已发布', en: 'published' }, NOT_NOW: { zh: '暂不公开', en: 'not now' }, DISMISSED: { zh: '不纳入评估', en: 'dismissed' }, WITHDRAWN: { zh: '已撤下', en: 'withdrawn' },
  SUPERSEDED: { zh: '已被替代', en: 'superseded' }, MERGED: { zh: '已并入', en: 'merged' },
};

export const RELEASE_STATES = Object.keys(RELEASE_STATE_NAMES);

export const stateName = (state: string): Bilingual => RELEASE_STATE_NAMES[state] ?? { zh: state, en: state };
