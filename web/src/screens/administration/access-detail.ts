import { said } from '../../i18n/texts.js';
import { roleName } from '../../names/names.js';

/** What entries of the access log tell beside their event. A member that a later server adds is shown as it is. */
const MEMBERS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  role: { zh: '岗位', en: 'role' }, organId: { zh: '机关', en: 'organ' }, unitId: { zh: '内设机构', en: 'unit' }, kind: { zh: '类别', en: 'kind' }, code: { zh: '代码', en: 'code' }, year: { zh: '年份', en: 'year' },
  reason: { zh: '原因', en: 'reason' }, because: { zh: '原因', en: 'reason' }, effectiveFrom: { zh: '生效日期', en: 'from' }, policyId: { zh: '版本', en: 'version' }, scopes: { zh: '可做', en: 'may' }, label: { zh: '用途', en: 'for' },
  from: { zh: '自', en: 'from' }, to: { zh: '至', en: 'to' }, name: { zh: '名称', en: 'name' }, active: { zh: '使用中', en: 'in use' },
};

/** The detail of an entry in one line. */
export function detailInWords(detail: Readonly<Record<string, unknown>>, organName: (id: string) => string): string {
  return Object.entries(detail).filter(([, value]) => value !== null && value !== '').map(([key, value]) => {
    const shown = key === 'role' ? roleName(String(value)) : key === 'organId' ? organName(String(value)) : typeof value === 'string' ? value : JSON.stringify(value);
    return `${said(MEMBERS[key], key)}：${shown}`;
  }).join('；');
}
