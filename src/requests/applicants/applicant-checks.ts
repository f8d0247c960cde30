import { mobile } from '../../identity/checks/mobile.js';
import { organisationCode } from '../../identity/checks/organisation-code.js';
import { checkPaper } from '../../identity/checks/paper.js';
import type { Verdict } from '../../identity/checks/verdict.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import { documentOf, type ApplicantInput } from './applicant.js';

/**
 * What a clerk should look at again. Nothing here blocks: what is missing or does not fit is a ground for correction at most
 * (Arts. 29, 30; domain §12). The texts repeat no number.
 */
export function applicantWarnings(applicant: Omit<ApplicantInput, 'name'>, today: string): FieldFault[] {
  const { contact = {}, agent } = applicant;
  const paper = applicant.documentNumber ? checkPaper(applicant.documentKind ?? 'resident-id', applicant.documentNumber, today) : null;
  return [
    ...told('#/applicant/documentNumber', paper),
    ...told('#/applicant/organisationCode', applicant.organisationCode ? organisationCode(applicant.organisationCode) : null),
    ...told('#/applicant/contact/phone', contact.phone ? mobile(contact.phone) : null),
    ...told('#/applicant/agent/documentNumber', agent?.documentNumber ? checkPaper(agent.documentKind ?? 'resident-id', agent.documentNumber, today) : null),
    ...missing(applicant),
  ];
}

function told(pointer: string, verdict: Verdict | null): FieldFault[] {
  return (verdict?.warnings ?? []).map((message) => ({ pointer, message }));
}

function missing(applicant: Omit<ApplicantInput, 'name'>): FieldFault[] {
  const { phone, email, address } = applicant.contact ?? {};
  const { agent } = applicant;
  return [
    ...(documentOf(applicant) ? [] : [{ pointer: '#/applicant', message: { zh: '未提供身份证明，可告知申请人补正', en: 'No proof of identity; the applicant may be told to supply it' } }]),
    ...(phone || email || address ? [] : [{ pointer: '#/applicant/contact', message: { zh: '未提供联系方式，可告知申请人补正', en: 'No contact; the applicant may be told to supply it' } }]),
    ...(agent && !agent.authorisation ? [{ pointer: '#/applicant/agent', message: { zh: '未提供授权委托书，可告知申请人补正', en: 'No power of attorney; the applicant may be told to supply it' } }] : []),
  ];
}

/** Refuses a paper of the wrong sort: a person shows a document, an organisation its code. Errors: `ValidationFailedError`. */
export function refuseWrongPaper(applicant: ApplicantInput): void {
  const person = applicant.kind === 'natural-person';
  if (person && applicant.organisationCode) {
    throw ValidationFailedError.at('#/applicant/organisationCode', { zh: '自然人请填写证件号码', en: 'A natural person gives documentNumber' });
  }
  if (!person && applicant.documentNumber) {
    throw ValidationFailedError.at('#/applicant/documentNumber', { zh: '组织请填写统一社会信用代码，经办人证件填入 agent', en: 'An organisation gives organisationCode; the document of the person handling it belongs in agent' });
  }
}
