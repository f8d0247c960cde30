import { APPLICANT_KINDS } from '../../../workflows/request/applicant-kinds.js';
import { EXTENSIONS_OF_APPLICANTS } from '../../attachments/upload/applicant-files.js';
import { PAPER_NAMES, type PaperKind } from '../../identity/checks/paper-names.js';
import type { Bilingual } from '../../platform/errors/bilingual.js';
import type { View } from '../../platform/web-pages/view.js';
import { MEDIA, MEDIUM_NAMES, ROUTE_NAMES, ROUTES } from '../../requests/request-texts.js';
import { CONTENT_LENGTH } from '../http/public-desk.dto.js';
import type { Choice, FieldWords, TextWords } from './form-parts.js';

const words = <W extends FieldWords>(each: W): W => each;

/** The fields of a request (Art. 29). There is none for its purpose, and none may be added (Art. 27). */
export const FIELD = {
  content: { ...words({ name: 'content', label: { zh: '需要什么信息', en: 'Which information' }, hint: { zh: '写明名称，或者便于查找的特征：哪个村、哪个项目、哪一年、哪一批次。一件申请写一个事项，最多 5000 字。不需要说明用途。', en: 'Its title, or what helps to find it: village, project, year, batch. One matter per request, 5000 characters at most. No purpose is asked for.' }, required: true }), max: CONTENT_LENGTH, rows: 7 },
  title: words<TextWords>({ name: 'title', label: { zh: '文件名称（知道的话）', en: 'Title of the document, if known' }, max: 200 }),
  docNumberSought: words<TextWords>({ name: 'docNumberSought', label: { zh: '文号（知道的话）', en: 'Document number, if known' }, max: 200, width: 'middle', placeholder: { zh: '例如：丰府发〔2023〕5号', en: 'as 丰府发〔2023〕5号' } }),
  organId: words({ name: 'organId', label: { zh: '向哪个机关申请', en: 'Organ' }, hint: { zh: '由制作或者保存该信息的机关负责公开。不确定的，选您认为最可能的；不由它负责的，答复中会告诉您该找哪个机关。', en: 'The organ that made or keeps the information. If unsure, choose the likeliest: the reply tells you the right one.' }, required: true }),
  preferredMedium: words({ name: 'preferredMedium', label: { zh: '希望的形式', en: 'Form wanted' }, required: true }),
  preferredRoute: words({ name: 'preferredRoute', label: { zh: '获取的途径', en: 'Way of supply' }, hint: { zh: '行政机关按您要求的形式提供；确有困难的，可能改用电子等其他形式，或者安排查阅、抄录（条例第四十条）。', en: 'It is supplied as you want it; where that is not possible, in another form, or for inspection on site (Art. 40).' }, required: true }),
  accessibilityNeed: words({ name: 'accessibilityNeed', label: { zh: '我在阅读、视力或者听力方面需要帮助', en: 'I need help with reading, seeing or hearing' }, hint: { zh: '行政机关会为您提供必要的帮助（条例第四十三条）。', en: 'The organ will provide it (Art. 43).' } }),
  suggestsRelease: words({ name: 'suggestsRelease', label: { zh: '建议行政机关将这项信息向所有人主动公开', en: 'I suggest that this information be disclosed to everybody' }, hint: { zh: '属于主动公开范围的，行政机关应当及时主动公开（条例第四十四条）。', en: 'If it belongs to what has to be published, the organ publishes it soon (Art. 44).' } }),
  kind: words({ name: 'kind', label: { zh: '以什么身份申请', en: 'Kind of applicant' }, required: true }),
  name: words<TextWords>({ name: 'name', label: { zh: '姓名或者名称', en: 'Name' }, max: 200, fill: 'name', width: 'middle', required: true }),
  documentKind: words({ name: 'documentKind', label: { zh: '证件种类', en: 'Kind of document' } }),
  documentNumber: words<TextWords>({ name: 'documentNumber', label: { zh: '证件号码', en: 'Document number' }, hint: { zh: '公民填写。不填号码的，请在最后一步上传证件照片或者扫描件。', en: 'For citizens. Without it, send a picture of the document in the last step.' }, max: 60, width: 'short' }),
  organisationCode: words<TextWords>({ name: 'organisationCode', label: { zh: '统一社会信用代码', en: 'Unified social credit code' }, hint: { zh: '18 位。不填代码的，请在最后一步上传营业执照或者登记证书。', en: '18 characters. Without it, send a copy of the licence in the last step.' }, max: 60, width: 'short' }),
  phone: words<TextWords>({ name: 'phone', label: { zh: '联系电话', en: 'Telephone' }, hint: { zh: '手机或者固定电话，例如 0795-6600000。', en: 'Mobile or landline.' }, max: 40, type: 'tel', fill: 'tel', width: 'short' }),
  email: words<TextWords>({ name: 'email', label: { zh: '电子邮箱', en: 'E-mail' }, max: 200, type: 'email', fill: 'email', width: 'middle' }),
  address: words<TextWords>({ name: 'address', label: { zh: '通信地址', en: 'Postal address' }, max: 300, fill: 'street-address' }),
  agentName: words<TextWords>({ name: 'agentName', label: { zh: '代理人或者经办人姓名', en: 'Name of the agent' }, max: 100, width: 'middle' }),
  agentDocumentKind: words({ name: 'agentDocumentKind', label: { zh: '代理人证件种类', en: 'Kind of document of the agent' } }),
  agentDocumentNumber: words<TextWords>({ name: 'agentDocumentNumber', label: { zh: '代理人证件号码', en: 'Document number of the agent' }, max: 60, width: 'short' }),
  agentPhone: words<TextWords>({ name: 'agentPhone', label: { zh: '代理人电话', en: 'Telephone of the agent' }, max: 40, type: 'tel', width: 'short' }),
  agentAuthorisation: words<TextWords>({ name: 'agentAuthorisation', label: { zh: '授权委托书', en: 'Power of attorney' }, hint: { zh: '写明委托书的日期、事项，并在最后一步上传。', en: 'Say of which day and for what it is, and send a copy in the last step.' }, max: 200 }),
  paper: { ...words({ name: 'paper', label: { zh: '身份证明（照片或者扫描件）', en: 'Proof of identity (picture or scan)' }, hint: { zh: '居民身份证请拍正反两面，可以用手机拍照；组织请上传营业执照或者登记证书。最多 2 个文件。', en: 'Both sides of an identity card, taken with a phone if you like; of an organisation its licence. Two files at most.' } }), accept: EXTENSIONS_OF_APPLICANTS, several: true },
  authorisation: { ...words({ name: 'authorisation', label: { zh: '授权委托书（有代理人的）', en: 'Power of attorney (with an agent)' } }), accept: EXTENSIONS_OF_APPLICANTS },
  material: { ...words({ name: 'material', label: { zh: '其他材料', en: 'Other material' }, hint: { zh: '例如写好的申请书，不是必须上传。最多 2 个文件。', en: 'As a request written already; not needed otherwise. Two files at most.' } }), accept: EXTENSIONS_OF_APPLICANTS, several: true },
} as const;

/** Fields in the order of the page, for the list of what is wrong. */
export const FIELD_ORDER: readonly string[] = Object.keys(FIELD);
export const FIELD_LABELS: Readonly<Record<string, Bilingual>> = Object.fromEntries(Object.entries(FIELD).map(([name, { label }]) => [name, label]));

/** What may be sent, before anything is chosen. */
export const FILES_HINT: Bilingual = {
  zh: '可上传 PDF、JPG、PNG、TIFF 图片、Word、OFD、TXT；每个不超过 20 MB，合计不超过 40 MB。文件加密保存。',
  en: 'PDF, JPG, PNG, TIFF, Word, OFD and TXT; 20 MB each and 40 MB together at most. Files are kept encrypted.',
};

/** Said where there is a scanner. */
export const SCANNED: Bilingual = { zh: '收到后先经过病毒扫描。', en: ' They are scanned for viruses first.' };

export const FILE_TITLES: Readonly<Record<string, string>> = { paper: '身份证明', authorisation: '授权委托书', material: '申请材料' };
export const FILE_FIELDS: readonly string[] = Object.keys(FILE_TITLES);
export const MOST_FILES = 5;

const PERSON: Bilingual = { zh: '公民', en: 'citizen' };
const OTHER: Bilingual = { zh: '其他组织', en: 'other organisation' };

export const kindChoices = (view: View): Choice[] => APPLICANT_KINDS.map(({ kind, label }) => ({ value: kind, label: view.say(kind === 'natural-person' ? PERSON : kind === 'other-organisation' ? OTHER : label) }));
export const paperChoices = (view: View): Choice[] => (Object.entries(PAPER_NAMES) as [PaperKind, Bilingual][]).filter(([kind]) => kind !== 'organisation-code').map(([value, label]) => ({ value, label: view.say(label) }));
export const mediumChoices = (view: View): Choice[] => MEDIA.map((value) => ({ value, label: view.say(MEDIUM_NAMES[value]) }));
export const routeChoices = (view: View): Choice[] => ROUTES.map((value) => ({ value, label: view.say(ROUTE_NAMES[value]) }));
