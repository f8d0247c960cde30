import { said } from '../../i18n/texts.js';
import type { Tone } from '../../parts/tones.js';
import type { Form } from '../../api/client.js';

type State = Form<'ListedReleaseView'>['state'];

/** States of a release for filters; most rows bring their own names. One that the API gains does not compile until it is named. */
const NAMES: Readonly<Record<State, { readonly zh: string; readonly en: string }>> = {
  FLAGGED: { zh: '待分派', en: 'flagged' }, EVALUATION: { zh: '评估中', en: 'under evaluation' }, THIRD_PARTY_CHECK: { zh: '征求第三方意见', en: 'third parties are asked' }, SECRECY_CHECK: { zh: '保密审查', en: 'secrecy review' },
  SECRECY_REFERRED: { zh: '报请确定', en: 'referred for determination' }, LEGALITY_REVIEW: { zh: '合法性审查', en: 'legality review' }, HEAD_DECISION: { zh: '负责人决定', en: 'the head decides' }, DECISION: { zh: '待决定', en: 'waits for the decision' },
  PUBLICATION: { zh: '待发布', en: 'to be published' }, PUBLISHED: { zh: '已发布', en: 'published' }, NOT_NOW: { zh: '暂不公开', en: 'not now' }, DISMISSED: { zh: '不纳入评估', en: 'dismissed' }, WITHDRAWN: { zh: '已撤下', en: 'withdrawn' },
  SUPERSEDED: { zh: '已被替代', en: 'superseded' }, MERGED: { zh: '已并入', en: 'merged' },
};

/** Where a row brings the word alone. */
export const releaseStateName = (state: string): string => said(NAMES[state as State], state);
export const RELEASE_STATE_CHOICES = () => Object.entries(NAMES).map(([value, label]) => ({ value, label: said(label) }));

const TONES: Readonly<Partial<Record<State, Tone>>> = {
  SECRECY_CHECK: 'violet', LEGALITY_REVIEW: 'violet', HEAD_DECISION: 'violet', DECISION: 'violet', THIRD_PARTY_CHECK: 'amber', SECRECY_REFERRED: 'amber', NOT_NOW: 'amber', PUBLISHED: 'green', DISMISSED: 'grey', WITHDRAWN: 'grey', SUPERSEDED: 'grey', MERGED: 'grey',
};
export const releaseTone = (state: State): Tone => TONES[state] ?? 'blue';
