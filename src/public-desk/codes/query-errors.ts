import { DomainError } from '../../platform/errors/domain-error.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';

const WRONG = { zh: '编号或者查询码不正确，请核对后再试。', en: 'The number or the code is not right; check both and try again.' };

/** The number and the code do not belong together. Which of them is wrong is not told, nor whether there is such a number. */
export class QueryRefusedError extends ValidationFailedError {
  constructor() {
    super([{ pointer: '#/code', message: WRONG }]);
  }
}

/** What was opened by number and code has been closed: the time is over, or a new code was given out. */
export class TicketRefusedError extends DomainError {
  readonly code = 'unauthenticated';

  constructor() {
    super({ zh: '查询已过期，请重新输入编号和查询码。', en: 'The query has expired; enter number and code again.' });
  }
}
