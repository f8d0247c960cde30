import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { OpenRequests } from '../../requests/detail/open-request.js';
import { standingOf, type ApplicantAct } from '../standing/standing.js';

/** Messages, and files, of one case that are taken online: more than anybody needs, less than would bury a case. */
const MOST_MESSAGES = 30;
const MOST_FILES = 30;

/** What is asked for is not offered online, though the workflow might take it from the office. */
export class NotOfferedOnlineError extends DomainError {
  readonly code = 'transition-refused';
}

/** Keeps what strangers can do to a case within reason, beyond what the workflow's rules say. */
@Injectable()
export class OnlineLimits {
  constructor(private readonly requests: OpenRequests, private readonly reads: Reads, private readonly time: Time) {}

  /** Errors: `NotFoundError`, `NotOfferedOnlineError`. */
  async requireOffered(caseId: string, act: ApplicantAct): Promise<void> {
    const { possible } = standingOf(await this.requests.get(caseId), { now: this.time.now(), today: this.time.today() });
    if (!possible.includes(act)) throw new NotOfferedOnlineError({ zh: '本件目前不能在网上办理此事项，请与受理机关联系。', en: 'This cannot be done online for this request now; please contact the organ.' });
  }

  /** Errors: `NotOfferedOnlineError`. */
  async requireRoom(caseId: string, files: number, messages: number): Promise<void> {
    const [written] = await this.reads.query<{ n: number | string }>("SELECT COUNT(*) AS n FROM case_records WHERE case_id = ? AND type = 'ADD_NOTE' AND actor_id IS NULL", [caseId]);
    const [sent] = await this.reads.query<{ n: number | string }>('SELECT COUNT(*) AS n FROM attachments WHERE case_id = ? AND uploaded_by IS NULL', [caseId]);
    if (Number(written!.n) + messages > MOST_MESSAGES || Number(sent!.n) + files > MOST_FILES) {
      throw new NotOfferedOnlineError({ zh: '本件在网上提交的说明或者文件已经达到上限，请与受理机关联系。', en: 'As much was sent online for this request as is taken; please contact the organ.' });
    }
  }
}
