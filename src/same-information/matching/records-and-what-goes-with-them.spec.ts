import { compare } from './compare.js';
import { readFacts } from './read-facts.js';

const ON = '2025-06-30';
const verdict = (a: string, b: string): string => compare(readFacts(a, ON), readFacts(b, ON)).verdict;
const forms = (text: string): readonly string[] => readFacts(text, ON).forms;

describe('the record, and what goes with it or stands in it', () => {
  it.each([
    ['drawings at the end', '柳塘小区雨污分流改造 方案 清单 图纸', 'plan'],
    ['an enclosure after the wish', '老酒厂片区拆迁，市里去年下的征收决定，请公开，附红线图。', 'decision'],
    ['what must be readable', '麻坑石灰石矿的采矿许可证，正副本都要，要看得清拐点坐标。', 'permit'],
    ['what is looked at first', '翠屏苑业委会备案的全套资料，主要看投票人数统计。', 'filing'],
    ['a chapter of it', '双溪水库加固工程的施工合同，水利局签的那本。我带人做了两个月，要看合同里付款怎么约定的。', 'contract'],
    ['how much of it', '去年申请过翠屏苑二期工规证和总平图，只给了证。再申请一次，证和图一起。', 'permit'],
    ['a row of papers under one name', '翠屏苑承接查验协议、查验记录等向贵局备案的材料。', 'filing'],
    ['a common word before the name', '这次要的是量地那回填的表：双溪村土地现状调查结果确认表，上面写各家几亩几分。', 'inventory'],
    ['what the money went to and who audited it', '贵街道委托事务所就翠屏苑公共收益收支情况出具之专项审计报告。', 'audit'],
    ['a plan that lists come out of', '石坝镇2023年列入危房改造计划并获补助的农户名册。', 'roster'],
    ['a party to it', '我司投标双溪水库加固未中标，现申请公开中标人与水利局签订的合同文本。', 'contract'],
    ['a reply that is only hoped for', '石坝镇垃圾清运服务合同，请重新作出答复。', 'contract'],
    ['the applicant\'s own letter', '关于申请公开青石中学食堂承包项目评标报告的函。', 'evaluation'],
    ['a question about it, and then that paper', '青石糖厂的改制方案市里到底是怎么批的，要那份批复。', 'approval'],
    ['a name with a word between', '请公开石坝镇双溪村勘测定界的那本报告', 'map'],
    ['a name with 的', '翠屏苑二期补偿款专户存储的证明', 'voucher'],
    ['a question which paper approved it', '请公开青石到柳塘公路改建的施工图设计是哪个文件批的，把批复原文给我。', 'approval'],
    ['places that are given out', '请公开今年定向指标怎么分到各个初中的分配表', 'quota'],
    ['where money went', '请公开翠湖御景二期预售监管资金的流向，拨给了哪家。', 'usage'],
    ['what was asked for before', '三月份申请过翠屏苑停车收费的定价文件，回复给的是个打不开的网址。请直接把文件发给我。', 'approval'],
    ['an approval that is only the ground', '市政府依据2023年度第三批次城市建设用地批复，在双溪村张贴的征收土地公告。', 'taking-notice'],
    ['what was asked for the day before', '征收补偿方案我前天已经申请，这一份另要：评估机构选定之后贴出来的评估结果公示。', 'notice'],
    ['what is asked for on another sheet', '环评批复我单独递了一份，这里申请的是石灰厂扩建项目的环境影响报告书全本。', 'report'],
    ['a notice to comply at last', '就青石小区2栋楼顶违建一案，逾期未拆以后发出的履行行政决定催告书。', 'demand'],
    ['what is enclosed under a title', '《2025年城区小学招生工作方案》所附的各校划片范围表。', 'zone'],
    ['an address that does not open', '三月份问过居民气价的文件，发来的网址打不开。请直接给纸：2024年调居民气价的通知。', 'policy'],
    ['another paper that it came of', '双溪村村民不服镇政府所作信访处理意见，申请复查后作出的信访事项复查意见', 'opinion'],
  ])('%s', (_, text, form) => {
    expect(forms(text)[0]).toBe(form);
  });

  it('does not mix it with what it came of', () => {
    expect(readFacts('双溪村村民不服镇政府就电站断流所作信访处理意见，申请复查后作出的信访事项复查意见', ON).matters).not.toContain('petition-step:handled');
    expect(readFacts('请公开市政府就青卫医罚〔2025〕9号处罚作出的行政复议决定书', ON).numbers.filter(({ wanted }) => wanted)).toEqual([]);
    expect(forms('青移字〔2024〕8号文及所附项目表')).toEqual([]);
  });

  it('finds the policy by what it does', () => {
    expect(verdict('听讲去年市里发了文要提高离岗村医的补助，请把文件给我看。', '《关于提高离岗乡村医生生活补助标准的通知》，2024年的')).toBe('same');
  });

  it('does not read a paper out of the organ that is asked', () => {
    expect(forms('明德小学食堂的食材配送合同，教体局讲在学校，请市监局给我们一份。')).toEqual(['contract']);
  });
});

describe('what is told around the wish', () => {
  it('names the place where the wish does not', () => {
    expect(verdict('我公司经销农机，为核对2024年石坝镇农机购置补贴兑付情况，申请公开受益对象信息表。', '石坝镇2024年农机购置补贴受益农户名单')).toBe('same');
    expect(verdict('我单位供水泵，拟核对石坝镇双溪泵站改造工程批准的概算，请公开该工程初步设计批复文件。', '石坝镇双溪泵站改造工程初步设计的批复')).toBe('same');
  });

  it('is enough for the price of one thing in one year', () => {
    expect(verdict('请公开2025年城区自来水调价的文件', '关于调整青山市城区供水价格的通知（2025年）')).toBe('same');
    expect(verdict('请公开2025年城区自来水调价的文件', '关于调整青山市城区管道天然气价格的通知（2025年）')).not.toBe('same');
  });
});

describe('neighbours in one field', () => {
  it.each([
    ['forests', '双溪村2024年生态公益林补偿资金发放清册', '双溪村2024年天然商品林停伐管护补助发放清册'],
    ['places in senior schools', '2025年普通高中定向生名额分配方案', '2025年普通高中体育艺术特长生招生方案'],
    ['the aged', '双溪村2024年高龄津贴发放名册', '双溪村2024年养老服务补贴发放名册'],
    ['machines', '石坝镇2024年农机购置补贴名单', '石坝镇2024年农机报废更新补贴名单'],
    ['families', '石坝镇2024年独生子女奖励扶助发放表', '石坝镇2024年育儿补贴发放表'],
    ['floods', '石坝镇2024年冬春救助名单', '石坝镇2024年倒房重建补助名单'],
    ['flats', '2025年保障性租赁住房租金标准', '2025年公租房租金标准'],
    ['fees', '2025年幼儿园保教费标准', '2025年民办学校学费标准'],
    ['school stages', '2025年民办初中招生计划', '2025年普通高中招生计划'],
    ['flats and what is paid towards rent', '青山市2025年第一批公租房配租结果', '青山市2025年第一批公租房租赁补贴发放名单'],
    ['those who farm', '石坝镇2024年家庭农场奖补名单', '石坝镇2024年合作社奖补名单'],
    ['children', '石坝镇2024年事实无人抚养儿童名单', '石坝镇2024年留守儿童名单'],
    ['vehicles', '青山市2024年新能源公交车采购合同', '青山市2024年环卫车采购合同'],
    ['a dam looked at and a dam made safe', '双溪水库大坝安全鉴定报告', '双溪水库除险加固初步设计'],
    ['what a site may hold and who runs it', '石门崖景区核定最大承载量的文件', '石门崖景区经营权转让协议'],
    ['a plan put out for opinions and the plan as it was made', '石坝镇老街片区房屋征收补偿方案，要最早贴出来征求意见的那一版', '老街片区房屋征收补偿方案，跟征收决定一起公布的那份'],
    ['speed cameras along one road', 'S222省道K31+200处测速仪2025年的检定证书', '请公开S222线12公里700米那个测速仪2025年的检定证书'],
    ['works at a reservoir and fish in it', '双溪水库除险加固工程的施工承包合同', '双溪水库的养鱼承包合同'],
    ['what is mended in one house', '锦绣苑4栋外墙渗水维修动用维修资金的审批材料', '锦绣苑4栋更换电梯动用维修资金的审批材料'],
    ['gas for homes and for firms', '青山市2024年给居民调天然气价格的文件', '2024年调整青山市非居民用气价格的文件'],
    ['a track and the air of a classroom', '第五小学塑胶跑道检测报告', '第五小学教学楼空气（甲醛）检测报告'],
    ['what goes up a chimney and what is left in it', '青山垃圾焚烧发电厂2024年二噁英检测报告', '青山垃圾焚烧发电厂2024年飞灰浸出毒性检测报告'],
    ['a pond and an orchard', '双溪村大塘的承包合同', '双溪村后山桃园承包合同'],
    ['one contract and the next', '城区环卫一体化服务合同（服务期2019年5月至2022年4月）', '城区环卫一体化服务合同（服务期2022年5月至2025年4月）'],
    ['land and graves', '双溪村塘背组被高铁新区征地，拨下来的补偿款，要看领款花名册', '双溪村塘背组高铁新区迁坟补偿发放表'],
    ['a price and what may be built', '请公开批青松陵园价格的那个文件', '青松陵园建设经营性公墓的批准文件'],
    ['the change of a plan and the permit to sell', '请公开同意翠湖御景三期改规划的那个批复', '翠湖御景三期的商品房预售许可证'],
    ['those who draw it and those who no longer do', '石坝镇2025年农村低保对象名单', '石坝镇2025年农村低保停发（退出）对象名单'],
    ['a punishment and the review of it', '青卫医罚〔2025〕9号行政处罚决定书，给康宁口腔门诊部的', '康宁口腔门诊部不服罚款，请公开市政府就青卫医罚〔2025〕9号处罚作出的行政复议决定书'],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).not.toBe('same');
  });

  it('are one where a word stands for both', () => {
    expect(verdict('2025年残疾人两项补贴标准的文件', '2025年困难残疾人生活补贴和重度残疾人护理补贴标准的文件')).toBe('same');
  });
});

describe('words of other fields', () => {
  const matters = (text: string): readonly string[] => readFacts(text, ON).matters;

  it('mean nothing outside of theirs', () => {
    expect(matters('石坝村光伏的钱分给了哪些人').join()).not.toContain('public-rental-paper');
    expect(matters('飞驰电单车在城里独家经营，请公开那份经营权出让合同').join()).not.toContain('procedure:supply');
    expect(matters('请把柳塘小区老旧改造的方案给我').join()).not.toContain('expropriation');
    expect(matters('公租房分给了哪些人')).toContain('public-rental-paper:allocated');
  });
});
