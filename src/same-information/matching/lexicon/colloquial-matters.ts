interface Told {
  readonly pattern: RegExp;
  readonly matter: string;
  /** Forms of the papers that it is read for. */
  readonly forms: readonly string[];
}

const LAND_PAPERS = ['approval', 'document', 'policy', 'package', 'permit'];
const MONEY_PAPERS = ['audit', 'usage', 'ledger', 'accounts', 'voucher'];
const LISTS = ['paylist', 'roster', 'table'];
const PRICES = ['policy', 'approval', 'price', 'standard', 'notice'];

const LEADER = '(?:支书|书记|主任|村长|镇长|乡长|局长|校长|院长|厂长|经理|站长|所长|园长)';
const NO_LONGER = '(?:下台|下了台|卸任|离任|离职|退下来|退了|换届|换下来|换了人|落选|任期|任内|当家|调走|走之前|走人|(?:不|没|冇)(?:当|做|干|管事)了?|免了|被免)';
/** 老书记, 书记不当了, 他当书记这三年: whose papers an audit goes through. */
const OF_A_LEADER = new RegExp([
  `(?:老|前任?|原任?|上一?任|上一届|卸任的?|退下来的?)${LEADER}`, `查[^,。]{0,6}${LEADER}[^,。]{0,2}账`, `${LEADER}[^。]{0,16}${NO_LONGER}`, `${NO_LONGER}[^。]{0,12}${LEADER}`,
  `(?:当|做|任)(?:了|着)?(?:\\d+年)?${LEADER}(?:的?(?:这|那|期间|时候|几年|\\d))`,
].join('|'));
/** What people tell of in a whole sentence rather than by a word: that land was taken, and then of money; that a house was pulled down, and what was paid for it. */
const TOLD: readonly Told[] = [
  { pattern: /[征占](?:了|掉|去|收了?|用了?|走了?)[^。]{0,14}(?:亩|田|地|塘|菜园|土)[^。]{0,60}(?:钱|款|分)/, matter: 'compensated:land', forms: LISTS },
  { pattern: /(?:征收|征用|占用)[^,。]{2,30}(?:土地|田地|田土)[^,。]{0,6}(?:补偿|安置|赔偿)/, matter: 'compensated:land', forms: LISTS },
  { pattern: /拆(?:了|掉)?[^,。]{0,12}(?:屋|房)[^。]{0,24}(?:补|赔)|(?:房子|房屋|屋)(?:各户)?的?(?:补|赔)(?:了|偿)?(?:多少|几多|款)/, matter: 'compensated:house', forms: LISTS },
  { pattern: /^(?![^。]*(?:青苗|附着物|坟|树|房|屋|过渡|社保|养老)).*[征占]地[^。]{0,20}(?:补偿款|补偿费|款子|的钱)/, matter: 'compensated:land', forms: LISTS },
  { pattern: /^(?![^。]*(?:青苗|附着物|坟|树|房|屋基|过渡|社保|养老)).*[征占](?:用|收)?[^,。]{2,20}的(?:地|田|土)[^。]{0,20}(?:补偿款|钱|款)/, matter: 'compensated:land', forms: LISTS },
  { pattern: /(?:橘|果|茶|桃|梨|柚|橙|葡萄)园[^,。]{0,12}(?:承包|发包|出租|租赁)/, matter: 'village-affairs:contract/orchard', forms: ['contract'] },
  { pattern: /(?:[^水]塘|水面|水库)[^,。]{0,6}(?:养鱼)?(?:的)?(?:承包|发包|出租|包给)/, matter: 'village-affairs:contract/pond', forms: ['contract'] },
  { pattern: /[批核定][^,。批]{2,14}(?:价格|收费|价钱|票价|租价)(?:的|$|,)/, matter: 'price-step:price', forms: PRICES },
  { pattern: /(?<!非)居民[^,。非]{0,3}(?:[调涨降定]|上调|下调|提高|调整)[^,。]{0,6}(?:水|气|电|热)/, matter: 'sale-of-gas:residents', forms: PRICES },
  { pattern: /(?:水|气|电|热)[^。]{0,40}居民户?[^,。非]{0,3}[调涨]|(?:老百姓|住家|住户|家庭|家里|屋里)[^,。]{0,2}用的?(?:自来)?(?:水|气|电|热|天然气)/, matter: 'sale-of-gas:residents', forms: PRICES },
  { pattern: /居民[^,。]{0,2}吃水|吃的?(?:自来)?水[^,。]{0,6}[涨调]/, matter: 'utility:water', forms: PRICES },
  { pattern: /(?:核定?|批准?|定)[^,。]{2,20}收(?:多少|几)|[一每]个?(?:穴|墓|位|床|吨|方|度|车|月)[^,。]{0,4}收(?:多少|几)/, matter: 'price-step:price', forms: PRICES },
  { pattern: /公墓[^。]{0,30}(?:墓位|穴|收(?:了|多少|费)|多少钱|价)/, matter: 'utility:funeral/tomb', forms: PRICES },
  { pattern: /(?:敬老院|养老院|福利院|光荣院|院子)[^。]{0,20}(?:交给|包给|承包|租给|委托|交由|托给)[^。]{0,12}(?:老板|私人|公司|社会|民营|个人)/, matter: 'franchise:care-home', forms: ['contract', 'agreement'] },
  { pattern: /(?:班车|班线|客运|公交)[^。]{0,12}(?:许可|准许)|(?:线路?|车)[^,。]{0,4}许可(?:给|决定)/, matter: 'procedure:passenger', forms: ['approval', 'decision', 'permit'] },
  { pattern: /笔试[^,。]{0,8}(?:分|成绩)?[、和及加][^,。]{0,3}面试|(?:最后|总的?|最终)(?:分|成绩)?[^,。]{0,3}排(?:第|名|在)/, matter: 'exam:total', forms: ['scores'] },
  { pattern: /(?:招|引)(?:它|他们?|这家|那家|这个厂)?(?:进来|来|进)[^。]{0,16}(?:合同|协议)|进(?:开发区|园区|工业园)[^。]{0,20}(?:合同|协议)/, matter: 'public-money:attract', forms: ['contract', 'agreement'] },
  { pattern: /水库[^。]{0,20}(?:加固|整治|维修)|(?:加固|整治)[^,。]{0,6}水库/, matter: 'procedure:reservoir/reinforce', forms: ['acceptance', 'contract', 'approval', 'award', 'audit', 'design'] },
  { pattern: /(?:树木?|果木|庄稼|水井|围墙|菜)[、和][^,。]{0,12}(?:坟墓|水井|庄稼|树|果木)/, matter: 'compensated:crops', forms: ['table', 'inventory', ...LISTS] },
  { pattern: /(?:报|种)(?:了|过|的)?[^,。]{0,6}早稻[^。]{0,40}(?:补|钱)/, matter: 'subsidy:grain/double', forms: LISTS },
  { pattern: /录(?:取)?(?:到|了)?(?:多少|几)分|(?:录取|分数|投档|的)线(?:分别|各)?(?:是|划)/, matter: 'intake:line', forms: ['standard'] },
  { pattern: /(?:指标|名额)[^,。]{0,6}(?:分|给)[^,。]{0,6}(?:初中|各校|各个学校|哪些学校)/, matter: 'school-paper:quota/balanced', forms: ['quota', 'paylist', 'allocation', 'plan'] },
  { pattern: /(?:指标|名额)数?[^,。]{0,6}(?:分|给|摊|派)[^,。]{0,6}(?:初中|各校|各个学校|哪些学校)|均衡生|定向生|指标生/, matter: 'school-paper:quota/balanced', forms: ['quota', 'table'] },
  { pattern: /^(?!.*挂钩).*?(?:(?:省里?|省政府|省级|省人民政府|国务院|上面)[^,。]{0,10}(?:批[复文准的了过]|同意|盖了?章|红头)[^。]{0,60}(?:征|批次?|用地)|(?:征|\d批)[^。]{0,60}(?:省里?|省政府|省级|国务院|上面)[^,。]{0,10}(?:批[复文准的了过]|同意|盖了?章|红头)|征[^,。]{0,14}[地田土]的?(?:批文|批复|批准文件|红头))/s, matter: 'procedure:land-approval', forms: LAND_PAPERS },
  { pattern: /(?:报|送)[^,。]{0,14}(?:材料|资料|卷|方案|一套)[^。]{0,30}(?:呈报|转用|补充耕地)|一书[三四]方案/, matter: 'procedure:land-approval', forms: ['package'] },
  { pattern: /^(?!.*(?:复查|复核)).*?(?:(?:联名|集体|一起|全村|村里人|大家|户)[^,。]{0,10}(?:上访|写信|反映|告状|投诉|签了?字|签了?名|告了)|[打按摁]了?(?:手印|指印)|(?:写|寄|递|交)了?(?:封|个)?(?:联名信|上访信|举报信|人民来信)|签了名[^。]{0,6}告)/s, matter: 'petition-step:handled', forms: ['reply', 'opinion'] },
  { pattern: /(?:联名|集体|一起|全村|村里人|大家|户)[^,。]{0,10}(?:上访|写信|反映|告状|投诉|签了?字|签了?名|告了)|[打按摁]了?(?:手印|指印)|(?:写|寄|递|交)了?(?:封|个)?(?:联名信|上访信|举报信|人民来信)|签了名[^。]{0,6}告/, matter: 'justice:petition', forms: ['reply', 'opinion'] },
  { pattern: /(?:村里?|组里|我们村|村集体|村委会)[^。]{0,80}(?:钱|(?<!台)账(?!户)|收入|租金|开支)/, matter: 'village-affairs:accounts', forms: MONEY_PAPERS },
  { pattern: /拆(?:掉|除|了)?[^,。]{0,12}(?:玻璃房|阳光房|违章|违建|雨?棚|搭建|围墙|院墙|加层|加盖|隔层|楼顶|屋顶)|(?:玻璃房|阳光房|违章|违建|加层|加盖|搭建)[^,。]{0,8}拆/, matter: 'procedure:illegal-building', forms: ['order', 'decision', 'notice'] },
  { pattern: /(?:山|地|林|田|塘|界)[^。]{0,12}(?:归哪|归谁|归属|判给|是哪个的)|争了?[^,。]{0,6}年/, matter: 'procedure:boundary', forms: ['decision', 'opinion'] },
  { pattern: /(?:买|购)[^,。]{0,8}房[^,。]{0,6}(?:补[钱贴助]|奖补|补多少)/, matter: 'assistance:talent-flat', forms: ['policy', 'standard', 'plan', 'notice'] },
  { pattern: /(?:征收?|收|拆)(?:我们?)?[^,。]{0,14}(?:房子?|房屋|屋)[^,。]{0,8}的?决定/, matter: 'expropriation:house', forms: ['decision'] },
  { pattern: /(?:征收?|收|拆)(?:我们?)?[^,。]{0,14}(?:房子?|房屋|屋)[^,。]{0,8}的?决定(?!补)/, matter: 'expropriation-decision:expropriation', forms: ['decision'] },
  { pattern: /(?:大水|水灾|洪水|洪灾|台风|地震|龙卷风|暴雨|灾)[^。]{0,20}(?:倒|垮|坏|冲|塌|损)[^。]{0,12}(?:屋|房)/, matter: 'assistance:disaster/house', forms: LISTS },
  { pattern: /征地[^。]{0,12}(?:分钱|分款|的钱|的款|发钱)/, matter: 'compensated:land', forms: LISTS },
  { pattern: OF_A_LEADER, matter: 'audited:leader', forms: ['audit'] },
  { pattern: /环保局?[^,。]{0,10}(?:批|同意|盖了?章|过了)|(?:批|同意)[^,。]{0,10}环保/, matter: 'procedure:eia', forms: ['approval'] },
  { pattern: /发改[委局]?[^,。]{0,8}(?:批|同意|立)[^,。]{0,10}(?:项目|工程)/, matter: 'procedure:feasibility', forms: ['approval'] },
  { pattern: /(?:一共|总共|共)招|总的[^,。]{0,4}招生计划|招(?:几|多少)[^,。]{0,3}(?:新生|班)/, matter: 'school-paper:seats', forms: ['quota'] },
];

/** Matters that a text tells of in many words. */
export function colloquialMatters(told: string, read: readonly string[]): string[] {
  return TOLD.filter(({ pattern, forms }) => forms.some((form) => read.includes(form)) && pattern.test(told)).map(({ matter }) => matter);
}
