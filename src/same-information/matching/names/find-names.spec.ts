import { tagged } from '../../../platform/chinese/segment.js';
import { prepared } from '../wish/prepared.js';
import { findNames } from './find-names.js';

function namesIn(text: string): string[] {
  const read = prepared(text);
  return findNames(read, tagged(read)).map(({ class: class_, core, head }) => `${class_} ${core}|${head}`);
}

describe('names in a text', () => {
  it.each([
    ['a party without its part', '特许经营合同（受让方：湖南迅骐出行科技有限公司）', 'company 迅骐出行科技|有限公司'],
    ['a developer', '开发商珏岸置业', 'company 珏岸|置业'],
    ['a firm that somebody insures', '我司承保禾穗米业雇主责任险', 'company 禾穗|米业'],
    ['a firm of the city', '璟泽城市运营集团有限公司', 'company 璟泽城市运营集团|有限公司'],
    ['a village whose town ends in a word of its own', '石渡镇里塘村光伏电站收益分配明细', 'village 里塘|村'],
    ['the town of such a village', '石渡镇里塘村光伏电站收益分配明细', 'town 石渡|镇'],
    ['a town that is spoken to', '贵市桥南镇粮仓坍塌事故', 'town 桥南|镇'],
    ['a works after a meeting', '第3次市长办公会 氮肥厂宿舍办证 纪要', 'plant 氮肥厂|氮肥厂'],
    ['a road by its ends', '关于石渡镇至梅坑乡公路改建工程的批复', 'road 石渡至梅坑|公路'],
    ['a village before its officers', '上岭村村干部离任审计报告', 'village 上岭|村'],
    ['a wood of several groups', '竹泥坳集体山场林地流转合同', 'area 竹泥坳|山场'],
    ['a group called by a surname that is an adverb as well', '高坑村曾屋组的征地补偿款发放明细', 'group 曾屋|组'],
    ['one of two groups', '石头岭山场（上湾、下坡两组争议）的处理决定', 'group 上湾|组'],
    ['who has built', '竹背村郭水生建房占地的审批表', 'household 郭水生|户'],
    ['a post by another word', '市医院护士岗面试成绩', 'post 护理|岗'],
    ['a village whose town ends in a word of its own again', '铁桥镇上岗村低保名单', 'village 上岗|村'],
    ['the end of a village that is a word', '柳渡乡塘背村书记任期审计报告', 'village 塘背|村'],
    ['an estate with a word of its own before the number of a house', '柳岸豪庭3栋电梯更换', 'estate 柳岸|豪庭'],
    ['a village that its people call by its bare name', '我们柳坳补选主任的结果', 'town 柳坳|'],
    ['who builds next door', '隔壁黄金根起房子占了晒场', 'household 黄金根|户'],
    ['who has been given a permit', '贵镇核发予黄有财户的宅基地批准书', 'household 黄有财|户'],
    ['an estate by the number of its house', '我买的云栖江山5栋一直停工', 'estate 云栖江山|'],
    ['a hidden householder', '对村民郭某生违法搭建作出的决定', 'household 郭某生|户'],
  ])('%s', (_, text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    ['words for many', '城镇老旧小区改造'], ['some firm', '学校跟配餐公司签的合同'], ['a count', '盖了两个幼儿园'], ['the number of a house', '请公开5号楼的预售许可证'], ['what cannot be', '人多得下不来山'], ['a power station of the sun', '村级光伏扶贫电站'], ['a works for anybody', '学校跟校服厂签的合同'], ['a quarter', '去年四季度水厂的检测报告'], ['an ownership', '民办学校办学许可证'],
    ['where a shop lies', '临街铺面开饭店'], ['a map of all', '分乡镇的图'], ['what was built', '我们是修水库搬下来的'], ['what the law says', '按法律征地要贴公告'], ['some villages', '镇里几家村'],
  ])('none in %s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});
