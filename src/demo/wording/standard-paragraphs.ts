import type { ParagraphContent } from '../../letters/paragraphs/paragraph.js';

/** Wording that the city's general office keeps for everybody: invented, as everything of the demonstration. */
export const STANDARD_PARAGRAPHS: readonly ParagraphContent[] = [
  { name: '过程性信息：讨论稿', form: null, outcome: 'DENIED.PROCESS', role: 'reason', text: '【文件名称】系本机关在【事项】过程中形成的讨论稿，尚未审定，内容还可能修改；现阶段公开容易引起误解，影响有关事项的公正决策。' },
  { name: '过程性信息：请示报告', form: null, outcome: 'DENIED.PROCESS', role: 'reason', text: '【文件名称】系本机关就【事项】形成的请示报告，属于决策过程中的内部往来，不直接对外产生法律效力；公开会影响今后意见的充分交换。' },
  { name: '内部事务信息', form: null, outcome: 'DENIED.INTERNAL', role: 'reason', text: '【文件名称】记载的是本机关【人事管理、后勤管理或者内部工作流程】方面的安排，不涉及公民、法人和其他组织的权利义务，与对外履行行政管理职能没有直接关系。' },
  { name: '信息不存在：检索情况', form: null, outcome: 'UNABLE.NOT_HELD.NOT_EXIST', role: 'reason', text: '本机关已使用【检索词】对公文系统、档案室和有关业务科室进行检索，并向经办人员核实，未查找到上述信息。' },
  { name: '到场查阅、抄录', form: null, outcome: 'GRANTED.TOLD_HOW', role: 'supply', text: '请持本答复书和有效身份证件，于【时间】到【地点】查阅、抄录，联系电话：【电话】。' },
  { name: '补正时怎样写明所需信息', form: 'correction-notice', outcome: null, role: 'other', text: '所需信息范围较大的，可以写明信息的制作机关、大致形成时间、涉及的地点或者项目名称，便于本机关查找。' },
  { name: '延期：需要核对的档案较多', form: 'extension-notice', outcome: null, role: 'reason', text: '所申请的信息涉及【数量】份档案，需要逐份核对，难以在原定期限内完成。' },
];
