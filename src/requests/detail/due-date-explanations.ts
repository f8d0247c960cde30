import { Injectable } from '@nestjs/common';
import type { ExplainedDay } from '../../../workflows/clock/explain.js';
import type { Limit } from '../../../workflows/clock/reply-clock.js';
import { Directory } from '../../identity/people/directory.js';
import type { OpenRequest } from './open-request.js';
import { explanationOf } from './request-clocks.js';

/** How a due date was worked out, for those who read it in the office. */
@Injectable()
export class DueDateExplanations {
  constructor(private readonly directory: Directory) {}

  /** Day by day; the first day of an extension says who consented to it, and when the applicant was told (Art. 33). */
  async of(request: OpenRequest, limit: Limit): Promise<ExplainedDay[]> {
    const days = explanationOf(request, limit);
    const first = days.findIndex(({ why }) => why === 'extension');
    const { extension } = request.context;
    if (first < 0 || !extension?.consentedBy || !extension.notice) return days;
    const name = (await this.directory.nameOf([extension.consentedBy])).get(extension.consentedBy) ?? extension.consentedBy;
    const { zh, en } = days[first]!.text;
    const text = { zh: `${zh}（${name}同意延期，${extension.notice.sentOn}告知申请人）`, en: `${en} (consented to by ${name}; the applicant was told on ${extension.notice.sentOn})` };
    return days.with(first, { ...days[first]!, text });
  }
}
