import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Limit } from '../../../workflows/clock/reply-clock.js';
import { clocksOf, explanationOf } from '../../requests/detail/request-clocks.js';
import { FOLDERS } from '../format/names.js';
import type { PlannedFile } from './plan.js';
import { DossierSections, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

const LIMITS: readonly (readonly [Limit, string])[] = [['target', '内部办理期限'], ['statutory', '法定答复期限']];

/** How both limits were worked out, day by day. */
@Injectable()
export class ClockSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  plan(about: CaseAtHand): Promise<SectionPlan> {
    const files = LIMITS.map(([limit, title]): PlannedFile => ({
      path: `${FOLDERS.clocks}/${title}.txt`, kind: 'clock', title: `${title}逐日说明`, at: about.changedAt, source: { from: 'text', text: textOf(about, limit, title) },
    }));
    return Promise.resolve({ files });
  }
}

function textOf({ request, today }: CaseAtHand, limit: Limit, title: string): string {
  const clocks = clocksOf(request, today);
  const { dueOn, estimatedOn } = clocks[limit];
  const due = dueOn ?? (estimatedOn === null ? '未定 not fixed' : `${estimatedOn}（预计 estimated）`);
  const days = explanationOf(request, limit);
  return [
    `${title}：届满日 due ${due}`, `起算 start ${clocks.startOn ?? '—'}；日历 calendar ${request.calendar.version}；办理规则 policy ${clocks.policyVersion}`, '',
    ...days.map(({ date, text }) => `${date}　${text.zh} · ${text.en}`), ...(days.length === 0 ? ['尚未收到申请，期限未起算。 Not received yet.'] : []),
    ...clocks.warnings.map(({ message }) => `注意：${message.zh} · ${message.en}`), '',
  ].join('\n');
}
