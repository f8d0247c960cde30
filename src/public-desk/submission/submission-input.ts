import type { ApplicantInput } from '../../requests/applicants/applicant.js';
import { documentOf } from '../../requests/applicants/applicant.js';
import type { RequestTexts } from '../../requests/request-texts.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';

/** A request as the applicant makes it online: what Art. 29 asks for, and no purpose (Art. 27). */
export interface SubmissionInput extends Omit<RequestTexts, 'sourceId'> {
  readonly organId: string;
  readonly applicant: ApplicantInput;
  readonly accessibilityNeed?: boolean;
  readonly suggestsRelease?: boolean;
}

const REQUIRED = { zh: '必填', en: 'is required' };

/**
 * What of Art. 29 is missing. Asked for at once, it saves a notice of correction; what is there but may be wrong (a check digit) is for the office
 * to look at, and keeps nothing back. @param papers whether a paper that proves who it is was sent along
 */
export function missingOf({ applicant, preferredMedium, preferredRoute }: Pick<SubmissionInput, 'preferredMedium' | 'preferredRoute'> & { readonly applicant: Partial<ApplicantInput> }, papers: boolean): FieldFault[] {
  const { phone, email, address } = applicant.contact ?? {};
  const document = applicant.kind === undefined || applicant.kind === 'natural-person' ? 'documentNumber' : 'organisationCode';
  return [
    ...(documentOf(applicant) || papers ? [] : [{
      pointer: `#/applicant/${document}`,
      message: { zh: '请填写证件号码，或者上传身份证明（条例第二十九条）', en: 'give the number of a document, or send a copy of one along (Art. 29)' },
    }]),
    ...(phone || email || address ? [] : [{
      pointer: '#/applicant/contact/phone',
      message: { zh: '请至少填写一种联系方式，以便双方确认收到（条例第三十一条）', en: 'give one way to reach you at least: receipt is confirmed by both sides (Art. 31)' },
    }]),
    ...(preferredMedium ? [] : [{ pointer: '#/preferredMedium', message: REQUIRED }]),
    ...(preferredRoute ? [] : [{ pointer: '#/preferredRoute', message: REQUIRED }]),
    ...(preferredMedium === 'email' && !email ? [{ pointer: '#/applicant/contact/email', message: { zh: '选择电子邮件形式的，请填写电子邮箱', en: 'give an e-mail address: you want it by e-mail' } }] : []),
    ...(preferredRoute === 'post' && !address ? [{ pointer: '#/applicant/contact/address', message: { zh: '选择邮寄的，请填写通信地址', en: 'give a postal address: you want it by post' } }] : []),
  ];
}
