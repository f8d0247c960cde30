import { api, read, type Form } from '../../api/client.js';

/** What staff do to a topic. */
export type TopicAct =
  | { readonly act: 'rename' }
  | { readonly act: 'merge' }
  | { readonly act: 'split'; readonly requestIds: readonly string[] }
  | { readonly act: 'move'; readonly requestIds: readonly [string] };

/** As it is filled in. */
export interface TopicForm {
  title: string;
  reason: string;
  /** Of merging and moving: the other topic. */
  other: string;
}

type Headers = { readonly key: string; readonly revision: number };

/** Sends it. Throws `ProblemError`. */
export function sendAct(topicId: string, what: TopicAct, { title, reason, other }: TopicForm, { key, revision }: Headers): Promise<Form<'TopicAnswerView'>> {
  const params = { path: { topicId }, header: { 'Idempotency-Key': key, 'If-Match': `"${revision}"` } };
  const why = reason.trim();
  if (what.act === 'rename') return read(api.POST('/api/topics/{topicId}/rename', { params, body: { title: title.trim(), reason: why } }));
  if (what.act === 'merge') return read(api.POST('/api/topics/{topicId}/merge', { params, body: { others: [other], reason: why } }));
  if (what.act === 'split') return read(api.POST('/api/topics/{topicId}/split', { params, body: { requestIds: [...what.requestIds], reason: why, ...(title.trim() ? { title: title.trim() } : {}) } }));
  return read(api.POST('/api/topics/{topicId}/move', { params, body: { requestId: what.requestIds[0], reason: why, ...(other ? { toTopicId: other } : {}) } }));
}

/** What it would make of the topics; null where that does not count anything, or is not known yet. */
export function consequences(topicId: string, what: TopicAct, { other }: Pick<TopicForm, 'other'>, signal: AbortSignal): Promise<Form<'TopicConsequencesView'> | null> {
  if (what.act === 'rename' || (what.act === 'merge' && other === '')) return Promise.resolve(null);
  const body: Form<'TopicConsequencesBody'> = what.act === 'merge' ? { act: 'merge', others: [other] }
    : what.act === 'split' ? { act: 'split', requestIds: [...what.requestIds] } : { act: 'move', requestIds: [...what.requestIds], ...(other ? { toTopicId: other } : {}) };
  return read(api.POST('/api/topics/{topicId}/consequences', { params: { path: { topicId } }, body, signal }));
}

/** What has to be filled in and is not. */
export function lacking(what: TopicAct, { title, reason, other }: TopicForm): readonly (keyof TopicForm)[] {
  return [
    ...(what.act === 'rename' && title.trim() === '' ? ['title' as const] : []), ...(what.act === 'merge' && other === '' ? ['other' as const] : []), ...(reason.trim() === '' ? ['reason' as const] : []),
  ];
}
