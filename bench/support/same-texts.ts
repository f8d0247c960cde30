import type { CivilDate } from '../../workflows/clock/civil-date.js';
import type { Seeded } from '../../src/demo/random/seeded.js';
import type { Facts, Name } from '../../src/same-information/matching/facts.js';
import { readFacts } from '../../src/same-information/matching/read-facts.js';

/** Kinds of records with where they belong: `@` is a place or a thing, `#` a year. */
const RECORDS = [
  '@村#年征地补偿安置方案', '@村#年耕地地力保护补贴发放清册', '@村#年农村低保对象名单', '@村#年集体资产清查报告', '@镇#年高标准农田建设项目评标报告', '@镇#年高标准农田建设项目竣工验收报告',
  '@镇#年农村公路养护资金使用情况', '@镇#年危房改造对象名单', '@街道#年老旧小区改造方案', '@街道#年信访事项处理意见书', '#年度第@批次城市建设用地批复', '#年度第@批次建设用地“一书四方案”',
  '@大道提升改造工程可行性研究报告的批复', '@大道提升改造工程竣工结算审计报告', '@路拓宽工程环境影响报告表的批复', '@花园前期物业服务合同备案材料', '@花园住宅专项维修资金使用明细', '@佳苑二期建设工程规划许可证',
  '@小学#年秋季招生划片方案', '@中学#年公开招聘教师面试成绩', '@水库除险加固工程初步设计的批复', '@水库大坝安全鉴定报告', '江西@有限公司年产新材料项目环境影响报告书的批复', '江西@有限公司排污许可证',
  '江西@有限公司行政处罚决定书', '@医院#年医疗设备采购合同', '@养老院#年运营补贴发放明细', '@采石场采矿许可证', '@工业园区#年规划环评审查意见', '@片区国有土地上房屋征收补偿方案',
] as const;

const WISHES = [
  '申请公开$。', '请提供$的复印件。', '我想要$，谢谢！', '现申请获取$，望依法答复。', '根据《政府信息公开条例》，申请公开$全文及附件。', '需要$（加盖公章）。', '请问能否公开$？请书面答复。',
] as const;

const STORIES = [
  '', '', '', '本人系当地村民，家中五口人，多次反映未果。', '因与邻里发生纠纷，需要核实情况。', '去年曾到街道办事处询问，工作人员让我书面申请。', '为了解政策执行情况，现提出申请。', '此前电话咨询过贵局，答复不清楚。',
  '我户的承包地在范围之内，至今没有领到补偿款，也没有看到任何公示。', '本公司拟参与相关项目，需要了解前期资料。',
] as const;

const FIRST = '横上下东西南北前后新老大小白黄青红石沙荷梅桂松柏杨柳桥塘井坪岗岭溪河湖洲港泉龙凤狮马鹿鹤云霞星月金银铜铁文武仁义礼智信和平安康福禄寿喜';
const SECOND = '岗房塘头元溪埠里坑坪桥村家庄田坝陂岭背前后城泉水湾洲滩山坡林园屋圳洛沅湖港口渡门楼亭台江源';

/** A name as places have them: some are everywhere, most are rare. */
export function placeName(rng: Seeded): string {
  const common = rng.chance(0.3);
  const sign = (from: string) => from[common ? Math.floor(from.length * rng.next() ** 3) : rng.int(0, from.length - 1)]!;
  return sign(FIRST) + sign(SECOND) + (!common && rng.chance(0.3) ? sign(SECOND) : '');
}

/** The title of a record of a kind. */
export function recordOf(kind: number, place: string, year: number): string {
  const record = RECORDS[kind % RECORDS.length]!;
  return record.replace('@', record.includes('第@批') ? '三二四五六七八九'[year % 8]! : place).replace('#', String(year));
}

/** A text that asks for it. */
export function textOf(kind: number, place: string, year: number, rng: Seeded): string {
  return rng.pick(STORIES) + rng.pick(WISHES).replace('$', recordOf(kind, place, year));
}

export const KINDS = RECORDS.length;

/** Facts of a kind of record, read by the reader of production, to be told of other places and years. */
export class Models {
  private readonly byKind: Facts[][];

  constructor(rng: Seeded, perKind: number, on: CivilDate) {
    this.byKind = Array.from({ length: KINDS }, (_, kind) => Array.from({ length: perKind }, () => readFacts(textOf(kind, placeName(rng), rng.int(2015, 2025), rng), on)));
  }

  /** As the reader would read the same words about another place and year; `own` is in no other text. */
  retold(kind: number, place: string, year: number, own: number, rng: Seeded): Facts {
    const model = rng.pick(this.byKind[kind % KINDS]!);
    const names = model.names.map((name): Name => ({ ...name, core: name.class === 'county' ? name.core : place }));
    return { ...model, names, years: model.years.length > 0 ? [year] : [], ordinals: model.ordinals.map((each) => ({ ...each, n: 1 + (year % 9) })), story: [...model.story, `${place}${own}`] };
  }
}
