import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { Comment, CommentEventKind, Resolution } from '../../review/comments/comment.js';
import { ReviewComments } from '../../review/review-comments.js';
import { beijingTime } from '../format/beijing-time.js';
import { FOLDERS } from '../format/names.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

const RESOLUTIONS: Readonly<Record<Resolution, string>> = { open: '未处理', resolved: '已解决', withdrawn: '已撤回', lapsed: '已失效' };
const EVENTS: Readonly<Record<CommentEventKind, string>> = { answered: '答复', resolved: '解决', withdrawn: '撤回', carried: '转至新文书', lapsed: '失效' };

/** Remarks of the reviewers on passages of the letter, and what became of each. */
@Injectable()
export class CommentsSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections, private readonly comments: ReviewComments, private readonly directory: Directory, private readonly reads: Reads) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan({ caseId, changedAt }: CaseAtHand): Promise<SectionPlan> {
    const all = await this.comments.ofCase(this.reads, caseId);
    if (all.length === 0) return { files: [] };
    const people = all.flatMap(({ by, events }) => [by, ...events.flatMap((each) => each.by ?? [])]);
    const names = await this.directory.nameOf(people);
    const file = (extension: string, text: string) => ({
      path: `${FOLDERS.review}/批注.${extension}`, kind: 'review' as const, title: `审查批注（${all.length}条）`, at: changedAt, source: { from: 'text' as const, text },
    });
    return { people, files: [file('json', jsonText(all)), file('txt', all.map((each) => textOf(each, names)).join('\n'))] };
  }
}

function textOf({ letterId, version, blockId, quote, text, by, at, resolution, events }: Comment, names: ReadonlyMap<string, string>): string {
  const name = (id: string | null) => (id === null ? '系统' : names.get(id) ?? id);
  const happened = events.map((each) => `  ${beijingTime(each.at)}　${name(each.by)}　${EVENTS[each.kind]}${each.text === null ? '' : `：${each.text}`}\n`);
  return `${beijingTime(at)}　${name(by)}　文书 ${letterId} 第${version}版 ${blockId}　${RESOLUTIONS[resolution]}\n“${quote}”\n${text}\n${happened.join('')}`;
}
