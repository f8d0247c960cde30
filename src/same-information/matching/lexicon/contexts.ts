import { groupOf } from './matter.js';

/** Where the applicant stands or what lies around the record: 征收范围内的房屋 asks for no map of it, a 退休教师 for no teacher's post. */
const ONLY_TOLD = /我们(?:这?个)?屋场|屋场(?=里|上|玻璃|旁|前|后|的人|门口|边)|(?:夜宵摊|烧烤摊|早餐摊|夜市)(?:门口|旁边|边上|前)?(?=[上里]?(?:被|打|殴|闹|吵|喝|吃))|行政审批局?|审批局|总?承包(?:单位|方|商|人)|总包|分包(?:单位|方|商)?|(?:(?:过渡费|搬家费|搬迁费|临时安置费)[、和跟]?)+(?:各|又|是|给|补|算)*(?:多少|几个月|怎么)|(?:征收|拆迁|用地|项目)?(?:范围|红线)内|红线范围内|(?:退休|退职|下岗|离休)(?:教师|老师|职工|干部|医生)|一名(?:教师|老师|医生)|盖了?(?:你们的?|单位的?|贵局的?)?[公红]章(?=的|,|$|复)|(?:时|所|组织|委托|负责|公司|机构|单位)编制(?=的|之|完|好)/g;
/** 施工承包合同 leases nothing of a village. */
const OF_WORKS = /(?<=施工|工程|劳务|建设|总|施工总|工程总)承包|发包[人方]/g;
export const withoutTold = (text: string): string => text.replace(ONLY_TOLD, ',').replace(OF_WORKS, '');

/** Words of these matters mean them only where the text is of that field: 分给哪些人 is said of any money, 工龄 of any works that was closed. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  'public-rental-paper': /公租|廉租|租赁|配租|保障房|保障性|保障性住房|轮候|房源|摇号|安置房|经济适用|人才房|公寓|租金|公房|直管/,
  recruit: /招|聘|考[试编核]|笔试|面试|岗|编[制内外]|录用|选调|遴选|政审|警|社工|网格/,
};
/** The same, of single matters. */
const NEEDS_OF_ONE: Readonly<Record<string, RegExp>> = {
  'assistance:cadres-once': /补|待遇|生活费|享受|发|钱|名单|名册/,
  // 大坝安全评价 is the appraisal of a dam, no assessment of safety at work
  'procedure:safety-eval': /^(?!.*(?:大坝|坝))/s, 'report-kind:safety-evaluation': /^(?!.*(?:大坝|坝))/s,
  'school-matter:fee': /学校|小学|中学|初中|高中|幼儿园|民办园|公办园|学费|学生|保教|课后|托管|校外|培训|大学|职高|民办/,
  'assistance:disaster': /救|补|款|物资|重建|钱|灾民|受灾户|名单|名册|理赔|倒房/,
  // 公益性公墓收费标准 asks what a grave costs, not who may build the cemetery
  'procedure:tomb': /^(?!.*(?:收费|墓价|价格|定价|收多少))|建设|选址|审批|兴建|准建/s, 'works:tomb': /^(?!.*(?:收费|墓价|价格|定价|收多少))|建设|工程|兴建/s,
  // a firm that settles in a zone moves no household
  'police:household': /^(?!.*(?:公司|企业|集团|项目|厂)[^,。]{0,4}落户)/s, 'procedure:household-move': /^(?!.*(?:公司|企业|集团|项目|厂)[^,。]{0,4}落户)/s,
  // 定了几个班次的那份许可: how often it runs stands in the licence
  'transport:bus-line/schedule': /^(?!.*(?:许可|经营权))/s,
  // 就村委会财务收支进行专项审计: a special audit is one of special funds only where it says so
  'audited:special': /资金|^(?!.*(?:村民委员会|村委会|村级|村账|村集体|村财务))/s,
  'village-affairs:contract': /^(?!.*(?:施工单位|施工队|施工方|施工企业|敬老院|养老院|福利院|食堂|卫生院|医院))/s,
  'village-affairs:election': /^(?!.*业[委主])/s,
  'sale-of-gas:residents': /(?<!非)(?:居民|家庭)/,
  'insurance:inpatient': /住院|医保|医疗保险|门诊/,
  'insurance:pension': /养老|退休|社保|视同|连续工龄|社会保险|缴费年限/,
  'procedure:supply': /土地|地块|用地|宗地|划拨|卖地|拍地|拿地|出让地|供地|招拍挂|净地|(?<!权)出让金/,
};

/** Those of the matters that a text, taken whole, can mean. */
export const inContext = (matters: readonly string[], text: string): string[] => matters.filter((matter) => (NEEDS[groupOf(matter)]?.test(text) ?? true) && (NEEDS_OF_ONE[matter]?.test(text) ?? true));
