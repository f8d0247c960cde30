import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../platform/database/unit-of-work.js';
import type { WorkHandler } from '../platform/work/work-handler.js';
import { WorkHandlers } from '../platform/work/work-handlers.js';
import { PERSON_JOINED } from '../requests/applicants/person-joined.js';
import { Members } from './store/members.js';
import { TopicStore } from './store/topic-store.js';
import { Weighing } from './weighing.js';

/** Somebody who was taken for several people counts once in every topic from now on (Art. 44). Run again, it changes nothing. */
@Injectable()
export class PersonJoined implements WorkHandler, OnModuleInit {
  readonly kind = PERSON_JOINED;

  constructor(private readonly handlers: WorkHandlers, private readonly topics: TopicStore, private readonly members: Members, private readonly weighing: Weighing, private readonly work: UnitOfWork) {}

  onModuleInit(): void {
    this.handlers.register(this);
  }

  run(personHash: string): Promise<void> {
    return this.work.run(async (tx) => {
      const topicIds = await this.topicsOf(tx, personHash);
      for (const id of topicIds) await this.topics.hold(tx, id);
      for (const id of await this.counted(tx, personHash)) await this.members.refresh(tx, (await this.members.find(tx, id))!);
      await this.weighing.ask(tx, ...topicIds);
    });
  }

  /** In one order, so that two that hold several wait for each other and never for ever. */
  private async topicsOf(tx: Tx, personHash: string): Promise<string[]> {
    return (await tx.query<{ topic_id: string }>(`SELECT DISTINCT m.topic_id ${COUNTED_AS_ANOTHER} ORDER BY m.topic_id`, [personHash])).map((row) => row.topic_id);
  }

  private async counted(tx: Tx, personHash: string): Promise<string[]> {
    return (await tx.query<{ subject_id: string }>(`SELECT m.subject_id ${COUNTED_AS_ANOTHER} ORDER BY m.subject_id`, [personHash])).map((row) => row.subject_id);
  }
}

/** Requests of a person that topics have as somebody else's yet. */
const COUNTED_AS_ANOTHER = `FROM applicants a JOIN requests r ON r.applicant_id = a.id JOIN topic_members m ON m.subject_id = r.case_id
  WHERE a.person_hash = ? AND m.person_hash <> a.person_hash`;
