import type { MatterGroup } from '../matter.js';

/** Culture, relics, tourism, sport, religion. */
export const CULTURE_MATTERS: readonly MatterGroup[] = [
  { group: 'procedure', members: {
    relic: `文物保护 建设控制地带 建控地带 文保 文物 文物保护批复 涉及文物 文物勘探 文物影响评估`,
    entertainment: `娱乐经营 网吧 歌舞 娱乐场所 歌厅 ktv许可 网吧许可 营业性演出`,
  } },
  { group: 'culture', members: {
    'relic-repair': `文物修缮 古建筑修缮 修缮 文物维修 祠堂维修 古民居 古祠堂 传统村落 传统村落保护 古村落 祠堂修缮 文保修缮 古建修缮 古建筑维修
      文物修复 文物保护工程 古建维修`,
    'relic-zone': `文物保护单位 保护范围 文保单位 历史建筑 历史文化街区 建控地带 文物保护范围 文保范围 文物保护单位名单 文物名录`,
    'relic-dig': `考古 考古勘探 考古发掘`,
    heritage: `非遗 非物质文化遗产 传承人 非遗传承人 非遗项目 非遗名录`,
    'scenic-rating': `a级景区 景区评定 景区质量等级 4a景区 3a景区 5a景区 创a`,
    performance: `演出 文艺汇演 送戏下乡 惠民演出 演唱会 文艺演出 送戏 采茶戏 文化下乡 文艺活动 广场舞大赛 晚会 文化惠民`,
    festival: `旅游节 文化节 龙舟 马拉松 庙会`,
    'scenic-lease': `景区经营权 景区承包 景区经营 旅游开发`,
    library: `图书 图书采购 农家书屋 图书馆 文化站 文化馆 免费开放 书屋`,
    games: `运动会 赛事 体育赛事 体育比赛 体育中心 体育场馆 健身路径 健身器材`,
    tv: `有线电视 广播 大喇叭 村村响`,
    homestay: `民宿`,
    religion: `宗教活动 寺庙 宗教场所 庙宇 道观 教堂 建庙 寺院 宗教活动场所 宗教活动场所登记 寺庙建设 祠庙`,
  } },
];
