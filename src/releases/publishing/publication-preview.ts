import { Injectable } from '@nestjs/common';
import { ItemPreviews } from '../../catalogue/pages/item-previews.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { NotFoundError } from '../../platform/errors/general-errors.js';
import { Time } from '../../platform/time/time.js';
import { TopicStore } from '../../topics/store/topic-store.js';
import { PublicationChecks } from '../text/publication-checks.js';
import { newItem } from './new-item.js';

/** The page that the public will see, made by what makes the pages of the catalogue: nothing is written. */
@Injectable()
export class PublicationPreview {
  constructor(
    private readonly checks: PublicationChecks, private readonly topics: TopicStore, private readonly pages: ItemPreviews, private readonly reads: Reads, private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError` while no text was written. */
  async page(caseId: string, language: Language): Promise<string> {
    const draft = await this.checks.draft(this.reads, caseId);
    if (!draft) throw new NotFoundError({ zh: '拟发布文字', en: 'text to be published' }, caseId);
    const demand = (await this.topics.find(this.reads, draft.context.topicId))?.applicants ?? 0;
    return this.pages.page(this.reads, newItem(caseId, draft, demand, new Map()), { on: this.time.today(), language });
  }
}
