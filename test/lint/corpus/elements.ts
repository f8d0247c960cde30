import { proposalOf } from '../../support/letter-facts.js';
import { correct, cut, defect, set, type Specimen, swap, write } from './specimen.js';

/** What each reply has to say (domain §5). */
export const ELEMENT_SPECIMENS: readonly Specimen[] = [
  defect('public-without-route', '已主动公开，但没有告知途径', 'reply:GRANTED.ALREADY_PUBLIC', { edits: [write('supply', '你申请的信息早已公开，请自行了解。'), write('reason', '上述信息已经公开。')] }, 'element-access-route'),
  defect('told-how-without-time', '没有告知获取的时间', 'reply:GRANTED.TOLD_HOW', { edits: [write('supply', '请到本机关查阅。')] }, 'element-when-and-how'),
  defect('provided-without-form', '没有写明提供形式', 'reply:GRANTED.PROVIDED', { edits: [write('supply', '现将有关文件提供给你。')] }, 'element-form-of-supply'),
  defect('see-enclosure-none', '正文“详见附件”，没有附件', 'reply:GRANTED.PROVIDED', { edits: [set({ enclosures: [] }), write('supply', '你申请的信息详见附件，以纸质形式邮寄提供。')] }, 'enclosures'),
  defect('refusal-with-file', '不予公开，却随附文件', 'reply:DENIED.PROCESS', { input: { attachments: [{ title: '过程稿', text: '' }] } }, 'enclosures-with-refusal'),
  defect('public-with-unlisted-file', '文书没有列出附件，却有文件随附', 'reply:GRANTED.ALREADY_PUBLIC', { input: { attachments: [{ title: '批复', text: '' }] } }, 'enclosures-unlisted'),
  correct('partial-with-file', '部分公开，附所公开的部分', 'reply:PARTIALLY_GRANTED', { input: { attachments: [{ title: '批文正文', text: '' }] } }),
  defect('provided-without-list', '没有写提供什么材料', 'reply:GRANTED.PROVIDED', { edits: [set({ enclosures: [] }), write('supply', '已按你要求的纸面形式邮寄。')] }, 'element-attachments'),
  defect('partial-without-withheld', '部分公开没有写明哪些不予公开', 'reply:PARTIALLY_GRANTED', { edits: [cut('withheld:1'), write('reason', '本机关对上述信息作了区分处理。')] }, 'element-withheld-parts', 'withheld-missing', 'element-third-party-answer', 'element-public-interest-weighing'),
  defect('internal-without-reason', '没有说明裁量理由', 'reply:DENIED.INTERNAL', { edits: [write('reason', '')] }, 'element-reason'),
  defect('unreasonable-why', '没有说明理由为何不合理', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [write('reason', '')] }, 'element-why-unreasonable'),
  defect('closed-without-facts', '终止办理说明没有事实和日期', 'closing-note', { edits: [(letter) => ({ ...letter, blocks: letter.blocks.filter((block) => block.kind === 'paragraph' && (block.role === 'receipt' || block.role === 'request' || block.role === 'ground')) })] }, 'element-closing-note'),
  defect('partial-without-given', '部分公开没有写明给什么', 'reply:PARTIALLY_GRANTED', { edits: [cut('given:1'), write('decision', '经审查，你申请公开的上述信息中含有不应当公开的内容，本机关作区分处理。'), write('supply', '以纸面形式邮寄。'), (letter) => ({ ...letter, blocks: letter.blocks.filter((block) => block.id !== 'reason') })] }, 'element-given-part'),
  defect('secret-unsaid', '国家秘密的答复没有写属于国家秘密', 'reply:DENIED.STATE_SECRET', { edits: [write('decision', '经审查，你申请公开的上述信息依法不能公开，本机关决定不予公开。'), write('reason', '上述信息经审查确有不得公开的法定事由，依法不得公开。')] }, 'element-secret-marking'),
  defect('forbidding-law-unnamed', '没有写明是哪部法律、行政法规禁止', 'reply:DENIED.LAW_FORBIDDEN', { edits: [swap('禁止公开上述信息的规定：《中华人民共和国测绘法》第三十四条。', '有关法律法规禁止公开上述信息。')] }, 'element-forbidding-law'),
  defect('forbidden-by-a-notice', '以部门通知作为禁止公开的依据', 'reply:DENIED.LAW_FORBIDDEN', { edits: [swap('《中华人民共和国测绘法》第三十四条', '《关于加强测绘成果管理工作的规定》第三条')] }, 'forbidding-law-rank'),
  defect('danger-without-reason', '“三安全一稳定”只抄条文，没有具体理由', 'reply:DENIED.SECURITY_STABILITY', { edits: [write('reason', '公开后可能危及国家安全、公共安全、经济安全、社会稳定。')] }, 'element-concrete-reason'),
  defect('danger-nobody-judged', '没有写明由谁研判', 'reply:DENIED.SECURITY_STABILITY', { edits: [cut('judged-by')] }, 'element-who-judged'),
  defect('interest-unnamed', '没有写明是商业秘密还是个人隐私', 'reply:DENIED.THIRD_PARTY', { edits: [swap('所涉第三方合法权益：第三方的商业秘密。', '')] }, 'element-protected-interest'),
  defect('third-party-answer-unsaid', '没有写征求意见的情况', 'reply:DENIED.THIRD_PARTY', { edits: [cut('third-party')] }, 'element-third-party-answer'),
  defect('public-interest-unweighed', '没有写公共利益的衡量', 'reply:DENIED.THIRD_PARTY', { edits: [write('reason', '该信息涉及企业报价构成，公开会使其在后续竞争中处于不利地位。')] }, 'element-public-interest-weighing'),
  defect('internal-kind-unnamed', '没有写明属于三类中的哪一类', 'reply:DENIED.INTERNAL', { edits: [write('decision', '经审查，你申请公开的上述信息属于行政机关的内部事务信息，本机关决定不予公开。')] }, 'element-internal-kind'),
  defect('internal-all-kinds', '三类全部罗列，等于没有写', 'reply:DENIED.INTERNAL', { edits: [write('decision', '经审查，你申请公开的上述信息属于人事管理、后勤管理、内部工作流程等内部事务信息，本机关决定不予公开。')] }, 'element-internal-kind'),
  defect('process-other-kind', '卷宗认定为讨论记录，文书写请示报告', 'reply:DENIED.PROCESS', { edits: [swap('过程性信息（讨论记录）', '过程性信息（请示报告）')] }, 'element-process-kind'),
  defect('case-file-unnamed', '没有写明是哪一案卷', 'reply:DENIED.CASE_FILE', { edits: [swap('所涉案卷情况：丰自然资罚立〔2025〕6号案卷。', '')] }, 'element-case-file'),
  defect('governing-law-unnamed', '没有写明规定查询办法的法律', 'reply:DENIED.REGISTER_ENQUIRY', { edits: [swap('对获取上述信息的特别规定：《不动产登记暂行条例》第二十七条。', '有关规定对获取上述信息另有要求。')] }, 'element-governing-law'),
  defect('where-to-go-unsaid', '没有告知到哪里查询', 'reply:DENIED.REGISTER_ENQUIRY', { edits: [write('how-to', '请你自行查询。')] }, 'element-where-to-go'),
  defect('search-unsaid', '信息不存在没有写检索情况', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { edits: [cut('search'), write('reason', '经核实，确无此信息。')] }, 'element-search-statement'),
  defect('search-not-recorded', '写了检索，但卷宗没有任何检索记录', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: { searches: [] }, edits: [write('search', '检索情况：2026年3月11日检索了公文处理系统和局档案室，没有检索到相关信息。')] }, 'search-not-on-file'),
  defect('why-not-this-organ-unsaid', '没有说明为何不属于本机关', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [write('reason', '请你向有关单位了解。'), write('how-to', '丰城市住房和城乡建设局，联系电话0795-6000044。')] }, 'element-not-responsible-reason'),
  defect('right-organ-unsaid', '没有告知应向哪个机关申请', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [write('reason', '该信息不是本机关在履行职责过程中制作，本机关也未保存。'), write('how-to', '请你向有关机关提出申请。')] }, 'element-responsible-organ'),
  defect('creation-unexplained', '没有说明需要加工、分析', 'reply:UNABLE.NEEDS_CREATION', { edits: [write('decision', '经审查，对你申请公开的上述信息，本机关无法提供。'), write('reason', '本机关没有该信息的现成文件。')] }, 'element-creation-reason'),
  defect('correction-dates-unsaid', '没有写补正告知和收到补正的日期', 'reply:UNABLE.STILL_UNCLEAR', { edits: [write('decision', '经补正，你的申请内容仍不明确，本机关无法提供你申请公开的信息。')] }, 'element-correction-dates'),
  defect('correction-date-wrong', '收到补正的日期写错', 'reply:UNABLE.STILL_UNCLEAR', { edits: [swap('2026年3月18日', '2026年3月16日')] }, 'element-correction-dates'),
  defect('unclear-what', '没有写哪里仍不明确', 'reply:UNABLE.STILL_UNCLEAR', { edits: [write('reason', '你的补正不符合要求。')] }, 'element-what-remains-unclear'),
  defect('petition-unsaid', '没有写不作为政府信息公开申请处理', 'reply:NOT_PROCESSED.PETITION', { edits: [write('decision', '经审查，你反映的是征收补偿方面的诉求。')] }, 'element-petition-statement'),
  defect('earlier-reply-without-number', '重复申请没有写前次答复的文号', 'reply:NOT_PROCESSED.REPEAT', { edits: [swap('（文号：丰自然资公开复〔2025〕7号）', '')] }, 'element-earlier-reply'),
  defect('earlier-reply-other-date', '前次答复的日期写错', 'reply:NOT_PROCESSED.REPEAT', { edits: [swap('2025年7月11日', '2025年11月7日')] }, 'element-earlier-reply'),
  defect('publication-without-route', '公开出版物没有告知获取途径', 'reply:NOT_PROCESSED.PUBLICATION', { edits: [write('supply', '请你自行解决。'), write('reason', '上述内容属于公开出版物。'), write('decision', '经审查，你要求提供的是公开出版物，本机关不予处理。')] }, 'element-publication-route'),
  defect('counts-unsaid', '大量反复申请没有写数量', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [swap('：2026年1月5日至2026年2月27日共提出64件申请', '')] }, 'element-counts'),
  defect('counts-not-those-of-the-demand', '数量与说明理由告知书不一致', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [swap('共提出64件申请', '共提出86件申请')] }, 'element-counts'),
  defect('reasons-not-demanded', '没有写已要求说明理由', 'reply:NOT_PROCESSED.EXCESSIVE', { edits: [swap('本机关已于2026年3月9日书面要求你说明理由；你说明的理由不合理。', '你的申请没有合理理由。')] }, 'element-reasons-demanded'),
  defect('how-obtained-unsaid', '没有写何时已经获取', 'reply:NOT_PROCESSED.CONFIRM_REISSUE', { edits: [write('reason', '你清楚该文件的内容。')] }, 'element-how-obtained'),
  defect('nothing-decided', '没有处理决定', 'reply:OTHER.OTHER', { edits: [write('decision', ''), write('reason', '你提出的是政策咨询，因其内容是询问办事程序，可以拨打12345热线。')] }, 'common-decision'),
  defect('no-reasons', '没有说明理由', 'reply:NOT_PROCESSED.PUBLICATION', { edits: [write('decision', '你要求提供的是公开出版物，本机关不予处理。'), write('reason', '特此告知。')] }, 'common-reason'),
  defect('no-contact', '没有联系方式', 'reply:GRANTED.PROVIDED', { edits: [cut('contact')] }, 'common-contact'),
  defect('sent-by-courier', '以顺丰到付方式寄送', 'reply:GRANTED.PROVIDED', { edits: [write('supply', '随本答复书提供复印件1份，以顺丰速运到付方式邮寄。')] }, 'private-courier'),
  defect('part-of-process-information-unnamed', '部分公开：过程性信息部分没有写哪一类', 'reply:PARTIALLY_GRANTED', { facts: { proposal: partly('DENIED.PROCESS') }, edits: [write('withheld:1', '不予公开：附件二。法律依据：《中华人民共和国政府信息公开条例》第十六条第二款、第三十六条第（三）项。理由：属于过程性信息，公开会影响内部讨论的坦率进行。')] }, 'element-process-kind'),
  defect('part-of-forbidden-information-unnamed', '部分公开：禁止公开部分没有写哪部法律', 'reply:PARTIALLY_GRANTED', { facts: { proposal: partly('DENIED.LAW_FORBIDDEN') }, edits: [write('withheld:1', '不予公开：附件二。法律依据：《中华人民共和国政府信息公开条例》第十四条、第三十六条第（三）项。理由：属于法律、行政法规禁止公开的信息。')] }, 'element-forbidding-law'),
  defect('items-unanswered', '申请两项，只答复一项', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: twoItems(), edits: [write('decision', '经检索，关于第1项，本机关没有制作、获取或者保存，该政府信息不存在。')] }, 'item-unanswered'),
  defect('second-item-forgotten', '三项申请，第三项没有答复', 'reply:PARTIALLY_GRANTED', { facts: { ...threeItems() }, edits: [(letter) => ({ ...letter, blocks: letter.blocks.filter((block) => !block.id.startsWith('unanswered')) })] }, 'item-unanswered'),

  correct('items-answered-one-by-one', '两项分别答复', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: twoItems(), edits: [write('decision', '关于第1项，经检索，本机关没有制作、获取或者保存，该政府信息不存在。关于第2项，该政府信息同样不存在。')] }),
  correct('items-answered-together', '一并答复：“上述2项信息”', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: twoItems() }),
  correct('items-answered-by-their-words', '按事项名称分别答复', 'reply:UNABLE.NOT_HELD.NOT_EXIST', { facts: twoItems(), edits: [write('decision', '经检索，本机关没有制作、获取或者保存横岗村2025年征地批复；横岗村2025年补偿标准文件由本机关保存的材料中亦未查到，上述政府信息不存在。')] }),
  correct('which-kind-beside-the-statute', '先复述三类，再写明属于内部工作流程', 'reply:DENIED.INTERNAL', { edits: [write('decision', '行政机关的人事管理、后勤管理、内部工作流程等方面的信息可以不予公开。经审查，你申请公开的信息属于内部工作流程方面的信息，本机关决定不予公开。')] }),
  correct('right-organ-in-a-sentence', '在理由中告知负责的机关', 'reply:UNABLE.NOT_HELD.NOT_THIS_ORGAN', { edits: [write('reason', '该信息由丰城市住房和城乡建设局制作并保存，本机关未参与制作。'), write('how-to', '请向丰城市住房和城乡建设局提出申请。')] }),
  correct('forbidden-by-administrative-regulation', '行政法规可以作为禁止公开的依据', 'reply:DENIED.LAW_FORBIDDEN', { edits: [swap('《中华人民共和国测绘法》第三十四条', '《中华人民共和国测绘成果管理条例》第十七条')] }),
];

function partly(ground: 'DENIED.PROCESS' | 'DENIED.LAW_FORBIDDEN') {
  return proposalOf('PARTIALLY_GRANTED', { withheld: [{ part: '附件二', ground, reason: '公开会影响内部讨论的坦率进行' }], evidence: { processKind: '讨论记录' } });
}

function content(text: string) {
  return { request: { number: '丰自然资公开收〔2026〕12号', channel: 'in-person' as const, submittedOn: '2026-03-02', receivedOn: '2026-03-02', content: text, docNumberSought: null, medium: '纸面', route: '邮寄' } };
}

function twoItems() {
  return { ...content('1.横岗村2025年征地批复；2.横岗村2025年补偿标准文件') };
}

function threeItems() {
  return {
    ...content('一、征收批复；二、被征收户补偿明细；三、听证笔录'),
    proposal: proposalOf('PARTIALLY_GRANTED', { given: [{ part: '征收批复全文', item: 1 }], withheld: [{ part: '被征收户补偿明细', item: 2, ground: 'DENIED.THIRD_PARTY', reason: '涉及个人隐私，公开会损害第三方合法权益' }] }),
  };
}
