import { consultation, proposalOf, REFUSED } from '../../support/letter-facts.js';
import { add, correct, cut, defect, type Specimen, swap, write } from './specimen.js';

const OVERRIDE = { reasons: '关系被征收群众的切身利益', noticeOn: null };
const answered = (over: Parameters<typeof consultation>[0]) => ({ on: '2026-03-26', consultations: [consultation(over)] });

/** Third parties and other organs: asked, heard, told; silence given its right meaning. */
export const CONSULTATIONS: readonly Specimen[] = [
  defect('never-asked', '以第三方权益为由不予公开，却没有征求意见', 'reply:DENIED.THIRD_PARTY', { facts: { consultations: [] } }, 'third-party-not-asked'),
  defect('part-withheld-never-asked', '部分公开中的隐私部分没有征求意见', 'reply:PARTIALLY_GRANTED', { facts: { consultations: [] } }, 'third-party-not-asked', 'gap', 'element-third-party-answer'),
  defect('still-open', '征求意见尚未结束就答复', 'reply:DENIED.THIRD_PARTY', { facts: { consultations: [consultation({})] }, edits: [write('third-party', '本机关已依法书面征求第三方意见，第三方不同意公开。')] }, 'consultation-open'),
  defect('released-untold', '第三方反对，因公共利益公开，但没有书面告知第三方', 'reply:GRANTED.PROVIDED', { facts: answered({ ...REFUSED, override: OVERRIDE }) }, 'third-party-not-told'),
  defect('released-untold-against-bad-reasons', '第三方反对且理由不合理，公开前没有书面告知第三方', 'reply:GRANTED.PROVIDED', { facts: answered({ ...REFUSED, reasonable: false }) }, 'third-party-not-told'),
  correct('released-told-against-bad-reasons', '第三方反对且理由不合理，书面告知后公开', 'reply:GRANTED.PROVIDED', { facts: answered({ ...REFUSED, reasonable: false, override: { reasons: '理由不合理', because: 'unreasonable-refusal', noticeOn: '2026-03-24' } }) }),
  defect('told-after-the-reply', '先答复，后告知第三方', 'reply:GRANTED.PROVIDED', { facts: answered({ ...REFUSED, override: { ...OVERRIDE, noticeOn: '2026-03-30' } }) }, 'third-party-not-told'),
  defect('released-against-good-reasons', '第三方反对且理由合理，仍然公开', 'reply:GRANTED.PROVIDED', { facts: answered(REFUSED) }, 'third-party-refused'),
  defect('consent-misquoted', '第三方反对，文书写同意', 'reply:DENIED.THIRD_PARTY', { edits: [write('third-party', '本机关已依法书面征求第三方意见，第三方书面答复同意公开部分内容。')] }, 'third-party-answer'),
  defect('silence-misquoted', '第三方答复了，文书写逾期未答复', 'reply:DENIED.THIRD_PARTY', { edits: [write('third-party', '本机关已依法书面征求第三方意见，第三方在规定期限内未作答复。')] }, 'third-party-answer'),
  defect('refusal-misquoted', '第三方没有答复，文书写不同意', 'reply:DENIED.THIRD_PARTY', { facts: answered({ answer: 'SILENT', endedOn: '2026-03-31', reasonable: null }), edits: [write('third-party', '本机关已书面征求意见，第三方明确表示不同意公开。')] }, 'third-party-answer'),
  defect('silence-is-consent-to-third-party', '告诉第三方逾期视为同意', 'third-party-consultation', { edits: [write('consequence', '逾期未提出意见的，视为同意公开。')] }, 'third-party-silence', 'notice-third-party-consequence'),
  defect('silence-taken-for-consent-in-reply', '答复中把沉默当作同意', 'reply:GRANTED.PROVIDED', { facts: answered({ answer: 'SILENT', endedOn: '2026-03-25' }), edits: [add('本机关书面征求了第三方意见，第三方逾期未答复，视为同意公开。')] }, 'third-party-silence'),
  defect('third-party-seven-days', '只给第三方7个工作日', 'third-party-consultation', { edits: [swap('15个工作日内', '7个工作日内')] }, 'consultation-period', 'notice-third-party-period'),
  defect('third-party-information-unsaid', '没有写征求意见的是什么信息', 'third-party-consultation', { edits: [swap('横岗村土地整理项目投标报价明细', '有关材料')] }, 'notice-third-party-information'),
  defect('third-party-without-article', '没有引用第三十二条', 'third-party-consultation', { edits: [cut('ground')] }, 'notice-third-party-basis'),
  defect('release-of-what', '没有写决定公开的内容', 'release-despite-refusal', { edits: [swap('横岗村土地整理项目投标报价明细', '有关材料')] }, 'notice-release-content'),
  defect('co-organ-without-article', '没有引用第三十四条', 'co-producing-organ-consultation', { edits: [swap('第三十四条', '有关条款')] }, 'notice-co-organ-basis'),
  defect('co-organ-silence-unsaid', '共同制作机关：没有写视为同意', 'co-producing-organ-consultation', { edits: [cut('consequence')] }, 'notice-co-organ-silence'),
  defect('co-organ-ten-days', '共同制作机关：写10日', 'co-producing-organ-consultation', { edits: [swap('15个工作日内', '10日内')] }, 'consultation-period', 'notice-co-organ-period'),
  defect('other-organ-silence', '非共同制作机关：写了视为同意', 'organ-consultation', { edits: [add('逾期未回复的，视为同意公开。')] }, 'organ-silence'),
  defect('not-counted-unsaid', '没有告知申请人时间不计算在内', 'consultation-notice-to-applicant', { edits: [swap('征求意见所需时间不计算在答复期限内。征求意见结束后，本机关将在扣除该时间后的期限内答复你。', '征求意见结束后，本机关将答复你。')] }, 'notice-consultation-not-counted'),
  defect('release-without-reasons', '告知第三方时没有写公共利益理由', 'release-despite-refusal', { edits: [cut('reason'), swap('行政机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将', '行政机关可以决定予以公开，并将')] }, 'notice-release-reasons'),
  defect('third-party-named-to-applicant', '答复写出了第三方的名称', 'reply:DENIED.THIRD_PARTY', { edits: [write('third-party', '本机关已书面征求江西示例建设有限公司的意见，该公司不同意公开，本机关认为其理由合理。')] }, 'third-party-named'),
  defect('applicant-named-to-third-party', '征求意见书写出了申请人姓名', 'third-party-consultation', { edits: [swap('收到一件政府信息公开申请', '收到章三丰提交的政府信息公开申请')] }, 'applicant-named'),

  correct('not-to-be-taken-for-consent', '“不视为同意”', 'third-party-consultation', { edits: [write('consequence', '逾期未提出意见的，不视为同意，由本机关依法决定是否公开。')] }),
  correct('silent-and-organ-decided', '第三方沉默，本机关决定不予公开', 'reply:DENIED.THIRD_PARTY', { facts: answered({ answer: 'SILENT', endedOn: '2026-03-31' }) }),
  correct('told-before', '先书面告知第三方，再公开', 'reply:GRANTED.PROVIDED', { facts: answered({ ...REFUSED, override: { ...OVERRIDE, noticeOn: '2026-03-24' } }) }),
  correct('party-named-by-the-request', '申请内容本身写明该公司', 'reply:DENIED.THIRD_PARTY', { facts: { request: { number: '丰自然资公开收〔2026〕12号', channel: 'in-person', submittedOn: '2026-03-02', receivedOn: '2026-03-02', content: '江西示例建设有限公司的投标文件', docNumberSought: null, medium: '纸面', route: '邮寄' } } }),
  correct('refused-but-unreasonable', '第三方反对但理由不成立，告知后部分公开', 'reply:PARTIALLY_GRANTED', { facts: { ...answered({ ...REFUSED, reasonable: false, override: { reasons: '理由不合理', because: 'unreasonable-refusal', noticeOn: '2026-03-24' } }), proposal: proposalOf('PARTIALLY_GRANTED') } }),
];
