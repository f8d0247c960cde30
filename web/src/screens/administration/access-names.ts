import type { Form } from '../../api/client.js';

type Event = Form<'AccessLogEntryView'>['event'];

/** What the access log records, in words. An event that the API gains does not compile until it is named. */
export const ACCESS_EVENT_NAMES: Readonly<Record<Event, { readonly zh: string; readonly en: string }>> = {
  'sign-in.succeeded': { zh: '登录成功', en: 'Signed in' }, 'sign-in.failed': { zh: '登录失败', en: 'Sign-in failed' }, 'sign-out': { zh: '退出登录', en: 'Signed out' },
  'sign-out.everywhere': { zh: '在所有设备退出', en: 'Signed out everywhere' }, 'password.changed': { zh: '修改密码', en: 'Password changed' }, 'password.reset': { zh: '重置密码', en: 'Password reset' },
  'account.unlocked': { zh: '解除锁定', en: 'Lock-out lifted' }, 'token.made': { zh: '签发接口令牌', en: 'Token made' }, 'token.revoked': { zh: '撤销接口令牌', en: 'Token revoked' },
  'role.granted': { zh: '授予岗位', en: 'Role granted' }, 'role.revoked': { zh: '收回岗位', en: 'Role revoked' }, 'person.created': { zh: '新建人员', en: 'Person created' }, 'person.changed': { zh: '修改人员', en: 'Person changed' },
  'organ.created': { zh: '新建机关', en: 'Organ created' }, 'organ.changed': { zh: '修改机关', en: 'Organ changed' }, 'unit.created': { zh: '新建内设机构', en: 'Unit created' }, 'unit.changed': { zh: '修改内设机构', en: 'Unit changed' },
  'personal-data.revealed': { zh: '查看个人信息', en: 'Personal data revealed' }, 'letter.read': { zh: '查看文书', en: 'Letter read' }, 'file.taken': { zh: '下载文件', en: 'File taken' },
  'acknowledgement.given': { zh: '出具收件回执', en: 'Acknowledgement given' }, 'query-code.made': { zh: '生成查询码', en: 'Query code made' }, 'case.queried': { zh: '凭码查询', en: 'Case queried' }, 'calendar.loaded': { zh: '载入工作日历', en: 'Calendar loaded' },
  'calendar.withdrawn': { zh: '撤回日历来源', en: 'Calendar source withdrawn' }, 'policy.set': { zh: '设定期限规则', en: 'Policy set' }, 'time.moved': { zh: '推进演示时间', en: 'Time moved' },
};
