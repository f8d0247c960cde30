import type { Field } from '../../commands/field.js';

const means: Field = {
  name: 'means', kind: 'line', max: 200, initial: '电话', label: { zh: '确认方式', en: 'How' },
  hint: { zh: '如：电话（号码、通话时间），电子邮件，当面。作为收到凭证记入案件。', en: 'As: telephone (number, time), e-mail, in person. Goes on file as proof of receipt.' },
};

/** The call by which receipt is confirmed, or not (Art. 31). */
export const CONFIRMATION_FIELDS: Readonly<Record<string, readonly Field[]>> = { CONFIRMED: [means], UNREACHABLE: [means] };
