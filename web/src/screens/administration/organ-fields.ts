import type { Form } from '../../api/client.js';
import { organKindName } from '../../names/names.js';
import { ORGAN_KIND_NAMES } from '../../names/tables.js';
import type { EditField } from './edit-field.js';

type Organ = Form<'OrganView'>;

/** What letters and numbers are made of, so every organ fills it in. */
export function organFields(organs: readonly Organ[], of?: Organ): readonly EditField[] {
  return [
    { name: 'name', label: { zh: '机关全称', en: 'Full name' }, max: 120, wide: true },
    { name: 'shortName', label: { zh: '简称', en: 'Short name' }, max: 60 },
    { name: 'code', label: { zh: '代码', en: 'Code' }, max: 40, hint: { zh: '小写字母、数字或连字符，供程序使用', en: 'Small letters, digits, hyphens; for programs' } },
    { name: 'kind', label: { zh: '类别', en: 'Kind' }, choices: () => Object.keys(ORGAN_KIND_NAMES).map((value) => ({ value, label: organKindName(value) })) },
    { name: 'docPrefix', label: { zh: '文号代字', en: 'Prefix of numbers' }, max: 40, hint: { zh: '例如：丰府办公开', en: 'For example 丰府办公开' } },
    { name: 'parentId', label: { zh: '上级机关', en: 'Organ above' }, optional: true, choices: () => organs.filter(({ id, active }) => active && id !== of?.id).map(({ id, shortName }) => ({ value: id, label: shortName })) },
    { name: 'reconsiderationOrgan', label: { zh: '行政复议机关', en: 'Reconsideration organ' }, max: 120, hint: { zh: '写入答复的救济段落', en: 'Named in the remedy paragraph' } },
    { name: 'court', label: { zh: '人民法院', en: 'Court' }, max: 120, hint: { zh: '写入答复的救济段落', en: 'Named in the remedy paragraph' } },
    { name: 'address', label: { zh: '地址', en: 'Address' }, max: 200, optional: true, wide: true },
    { name: 'postcode', label: { zh: '邮政编码', en: 'Postcode' }, max: 6, optional: true },
    { name: 'phone', label: { zh: '电话', en: 'Phone' }, max: 40, optional: true },
    { name: 'email', label: { zh: '电子邮箱', en: 'E-mail' }, max: 200, optional: true },
    { name: 'reconsiderationLink', label: { zh: '在线申请复议网址', en: 'Reconsideration online' }, max: 500, optional: true },
    { name: 'feePayment', label: { zh: '缴费方式', en: 'How fees are paid' }, max: 1000, optional: true, wide: true, lines: 2, hint: { zh: '写入收费通知', en: 'As the fee notice says it' } },
  ];
}
