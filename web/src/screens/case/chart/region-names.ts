type Table = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Regions beside the main line of the machine, and their states. A test holds them to the machine. */
export const REGION_NAMES: Table = {
  clock: { zh: '计时', en: 'Clock' }, consultations: { zh: '征求意见', en: 'Consulting' }, assistance: { zh: '协办', en: 'Assistance' }, extension: { zh: '延期', en: 'Extension' },
  dispute: { zh: '复议诉讼', en: 'Dispute' }, delivery: { zh: '送达', en: 'Delivery' },
};
export const BESIDE_NAMES: Table = {
  'clock.RUNNING': { zh: '计时中', en: 'running' }, 'clock.PAUSED': { zh: '已中止（征求意见）', en: 'paused (consulting)' }, 'clock.STOPPED': { zh: '已停止（等待申请人）', en: 'stopped (the applicant has to act)' }, 'clock.ENDED': { zh: '已结束', en: 'ended' },
  'consultations.NONE': { zh: '没有', en: 'none' }, 'consultations.WAITING': { zh: '等待答复', en: 'waits for an answer' }, 'assistance.NONE': { zh: '没有', en: 'none' }, 'assistance.WAITING': { zh: '等待办复', en: 'waits for an answer' },
  'extension.NOT_EXTENDED': { zh: '未延期', en: 'not extended' }, 'extension.REQUESTED': { zh: '待负责人同意', en: 'waits for consent' }, 'extension.CONSENTED': { zh: '待告知申请人', en: 'the applicant has to be told' }, 'extension.EXTENDED': { zh: '已延期', en: 'extended' },
  'dispute.NONE': { zh: '没有', en: 'none' }, 'dispute.IN_DISPUTE': { zh: '复议或者诉讼中', en: 'pending' }, 'delivery.SENT': { zh: '已发出，待收到', en: 'on its way' }, 'delivery.RECEIVED': { zh: '申请人已收到', en: 'received' },
};
