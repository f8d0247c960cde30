import type { MatterGroup } from '../matter.js';

/** Soldiers, veterans and their families. */
export const VETERANS_MATTERS: readonly MatterGroup[] = [
  { group: 'assistance', members: {
    veteran: `优抚 退役士兵 退伍 退役 退役军人 抚恤金 抚恤 义务兵 优抚对象 退伍军人 优抚金 优抚补助 优抚资金 退役补助 退伍补助 退伍军人补助 优抚补贴
      抚恤补助 优待金 军属优待金 退役军人优待金`,
    'veteran/conscript': `义务兵优待金 义务兵家庭优待金 义务兵家庭优待 现役义务兵 家庭优待金 当兵优待 入伍优待 现役军人家属优待
      义务兵补助 参军优待 义务兵优待 义务兵家属优待金`,
    'veteran/old-soldier': `农村籍退役士兵老年 老年生活补助 退役士兵老年生活补助 老年退役士兵 老年退役士兵生活补助 老兵补助 老兵老年补助 农村老兵 农村退伍老兵 农村退伍兵 农村籍退役士兵
      农村籍退伍 六十岁以上退役 60周岁农村籍 老年补助 兵龄 服役一年 每服役一年 老兵生活补助 老兵生活费 60岁老兵 六十岁老兵 老退伍军人 农村退役士兵`,
    'veteran/injured': `伤残抚恤 伤残抚恤金 残疾军人 伤残军人 伤残等级 残疾抚恤`,
    'veteran/martyrs': `烈士 烈属 遗属 三属 定期抚恤 烈士陵园 烈士褒扬金 烈士子女`,
    'veteran/old-red': `在乡复员 复员军人 在乡老复员`,
    'veteran/war': `参战 参战退役 参战人员 参试 涉核 两参 参战民兵`,
    'veteran/merit': `立功 立功奖励 立功受奖 三等功 二等功`,
    'veteran/discharge': `一次性经济补助 自主就业 自主就业补助 退役士兵一次性 退伍安置费 自主就业退役士兵 退伍费 自主就业补助金 一次性退役金
      地方经济补助 退役士兵经济补助`,
    'veteran/placement': `退役士兵安置 安置岗位 符合政府安排工作 转业 转业安置 安置办法 量化评分 安置计划 退役士兵安置考试 转业士官 转业士官安置
      安置考核 安置分数 档案分 量化分 选岗 退役士兵选岗 安置积分 退役士兵安置量化 安置单位`,
    'veteran/enlist': `征兵 入伍 大学生入伍 征集 定兵 新兵 征兵名单 征兵体检 定兵名单 入伍名单 参军`,
    'veteran/insurance': `社保接续 退役士兵社保`,
    'veteran/training': `退役军人培训 退役军人技能`,
    'veteran/card': `优待证`,
    'veteran/plaque': `光荣牌`,
    'veteran/hardship': `退役军人困难 困难退役军人 关爱基金 关爱援助`,
  } },
];
