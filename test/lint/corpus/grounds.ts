import { consultation, ELEMENTS, letterFacts, proposalOf, REFUSED } from '../../support/letter-facts.js';
import { add, correct, cut, defect, set, type Specimen, swap, write } from './specimen.js';

const PARTS = proposalOf('PARTIALLY_GRANTED', {
  withheld: [{ part: ELEMENTS.withheldParts, ground: 'DENIED.THIRD_PARTY', reason: '涉及个人隐私，公开会损害第三方合法权益' }, { part: '会议讨论中的个人发言', ground: 'DENIED.PROCESS', reason: '尚处讨论阶段，公开会影响决策' }],
  evidence: { publicInterestWeighing: ELEMENTS.publicInterestWeighing, processKind: '讨论记录' },
});

/** Legal grounds: there, to the item, of this outcome, of the law in force. */
export const GROUNDS: readonly Specimen[] = [
  defect('no-ground', '只写“根据有关规定”', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('ground', '根据政府信息公开有关规定，现予告知。')] }, 'ground-missing'),
  defect('ground-cut', '删去了依据段', 'reply:NOT_PROCESSED.PETITION', { edits: [cut('ground')] }, 'ground-missing'),
  defect('refusal-on-article-36-only', '不予公开只引用答复方式条款', 'reply:DENIED.STATE_SECRET', { edits: [swap('第十四条、第三十六条第（三）项', '第三十六条第（三）项')] }, 'ground-missing'),
  defect('article-36-without-item', '第三十六条没有写到项', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [swap('第三十六条第（四）项', '第三十六条')] }, 'ground-item'),
  defect('article-16-without-paragraph', '第十六条没有写到款', 'reply:DENIED.PROCESS', { edits: [swap('第十六条第二款', '第十六条')] }, 'ground-item'),
  defect('article-39-without-paragraph', '第三十九条没有写到款', 'reply:NOT_PROCESSED.PETITION', { edits: [swap('第三十九条第一款', '第三十九条')] }, 'ground-item'),
  defect('item-of-another-organ', '信息不存在引用了“不属于本机关”的第（五）项', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [swap('第三十六条第（四）项', '第三十六条第（五）项')] }, 'ground-of-another-outcome'),
  defect('internal-for-process', '过程性信息引用了内部事务信息的第一款', 'reply:DENIED.PROCESS', { edits: [swap('第十六条第二款', '第十六条第一款')] }, 'ground-of-another-outcome'),
  defect('secret-citing-privacy', '国家秘密的答复又引用第十五条', 'reply:DENIED.STATE_SECRET', { edits: [write('reason', '上述信息已经依法确定为国家秘密，同时根据《中华人民共和国政府信息公开条例》第十五条也不得公开。')] }, 'ground-of-another-outcome'),
  defect('granted-citing-refusal', '予以公开的答复引用第三十六条第（三）项', 'reply:GRANTED.PROVIDED', { edits: [swap('第三十六条第（二）项', '第三十六条第（三）项')] }, 'ground-of-another-outcome'),
  defect('publication-for-petition', '信访类申请引用公开出版物的第二款', 'reply:NOT_PROCESSED.PETITION', { edits: [swap('第三十九条第一款', '第39条第2款')] }, 'ground-of-another-outcome'),
  defect('article-of-the-old-regulation', '引用旧条例第二十一条第（三）项', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [write('ground', '根据《中华人民共和国政府信息公开条例》第二十一条第（三）项的规定，依法不属于本行政机关公开或者该政府信息不存在的，应当告知申请人。')] }, 'ground-missing', 'ground-repealed'),
  defect('old-order', '写旧条例的国务院令第492号', 'reply:GRANTED.PROVIDED', { edits: [add('本答复依据《中华人民共和国政府信息公开条例》（国务院令第492号）作出。')] }, 'ground-repealed'),
  defect('no-such-article', '引用不存在的第六十条', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [add('同时告知：依照《政府信息公开条例》第六十条，信息一经公开即视为已经答复。')] }, 'ground-no-such-place'),
  defect('no-such-item', '引用不存在的第三十六条第（八）项', 'reply:OTHER.OTHER', { edits: [write('reason', '根据《中华人民共和国政府信息公开条例》第三十六条第（八）项，你的申请属于咨询事项。')] }, 'ground-of-another-outcome', 'ground-no-such-place'),
  defect('refusal-without-reply-item', '不予公开没有引用第三十六条第（三）项', 'reply:DENIED.CASE_FILE', { edits: [swap('第十六条第二款、第三十六条第（三）项', '第十六条第二款')] }, 'ground-incomplete'),
  defect('withheld-without-ground', '不予公开部分没有依据', 'reply:PARTIALLY_GRANTED', { edits: [write('withheld:1', `不予公开：${ELEMENTS.withheldParts}。理由：涉及个人隐私，公开会损害第三方合法权益。本机关已征求第三方意见，第三方不同意公开。不公开不会对公共利益造成重大影响。`)] }, 'withheld-ground'),
  defect('withheld-on-the-wrong-ground', '隐私部分引用国家秘密的第十四条', 'reply:PARTIALLY_GRANTED', { edits: [swap('第十五条、第三十二条、第三十六条第（三）项', '第十四条、第三十六条第（三）项')] }, 'withheld-ground', 'ground-of-another-outcome'),
  defect('withheld-without-reason', '不予公开部分没有理由', 'reply:PARTIALLY_GRANTED', { edits: [write('withheld:1', `不予公开：${ELEMENTS.withheldParts}。法律依据：《中华人民共和国政府信息公开条例》第十五条、第三十六条第（三）项。`)] }, 'withheld-reason', 'element-third-party-answer', 'element-public-interest-weighing'),
  defect('withheld-part-left-out', '两处不予公开，文书只写了一处', 'reply:PARTIALLY_GRANTED', { facts: { ...letterFacts({ on: '2026-03-24', proposal: PARTS, consultations: [consultation(REFUSED)] }) }, edits: [cut('withheld:2')] }, 'withheld-missing', 'element-process-kind'),
  defect('form-of-an-earlier-outcome', '处理结果改为重复申请后仍用信息不存在的格式', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: { proposal: proposalOf('NOT_PROCESSED.REPEAT') }, writtenFrom: { proposal: proposalOf('UNABLE.NOT_HELD.NOT_EXIST') }, input: { outcome: 'NOT_PROCESSED.REPEAT' } }, 'form-outcome', 'title', 'ground-of-another-outcome', 'element-earlier-reply', 'outcome-in-text'),
  defect('text-decides-otherwise', '决定段写不予公开，处理结果是予以公开', 'reply:GRANTED.PROVIDED', { edits: [write('decision', '经审查，你申请公开的上述信息不属于公开范围，本机关决定不予公开。')] }, 'outcome-in-text'),
  defect('vague-reason', '以“内部资料不宜公开”为理由', 'reply:DENIED.INTERNAL', { edits: [write('reason', '上述文件系内部资料，不宜对外公开。')] }, 'reason-vague'),

  correct('said-not-to-apply', '写明不属于第十四条、第十五条、第十六条情形', 'reply:GRANTED.PROVIDED', { edits: [write('reason', '经审查，上述信息不属于《中华人民共和国政府信息公开条例》第十四条、第十五条、第十六条规定的不予公开情形。')] }),
  correct('articles-in-figures', '条款用阿拉伯数字书写', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [swap('第三十六条第（四）项', '第36条第(4)项')] }),
  correct('consent-citing-article-15', '第三方同意后公开，引用第十五条', 'reply:GRANTED.PROVIDED', { facts: { on: '2026-03-24', consultations: [consultation({ answer: 'CONSENTED', endedOn: '2026-03-20' })] }, edits: [write('reason', '上述信息涉及商业秘密，本机关已依法书面征求第三方意见，第三方书面答复同意公开，根据《中华人民共和国政府信息公开条例》第十五条予以公开。')] }),
  correct('articles-of-another-law', '测绘法第三十六条不是条例第三十六条', 'reply:DENIED.LAW_FORBIDDEN', { edits: [write('reason', '上述成果属于《中华人民共和国测绘法》第三十四条、第三十六条规定的涉密测绘成果，依法禁止公开。')] }),
  correct('no-ground-of-its-own', '确认、重新出具没有自己的条款', 'reply:NOT_PROCESSED.CONFIRM_REISSUE'),
  correct('mixed-answer', '一件申请几种处理：存在的给、不存在的告知', 'reply:PARTIALLY_GRANTED', { edits: [add('此外，经检索未查找到该批次的听证笔录，依照《中华人民共和国政府信息公开条例》第三十六条第（四）项，告知你该信息不存在。'), set({})] }),
];
