import { compare } from './compare.js';
import { readFacts } from './read-facts.js';

const ON = '2025-06-30';
const verdict = (a: string, b: string): string => compare(readFacts(a, ON), readFacts(b, ON)).verdict;

const APPROVAL = '青山市2023年度第五批次城市建设用地的省政府批复';

describe('a paper that is told of and not named', () => {
  it.each([
    ['an approval of the province', '将城郊街道柳溪村集体农用地转为建设用地并征收为国有的省级批准文件（青山市2023年度第五批次城市建设用地）。安置补助费标准不属于本次申请范围。', APPROVAL],
    ['an approval, by one who tells his age', '我今年七十二，柳溪村的田去年被挖了，村里说是“二三年五批次”的。就要一样：省政府批这批地的文件', APPROVAL],
    ['the approval of a design', '同意柳溪水库加固初步设计的文件', '柳溪水库除险加固工程初步设计批复'],
    ['a list of who was paid', '请公开2024年柳溪镇批了哪些低保户，各领了多少', '柳溪镇2024年低保对象花名册（含每户金额）'],
    ['a contract, by what stands in it', '柳溪小学食堂的承包合同，哪天签的、一年多少钱、谁签的字，要复印件', '柳溪小学食堂承包经营合同'],
    ['an audit', '柳溪村支书离任的审计，乡里请人来查过账，请把查出来的结果公开', '柳溪村党支部书记离任审计报告'],
    ['a punishment, its number beside it', '罚假药的那个决定，17号，仁和堂', '仁和堂大药房销售假药行政处罚决定书（青市监罚〔2024〕17号）'],
    ['school districts', '城里公家小学哪个小区对口哪个学校，要一张完整的表，今年的', '2025年城区公办小学招生服务区划分表'],
    ['the appraisal of a dam', '柳溪水库大坝安全评价、定为三类坝的结论', '柳溪水库大坝安全鉴定报告'],
    ['the accounts of a village', '村账，柳溪村2023年的，每一笔收了哪个的钱、花在哪里都写清楚', '柳溪村2023年村级财务收支明细'],
    ['a reply to many who complained', '我们柳溪村二十三户按了手印告砖厂冒黑烟，镇里讲给了书面答复，请给我们一份', '柳溪村村民联名反映砖厂污染的信访处理意见书'],
    ['what was handed in', '南湖花园业委会去你们那备案时递上去的全部资料', '南湖花园业主委员会备案材料'],
    ['an order to pull down', '住建局要求柳溪花园7栋顶楼限期拆掉阳光房的通知书', '柳溪花园7栋顶楼违建限期拆除通知书'],
    ['a permit for building', '买翠湖苑二期的时候沙盘上楼前是绿地，现在挖了要建商铺，开发商讲规划就是这样批的。请把发给他的规划证和盖章的总图公开', '翠湖苑二期建设工程规划许可证及总平面图'],
    ['a new price', '自来水又涨价了，水司讲是发改委今年下的文。请把调价的那个文件公开', '2025年调整青山市城区居民生活用水价格的通知'],
    ['a decision on whose a hill is', '仙人岩那片山我们下屋组跟坳背组争了二十年，市里去年下了个决定判归哪个，请给一份', '市政府关于荷塘乡下屋组与坳背组仙人岩山林权属争议的处理决定'],
    ['a decision to take houses', '市政府收老农机站那片房子的决定，墙上喷了拆字', '老农机站片区国有土地上房屋征收决定'],
    ['the approval of a road', '发改委批荷塘路改造这个项目的文件', '荷塘路改造工程立项批复'],
    ['an assessment, by one who lives beside the works', '我屋里就在宏泰电镀厂下风口，两百米不到，娃娃老咳。只要环评公司给它做的那本厚的报告书，全本', '青山市宏泰电镀有限公司电镀生产线项目环境影响报告书'],
    ['who was helped', '我叔七十三了，住土砖房，报了三年危改没轮到。请公开2024年荷塘乡批了哪些危房改造户，补了几多', '荷塘乡2024年农村危房改造户名单及补助金额'],
    ['a subsidy, by one who tells of his own fields', '我在荷塘上坡包了六十亩田，一季稻一季油菜，租金一亩三百二。今年补贴打到原户主卡上了。请公开上坡村2025年稻谷补贴按哪些人、多少亩发的', '荷塘乡上坡村2025年稻谷补贴发放花名册'],
    ['a licence to sell flats', '请公开住建局准许翠湖苑二期卖期房的那个证', '翠湖苑二期商品房预售许可证'],
    ['what a measure is worth', '荷塘大道测速探头2025年经检定合格的证书', '荷塘大道测速抓拍设备2025年检定证书'],
    ['who draws a payment', '请公开今年荷塘全镇有哪些人在领重残护理的钱', '荷塘镇2025年重度残疾人护理补贴对象名单'],
    ['the audit of one who left', '去年主任不当了，镇里来查了他当主任这几年的账，请公开查账的审计报告。我们是荷塘镇坳上村的', '荷塘镇坳上村主任离任经济责任审计报告'],
    ['a filing', '请公开荷塘采石场临时用地备案的表', '荷塘采石场临时用地备案表'],
    ['a draft', '老粮库那片的补偿方案，要最早贴出来让大家提意见的', '老粮库片区房屋征收补偿方案（征求意见稿）'],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('same');
  });

  it.each([
    ['of other assistance', '请公开2024年柳溪镇批了哪些低保户，各领了多少', '柳溪镇2024年特困人员名单'],
    ['of an appeal', '罚假药的那个决定，17号，仁和堂', '仁和堂药店复议决定书'],
    ['of works of another size', '宏泰织造年产八千万米坯布项目环评批复', '宏泰织造年产3000万米提花布项目环评批复'],
    ['of another step', '宏泰电镀有限公司二期扩建项目环境影响报告书的批复', '宏泰电镀有限公司二期扩建项目环境影响报告书全本'],
    ['of another price', '学校课后服务涨价的那个文件，2025年的', '2025年幼儿园保教费收费标准的通知'],
    ['of another crop', '荷塘镇上坡村2024年晚禾保险赔了多少的表', '荷塘镇上坡村2024年早稻保险理赔清单'],
    ['of a standard', '2024年青山市危房改造补助标准文件，C级、D级各补多少', '荷塘镇2024年危房改造补助对象名单'],
    ['of another stage', '老粮库片区补偿方案，最后定的那个', '老粮库片区房屋征收补偿方案（征求意见稿）'],
  ])('is not one %s', (_, a, b) => {
    expect(verdict(a, b)).not.toBe('same');
  });
});

describe('the word for the record', () => {
  const forms = (text: string): readonly string[] => readFacts(text, ON).forms;

  it.each([
    ['is not that on which the paper rests', '依据2023年度第五批次城市建设用地批复，在城郊街道柳溪村张贴的征收土地公告', 'taking-notice'],
    ['is that of all that is counted up before it', '2024年城乡居民医保门诊慢特病认定和报销标准的政策文件', 'policy'],
    ['is that of what is annexed', '《2024年城区初中招生方案》后附的各校学区范围', 'zone'],
    ['is not that of a paper asked for elsewhere', '批复我单独填了一张，这里要的是环评公司给柳溪采石场扩建项目做的整本环境影响报告书', 'report'],
  ])('%s', (_, text, form) => {
    expect(forms(text)).toContain(form);
  });

  it('is no verb of the office that answered', () => {
    expect(forms('柳溪区居民气价青发改价字（2024）12号 发改委回复叫我上网找')).not.toContain('reply');
  });
});

describe('what only the applicant tells', () => {
  it('gives the record no size', () => {
    expect(readFacts('我场存栏生猪一千二百头，请公开青山市禁养区划定方案', ON).ordinals).toEqual([]);
    expect(readFacts('我司年产3万吨轮胎裂解项目的环评批复', ON).ordinals).toHaveLength(1);
  });

  it('is set apart from the wish where he says so', () => {
    const { matters, stages } = readFacts('请公开翠湖路改造立项的批复。砍树的许可我找林业局要。', ON);
    expect(matters.filter((each) => each.includes('logging'))).toEqual([]);
    expect(stages).toEqual([]);
    expect(readFacts('老糖厂片区房屋征收补偿方案（非征求意见稿）', ON).stages).not.toContain('draft');
  });
});

describe('years', () => {
  const years = (text: string): readonly number[] => readFacts(text, ON).years;

  it('are read in every way of writing them', () => {
    expect(years('二〇二四种粮补贴名单')).toEqual([2024]);
    expect(years('柳溪村书记任期（2021年—2024年）经济责任审计报告')).toEqual([2021, 2024]);
    expect(years('柳溪村书记（二〇二一至二〇二四年）经济责任审计报告')).toEqual([2021, 2024]);
  });

  it('are not those of an age, nor of when a notice was seen', () => {
    expect(years('我今年七十二岁，请公开柳溪村征地公告')).toEqual([]);
    expect(years('请公开前年贴的第五批次征地公告')).toEqual([]);
    expect(years('请公开去年第五批次征地公告')).toEqual([2024]);
  });
});

describe('names', () => {
  const wanted = (text: string): string[] => readFacts(text, ON).names.filter((name) => name.wanted).map(({ core }) => core);

  it('are not what a firm does for anybody, nor where the applicant lives', () => {
    expect(wanted('环评公司给柳溪采石场做的环境影响报告书')).not.toContain('环评');
    expect(wanted('我住城郊街道南湖花园，请公开今年城区初中的划片方案')).toEqual([]);
  });

  it('of works are known by their trade, wherever the applicant stands', () => {
    expect(wanted('我屋里就在宏泰轮胎厂下风口，请公开环评报告书')).toContain('宏泰轮胎');
    expect(wanted('请公开翠湖苑小区B区项目的规划许可证')).not.toContain('b区');
  });

  it('end before what was done to the land', () => {
    expect(wanted('省政府批准征柳溪村的地的批复')).toContain('柳溪');
  });
});
