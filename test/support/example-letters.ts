import type { Block, Letter, Paragraph, Run } from '../../workflows/letters/letter.js';

const paragraph = (id: string, role: Paragraph['role'], ...runs: Run[]): Paragraph => ({ kind: 'paragraph', id, role, locked: true, label: id, runs });

/** A reply as it is signed, with names of rare characters, numbers, brackets and an address that a line has to be broken in. */
export function replyLetter(change: Partial<Letter> = {}): Letter {
  return {
    form: 'reply:PARTIAL', formVersion: 1, audience: 'applicant', issuer: '丰城市自然资源和规划局', title: '政府信息公开申请答复书', docNumber: '丰自然资公开复〔2026〕12号',
    addressee: ['张镕囍'], enclosures: ['关于江东片区征收土地方案的批复（丰府地〔2024〕88号）复印件', '征地补偿安置方案（隐去个人信息后的版本）'], remedy: 'R1', issuedOn: '2026-03-02', sealed: true,
    blocks: replyBlocks(), ...change,
  };
}

function replyBlocks(): Block[] {
  return [
    paragraph('receipt', 'receipt', '你于2026年2月5日通过政府信息公开在线申请平台提交的政府信息公开申请（登记编号：丰自然资公开收〔2026〕36号）收悉。'),
    paragraph('request', 'request', '你申请公开：“一、江东片区2023年度第3批次城镇建设用地的征地批复；二、征地补偿安置方案及其听证材料；三、被征地农户㛃某某、𬭊某某的补偿清单（含身份证号码、银行账号）。”'),
    paragraph('decision', 'decision', '经审查，你申请公开的第一项、第二项政府信息属于本机关公开范围，予以公开；第三项信息涉及个人隐私，公开会对第三方合法权益造成损害，不予公开。'),
    paragraph('ground', 'ground', '根据《中华人民共和国政府信息公开条例》第三十六条第（二）项、第三十七条、第十五条和第三十二条的规定，本机关决定作出区分处理：能够作区分处理的，向你提供可以公开的信息内容，并对不予公开的内容说明理由。'),
    paragraph('reason', 'reason', '本机关于2026年2月9日书面征求第三方意见（EMS邮件号码：1098765432109），第三方于2026年2月25日答复不同意公开，理由为清单载明其家庭成员、银行账号等信息，与公共利益无重大影响。本机关经审查认为其理由合理。'),
    paragraph('supply', 'supply', '上述信息以电子邮件方式提供，亦可登录https://www.example.gov.cn/zwgk/ysqgk/result?id=2026-0036&channel=online#download查询下载，有效期至2026年4月30日24:00。'),
    paragraph('remedy', 'remedy', '如对本答复不服，可以自收到本答复之日起60日内依法向丰城市人民政府申请行政复议。对行政复议决定不服的，可以自收到行政复议决定书之日起15日内向丰城市人民法院提起行政诉讼。根据《中华人民共和国行政复议法》第二十三条第一款第（四）项的规定，对不予公开政府信息不服的，应当先申请行政复议。'),
    paragraph('contact', 'contact', '联系单位：丰城市自然资源和规划局；联系电话：0791-8888 6666；联系地址：丰城市赣江大道100号（邮政编码：331100）。'),
  ];
}

/** The same before signature, with facts missing. */
export function draftLetter(): Letter {
  const blocks = replyBlocks().map((block) => (block.id === 'contact' ? paragraph('contact', 'contact', '联系单位：丰城市自然资源和规划局；联系电话：', { gap: 'organ.phone', label: '联系电话' }, '。') : block));
  return replyLetter({ docNumber: null, issuedOn: null, addressee: [{ gap: 'applicant.name', label: '申请人姓名或者名称' }], blocks });
}

/** A sheet that stays in the file. */
export function approvalSheet(): Letter {
  return {
    form: 'approval-sheet', formVersion: 1, audience: 'internal', issuer: '丰城市自然资源和规划局', title: '政府信息公开审查呈批单', docNumber: null, addressee: null,
    enclosures: [], remedy: 'none', issuedOn: '2026-03-02', sealed: false,
    blocks: [{
      kind: 'sheet', id: 'sheet', role: 'other', locked: true, label: '呈批单', rows: [
        { label: '登记编号', runs: ['丰自然资公开收〔2026〕36号'] },
        { label: '申请人', runs: ['张镕囍'] },
        { label: '申请内容', runs: ['一、江东片区2023年度第3批次城镇建设用地的征地批复；二、征地补偿安置方案及其听证材料；三、被征地农户的补偿清单。'] },
        { label: '承办机构拟办意见', runs: ['部分公开。第一项、第二项予以公开；第三项涉及个人隐私，经征求意见第三方不同意公开，拟不予公开。'], lines: 4 },
        { label: '保密审查意见', runs: [], lines: 3 },
        { label: '合法性审查意见', runs: [], lines: 3 },
        { label: '负责人审批意见', runs: [], lines: 4 },
      ],
    }],
  };
}

/** A notice short enough for one page of text. */
export function shortNotice(): Letter {
  return replyLetter({
    form: 'extension-notice', title: '政府信息公开申请延期答复告知书', docNumber: '丰自然资公开延〔2026〕3号', enclosures: [], blocks: replyBlocks().filter(({ id }) => id === 'receipt' || id === 'contact'),
  });
}
