import { ValidationFailedError } from '../../platform/errors/general-errors.js';

/** A request is taken back only by somebody who says so. */
export class WithdrawalUnconfirmedError extends ValidationFailedError {
  constructor() {
    super([{ pointer: '#/confirmed', message: { zh: '请勾选确认撤回申请', en: 'confirm that the request is to be withdrawn' } }]);
  }
}
