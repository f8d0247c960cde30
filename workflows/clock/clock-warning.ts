/** What is odd in a ledger, with its effect on the clock. Never stops a computation. */
export interface ClockWarning {
  readonly code: 'correctionTooLate' | 'correctionBeforeReceipt' | 'pauseAfterDue' | 'extensionTooLate' | 'extensionTooLong';
  readonly zh: string;
  readonly en: string;
}

export function correctionTooLate(noticeOn: string, by: string): ClockWarning {
  return {
    code: 'correctionTooLate',
    zh: `${noticeOn}的补正告知晚于期限${by}，不中断答复期限（第三十条）。`,
    en: `The correction notice of ${noticeOn} came after its last day, ${by}, and neither stops nor restarts the clock (Art. 30).`,
  };
}

export function correctionBeforeReceipt(noticeOn: string): ClockWarning {
  return {
    code: 'correctionBeforeReceipt',
    zh: `${noticeOn}的补正告知早于收到申请之日，不计。`,
    en: `The correction notice of ${noticeOn} lies before receipt of the request and has no effect.`,
  };
}

export function pauseAfterDue(label: string, sentOn: string, due: string): ClockWarning {
  return {
    code: 'pauseAfterDue',
    zh: `${label}（${sentOn}）发出时法定期限（${due}）已届满，不再扣除期限。`,
    en: `${label} (${sentOn}) left after the statutory limit of ${due} had expired and excludes no time.`,
  };
}

export function extensionTooLate(notifiedOn: string, due: string): ClockWarning {
  return {
    code: 'extensionTooLate',
    zh: `延期告知（${notifiedOn}）晚于原法定期限${due}（第三十三条）。`,
    en: `The extension was told on ${notifiedOn}, after the limit it extends, ${due} (Art. 33).`,
  };
}

export function extensionTooLong(workingDays: number, most: number): ClockWarning {
  return {
    code: 'extensionTooLong',
    zh: `延长${workingDays}个工作日超过上限，按${most}个工作日计（第三十三条）。`,
    en: `An extension of ${workingDays} working days is more than the law allows; ${most} are counted (Art. 33).`,
  };
}
