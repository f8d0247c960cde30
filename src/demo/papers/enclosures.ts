import { addDays } from '../../../workflows/clock/civil-date.js';
import type { Seeded } from '../random/seeded.js';
import type { PaperOf } from './papers-of.js';
import type { Story } from '../plot/story.js';

/** Kinds of records, by what they are called; the first that fits. */
const KINDS: readonly (readonly [named: RegExp, write: (story: Story, rng: Seeded) => string[]])[] = [
  [/明细|清册|登记表|名单|花名册|成绩|凭证/u, listed], [/纪要/u, minuted], [/许可证|备案/u, certified], [/用地|征|工程|项目|水库|农田|规划/u, approved], [/(?:)/u, decreed],
];

const GROUPS = ['一组', '二组', '三组', '四组', '五组', '六组'];
const FAMILY_NAMES = ['王', '李', '张', '刘', '陈', '杨', '黄', '吴', '徐', '周', '熊', '胡'];
/** Invented, as everything. */
const CLERK_IN_PROPERTIES = '熊志平';

/** What is given: the record asked for, invented, with names masked where it is a list of people. */
export const enclosure: PaperOf = (story, on) => {
  const [, write] = KINDS.find(([named]) => named.test(story.topic.record))!;
  const made = addDays(on, -story.rng.of('enclosure/made').int(200, 700));
  return { heading: story.topic.record, on: made, signedBy: story.place.organ.name, lines: write(story, story.rng.of('enclosure/words')) };
};

/** A part is left out, and the copy says so (Art. 37). */
export const enclosureInPart: PaperOf = (story, on) => {
  const paper = enclosure(story, on);
  const [part] = story.topic.withheld ?? ['内部工作人员名单及联系方式'];
  return { ...paper, lines: [...paper.lines, `（${part}已依据《中华人民共和国政府信息公开条例》第三十七条作区分处理，本件不含该部分内容。）`] };
};

/** Made with a program that put the name of whoever typed it into the properties. */
export const enclosureWithAuthor: PaperOf = (story, on) => {
  const paper = enclosure(story, on);
  return { ...paper, lines: [...paper.lines, `经办人：${CLERK_IN_PROPERTIES}`], author: CLERK_IN_PROPERTIES };
};

function listed({ topic }: Story, rng: Seeded): string[] {
  const rows = Array.from({ length: rng.int(8, 16) }, (_, i) => `${i + 1}　${rng.pick(GROUPS)}　${rng.pick(FAMILY_NAMES)}＊＊　数量 ${(rng.int(8, 96) / 10).toFixed(1)}　金额 ${rng.int(3, 290) * 100} 元`);
  return ['说明：姓名以“＊”遮盖，证件号码、账号和住址一栏已删除。', '序号　组别　姓名　数量　金额', ...rows, `以上共${rows.length}行，摘自${topic.record}。`];
}

function minuted({ topic }: Story, rng: Seeded): string[] {
  return [
    `${topic.record.replace(/纪要$/u, '')}在市政府${rng.pick(['一', '二', '三'])}楼会议室召开，研究${rng.int(5, 9)}项议题。现将与申请内容有关的事项纪要如下：`,
    '一、会议听取了承办单位的情况汇报。',
    `二、会议原则同意所报方案，由承办单位会同有关单位修改完善后组织实施，${rng.pick(['年内', '次年一季度', '三个月内'])}完成。`,
    '三、会议要求，有关单位要做好政策解释和群众工作，按规定公开有关信息。',
  ];
}

function certified({ topic, place }: Story, rng: Seeded): string[] {
  return [
    `名称：${topic.record}`, `编号：${rng.int(2023, 2025)}-${rng.text(4, '0123456789')}`, `核发（备案）机关：${place.organ.name}`,
    `范围：以所附图表为准，共${rng.int(1, 6)}页`, `有效期：自核发之日起${rng.int(1, 5)}年`, '附注：不得涂改、转让；遗失的，应当及时声明。',
  ];
}

function approved({ topic, place }: Story, rng: Seeded): string[] {
  return [
    '有关单位：', `报来的关于${topic.record}的材料收悉。经研究，现将有关事项明确如下：`,
    `一、原则同意${rng.pick(['所报内容', '按程序组织实施', '有关单位提出的意见'])}，具体范围以所附清单为准。`,
    `二、范围内面积约${rng.int(12, 480)}亩，资金由${rng.pick(['市级财政', '上级补助资金和市级配套', '建设单位自筹'])}安排，不得挪作他用。`,
    `三、${rng.pick(['请严格执行基本建设程序', '请加强日常监督检查', '请按规定及时公开有关信息'])}，并于每季度末向${place.organ.shortName}报告进展。`,
  ];
}

function decreed({ topic, place }: Story, rng: Seeded): string[] {
  return [
    '各有关单位：', `现就${topic.record}有关事项通知如下：`,
    `一、适用对象、范围和标准按所附表格执行，自${rng.int(2024, 2025)}年${rng.int(1, 12)}月1日起施行。`,
    `二、各单位要严格审核把关，${rng.pick(['及时足额落实到位', '不得擅自提高或者降低标准', '做好与原有政策的衔接'])}。`,
    `三、执行中的问题，请径向${place.organ.shortName}${place.organ.units[0]}反映。`,
  ];
}
