import { said } from '../../i18n/texts.js';
import { roleName } from '../../names/names.js';

/** What entries of the access log tell beside their event. A member that a later server adds is shown as it is. */
const MEMBERS: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  role: { zh: '岗位', en: 'role' }, organId: { zh: '机关', en: 'organ' }, unitId: { zh: '内设机构', en: 'unit' }, kind: { zh: '类别', en: 'kind' }, code: { zh: '代码', en: 'code' }, year: { zh: '年份', en: 'year' },
  reason: { zh: '原因', en: 'reason' }, because: { zh: '原因', en: 'reason' }, effectiveFrom: { zh: '生效日期', en: 'from' }, policyId: { zh: '版本', en: 'version' }, scopes: { zh: '可做', en: 'may' }, label: { zh: '用途', en: 'for' },
  from: { zh: '自', en: 'from' }, to: { zh: '至', en: 'to' }, name: { zh: '名称', en: 'name' }, active: { zh: '使用中', en: 'in use' },
  letterId: { zh: '文书', en: 'letter' }, what: { zh: '内容', en: 'what' }, format: { zh: '格式', en: 'format' }, sessions: { zh: '退出的登录', en: 'sessions' }, place: { zh: '附件序号', en: 'enclosure' }, jump: { zh: '推进方式', en: 'how' }, wanted: { zh: '所取', en: 'took' }, by: { zh: '由', en: 'by' }, attachmentId: { zh: '附件', en: 'file' },
};

/** Words of closed lists in it. */
const VALUES: typeof MEMBERS = { person: { zh: '人员', en: 'person' }, service: { zh: '接口账号', en: 'service account' }, comments: { zh: '批注', en: 'comments' }, comparison: { zh: '版本比较', en: 'comparison' }, applicant: { zh: '申请人信息', en: 'applicant' }, pdf: { zh: 'PDF', en: 'PDF' }, docx: { zh: 'DOCX', en: 'DOCX' }, override: { zh: '本地调整', en: 'override' }, notice: { zh: '通知', en: 'notice' }, library: { zh: '资料库', en: 'library' }, letter: { zh: '文书', en: 'letter' }, document: { zh: '查看文书', en: 'read the letter' } };
/** What comes before the id of a thing that was looked at. */
const THINGS: typeof MEMBERS = { 'dossier-ordered': { zh: '制作案卷', en: 'dossier ordered' }, 'dossier-taken': { zh: '下载案卷', en: 'dossier taken' }, letter: { zh: '文书', en: 'letter' }, 'third-party': { zh: '第三方', en: 'third party' } };

export interface Told {
  readonly name: string;
  readonly value: string;
  /** What stands for something and says nothing by itself: of a letter, a unit. */
  readonly mark: boolean;
}

/** The detail of an entry, member by member. */
export function detailInWords(detail: Readonly<Record<string, unknown>>, organName: (id: string) => string): Told[] {
  return Object.entries(detail).filter(([, value]) => value !== null && value !== '').map(([key, value]) => {
    const [, thing, id] = (key === 'what' && /^([a-z-]+):(.+)$/.exec(String(value))) || [];
    if (thing && id) return { name: said(MEMBERS[key], key), value: `${said(THINGS[thing], thing)} ${id}`, mark: true };
    const shown = key === 'role' ? roleName(String(value)) : key === 'organId' ? organName(String(value)) : typeof value === 'string' ? value : JSON.stringify(value);
    return { name: said(MEMBERS[key], key), value: said(VALUES[shown], shown), mark: /Id$|^code$/.test(key) && key !== 'organId' };
  });
}
