import type { CivilDate } from '../../../workflows/clock/civil-date.js';

/** A line of the import of the catalogue (`ImportLine`), as far as the demonstration fills it. */
export interface PublicAlready {
  readonly id: string;
  readonly organ: string;
  readonly title: string;
  readonly docNumber?: string;
  readonly documentDate: CivilDate;
  readonly publishedOn: CivilDate;
  readonly theme: string;
  readonly summary: string;
  readonly body?: string;
  readonly url?: string;
}

const SITE = 'https://www.example.gov.cn/fengcheng/zwgk';

/** What the city had published by itself before anybody asked: invented, as everything of the demonstration. */
export const PUBLIC_ALREADY: readonly PublicAlready[] = [
  { id: 'p-01', organ: '市教育体育局', title: '关于做好2025年秋季城区义务教育阶段学校招生入学工作的通知', docNumber: '丰教体字〔2025〕41号', documentDate: '2025-06-18', publishedOn: '2025-06-20', theme: '21-services', summary: '城区义务教育阶段学校招生的时间、对象、报名材料和办理程序。各校服务区范围另行公布。', url: `${SITE}/jty/2025-06-20.html` },
  { id: 'p-02', organ: '市民政局', title: '关于提高2025年城乡居民最低生活保障标准的通知', docNumber: '丰民字〔2025〕17号', documentDate: '2025-03-11', publishedOn: '2025-03-14', theme: '21-assistance', summary: '自2025年1月起执行的城市、农村最低生活保障月标准和月人均补差水平。', body: '一、城市居民最低生活保障月标准提高到每人每月985元。\n二、农村居民最低生活保障月标准提高到每人每月775元。\n三、本标准自2025年1月1日起执行。' },
  { id: 'p-03', organ: '市医疗保障局', title: '2025年度城乡居民基本医疗保险参保缴费指南', documentDate: '2024-10-08', publishedOn: '2024-10-09', theme: '20-11', summary: '个人缴费标准、缴费期限、缴费渠道和困难群众参保资助办法。', url: `${SITE}/yb/2024-10-09.html` },
  { id: 'p-04', organ: '市发展和改革委员会', title: '关于调整城区公共停车泊位机动车停放服务收费标准的通知', docNumber: '丰发改价字〔2024〕26号', documentDate: '2024-09-02', publishedOn: '2024-09-05', theme: '20-8', summary: '城区道路公共停车泊位的分时段收费标准、免费时长和优惠对象。', body: '一、免费时长：小型车30分钟内免费。\n二、收费标准：8时至20时，首小时2元，以后每小时1元；20时至次日8时免费。\n三、当日最高收费10元。\n四、本通知自2024年10月1日起执行。' },
  { id: 'p-05', organ: '市财政局', title: '丰城市2024年度市级部门预算公开目录', documentDate: '2024-02-26', publishedOn: '2024-02-28', theme: '20-7', summary: '市级各预算部门2024年度部门预算和“三公”经费预算的公开地址。', url: `${SITE}/czj/2024-02-28.html` },
  { id: 'p-06', organ: '市自然资源局', title: '丰城市征收农用地区片综合地价标准（2023年修订）', docNumber: '丰府发〔2023〕9号', documentDate: '2023-12-20', publishedOn: '2023-12-25', theme: '21-land', summary: '全市征收农用地的区片划分、区片综合地价和地类调节系数。', url: `${SITE}/zrzy/2023-12-25.html` },
  { id: 'p-07', organ: '市农业农村局', title: '2024年农机购置与应用补贴机具种类范围和补贴额一览表', documentDate: '2024-05-16', publishedOn: '2024-05-20', theme: '21-agriculture', summary: '2024年度享受购置与应用补贴的机具种类、分档参数和最高补贴额。', url: `${SITE}/nyj/2024-05-20.html` },
  { id: 'p-08', organ: '丰城生态环境局', title: '2025年丰城市环境监管重点单位名录', documentDate: '2025-03-28', publishedOn: '2025-03-31', theme: '20-13', summary: '水环境、大气环境、土壤污染和环境风险重点管控单位的名称、统一社会信用代码和类别。', url: `${SITE}/sthj/2025-03-31.html` },
  { id: 'p-09', organ: '市人力资源和社会保障局', title: '丰城市2025年事业单位公开招聘工作人员公告', documentDate: '2025-04-09', publishedOn: '2025-04-10', theme: '20-14', summary: '招聘岗位、资格条件、报名办法、笔试和面试的安排以及成绩的计算方法。', url: `${SITE}/rsj/2025-04-10.html` },
  { id: 'p-10', organ: '市水利局', title: '丰城市2025年河道采砂规划年度实施方案（公开版）', docNumber: '丰水字〔2025〕12号', documentDate: '2025-02-24', publishedOn: '2025-03-03', theme: '21-irrigation', summary: '2025年度可采区、禁采区和保留区的范围，可采期、年度控制开采量和监督电话。', url: `${SITE}/slj/2025-03-03.html` },
];
