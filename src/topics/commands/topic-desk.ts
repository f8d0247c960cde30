import { Injectable } from '@nestjs/common';
import type { RoleHolder } from '../../identity/access/may.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { isUniqueViolation } from '../../platform/database/database-error.js';
import { UnitOfWork, type Tx } from '../../platform/database/unit-of-work.js';
import { KeyReusedError, RevisionConflictError } from '../../platform/errors/general-errors.js';
import { WakeUps } from '../../platform/queue/wake-ups.js';
import { fingerprintOf } from '../../requests/fingerprint.js';
import { oneAtATime } from '../placing/one-at-a-time.js';
import { Demand } from '../store/demand.js';
import type { Topic } from '../store/topic.js';
import { TopicStore } from '../store/topic-store.js';
import { requireTopicEditor } from '../topic-access.js';
import { TopicMergedError } from '../topic-errors.js';

export interface Act {
  readonly actor: RoleHolder & { readonly personId: string };
  readonly key: string;
  readonly expectedRevision: number;
}

export interface TopicAnswer {
  readonly topicId: string;
  readonly revision: number;
  /** The topic that the act began, or that took the request in. */
  readonly otherTopicId: string | null;
}

interface Asked {
  readonly topicId: string;
  /** What the act is called, and all that is asked: for telling two bodies under one key apart. */
  readonly content: object;
  /** False for acts on a single request: then its organ is asked for. */
  readonly asEditor?: boolean;
}

/** Where staff change topics: who may, against which revision, once for each key. One transaction each. */
@Injectable()
export class TopicDesk {
  constructor(
    private readonly work: UnitOfWork, private readonly topics: TopicStore, private readonly demand: Demand, private readonly lookup: LookupHash, private readonly wakeUps: WakeUps,
  ) {}

  /** Errors: `NotFoundError`, `ForbiddenError`, `TopicMergedError`, `RevisionConflictError`, `KeyReusedError`, and what `act` throws. */
  async run(asked: Asked, { actor, key, expectedRevision }: Act, act: (tx: Tx, topic: Topic) => Promise<TopicAnswer>): Promise<TopicAnswer> {
    const command = { key: `${actor.personId}/${key}`, hash: fingerprintOf(this.lookup, { topicId: asked.topicId, expectedRevision, ...asked.content }) };
    const write = () => this.work.run(async (tx) => {
      const earlier = await answerUnder(tx, command.key, command.hash);
      if (earlier) return earlier;
      const topic = await this.held(tx, asked, actor);
      if (topic.revision !== expectedRevision) throw new RevisionConflictError(expectedRevision, topic.revision);
      const answer = await act(tx, topic);
      await keepAnswer(tx, topic.id, command, answer);
      return answer;
    });
    const answer = await write().catch((error: unknown) => {
      if (isUniqueViolation(error)) return write();
      throw error;
    });
    await this.wakeUps.nudgeWork();
    return answer;
  }

  /** Refuses who handles no request in a topic. */
  async requireEditor(tx: Tx, topicId: string, actor: RoleHolder): Promise<void> {
    requireTopicEditor(actor, (await this.demand.organs(tx, topicId)).map(({ organId }) => organId));
  }

  private async held(tx: Tx, { topicId, asEditor = true }: Asked, actor: RoleHolder): Promise<Topic> {
    const named = await this.topics.get(tx, topicId);
    if (named.mergedInto !== null) throw new TopicMergedError(topicId, (await this.topics.present(tx, topicId)).id);
    if (asEditor) await this.requireEditor(tx, topicId, actor);
    await oneAtATime(tx);
    const topic = await this.topics.hold(tx, topicId);
    if (topic.id !== topicId) throw new TopicMergedError(topicId, topic.id);
    return topic;
  }
}

async function answerUnder(tx: Tx, key: string, hash: string): Promise<TopicAnswer | null> {
  const [row] = await tx.query<{ body_hash: string; answer: string }>('SELECT body_hash, answer FROM topic_changes WHERE command_key = ?', [key]);
  if (!row) return null;
  if (row.body_hash !== hash) throw new KeyReusedError();
  return JSON.parse(row.answer) as TopicAnswer;
}

/** The change that the act put down for its topic bears the key. */
async function keepAnswer(tx: Tx, topicId: string, { key, hash }: { readonly key: string; readonly hash: string }, answer: TopicAnswer): Promise<void> {
  const [last] = await tx.query<{ id: string }>('SELECT id FROM topic_changes WHERE topic_id = ? AND command_key IS NULL ORDER BY id DESC LIMIT 1', [topicId]);
  await tx.execute('UPDATE topic_changes SET command_key = ?, body_hash = ?, answer = ? WHERE id = ?', [key, hash, JSON.stringify(answer), last!.id]);
}
