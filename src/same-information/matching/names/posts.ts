import type { FoundName } from './find-names.js';

const POST = /([\u4e00-\u9fa5]{2,6}?)(?:专业)?岗位?(?=[^\u4e00-\u9fa5]|的|笔|面|总|成|入|全|招|资|考|分|进|体|报|参|这|$)/g;
/** What stands around the name of a post: where, and which school stage, which other slots tell. */
const AROUND = /^.*(?:招聘|医院|学校|小学|初中|高中|中学|幼儿园|单位|人员|教师|公开|今年|报考|编外|编制|聘用|选调|的|了|是|报|考|区)(?=.{2})/;
const NO_POSTS = /公益|下$|下岗|在岗|上岗|到岗|离岗|待岗|转岗|顶岗|值班|各个|所有|全部|这个|那个|该|本|哪个|每个|工作|有关|相关|一个|同一/;

/** Two words for the people of one post. */
const ONE_POST: Readonly<Record<string, string>> = { 护士: '护理', 医师: '医生', 临床医生: '临床', 临床医师: '临床', 药师: '药剂', 药学: '药剂', 出纳: '会计', 财会: '会计', 文秘: '文员', 驾驶员: '司机' };

/** 护理岗, 会计岗位: which post an examination was for. */
export function findPosts(text: string): FoundName[] {
  const cores = [...text.matchAll(POST)].map(([, core]) => core!.replace(AROUND, '').replace(/^年(?=.{2})/, '')).map((core) => ONE_POST[core] ?? core).filter((core) => core.length >= 2 && !NO_POSTS.test(core));
  return [...new Set(cores)].slice(0, 2).map((core) => ({ class: 'post' as const, core, head: '岗' }));
}
