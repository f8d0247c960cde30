import { DomainError } from '../platform/errors/domain-error.js';
import { KEPT_DAYS, type DossierState } from './dossier.js';

/** There is no archive to take yet, or none came of it. */
export class DossierNotReadyError extends DomainError {
  readonly code = 'transition-refused';

  constructor(dossierId: string, state: Exclude<DossierState, 'ready' | 'expired'>) {
    const failed = state === 'failed';
    super({
      zh: failed ? '该案卷制作失败，不能下载。请重新制作。' : '该案卷尚在制作，制成后方可下载。',
      en: failed ? 'The case file could not be made. Order it anew.' : 'The case file is still being made; take it once it is ready.',
    }, { dossierId, state });
  }
}

/** The archive was removed when its time was over. */
export class DossierExpiredError extends DomainError {
  readonly code = 'file-missing';

  constructor(dossierId: string) {
    super({
      zh: `案卷文件保存${KEPT_DAYS}日，已到期删除。需要的，请重新制作。`,
      en: `An archive is kept for ${KEPT_DAYS} days, and this one was removed. Order a new one.`,
    }, { dossierId });
  }
}

/** One at a time: a case file is a lot of work, and two of one moment are the same. */
export class DossierUnderWayError extends DomainError {
  readonly code = 'already-exists';

  constructor(dossierId: string) {
    super({ zh: '本件已有案卷正在制作，请待其制成。', en: 'A case file of this case is being made already; wait for it.' }, { dossierId });
  }
}
