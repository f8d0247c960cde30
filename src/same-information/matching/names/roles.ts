/** What somebody is in a contract or a procedure; it stands right before the name and is no part of it: 受让方江西骑侠, 开发商铂岸置业. */
const PARTS = '受让 出让 转让 让 发包 承包 总包 分包 包 承建 承运 承保 承租 出租 租 投标 招标 中标 标 采购 招租 竞得 竞买 竞拍 供货 供应 供 需 甲 乙 丙 丁 委托 受托 代理 建设 施工 监理 设计 勘察 投资 出资 运营 经营 特许经营 被授权 授权 担保 抵押 收购 生产 销售 开发 用地 申报 业主'.split(' ');
const WHO = '方 人 单位 企业 商 供应商 者 厂商'.split(' ');
const TITLES = '开发商 供应商 经销商 承包商 运营商 投资商 代理商 服务商 物业方 当事人 申请人 被申请人 被处罚人 法定代表人 负责人 权利人 全名 全称 名称 名字 名为 名叫 名是 全名是 全称是 称为 招牌'.split(' ');
/** The verbs that lead to a party: 我司承保泰穗米业, 出让给湖南泊安智行. */
const LEADS = '承保 代理 交给 卖给 租给 包给 让给 批给 转给 拨给 付给 给了 发给 承接 受雇于 就职于 供职于 服务于 隶属于 归属于 入职 任职于 承揽 拟购 上回 上次 去找 先拿到 拿到'.split(' ');
const ROLE = new RegExp(`^.{0,8}?(?:${TITLES.join('|')}|(?:${PARTS.join('|')})(?:${WHO.join('|')})|${LEADS.join('|')})(?:是|为|即|叫)?(?=.{2}|$)`);

/** The name without the part that its bearer plays. */
export const withoutRole = (core: string): string => core.replace(ROLE, '');
