import type { FoundName } from './find-names.js';

/** The commonest family names; rarer ones are left to the marks. */
export const SURNAMES = '王李张刘陈杨黄赵周吴徐孙马胡朱郭何罗高林郑梁谢唐许冯宋韩邓彭曹曾田萧潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙史陶贺毛段郝顾龚邵覃武钱戴严莫孔向常汤涂聂万喻占章鲁葛俞翁岳庄阮柳童舒屈鲍褚樊祝骆虞辜甘揭饶艾淦幸敖晏帅漆黎温欧蓝游';
const HOUSEHOLD = new RegExp(`(?:户主(?:为|是|叫)?|村民|居民|农户|业主|住户|对|隔壁|邻居)?(?<=^|[^\\u4e00-\\u9fa5]|[组村民主对壁居社街镇乡给批为是叫和与及户予就人])([${SURNAMES}][\\u4e00-\\u9fa5]{1,2})(?=(?:等)?(?:\\d+)?户(?!籍|口|型|外|主|数)|一户|家(?:的|新|房|宅|老)|的?(?:农村)?(?:宅基地|建房|房屋)|所建|起(?:[房屋楼了的]|新)|做(?:[屋房了]|新)|于\\d{4}年|,?\\d{2,4}年(?:度|的)?(?:农村)?(?:宅基地|建房)|\\((?:住|户主|家住|系))`, 'g');
/** Before a name these words leave no doubt that it is one. */
const TITLED = new RegExp(`(?:户主(?:为|是|叫)?|村民|隔壁|邻居)([${SURNAMES}][\\u4e00-\\u9fa5]{1,2}?)(?=[,()的在去今前后于起做盖把将批被\\d家户与和向建一违未私擅非搭超占]|$)`, 'g');
/** 熊某贵, 王某某: written so that the person is not named. */
const HIDDEN = new RegExp(`([${SURNAMES}]某(?:[\\u4e00-\\u9fa5]{1,2}(?=[户家在的,违于]|$)|某|[\\u4e00-\\u9fa5]|))`, 'g');
/** 港背村袁水根批的是120平方: before what people do to a house. */
const BUILDS = new RegExp(`(?<=[村组])([${SURNAMES}][\\u4e00-\\u9fa5]{2})(?=批[的了]|盖[的了]?|建[的了房]|做[的了屋]|占[的了地]|搭[的了建]|违[法规章]|未批|私自|擅自|超[面占高])`, 'g');
const AFTER_A_NAME = /(?<=某)[在的于和与等户家因将对为被系未私擅把就是所已下上工作受死伤职申认违超乱无占搭建].*$/;
const NO_NAMES = /[户家村组镇乡市县区的地局所们]|农户|贫困|移民|低保|困难|公司|项目|工程|高标|马上|金额|方案|田地|石材|白天|常住|向上|任何|江西|武汉|黄河|高中|高速|龙头|林业|林地|水田|方面|万元|万户/;

/** The households whose papers are wanted: 陈木生户, 村民赵德友. Two of them are two papers. */
export function findHouseholds(text: string): FoundName[] {
  const hidden = Array.from(text.matchAll(HIDDEN), ([, name]) => name!.replace(AFTER_A_NAME, ''));
  const found = [...hidden, ...[...text.matchAll(HOUSEHOLD), ...text.matchAll(TITLED), ...text.matchAll(BUILDS)].map(([, name]) => name!).filter((name) => !name.includes('某'))].filter((name) => !NO_NAMES.test(name));
  return [...new Set(found)].slice(0, 3).map((core) => ({ class: 'household' as const, core, head: '户' }));
}
