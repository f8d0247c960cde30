import type { Letterhead } from '../../identity/organs/organ.js';
import type { OrganKind } from '../../identity/roles.js';

/** An organ of the demonstration, with the names under which the sample data address it. */
export interface DemoOrgan {
  /** Short and in Latin letters: begins its user names. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: OrganKind;
  readonly docPrefix: string;
  /** How requests address it. */
  readonly authorities: readonly string[];
  readonly units: readonly string[];
  /** A small organ gives several roles to one person. */
  readonly small: boolean;
  /** Its reviews go to two advisers in turn. */
  readonly reviewsInTurn?: true;
}

const DEPARTMENT_UNITS = ['办公室', '政策法规科', '业务管理科'];
const TOWN_UNITS = ['党政综合办公室', '公共服务办公室'];

function department(code: string, name: string, mark: string, units: readonly string[] = DEPARTMENT_UNITS, small = false): DemoOrgan {
  return { code, name: `丰城${name}`, shortName: name, kind: 'department', docPrefix: `丰${mark}公开`, authorities: [name], units, small };
}

function town(code: string, name: string, mark: string, kind: 'township' | 'sub-district' = 'township'): DemoOrgan {
  return { code, name: `丰城市${name}`, shortName: name.replace(/人民政府|办事处/, ''), kind, docPrefix: `${mark}公开`, authorities: [name], units: TOWN_UNITS, small: true };
}

/**
 * The general office first: it answers what is addressed to the city government and supervises the others (Arts. 3, 4). The
 * ecology bureau is led from the prefecture-level city and stands here as its organ in 丰城.
 */
export const DEMO_ORGANS: readonly DemoOrgan[] = [
  {
    code: 'szf', name: '丰城市人民政府办公室', shortName: '市政府办', kind: 'general-office', docPrefix: '丰府办公开', authorities: ['市人民政府'],
    units: ['政务公开科', '综合科', '法规科'], small: false,
  },
  { ...department('zrzy', '市自然资源局', '自然资', ['耕地保护科', '国土空间规划科', '政策法规科']), reviewsInTurn: true },
  department('gaj', '市公安局', '公', ['指挥中心', '法制大队'], true),
  department('jty', '市教育体育局', '教体', ['基础教育科', '人事科', '办公室']),
  {
    code: 'sthj', name: '宜春市丰城生态环境局', shortName: '丰城生态环境局', kind: 'dispatched', docPrefix: '丰环公开', authorities: ['丰城生态环境局'],
    units: ['环评科', '执法大队', '办公室'], small: false,
  },
  department('slj', '市水利局', '水', ['工程建设科', '河道采砂管理科', '办公室']),
  department('zjj', '市住房和城乡建设局', '住建', ['房屋征收科', '物业管理科', '办公室']),
  department('fgw', '市发展和改革委员会', '发改', ['投资科', '价格科', '办公室']),
  department('scjg', '市市场监督管理局', '市监', ['法规科', '执法稽查科', '办公室']),
  department('nyj', '市农业农村局', '农', ['农田建设科', '办公室']),
  department('yb', '市医疗保障局', '医保', ['待遇保障科', '办公室'], true),
  department('mzj', '市民政局', '民', ['社会救助科', '办公室'], true),
  department('czj', '市财政局', '财', ['国库科', '办公室'], true),
  department('rsj', '市人力资源和社会保障局', '人社', ['事业单位人事科', '办公室'], true),
  department('xzsp', '市行政审批局', '审批', ['投资项目科', '办公室'], true),
  department('xfj', '市信访局', '信', ['接访科', '办公室'], true),
  department('jtj', '市交通运输局', '交', ['工程科', '办公室'], true),
  department('ggzy', '市公共资源交易中心', '公资', ['交易科', '办公室'], true),
  department('sjj', '市审计局', '审', ['固定资产投资审计科', '办公室'], true),
  town('zxz', '张巷镇人民政府', '丰张府'),
  town('btz', '白土镇人民政府', '丰白府'),
  town('stz', '上塘镇人民政府', '丰上府'),
  town('lcz', '丽村镇人民政府', '丰丽府'),
  town('xsz', '秀市镇人民政府', '丰秀府'),
  town('sdj', '孙渡街道办事处', '丰孙办', 'sub-district'),
  town('jgj', '剑光街道办事处', '丰剑办', 'sub-district'),
];

/** The organ a request is addressed to. Throws RangeError for an authority that the table lacks. */
export function organAddressed(authority: string): DemoOrgan {
  const found = DEMO_ORGANS.find((each) => each.authorities.includes(authority));
  if (!found) throw new RangeError(`no organ of the demonstration is addressed as '${authority}'`);
  return found;
}

const ADDRESS = '江西省丰城市新城区示例路';

/** What the letters of an organ say of it: invented, as everything of the demonstration. */
export function letterheadOf(organ: DemoOrgan): Letterhead {
  const n = DEMO_ORGANS.indexOf(organ) + 1;
  return {
    address: `${ADDRESS}${n}号${organ.shortName}政府信息公开窗口`, postcode: '331100', phone: `0795-66${String(10_000 + n * 37).slice(-5)}`, email: `xxgk.${organ.code}@example.cn`,
    reconsiderationLink: `https://xzfy.example.cn/${organ.kind === 'general-office' ? 'yichun' : 'fengcheng'}`,
    feePayment: '持本通知书到市财政局非税收入窗口缴纳，或者在江西省非税收入统一收缴平台凭缴款码缴纳。',
  };
}

/** Who hears a challenge of its replies (domain §6.2): the government above it, and the court of that level. */
export function remediesOf({ kind }: DemoOrgan): { readonly reconsiderationOrgan: string; readonly court: string } {
  return kind === 'general-office'
    ? { reconsiderationOrgan: '宜春市人民政府', court: '宜春市中级人民法院' }
    : { reconsiderationOrgan: '丰城市人民政府', court: '丰城市人民法院' };
}
