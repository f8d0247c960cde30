import { bareFacts, consultation, factsFor, letterFacts } from '../../../test/support/letter-facts.js';
import { feeProposal } from '../../request/fees.js';
import type { LetterFacts } from '../facts.js';
import type { Subject } from '../form.js';
import { gapsOf, type Letter, paragraphsOf, plainText, textOf } from '../letter.js';
import { lint } from '../lint/lint.js';
import { formOf } from './find-form.js';

function made(key: string, over: Partial<LetterFacts> = {}, subject?: Subject): Letter {
  const given = factsFor(key, over);
  return formOf(key).build(given.facts, given.free, subject ?? given.subject);
}

const text = (letter: Letter, id: string): string => textOf(paragraphsOf(letter).find((each) => each.id === id)?.runs ?? []);
const PROVISIONAL = { dueOn: null, provisional: true, estimatedOn: '2027-01-15' } as const;

describe('dates in notices', () => {
  it('are promised when the calendar confirms them', () => {
    expect(text(made('acknowledgement'), 'period')).toContain('答复期限届满日为2026年3月30日。');
    expect(text(made('extension-notice'), 'period')).toBe('原答复期限届满日为2026年3月30日，延长后的答复期限届满日为2026年4月28日。');
  });

  it.each(['acknowledgement', 'fee-cancellation'])('are called expected in %s where it does not', (key) => {
    const limits = { ...letterFacts().limits, statutory: PROVISIONAL };
    expect(text(made(key, { limits }), 'period')).toContain('2027年1月15日（该日期为预计日期，以国务院办公厅公布的相应年度节假日安排为准）');
  });

  it('are called expected in an extension and on the registration sheet too', () => {
    const { extension } = factsFor('extension-notice').facts;
    expect(text(made('extension-notice', { extension: { ...extension!, to: PROVISIONAL } }), 'period')).toMatch(/2027年1月15日（该日期为预计日期/);
    expect(plainText(made('registration-sheet', { limits: { target: PROVISIONAL, statutory: PROVISIONAL, correctionNoticeBy: PROVISIONAL } })).match(/预计日期/g)).toHaveLength(3);
  });

  it('that do not exist while the clock stands are gaps', () => {
    const stopped = { dueOn: null, provisional: false, estimatedOn: null };
    expect(gapsOf(made('acknowledgement', { limits: { ...letterFacts().limits, statutory: stopped } })).map(({ gap }) => gap.gap)).toEqual(['limits.statutory']);
  });
});

describe('the acknowledgement', () => {
  const { request } = letterFacts();

  it('tells who asked online what the query code is for, and holds no code', () => {
    const letter = made('acknowledgement', { request: { ...request, channel: 'internet' } });
    expect(text(letter, 'enquiry')).toContain('凭本回执所载登记编号和提交申请时取得的查询码');
    expect(lint({ facts: factsFor('acknowledgement', { request: { ...request, channel: 'internet' } }).facts, outcome: null, letter, subject: undefined }).filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(text(made('acknowledgement'), 'enquiry')).toBe('');
  });

  it('keeps its first version for letters that were made with it', () => {
    expect(text(formOf('acknowledgement', 1).build(factsFor('acknowledgement', { request: { ...request, channel: 'internet' } }).facts, {}, undefined as never), 'enquiry')).toBe('');
  });
});

describe('the correction notice', () => {
  it('lists every item in a paragraph of its own', () => {
    const letter = made('correction-notice');
    expect(paragraphsOf(letter).filter(({ role }) => role === 'correction-item').map(({ id, runs }) => [id, textOf(runs)])).toEqual([
      ['correction-item:1', '1. 所需批复文件的名称、文号或者其他特征性描述；'], ['correction-item:2', '2. 获取信息的具体方式和途径。'],
    ]);
  });

  it('says how the period is counted and what follows from silence', () => {
    const letter = made('correction-notice');
    expect(text(letter, 'period')).toMatch(/自收到本告知书之日起15个工作日内补正（自收到之日的次日起计算）/);
    expect(text(letter, 'consequence')).toMatch(/视为放弃申请，本机关不再处理/);
  });

  it('is about its own round', () => {
    const [first] = factsFor('correction-notice').facts.corrections;
    const corrections = [first!, { ...first!, items: ['授权委托书'], workingDays: 10 }];
    expect(text(made('correction-notice', { corrections }, { round: 2 }), 'correction-item:1')).toBe('1. 授权委托书。');
    expect(text(made('correction-notice', { corrections }, { round: 1 }), 'correction-item:1')).toContain('批复文件');
    expect(text(made('correction-notice', { corrections }, {}), 'period')).toContain('10个工作日');
    expect(gapsOf(made('correction-notice', { corrections }, { round: 3 })).map(({ blockId }) => blockId)).toEqual(['correction-item:1', 'period']);
  });
});

describe('the extension notice', () => {
  it('needs the consent of the head of the work body', () => {
    const { extension } = factsFor('extension-notice').facts;
    expect(gapsOf(made('extension-notice', { extension: { ...extension!, consentedBy: null } })).map(({ gap }) => gap.gap)).toEqual(['extension.consentedBy']);
    expect(plainText(made('extension-notice'))).not.toContain('钱主任');
  });
});

describe('silence has its meaning (domain §15, trap 3)', () => {
  it.each([['third-party-consultation', true, false], ['co-producing-organ-consultation', false, true], ['organ-consultation', false, false]])('in %s', (key, decides, consents) => {
    const body = plainText(made(key));
    expect(body.includes('由本机关依法决定是否公开')).toBe(decides);
    expect(body.includes('视为同意公开')).toBe(consents);
    expect(body.includes('同意公开。')).toBe(consents);
  });

  it('and 15 working days run from receipt', () => {
    expect(text(made('third-party-consultation'), 'period')).toContain('自收到本征求意见书之日起15个工作日内提出意见');
    expect(text(made('co-producing-organ-consultation'), 'period')).toContain('自收到本征求意见书之日起15个工作日内');
  });
});

describe('letters to a third party', () => {
  it.each(['third-party-consultation', 'third-party-answer-form', 'release-despite-refusal', 'co-producing-organ-consultation', 'organ-consultation', 'assistance-letter'])('%s does not say whose request it is', (key) => {
    const { applicant } = letterFacts();
    for (const secret of [applicant.name, applicant.phone!, applicant.email!, applicant.address!]) expect(plainText(made(key))).not.toContain(secret);
  });

  it('go to the party they are about', () => {
    const consultations = [consultation(), consultation({ id: '2', party: { name: '江西示例置业有限公司', contact: null }, interest: 'personal-privacy', information: '住户名单' })];
    const letter = made('third-party-consultation', { consultations }, { consultationId: '2' });
    expect(textOf(letter.addressee!)).toBe('江西示例置业有限公司');
    expect(text(letter, 'interest')).toContain('个人隐私');
    expect(text(letter, 'information')).toContain('住户名单');
  });

  it('tell of a release against its will with reasons and R3', () => {
    const letter = made('release-despite-refusal');
    expect(letter.remedy).toBe('R3');
    expect(text(letter, 'answer')).toMatch(/2026年3月9日.*2026年3月20日答复不同意公开/);
    expect(text(letter, 'reason')).toContain('切身利益');
    expect(text(letter, 'remedy')).toMatch(/你（单位）的合法权益.*60日.*6个月/);
  });

  it('tell of one against unreasonable grounds with these grounds, and claim no public interest', () => {
    const [refused] = factsFor('release-despite-refusal').facts.consultations;
    const facts = letterFacts({ on: '2026-03-23', consultations: [{ ...refused!, grounds: '不想公开', reasonable: false, override: { reasons: '理由不合理', because: 'unreasonable-refusal', noticeOn: null } }] });
    const letter = formOf('release-despite-refusal').build(facts, {}, { consultationId: '1' });
    expect(text(letter, 'reason')).toContain('不同意公开的理由为：不想公开');
    expect(plainText(letter)).not.toContain('公共利益');
    expect(lint({ facts, letter, outcome: null, subject: { consultationId: '1' } })).toEqual([]);
  });
});

describe('the notice to the applicant of a consultation', () => {
  it.each([['third-party', '第三十二条', '第三方'], ['joint-organ', '第三十四条', '共同制作该信息的行政机关'], ['other-organ', '第十一条', '有关机关']] as const)('of a %s', (kind, article, who) => {
    const letter = made('consultation-notice-to-applicant', { consultations: [consultation({ kind })] });
    expect(text(letter, 'ground')).toContain(`${article}、第三十三条第三款`);
    expect(text(letter, 'decision')).toContain(`书面征求${who}的意见`);
    expect(plainText(letter)).not.toContain('江西示例建设有限公司');
  });
});

describe('the fee notice', () => {
  const fee = (basis: Partial<Parameters<typeof feeProposal>[0]>) => ({
    ...factsFor('fee-notice').facts.fee!, ...feeProposal({ month: '2026-03', casesBefore: 0, units: 1, pages: 10, method: 'PER_CASE', ...basis }),
  });

  it('by volume reckons page by page band', () => {
    const letter = made('fee-notice', { fee: fee({ method: 'PER_VOLUME', pages: 1500 }) });
    expect(text(letter, 'amount')).toBe('收费金额：人民币54,700元（大写：人民币伍万肆仟柒佰元整）。');
    expect(text(letter, 'count')).toContain('第201至第1500页计1300页，每页40元，计52,000元');
    expect(text(letter, 'ground')).toContain('第四十二条，《政府信息公开信息处理费管理办法》第五条、第六条');
  });

  it('by case names the month and the ranks', () => {
    const letter = made('fee-notice', { fee: fee({ casesBefore: 9, units: 3 }) });
    expect(text(letter, 'count')).toBe('计费数量：2026年3月本次申请计3件，其中第10件不收费；第11至第12件计2件，每件100元，计200元。');
    expect(text(letter, 'amount')).toContain('人民币200元（大写：人民币贰佰元整）');
    expect(text(letter, 'ground')).toContain('第四条、第六条');
  });

  it('gives 20 working days from the day after receipt', () => {
    expect(text(made('fee-notice'), 'period')).toContain('自收到本通知书之日的次日起20个工作日内缴纳费用');
  });

  it('has gaps for figures that are none', () => {
    const broken = { ...fee({}), amountYuan: NaN, perCase: { ranks: [], amountYuan: 0 } };
    expect(gapsOf(made('fee-notice', { fee: broken })).map(({ blockId }) => blockId)).toEqual(['count', 'amount']);
  });
});

describe('the end without a reply', () => {
  const { request, limits } = letterFacts();

  it('after an unpaid fee tells its dates', () => {
    const fee = { ...factsFor('fee-notice').facts.fee!, noticeOn: '2026-03-12', receivedOn: '2026-03-13', lapsed: true };
    const letter = made('closing-notice', { corrections: [], fee, closed: { on: '2026-04-14', outcome: 'OTHER.FEE_LAPSED', note: '逾期未缴费' } });
    expect(text(letter, 'history')).toMatch(/2026年3月12日.*2026年3月13日收到，缴费期限为收到之日的次日起20个工作日/);
    expect(text(letter, 'ground')).toContain('《政府信息公开信息处理费管理办法》第六条');
    expect(letter.remedy).toBe('R2');
  });

  it('by withdrawal rests on the applicant’s will', () => {
    const letter = made('closing-note', { corrections: [], closed: { on: '2026-03-10', outcome: 'OTHER.OTHER', note: '申请人书面撤回' } });
    expect(text(letter, 'history')).toBe('申请人已书面撤回上述政府信息公开申请。');
    expect(paragraphsOf(letter).some(({ role }) => role === 'ground' || role === 'remedy')).toBe(false);
  });

  it('knows a lapse before it is confirmed, and has a gap where there is none', () => {
    const lapse = factsFor('closing-note').facts.corrections;
    expect(text(made('closing-note', { closed: null, corrections: lapse }), 'history')).toContain('补正告知书');
    expect(gapsOf(formOf('closing-note').build(bareFacts({ request, limits }), {}, {})).map(({ gap }) => gap.gap)).toEqual(['closed', 'closed.on', 'closed.note']);
  });
});
