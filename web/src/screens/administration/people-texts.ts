import { texts } from '../../i18n/texts.js';

export const PEOPLE_TEXTS = texts(
  {
    title: '人员和权限', new: '新建人员', username: '用户名', name: '姓名', roles: '岗位', state: '状态', text: '姓名或用户名', anyRole: '岗位', anyState: '状态', active: '使用中', closed: '已停用', locked: '已锁定至 {time}', mustChange: '首次登录须改密码', service: '服务账号', none: '没有符合条件的人员', filters: '筛选',
    kind: '账号类别', person: '人员', usernameHint: '2 至 32 个字母、汉字、数字或 . _ -', firstRole: '岗位', organ: '机关', unit: '限于内设机构（可不填）', created: '账号已建立', password: '初始密码', onlyOnce: '密码只在这里显示一次，请当面或者以安全方式交给本人；首次登录时须修改。', copy: '复制', copied: '已复制', close: '我已记下', open: '查看{name}',
    rename: '修改姓名', closeAccount: '停用账号', reopen: '恢复使用', closeWhat: '停用后立即在所有设备退出，不能再登录；办理记录保留。', unlock: '解除锁定', reset: '重置密码', resetWhat: '生成一个新密码，解除锁定，并在所有设备退出。', resetDone: '新密码', grant: '授予岗位', revoke: '收回', revokeWhat: '收回 {role}（{organ}）', whole: '整个机关', noRoles: '没有岗位：登录后看不到任何办件。', since: '建立于 {time}', log: '此人的访问日志',
    tokens: '接口令牌', tokenLabel: '用途', scopes: '可做', validDays: '有效天数', makeToken: '签发令牌', token: '令牌', tokenOnce: '令牌只在这里显示一次。', expires: '到期', lastUsed: '上次使用', revoked: '已撤销', noTokens: '没有令牌', never: '从未', sure: '确定', cancel: '取消', need: '必填',
  },
  {
    title: 'People and roles', new: 'New person', username: 'User name', name: 'Name', roles: 'Roles', state: 'State', text: 'Name or user name', anyRole: 'Role', anyState: 'State', active: 'in use', closed: 'closed', locked: 'locked out until {time}', mustChange: 'must change the password', service: 'service', none: 'Nobody fits', filters: 'Filters',
    kind: 'Kind', person: 'Person', usernameHint: '2 to 32 letters, digits or . _ -', firstRole: 'Role', organ: 'Organ', unit: 'Limited to a unit (optional)', created: 'The account is there', password: 'First password', onlyOnce: 'The password is shown only here. Hand it over in person or safely; it has to be changed at the first sign-in.', copy: 'Copy', copied: 'Copied', close: 'I have noted it', open: 'Show {name}',
    rename: 'Rename', closeAccount: 'Close the account', reopen: 'Reopen', closeWhat: 'Signs out everywhere at once; nobody can sign in any more. The record keeps the name.', unlock: 'Lift the lock-out', reset: 'Reset the password', resetWhat: 'Makes up a new one, lifts a lock-out and signs out everywhere.', resetDone: 'New password', grant: 'Grant a role', revoke: 'Revoke', revokeWhat: 'Revoke {role} ({organ})', whole: 'the whole organ', noRoles: 'No role: nothing is to be seen after signing in.', since: 'since {time}', log: 'Access log of this person',
    tokens: 'Tokens', tokenLabel: 'What for', scopes: 'May', validDays: 'Days', makeToken: 'Make a token', token: 'Token', tokenOnce: 'The token is shown only here.', expires: 'Ends', lastUsed: 'Last used', revoked: 'revoked', noTokens: 'No token', never: 'never', sure: 'Confirm', cancel: 'Cancel', need: 'Needed',
  },
);
