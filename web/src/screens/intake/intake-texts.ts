import { texts } from '../../i18n/texts.js';

/** Of the form of a new request. */
export const INTAKE_TEXTS = texts(
  {
    title: '登记申请', how: '回车到下一项，Ctrl+回车登记；选项可按数字键。', organ: '受理机关', channel: '提交方式', channelPart: '一、提交方式和收到日', applicantPart: '二、申请人', contentPart: '三、申请的信息', wantedPart: '四、获取方式', filesPart: '五、附件',
    submittedHanded: '提交日期', submittedSent: '寄出（提交）日期', submittedOral: '口头提出日期', arrivedSigned: '签收日期', arrivedCame: '送达日期', confirmed: '已与申请人确认收到', confirmedOn: '双方确认日期', proof: '收到凭证：{proof}（{basis}）',
    later: '未确认的，登记后列入“待确认收到”，确认之日为收到日。', writingDifficulty: '书面形式确有困难的情况', kind: '申请人类别', name: '姓名', orgName: '名称', documentKind: '证件类型', documentNumber: '证件号码', organisationCode: '统一社会信用代码',
    phone: '联系电话', email: '电子邮箱', address: '通信地址', agent: '有代理人或者经办人', agentName: '代理人（经办人）姓名', agentAuthorisation: '授权委托书', agentAuthorisationHint: '如：2026年3月10日授权委托书原件',
    content: '所需信息的描述', contentHint: '名称、文号或者其他特征性描述，照申请表原文录入', infoTitle: '信息名称（可选）', docNumberSought: '文号（可选）', medium: '提供形式', route: '获取途径',
    accessibility: '申请人有阅读、视听困难，需要帮助（《条例》第四十三条）', suggests: '申请人建议主动公开（《条例》第四十四条）', need: '请填写', needChoice: '请选择',
    submit: '登记', submitKeys: 'Ctrl+回车', cancel: '清空', clearTitle: '清空这张表？', clearWhat: '已填写的内容和草稿都会删除。', kept: '草稿 {time} 已保存在本机，仅您本人可见', keptNot: '本机浏览器不能保存草稿，请勿关闭页面', faults: '有 {n} 处需要填写或者更正',
    draftTitle: '有一份未登记完的表（{time}）', draftMany: '有 {n} 份未登记完的表，最近一份为 {time}', draftWhat: '{summary}', draftFiles: '原来选择的附件需要重新选择：{names}', draftUse: '继续填写', draftDrop: '删除草稿', draftEmpty: '（尚未填写申请内容）',
    reusedTitle: '这张表此前已经登记成功', reusedWhat: '登记之后内容又有改动，没有重复登记。请先到申请列表核对；确实是另一件申请的，再登记为新的一件。', reusedList: '查看申请列表', reusedNew: '作为另一件登记',
    leave: '还有附件没有上传成功，离开本页将不再上传。确定离开吗？', leaveTitle: '附件尚未上传', stay: '留在本页', go: '离开', noOrgan: '您没有受理岗的角色，不能登记申请。',
  },
  {
    title: 'Log a request', how: 'Enter goes to the next field, Ctrl+Enter logs it; choices go by number keys.', organ: 'Organ', channel: 'Channel', channelPart: '1. Channel and receipt', applicantPart: '2. Applicant', contentPart: '3. Information asked for', wantedPart: '4. Form wanted', filesPart: '5. Files',
    submittedHanded: 'Handed over on', submittedSent: 'Sent on', submittedOral: 'Asked on', arrivedSigned: 'Signed for on', arrivedCame: 'Came to hand on', confirmed: 'Receipt was confirmed with the applicant', confirmedOn: 'Confirmed by both sides on', proof: 'Proof of receipt: {proof} ({basis})',
    later: 'Without it the request waits under “To be confirmed”; the day of confirmation is the day of receipt.', writingDifficulty: 'Why writing is truly difficult', kind: 'Kind of applicant', name: 'Name', orgName: 'Name', documentKind: 'Paper', documentNumber: 'Number of the paper', organisationCode: 'Unified social credit code',
    phone: 'Telephone', email: 'E-mail', address: 'Postal address', agent: 'Somebody acts for the applicant', agentName: 'Name of who acts', agentAuthorisation: 'Power of attorney', agentAuthorisationHint: 'As it is on file',
    content: 'Description of the information', contentHint: 'Title, document number or other features, as the applicant wrote them', infoTitle: 'Title (optional)', docNumberSought: 'Document number (optional)', medium: 'Form', route: 'Way',
    accessibility: 'Needs help with reading, seeing or hearing (Art. 43)', suggests: 'Suggests disclosure to everybody (Art. 44)', need: 'Needed', needChoice: 'Choose one',
    submit: 'Log it', submitKeys: 'Ctrl+Enter', cancel: 'Clear', clearTitle: 'Clear this form?', clearWhat: 'What is typed and its draft are deleted.', kept: 'Draft kept on this machine at {time}, for you alone', keptNot: 'This browser keeps no drafts; do not close the page', faults: '{n} fields need a look',
    draftTitle: 'A form was left half-filled ({time})', draftMany: '{n} forms were left half-filled, the latest at {time}', draftWhat: '{summary}', draftFiles: 'Files have to be chosen again: {names}', draftUse: 'Go on with it', draftDrop: 'Delete it', draftEmpty: '(no description yet)',
    reusedTitle: 'This form was logged already', reusedWhat: 'It was changed after that and not logged a second time. Look at the list first; if it is another request, log it as a new one.', reusedList: 'To the list', reusedNew: 'Log as another one',
    leave: 'Some files were not uploaded. Leave all the same?', leaveTitle: 'Files are missing', stay: 'Stay', go: 'Leave', noOrgan: 'You are not a reception clerk and cannot log requests.',
  },
);
