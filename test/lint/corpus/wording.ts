import { letterFacts, ORGAN } from '../../support/letter-facts.js';
import { add, correct, cut, defect, set, type Specimen, swap, write } from './specimen.js';

const { request, applicant } = letterFacts();

/** Holes, placeholders, characters; head, addressee, number, title; the request restated. */
export const WORDING: readonly Specimen[] = [
  defect('organ-without-phone', '机关没有配置电话', 'reply:GRANTED.PROVIDED', { facts: { organ: { ...ORGAN, phone: null } } }, 'gap'),
  defect('court-not-configured', '机关没有配置法院', 'reply:DENIED.PROCESS', { facts: { organ: { ...ORGAN, court: null } } }, 'gap'),
  defect('bracketed-hole', '留有【填写具体名称】', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [write('supply', '你可以登录丰城市人民政府网站【填写栏目名称】栏目查阅。')] }, 'placeholder'),
  defect('crosses', '留有××', 'reply:GRANTED.PROVIDED', { edits: [add('现提供《××批复》复印件。')] }, 'placeholder'),
  defect('x-letters', '留有XXX', 'reply:NOT_PROCESSED.PETITION', { edits: [add('请向XXX信访局反映。')] }, 'placeholder'),
  defect('underlines', '留有____', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请于____工作日内的上班时间到丰城市自然资源局档案室查阅、抄录。')] }, 'placeholder'),
  defect('empty-date', '留有“2026年  月  日”', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请于2026年  月  日的上班时间到丰城市自然资源局档案室查阅、抄录。')] }, 'placeholder'),
  defect('to-be-supplied', '留有“待补”', 'reply:UNABLE.NEEDS_CREATION', { edits: [write('reason', '本机关没有按户汇总的统计表，需要汇总、分析（具体情况待补）。')] }, 'placeholder'),
  defect('some-bureau', '留有“某某局”', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [write('how-to', '请向某某局提出申请，负责机关为丰城市住房和城乡建设局。')] }, 'placeholder'),
  defect('program-residue', '留有undefined', 'reply:GRANTED.PROVIDED', { edits: [add('提供份数：undefined。')] }, 'placeholder'),
  defect('template-braces', '留有{{organ}}', 'reply:GRANTED.PROVIDED', { edits: [add('{{organ}}感谢你的来信。')] }, 'placeholder'),
  defect('control-character', '含有控制字符', 'reply:GRANTED.PROVIDED', { edits: [write('reason', '经审查，上述信息\u0007不含依法不予公开的内容。')] }, 'characters'),
  defect('zero-width', '含有零宽字符', 'reply:GRANTED.PROVIDED', { edits: [write('reason', '经审查，上述信息\u200b不含依法不予公开的内容。')] }, 'characters'),
  defect('replacement-character', '含有替换字符', 'reply:GRANTED.PROVIDED', { edits: [write('reason', '经审查，上述信息\ufffd\ufffd不含依法不予公开的内容。')] }, 'characters'),
  defect('mojibake', '乱码', 'reply:GRANTED.PROVIDED', { edits: [write('reason', '经审查，锟斤拷锟斤拷不含依法不予公开的内容。')] }, 'garbled'),
  defect('other-addressee', '主送写成另一位申请人', 'reply:GRANTED.PROVIDED', { edits: [set({ addressee: ['李四光'] })] }, 'addressee'),
  defect('addressed-to-the-agent', '主送写成代理人', 'reply:DENIED.PROCESS', { facts: { applicant: { ...applicant, agent: '赵代理' } }, edits: [set({ addressee: ['赵代理'] })] }, 'addressee'),
  defect('no-addressee', '没有主送', 'reply:GRANTED.PROVIDED', { edits: [set({ addressee: null })] }, 'addressee'),
  defect('consultation-to-the-applicant', '征求意见书寄给了申请人', 'third-party-consultation', { edits: [set({ addressee: ['章三丰'] })] }, 'addressee'),
  defect('issued-by-the-office', '以内设机构名义答复', 'reply:GRANTED.PROVIDED', { edits: [set({ issuer: '丰城市自然资源局办公室' })] }, 'issuer'),
  defect('other-number', '登记编号写成另一件', 'reply:DENIED.PROCESS', { edits: [swap('丰自然资公开收〔2026〕12号', '丰自然资公开收〔2026〕21号')] }, 'registration-number'),
  defect('no-number', '没有登记编号', 'reply:NOT_PROCESSED.PETITION', { edits: [swap('（登记编号：丰自然资公开收〔2026〕12号）', '')] }, 'registration-number'),
  defect('extension-without-number', '延期告知书没有登记编号', 'extension-notice', { edits: [swap('（登记编号：丰自然资公开收〔2026〕12号）', '')] }, 'registration-number'),
  defect('title-of-another-notice', '标题用了另一种告知书', 'reply:NOT_PROCESSED.REPEAT', { edits: [set({ title: '政府信息不存在告知书' })] }, 'title'),
  defect('title-missing', '没有标题', 'reply:GRANTED.PROVIDED', { edits: [set({ title: '' })] }, 'title'),
  defect('correction-titled-rectification', '补正告知书误作“更正告知书”', 'correction-notice', { edits: [set({ title: '政府信息更正告知书' })] }, 'title'),
  defect('nothing-at-all', '空白文书', 'fee-cancellation', { edits: [set({ blocks: [] })] }, 'empty', 'common-contact', 'registration-number'),
  defect('request-abridged', '申请内容被概括', 'reply:GRANTED.PROVIDED', { edits: [write('request', '你申请公开的信息为：横岗村征地有关材料。')] }, 'request-restated'),
  defect('request-cut', '没有复述申请内容', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [cut('request')] }, 'request-restated'),
  defect('request-before-correction', '复述的是补正前的内容', 'reply:GRANTED.PROVIDED', { facts: { request: { ...request, content: '横岗村2025年第三批次集体土地征收的批复文件及其附图' } }, writtenFrom: { request } }, 'request-restated'),

  correct('brackets-in-the-request', '申请内容里的【】、××、某某不是占位', 'reply:GRANTED.PROVIDED', { facts: { request: { ...request, content: '【横岗村】张某某与××公司签订的征收协议（编号XXX）' } } }),
  correct('anonymised-case', '“张某某”是匿名处理', 'reply:DENIED.CASE_FILE', { edits: [swap('丰自然资罚立〔2025〕6号案卷', '丰自然资罚立〔2025〕6号张某某违法占地案卷')] }),
  correct('dimension', '“3×5米”不是占位', 'reply:GRANTED.PROVIDED', { edits: [add('图纸幅面为3×5米。')] }),
  correct('request-with-other-marks', '复述时标点、空格不同', 'reply:GRANTED.PROVIDED', { edits: [write('request', '你申请公开的信息为：横岗村 2025 年“第三批次”集体土地征收的批复文件')] }),
  correct('other-numbers-too', '同时引用前一件申请的编号', 'reply:GRANTED.PROVIDED', { edits: [add('你此前提出的申请（丰自然资公开收〔2026〕5号）另行答复。')] }),
  correct('addressee-with-title', '主送写“章三丰先生”', 'reply:GRANTED.PROVIDED', { edits: [set({ addressee: ['章三丰先生'] })] }),
];
