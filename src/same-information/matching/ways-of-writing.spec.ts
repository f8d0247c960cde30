import { compare } from './compare.js';
import { readFacts } from './read-facts.js';

const ON = '2025-06-30';
const verdict = (a: string, b: string): string => compare(readFacts(a, ON), readFacts(b, ON)).verdict;

describe('a document number, however it is written', () => {
  const full = '《江西省人民政府关于青山市2024年度第二批次城市建设用地的批复》（赣府土〔2024〕158号）';
  it.each([
    ['digits of full width', '赣府土（２０２４）１５８号，全文连附图。'], ['a Chinese numeral', '赣府土（2024）一百五十八号文，要盖了章的复印件。'], ['the year after it', '赣府土字158号，二〇二四年的'],
    ['no brackets', '请公开赣府土2024第158号'], ['the year of two digits', '赣府土字(24)158号文'],
    ['brackets around the serial', '赣府土字2024（158）号，只要这一个文件'],
  ])('%s', (_, text) => {
    expect(verdict(text, full)).toBe('same');
  });

  it('of a permit', () => {
    expect(verdict('建字第３６０９８１２０２３０００３６号证，带总平面图。', '翠湖御景（三期）项目建设工程规划许可证（建字第360981202300036号）')).toBe('same');
    expect(readFacts('建字第360981202300036号', ON).numbers).toMatchObject([{ organ: '建字', year: 2023, serial: 360981202300036 }]);
  });

  it('that is only cited is the number of another paper', () => {
    expect(verdict('望江花园6栋顶层违建，限期拆除决定书（青城管限拆〔2025〕21号）早就到期没拆，请公开后来作出的强制拆除决定书。', '请公开青城管限拆2025第21号限期拆除决定书')).not.toBe('same');
  });

  it('of a batch is a year later than the batch', () => {
    expect(verdict('湖南省人民政府2022年度第七批次建设用地的审批单，（2023）政国土字第418号', '（２０２３）政国土字第４１８号审批单')).toBe('same');
  });
});

describe('rows of batches and sizes of works', () => {
  it('tell two approvals apart', () => {
    expect(verdict('青山市2024年度第二批次城市建设用地的批复', '青山市2024年度第二批次村镇建设用地的批复')).toBe('different');
    expect(verdict('泓源牧业年出栏五万头生猪养殖项目环评批复', '泓源牧业存栏3000头种猪项目环评批复')).toBe('different');
  });

  it('do not when they are written otherwise', () => {
    expect(verdict('青山市24年二批次城镇建设用地省政府批复', '青山市2024年度第二批次城市建设用地的批复')).toBe('same');
    expect(verdict('泓源牧业年出栏五万头生猪养殖项目环评批复', '泓源牧业年出栏5万头生猪养殖项目的环境影响报告书批复')).toBe('same');
  });
});

describe('plots, years and events', () => {
  const ordinals = (text: string): string[] => readFacts(text, ON).ordinals.map(({ unit, n }) => `${unit}${n}`);

  it.each([
    ['school years that meet', '荷塘小学2023-2024学年食堂食材配送合同', '荷塘小学2024-2025学年食堂食材配送合同'],
    ['bus lines', '公交12路2025年线路优化调整方案', '公交2路2025年线路优化调整方案'],
    ['terms of a school', '荷塘小学2024年秋季学期食堂收支明细表', '荷塘小学2024年春季学期食堂收支明细表'],
    ['parts of an estate', '翠湖府A区的建设工程规划许可证', '翠湖府B区的建设工程规划许可证'],
  ])('of two things: %s', (_, a, b) => {
    expect(verdict(a, b)).toBe('different');
  });

  it('what is asked for is said last', () => {
    expect(ordinals('镇里讲一期、二期都批了，一期我另外申请，这张要的是二期的环评批复')).toContain('phase2');
    expect(readFacts('厂里一期、二期都是批了的。请公开二期的环评批复', ON).ordinals).not.toContainEqual({ unit: 'phase', n: 1, wanted: true });
  });

  it('the number of a flat is no year', () => {
    expect(readFacts('翠湖御景7栋1902室屋顶违建的限期拆除决定书', ON).years).toEqual([]);
  });

  it('when somebody wrote is no month of the paper', () => {
    expect(ordinals('六月寄给生态环境局的信没有回音，请公开禾丰猪场今年的处罚决定书')).toEqual([]);
    expect(ordinals('2024年11月禾丰建材料仓倒塌事故的调查报告')).toEqual(['month11']);
    expect(ordinals('禾丰建材11月8日塌仓死人的调查报告')).toContain('event1108');
  });

  it('houses in a row are each one', () => {
    expect(ordinals('柳岸府一二三栋预售许可证')).toEqual(['building1', 'building2', 'building3']);
    expect(ordinals('柳岸府4、5、7号楼的预售许可证')).toEqual(['building4', 'building5', 'building7']);
    expect(ordinals('柳岸府1-3号楼的预售许可证')).toEqual(['building1', 'building2', 'building3']);
  });

  it('a call is known by its day, also without the word for it', () => {
    expect(ordinals('5月8日晚上在车站被人打，请公开这次报警的接处警登记表')).toContain('event508');
    expect(ordinals('去年十月十七一声响，厂房塌了，请公开事故调查报告')).toContain('event1017');
  });

  it('three months are a quarter', () => {
    expect(ordinals('桥北水厂七至九月的水质检测报告')).toContain('quarter3');
  });

  it('a proposal by its session', () => {
    expect(ordinals('编号是市政协十五届五次会议第86号，请公开答复函')).toEqual(['number86', 'session5', 'term15']);
  });
});

describe('names', () => {
  it.each([
    ['schools of one name', '龙湖小学2024—2025学年学生食堂收支明细账', '龙湖中学2024—2025学年学生食堂收支明细账'],
    ['estates whose last words sound alike', '锦绣佳苑小区2024年维修资金使用审批材料', '锦绣家园小区2024年维修资金使用审批材料'],
    ['estates of one first name', '翰林名邸小区维修资金使用明细', '翰林名都小区维修资金使用明细'],
    ['a pit called by its hill', '石坝镇后头上岭上的石场2024年的采矿许可证', '石坝镇下岭采石场2024年的采矿许可证'],
    ['a group told of in brackets', '柳家(石坝双溪的一个小组)2024年征地补偿款的领款花名册', '石坝镇双溪村龙家小组2024年征地补偿款发放表'],
    ['winters', '城东片区2023-2024采暖季供热补贴发放名单', '城东片区2024-2025采暖季供热补贴发放名单'],
    ['a school year that begins with the other', '龙湖小学2023-2024学年校服采购合同', '龙湖小学2024年9月起用的校服采购合同'],
    ['accidents of two months', '广盛建材厂去年9月3号搅拌机事故的调查报告', '禾穗米厂五月份那次事故的调查报告'],
    ['cities', '2024年调整澜安市出租汽车运价的文件', '2024年调整樟树市出租汽车运价的文件'],
    ['hidden householders', '梅坑镇石桥村郭某生违法建房的限期拆除决定书', '梅坑镇石桥村郭某平违法建房的限期拆除决定书'],
    ['roads from one town', '石渡至梅坑公路改建工程可研批复', '石渡至桥南公路改建工程可研批复'],
    ['works of one number', '青山市第二水泥厂企业改制实施方案的批复', '青山市第二水泵厂企业改制实施方案的批复'],
    ['lines from one town', '青山至柳溪农村客运班线的经营许可决定书', '青山至桐坳农村客运班线的经营许可决定书'],
    ['farms of one firm', '泓源牧业石塘一场生猪养殖项目环评批复', '泓源牧业石塘二场生猪养殖项目环评批复'],
    ['roads by number', '207国道改线工程可研批复', '353国道改线工程可研批复'],
  ])('of two things: %s', (_, a, b) => {
    expect(verdict(a, b)).toBe('different');
  });

  it.each([
    ['houses of one estate', '我买的是翠湖名邸3栋902，请公开这栋楼的商品房预售许可证。', '我买的是翠湖名邸5栋1403，请公开这栋楼的商品房预售许可证。'],
    ['houses of neighbours', '我住翠湖御景2栋301，楼上401在屋顶搭了间房。请把限期拆除决定书复印给我。', '我住翠湖御景5栋202，楼下102封了院子。请把限期拆除决定书复印给我。'],
    ['pits of neighbouring hills', '大石岗建筑石料矿的采矿许可证', '小石岗采石场的采矿许可证'],
    ['crossings', '府前路与人民路交叉口电子警察2025年的检定证书', '府前路与解放南路交叉口电子警察2025年的检定证书'],
    ['plots of the story', '我司参与QC2024021号地块竞买未成交，申请公开该宗地的出让合同', '我司参与QC2024033号地块竞买未成交，申请公开该宗地的出让合同'],
  ])('hardly of one thing: %s', (_, a, b) => {
    expect(verdict(a, b)).not.toBe('same');
  });

  it.each([
    ['a village that is told of', '我们村是石坝的桐坳，要的是2024年地力补贴全村每户打多少钱的表', '石坝镇桐坳村2024年耕地地力保护补贴发放表'],
    ['a year without the word', '石坝镇桐坳村二零二四耕地地力保护补贴发放表', '桐坳村2024年地力补贴每户多少钱'],
    ['a line by either end', '柳溪到青山的班车，请公开交通局把这条线许可给了哪家的那份许可决定', '青山至柳溪客运班线的经营许可决定书'],
    ['the street that crosses', '电子警察2025年检定证书，府前路解放路口', '府前路与解放路交叉口电子警察2025年的检定证书'],
    ['scores told one by one', '请把今年市医院招护士的全部考生笔试几分、面试几分、最后排第几公开', '2025年市医院招聘护士全部考生综合成绩表'],
    ['a firm that was drawn to the town', '翯达厂跑了，当时它进开发区答应得很好。请公开招它来的时候签的这个合同', '翯达电子科技公司落户青山开发区的招商引资合同'],
    ['a house for the old by who runs it', '桥南敬老院交给私人老板搞了，请公开政府跟老板签的承包合同', '桥南镇敬老院公建民营委托运营合同'],
    ['a works misspelt', '棉仿厂宿舍改造设计方案', '棉纺厂宿舍改造的设计方案'],
    ['misspelt', '望江花圆6栋违建限期拆除决定书', '望江花园6栋违建限期拆除决定书'],
    ['an error of one character', '翠湖佳园二期的建设工程规划许可证', '翠湖佳苑2期建设工程规划许可证'],
    ['a works whose name is shortened', '农机厂2004年改制职工安置费发放表', '农机修造厂2004年改制职工安置费发放表'],
    ['the only works of its trade', '原青山磷肥厂家属区不动产登记的会议纪要', '磷肥厂家属区不动产登记的会议纪要'],
    ['a road by the first characters of its ends', '石梅公路改建工程可研批复', '石渡至梅坑公路改建工程可行性研究报告的批复'],
    ['a firm with its region in the middle', '迅骐（湖南）出行科技有限公司的排污许可证', '迅骐出行科技有限公司排污许可证'],
    ['a road by number', '国道三五三改线工程可研批复', 'G353改线工程可行性研究报告的批复'],
    ['an undertaking by its rare characters', '翯达电镀厂的排污许可证', '江西翯达表面处理有限公司排污许可证正本、副本'],
    ['a works by the town it lies in', '隍城产业园6·18坍塌事故调查报告', '隍城镇绿色食品产业园2025年6月18日坍塌事故的调查报告'],
  ])('of one thing: %s', (_, a, b) => {
    expect(verdict(a, b)).toBe('same');
  });
});

describe('what a wish leaves out', () => {
  it('is found in the story that it points at', () => {
    expect(verdict('南外环从我们桥东镇莲塘村穿过去，讲有一个征地补偿安置方案，村里没贴过。请公开这个方案。', '南外环线征收桥东镇莲塘村土地的征地补偿安置方案')).toBe('same');
  });

  it('is found in what was asked for before', () => {
    expect(readFacts('四月份申请过桐垭村征地批文（2022年度第七批次），没有下文。现再次申请，请公开省政府批准这次征地的批文。', ON).names).toMatchObject([{ core: '桐垭', wanted: true }]);
  });

  it('is not what is not wanted', () => {
    expect(readFacts('七小2024年秋季那批校服的质量检验报告，合同不用给我。', ON).forms).not.toContain('contract');
  });
});

describe('things bought, heard and built', () => {
  it.each([
    ['contracts', '第七小学2024年秋季校服采购项目，请公开签订的采购合同文本', '城区环卫保洁一体化服务2024年政府采购合同'],
    ['hearings', '2024年度第二批次城市建设用地石陂村征地听证会的听证笔录', '2024年12月居民用水价格调整听证会的笔录'],
    ['building contracts', '段潭乡2023年高标准农田工地没付钱，请公开跟施工单位签的施工合同。', '我公司为赣江路雨污分流改造工程供管材，请公开该工程的施工合同。'],
  ])('have no more than that in common: %s', (_, a, b) => {
    expect(verdict(a, b)).not.toBe('same');
  });
});
