import type { Bilingual } from '../platform/errors/bilingual.js';
import { DomainError } from '../platform/errors/domain-error.js';

const REASONS = {
  'let-pass-before': { zh: '该项已经放行。', en: 'The finding was let pass before.' },
  'never-passed': { zh: '无法检查或者问题过多的文件不能放行，请撤下并更换文件。', en: 'A file that cannot be checked, or with too many findings, cannot be let pass; withdraw and replace it.' },
  'only-a-note': { zh: '该项只是提示，不影响发出，无须放行。', en: 'This is a note only and keeps nothing from leaving; there is nothing to let pass.' },
  'withdrawn': { zh: '该附件已撤下，无须放行。', en: 'The attachment was withdrawn; there is nothing to let pass.' },
  'own-file': { zh: '上传文件的人不能自行放行，请由其他负责人办理。', en: 'Who added the file cannot let it pass; somebody else has to.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A finding cannot be let pass: why. */
export class OverrideRefusedError extends DomainError {
  readonly code = 'transition-refused';

  constructor(readonly reason: keyof typeof REASONS, findingId: string) {
    super(REASONS[reason], { findingId, reason });
  }
}
