import { both } from './about.js';

type Bilingual = { readonly zh: string; readonly en: string };
const FIELDS: Readonly<Record<string, Bilingual>> = {
  sentOn: both('发出日期', 'sent'), receivedOn: both('收到日期', 'received'), correctedOn: both('补正日期', 'corrected'), endedOn: both('结束日期', 'ended'),
  noticeOn: both('收费通知日期', 'notice'), paidOn: both('缴费日期', 'paid'), servedOn: both('送达（发出）日期', 'served'),
};
const OBJECTS: Readonly<Record<string, Bilingual>> = {
  correction: both('补正告知', 'Correction'), consultation: both('征求意见', 'Consultation'), payment: both('缴费', 'Payment'), fee: both('收费通知', 'Fee notice'),
  reasons: both('说明理由通知', 'Demand for reasons'), extension: both('延期告知', 'Notice of extension'), reply: both('答复', 'Reply'),
};
const WHOLE: Readonly<Record<string, Bilingual>> = {
  receivedOn: both('收到申请日期', 'Receipt of the request'), submittedOn: both('提交日期', 'Submission'), arrivedOn: both('送达本机关日期', 'Arrival'), signedOn: both('签发日期', 'Signature'),
};

/** What a recorded day is called: `correction:1.sentOn` → 补正告知（第1次）发出日期. */
export function factTitle(fact: string): Bilingual {
  const [object = '', field] = fact.split('.');
  if (field === undefined) return WHOLE[fact] ?? both(fact, fact);
  const [kind = '', which] = object.split(':');
  const [of, day] = [OBJECTS[kind] ?? both(kind, kind), FIELDS[field] ?? both(field, field)];
  return both(`${of.zh}${which ? `（${which}）` : ''}${day.zh}`, `${of.en}${which ? ` ${which}` : ''}: ${day.en}`);
}
