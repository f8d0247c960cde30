import { Injectable } from '@nestjs/common';
import { Deflections } from '../../catalogue/deflection/deflections.js';
import { OncePerReader } from '../../catalogue/deflection/once-per-reader.js';
import type { DeflectionKind } from '../../catalogue/deflection/deflection.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { askedText } from '../../same-information/index/asked-text.js';
import { read } from '../../same-information/index/reading.js';
import { Subjects } from '../../same-information/index/subjects.js';
import { Finds, type Find } from '../../same-information/suggestions/finds.js';
import type { Described } from './guidance.js';
import { SimilarPublished, type PublishedHint } from './similar-published.js';

const MOST = 3;

/** What the catalogue has that is like a description, by the facts that identify a record. What came of it is counted; who it was is not known. */
@Injectable()
export class PublishedLikeThis extends SimilarPublished {
  constructor(
    private readonly finds: Finds, private readonly subjects: Subjects, private readonly deflections: Deflections, private readonly once: OncePerReader, private readonly directory: Directory, private readonly work: UnitOfWork,
    private readonly reads: Reads, private readonly time: Time,
  ) {
    super();
  }

  async find({ content, title = '', docNumberSought = '' }: Described): Promise<readonly PublishedHint[]> {
    const reading = read(askedText({ title: title || null, docNumberSought: docNumberSought || null, content, narrowedContent: null }), this.time.today());
    const alike = (await this.finds.like(this.reads, reading, 'published')).filter(({ comparison }) => comparison.verdict !== 'different').slice(0, MOST);
    return Promise.all(alike.flatMap(({ subject }) => (subject.address === null ? [] : [this.hint(subject, subject.address)])));
  }

  private async hint({ id, title, organId, on }: Find['subject'], address: string): Promise<PublishedHint> {
    const organ = organId === null ? undefined : await this.directory.organ(organId);
    return { id, title: title ?? address, address, organ: organ?.name ?? '', docNumber: null, publishedOn: on };
  }

  async taken(itemId: string, address: string): Promise<void> {
    await this.declared([itemId], 'found', address);
  }

  async passedOver(itemIds: readonly string[], address: string): Promise<void> {
    await this.declared(itemIds, 'went-on', address);
  }

  /** Only of what is published, for anybody can send anything; once a day for each reader and item, here and on the page of the item together. */
  private async declared(itemIds: readonly string[], kind: DeflectionKind, address: string): Promise<void> {
    if (itemIds.length === 0) return;
    const published = (await this.subjects.some(this.reads, [...itemIds])).filter((subject) => subject.kind === 'published');
    const first = published.filter(({ id }) => this.once.first(address, kind, id));
    if (first.length === 0) return;
    await this.work.run(async (tx) => {
      for (const { id: itemId } of first) await this.deflections.count(tx, { on: this.time.today(), source: 'public-form', kind, itemId });
    });
  }
}
