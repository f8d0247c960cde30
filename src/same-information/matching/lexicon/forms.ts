/**
 * Forms of record in Chinese administration: what kind of paper it is, apart from what it is about. The first word is shown to people.
 * `near`: forms that one paper may be called by different people; a form that is not near another contradicts it.
 * `weak`: words that say little (文件, 材料); they contradict nothing and give way to any other word.
 */
export interface Form {
  readonly code: string;
  readonly words: string;
  /** Shown to people instead of the first word. */
  readonly label?: string;
  readonly near?: string;
  readonly weak?: true;
  /** Words that give way to another form beside them: 面试分数一览表 are scores. */
  readonly soft?: true;
}

export const FORMS: readonly Form[] = [
  // what says little
  { code: 'document', weak: true, words: '文件 红头文件 材料 资料 信息 情况 内容 文书 档案 原件 复印件 文本 正本 副本 全文 原文 正文 明细情况 相关规定 详细情况 具体情况 有关情况 情况说明 手续 依据文件 有关文件 相关文件 相关材料 有关材料 记录' },

  // the organ decides
  { code: 'approval', label: '批复', near: 'permit', words: '环评手续 环保手续 用地审批手续 规划手续 批复 批文 批准文件 审批意见 审批文件 核准文件 批准书 批件 行政许可决定 准予许可决定 行政许可 许可决定书 许可决定 审查意见 审核意见 预审意见 立项文件 核准批复 审批手续 批准手续 用地手续 审批单 审批结果 审批决定 批准决定 准予许可 准予行政许可决定书 同意书 审批表 核准意见 批准通知 征地批文 用地批文 审核批复 批覆 审批书 批准证书 批准书 宅基地批准书 批准的文件 许可批复' },
  { code: 'permit', near: 'approval', words: '许可证 的证 执照 资质证书 经营许可证 登记证 准入证 采矿证 施工证 规划许可 采砂许可 排污许可 许可 施工许可 预售证 房产证 产权证 不动产权证 不动产权证书 土地证 土地使用证 土地使用权证 林权证 营业执照 法人证书 许可证书 准建证 宅基地证 承包经营权证 资格证 通行证 运营证 养殖证 取水证 排水证 办学许可 生产许可 资格证书 使用证 备案证' },
  { code: 'decision', near: 'approval', words: '决定 决定书 征收决定 处理决定 处理决定书 认定书 认定决定 裁决书 裁定书 裁决 撤销决定 任免决定 补偿决定 补偿决定书 认定结论 认定意见 工伤认定书' },
  { code: 'punishment', label: '处罚决定', words: '处罚决定 行政处罚的决定 处罚的决定 处罚决定书 行政处罚决定书 行政处罚决定 行政处罚书 处罚书 罚单 处罚文书 罚款决定书 处罚通知书 处罚结果 处罚告知书 处罚单 罚款单 处理处罚决定' },
  { code: 'order', label: '责令整改文书', near: 'decision', words: '责令改正决定书 责令改正决定 责令改正通知书 整改通知书 责令整改通知书 责令限期改正通知书 限期整改通知书 整改通知 责令停止违法行为通知书 停工通知书 停工通知 限期拆除决定书 限期拆除通知书 限期拆除通知 责令限期拆除决定书 强制拆除决定书 强制执行决定书 强拆决定书 强拆决定 催告书 查封决定书 扣押决定书 整改指令书 监管意见书 责令通知书 责令改正决定书 整改意见书 隐患整改通知书 限期拆除决定 限拆决定书 限拆决定 拆除决定 拆除决定书 限折决定书 限期拆除的决定 拆违决定 强拆通知 拆除的决定 停止建设通知书' },
  { code: 'opinion', near: 'reply decision', words: '处理意见书 处理意见 信访处理意见 信访答复 信访答复意见书 信访答复意见 答复意见书 答复意见 复查意见书 复查意见 复核意见书 复核意见 信访事项处理意见书 信访事项处理意见 信访答复书 处理答复' },
  { code: 'opinion-any', soft: true, near: 'opinion verification acceptance approval appraisal reply policy', words: '意见书 意见' },
  { code: 'reply', near: 'opinion', words: '答复书 答复函 复函 回函 回复 答复 书面答复 告知书 受理告知书 不予受理告知书 受理通知书 办理答复 提案答复 建议答复' },
  { code: 'letter', near: 'reply', words: '函 函件 商请函 报告函 征求意见函 移送函 移交函 移送书 转办函 建议书 检察建议书 司法建议书 请示 请示报告 申报函' },

  // it makes rules and tells the public
  { code: 'policy', near: 'standard plan notice list-of-items discretion zone quota price rules', words: '通知 政策文件 政策文本 实施意见 指导意见 管理办法 实施办法 暂行办法 办法 实施细则 规定 暂行规定 若干意见 政策 细则 规程 操作规程 制度 章程 政策规定 政策依据 指南 办事指南 服务指南 办理指南 申报指南 工作规则 守则 规范' },
  { code: 'notice', near: 'policy roster paylist table list-of-items test award', words: '公告 通告 公示 公示表 公示材料 布告 公示名单 启事 公开信 公示内容 结果公示 公示单' },
  { code: 'prenotice', words: '预公告 征地预公告 征收预公告 启动公告 拟征收公告 征收启动公告' },
  { code: 'standard', near: 'policy list-of-items price', words: '标准 申请条件 准入条件 条件 资格条件 申领条件 补偿标准 收费标准 缴费标准 报销标准 补助标准 待遇标准 发放标准 指标标准 限额标准 价格标准 费用标准 区片综合地价 区片地价 基准地价 安置标准 赔偿标准 保障标准 救助标准 补贴标准 收入线 分数线 最低工资' },
  { code: 'price', soft: true, near: 'standard policy', words: '定价 调价文件 价格 票价 收费价格 销售价格 水价 电价 气价 运价 收费依据 收费 调价通知 价目表 收费公示 收费表 收费项目 票价文件 涨价通知 定价通知 涨价文件' },
  { code: 'list-of-items', label: '目录清单', near: 'policy standard table roster notice', words: '目录 名录 目录清单 权责清单 责任清单 权力清单 收费目录 事项清单 病种目录 药品目录 负面清单 任务清单 项目清单 点位表 点位清单 点位 设置地点 地点一览表' },
  { code: 'discretion', words: '裁量基准 裁量权基准 自由裁量基准 裁量标准 裁量规则 裁量细则' },
  { code: 'zone', label: '划片范围', near: 'policy plan', words: '划片范围 划片方案 学区划分 片区划分 招生片区 招生范围 服务区范围 施教区 学区划分方案 学区范围 划片 对口学校 施教区划分 招生划片 学区 划分范围 划分表 服务区 划分方案 划分文件 招生服务区 划片招生工作方案 划片招生方案 禁养区划定方案 禁养区 保护区划定 功能区划 区划图 划定方案 划定范围 保护范围 管控范围' },
  { code: 'quota', near: 'policy plan', words: '招生计划 招生计划数 招生人数 编制数 岗位表 职位表 招聘计划 分配名额 名额分配 指标分配 名额分配表 指标数 招生名额 岗位计划表 学位数 编制批复 计划数' },

  // it is planned
  { code: 'plan', near: 'policy zone quota', words: '方案 实施方案 工作方案 补偿方案 安置方案 补偿安置方案 行动方案 改造方案 整治方案 整改方案 处置方案 改制方案 计划 工作计划 年度计划 实施计划 行动计划 规划方案 设计方案 搬迁方案 治理方案 修复方案 撤并方案 运营方案 考核办法 考核方案 招聘方案 遴选方案 投放计划 监测方案 选址方案 布局方案 拆迁方案 征收方案 评分办法 配时方案 选房方案 分房方案 分配办法 选房分配方案 复绿方案 利用方案 配租方案 旧改方案' },
  { code: 'emergency', words: '应急预案 预案 防汛预案 应急方案 应急救援预案' },
  { code: 'planning', near: 'map plan drawing', words: '规划 总体规划 详细规划 控制性详细规划 控规 村庄规划 专项规划 国土空间规划 发展规划 规划文本 规划设计 规划条件 规划设计条件 修建性详细规划 修详规 规划条件通知书 规划要点 利用总体规划 规划指标 规划调整 设计条件' },
  { code: 'design', near: 'drawing', words: '施工图 设计文件 初步设计报告 初步设计文件 设计图纸 施工图纸 设计说明 设计说明书 施工图设计 施工图设计文件 设计变更 设计变更单 变更签证 工程变更' },
  { code: 'drawing', near: 'map design', words: '平面图 总平面图 总平图 总图 竣工图 图纸 立面图 平面布置图 规划总图 红线图 征收红线图 用地红线图 剖面图 户型图 效果图' },
  { code: 'map', label: '图件', near: 'drawing planning', words: '勘测定界图 地籍图 宗地图 位置图 四至图 示意图 现状图 规划图 影像图 界线图 权属图 土地利用现状图 勘界图 分布图 地图 卫星图 图斑 航拍图 测绘图 红线范围图 定界图 勘测定界报告 勘测定界技术报告书 坐标 勘界报告 图则 规划图则 控规图 控规图则 界址图 点位图 勾绘图' },

  // somebody applies
  { code: 'package', label: '报批材料', near: 'application', words: '一书四方案 一书三方案 一书两方案 报批材料 呈报材料 组卷材料 报批卷 报批件 报批资料 申报材料 上报材料 呈报说明书 建设用地呈报说明书 报批案卷 呈报书 农用地转用方案 补充耕地方案 征收土地方案 供应土地方案 用地报批材料 报件 组件材料 报批文件 送审材料 四个方案 建设用地项目呈报材料 报卷' },
  { code: 'application', near: 'package filing', words: '申请书 申请表 申请材料 申请资料 报名表 申报书 申报表 审批材料 申请审批表 申报资料 申请审核表 申请登记表 申请文件 申请报告' },
  { code: 'filing', near: 'application', words: '备案材料 备案表 备案登记表 登记备案 备案资料 备案回执 备案证明 备案通知书 备案文件 备案手续 登记表备案回执 备案信息 备案登记 备案 备案登记证明 收费备案 备案的纸 价格备案' },
  { code: 'registration', label: '登记资料', near: 'filing casefile package application', words: '登记簿 登记卡 登记档案 登记材料 登记资料 登记信息 不动产登记 登记申请 户籍档案 户籍资料 户籍登记 权属登记 确权登记 权属来源 权属材料 权属证明 确权档案 确权资料 登记册 工商档案 登记情况 注册资料 登记证明 登记结果 权属资料 承包合同档案 登记的档案 林权档案 林权登记 发证档案 登记时的材料' },

  // money
  { code: 'paylist', label: '发放明细', near: 'roster table ledger statistics notice', words: '发放明细 发放明细表 发放清册 发放花名册 发放表 发放名单 发放册 签字领款表 领款表 领款册 分户发放明细表 分户明细表 分户表 分户兑付情况 兑付情况 兑付表 兑付清册 发放情况 补助发放表 打卡明细 一卡通发放表 支付明细 支付清单 付款清单 签领表 领取表 领取名单 补偿花名册 补偿明细 补偿明细表 补偿清册 补偿款明细 兑付明细 补贴明细 补贴名单 补贴清册 补贴花名册 补助明细 补助名单 发放记录 发放台账 到户明细 到户清册 发放清单 领款签字表 签字表 签收表 领取花名册 发放凭证 补助花名册 分户清册 兑现表 兑现清册 分户补偿表 补偿清单 补偿款发放 补偿款分配表 分配花名册 分配明细表 赔付明细 打款明细 赔偿清册 领款花名册 领款单 发钱名单 账册 分配表 补偿情况 分户补偿情况 补偿结果 补偿公示表 补偿结果公示表 发放的名册 补偿款 打款的清册 直补清册' },
  { code: 'roster', near: 'paylist registration notice table ledger statistics list-of-items', words: '名单 花名册 人员名单 对象名单 人员花名册 名册 户名单 受益名单 人员名册 入围名单 录用名单 录取名单 安置名单 获奖名单 公示名单 对象花名册 人员信息 分配名单 花名 入选名单 配租名单 中签名单 轮候名单 轮候册 低保户名单 人员明细 在编人员名单 对象名册 享受名单 供养名单 对象清单 分房名单 名册 批准户名单 分配结果 分配的结果 配租结果 摇号结果 配租 参加人名单 代表名单 分给了哪些人 分给哪些人 建房户' },
  { code: 'inventory', label: '清点登记表', near: 'table registration', words: '清点登记表 丈量表 清点表 调查登记表 调查表 丈量记录 勘丈表 清点确认表 实物调查表 现状调查表 调查确认表 附着物清单 清点单 核查表 面积表 丈量登记表 入户调查表 勘测表 摸底表 清点册 普查表 调查结果 测量表 核实表 赔偿登记表 丈量清册 面积确认表' },
  { code: 'usage', near: 'accounts ledger table statistics allocation', words: '使用明细 支出明细 使用情况 资金使用情况 支出情况 收支明细 收支情况 收支表 分配和使用 使用去向 资金去向 开支明细 费用明细 收支账目 账目 账本 明细账 流水 资金流向 经费使用情况 经费开支 资金使用明细 使用记录 分配使用明细 财务账目 财务公开表 财务收支 收入支出 支出明细账 资金支出 费用清单 资金明细 拨付使用情况 开支情况 分配情况 分配使用情况 收支 支出 财务流水 收和支 收支逐笔 收支账' },
  { code: 'allocation', near: 'usage policy plan statistics paylist', words: '资金分配 拨付文件 下达文件 资金下达 拨款文件 拨付情况 资金拨付 资金下达通知 指标文件 资金安排 资金分配表 拨付凭证 拨款凭证 拨付明细 下达计划 资金安排表 拨款单 资金分配方案 分配方案' },
  { code: 'budget',  words: '预算 预算表 部门预算 预算书 财政预算 概算 投资概算 预算报告 预算明细 预算批复' },
  { code: 'accounts', near: 'usage', words: '决算 决算表 部门决算 决算报告 财务报表 三公经费 财务报告 会计报表 资产负债表 财务决算 收支决算 会计账簿 会计凭证 记账凭证 原始凭证' },
  { code: 'settlement', near: 'audit allocation usage', words: '结算书 结算单 工程结算 结算报告 结算资料 竣工结算 工程款结算 结算审核报告 结算评审报告 结算审定表 结算清单 结算' },
  { code: 'audit', near: 'settlement', words: '审计报告 审计结果 审计结论 审计决定 审计意见 审计 审计公告 审计情况 专项审计报告 结算审计报告 审计底稿 离任审计报告' },
  { code: 'estimate-review', near: 'budget', words: '招标控制价 控制价 评审报告 财评报告 预算评审报告 投资评审报告 拦标价 最高限价 财政评审报告 预算审核报告 财政投资评审报告 标底' },
  { code: 'voucher', words: '缴款凭证 缴费凭证 凭证 发票 票据 收据 缴纳凭证 转账凭证 缴款书 缴款单 付款凭证 缴费证明 完税证明 银行回单 缴款证明 缴费记录 存款凭证 到账凭证 入账凭证 缴存凭证 付款记录 支付凭证 打款凭证 缴纳证明 汇款凭证 预存凭证 缴费票据 转账记录 进账单' },

  // buying and building
  { code: 'tender', near: 'tender-notice', words: '招标文件 标书 采购文件 磋商文件 谈判文件 招标书 竞争性磋商文件 比选文件 工程量清单 询价文件 采购公告文件' },
  { code: 'tender-notice', near: 'tender notice', words: '招标公告 采购公告 挂牌公告 出让公告 拍卖公告 竞争性磋商公告 比选公告 招租公告' },
  { code: 'bid', words: '投标文件 投标书 响应文件 报价文件 投标报价 竞标文件 报价单 投标函' },
  { code: 'evaluation', words: '评审报告 评标报告 评审结果 评标记录 评标结果 评分汇总表 评分表 评标打分表 评审记录 评审打分 打分表 评标得分 开标记录 评分情况 评审得分 打分情况 评标资料 评标材料 评委打分 评标打分 评审表 评标委员会报告 评分汇总 评审专家打分' },
  { code: 'award', near: 'notice', words: '中标通知书 中标公告 中标结果 成交公告 成交通知书 成交结果 中标公示 中标候选人公示 成交确认书 中标价 中标单位 成交结果公告 中标人 中标通知' },
  { code: 'contract', near: 'agreement', words: '合同 合同书 施工合同 采购合同 承包合同 租赁合同 出让合同 服务合同 委托合同 劳动合同 特许经营合同 合同文本 补充合同 监理合同 承包合同书 买卖合同 转让合同 发包合同 流转合同 合同协议书 ppp合同' },
  { code: 'agreement', near: 'contract', words: '协议 协议书 补偿协议 安置协议 补偿安置协议 征地协议 框架协议 合作协议 投资协议 补充协议 拆迁协议 三方协议 特许经营协议 征收协议 委托协议 流转协议 拆迁安置协议 框架合同 责任书 承诺书 招商协议 意向书 备忘录 补偿协议书' },
  { code: 'acceptance', label: '验收材料', near: 'verification filing', words: '竣工验收鉴定书 完工验收鉴定书 验收报告 验收意见 验收材料 竣工验收 验收 验收资料 竣工验收备案表 验收备案表 验收结论 验收记录 竣工报告 验收合格证 验收单 验收表 验收鉴定书 验收证书 竣工资料 竣工验收报告 验收意见书 验收结果 交工验收报告 竣工验收备案 验收合格意见 验收文件 完工验收 竣工验收意见' },
  { code: 'verification', near: 'acceptance', words: '规划核实 规划核实意见 核实意见 合格意见书 合格证明 规划核实合格证 核实合格证 规划验收 复核报告 核实意见书 验线' },
  { code: 'process', words: '施工日志 监理日志 监理记录 监理报告 施工记录 监理月报 施工组织设计 隐蔽工程记录 监理资料 监理日记 施工资料 签证单' },

  // it is looked into
  { code: 'report-any', soft: true, near: 'report test monitor appraisal audit acceptance valuation evaluation inspection estimate-review', words: '报告 报告书 报告表' },
  { code: 'report', label: '报告', near: 'report-any', words: '环境影响报告书 环境影响报告表 调查报告 评估报告 论证报告 工作报告 情况报告 总结 工作总结 调研报告 分析报告 分析报告书 研究报告 检查报告 核查报告 巡察报告 可行性研究报告 可研报告 可研 建议书 项目建议书 汇报材料 汇报 核查结果 调查结论 督查报告 考核结果 考核报告 考核情况 评价报告 影响报告书 影响报告表 评估结果 评估结论 自查报告 述职报告 绩效报告 风险评估 稳评 稳评报告 日照分析 监审报告 听证报告 调查处理报告 鉴证报告 报告全本 尽调报告 论证意见 专家意见 评审意见 专家评审意见 核查情况 调查核实情况 调查情况 调查处理情况 环评报告 环评书 环评报告表 环评报告书 评估书 评估意见 勘察报告 地勘报告 认定报告 评估结果报告 核算报告 影响评价报告 听证报告 监审结论报告 听证会报告 方案评审意见' },
  { code: 'appraisal', near: 'report', words: '鉴定报告 鉴定书 鉴定意见 鉴定结论 安全鉴定 鉴定 安全鉴定报告 房屋安全鉴定 鉴定报告书 安全鉴定报告书 鉴定意见书 危房鉴定 司法鉴定 安全评价报告 鉴定结果' },
  { code: 'valuation', near: 'report', words: '资产评估报告 评估价 估价报告 评估单价 分户评估报告 整体评估报告 估价结果 地价评估报告 土地评估报告 房屋评估报告 房地产估价报告 评估明细 初步评估结果 分户评估结果' },
  { code: 'test', label: '检测报告', near: 'monitor certificate appraisal', words: '检测报告 检验报告 化验报告 检测结果 化验结果 检验结果 抽检结果 检测数据 化验单 抽检报告 检测报告书 水质检测 检测单 检验检测报告 检测 抽样检验报告 监测报告 质检报告 抽检 检验单 水质检测报告 检测记录 检定证书 检定证 检定报告 检定结果 检定结果通知书 检验合格 定期检验报告 年检报告 检验报告书 技术状况评定 安全检测报告 校准证书 检验合格证 测试报告 抽样检验结果 不合格产品信息 不合格的名单 不合格名单 不合格样品 质量检验报告' },
  { code: 'monitor', near: 'test', words: '监测数据 监测结果 监督性监测 监测 监测记录 在线监测数据 在线数据 监测值 监督性监测报告 监测情况 例行监测 监控数据 自行监测 监测月报' },
  { code: 'inspection', near: 'record', words: '检查记录 检查笔录 执法记录 巡查记录 检查情况 检查结果 现场检查记录 巡查日志 检查表 检查台账 执法检查记录 督查记录 现场检查笔录 勘验笔录 检查意见 执法检查情况 巡查台账 监督检查记录 监督检查情况 检查意见书 安全检查记录 现场勘验' },
  { code: 'record', near: 'inspection minutes', words: '笔录 询问笔录 听证笔录 调查笔录 听证记录 谈话记录 问话笔录 听证材料 投票记录 抽签记录 摇号记录 表决记录 签到表 会议签到表 投票结果 抽签结果 摇号结果 选举结果 选举记录 听证会记录 听证会笔录 出警记录 接警记录 出警情况 接处警记录 处警记录 报警记录 值班记录 通话记录 接警登记表 接处警登记表 报警回执 出警单 表决结果 听证会材料 征求意见记录 选票' },
  { code: 'casefile', label: '案卷', words: '案卷 卷宗 执法案卷 案卷材料 全部材料 全套材料 案件材料 全案材料 处罚案卷 案件卷宗 执法卷宗 证据材料 行政执法案卷 行政处罚案卷 全卷 案卷资料 全部案卷 办案卷宗 证据 立案审批表 立案材料 调查材料 登记卷宗 全套 全套档案 调查卷宗 审批档案' },
  { code: 'filing-of-case', words: '立案决定书 立案通知书 不予立案通知书 立案告知书 立案登记表 撤案决定书 不立案通知书 立案决定' },
  { code: 'selection', words: '选定结果 选聘结果 机构选定 评估机构选定 选定公告 选定情况 中介机构选取 遴选结果 评估机构名单 选定过程 选取结果' },
  { code: 'liability', near: 'decision', words: '事故认定书 责任认定书 事故责任认定书 责任认定 事故证明 道路交通事故认定书 交通事故认定书 事故认定' },

  // meetings, people, marks
  { code: 'minutes', near: 'record', words: '会议纪要 纪要 会议记录 会议决议 会议材料 决议 常务会议纪要 专题会议纪要 党委会议纪要 会议决定 办公会纪要 联席会议纪要 业主大会决议 村民会议记录 会议议题 村民代表会议记录 会议内容 协调会纪要 会议精神 会纪要' },
  { code: 'scores', near: 'roster', words: '成绩 分数 面试成绩 笔试成绩 总成绩 成绩表 分数一览表 成绩单 考试成绩 得分 成绩汇总表 考核成绩 综合成绩 面试分数 笔试分数 评分结果 考察结果 成绩册 分数表 量化得分 测评成绩 成绩排名 得分表 排名表 成绩排名表 得分情况 成绩一览表 得分明细' },
  { code: 'rubric', words: '评分细则 评分标准 面试题本 试题 试卷 答案 评分办法 阅卷标准 评价量表 评分规则 考官名单 答题卡 参考答案 题本 评审标准 评分表样 面试题 打分标准 面试题目' },
  { code: 'conclusion', near: 'report', words: '体检结果 考察材料 政审材料 体检结论 考察报告 档案审查' },
  { code: 'table', soft: true, near: 'paylist roster inventory scores application filing record inspection quota zone monitor test price standard statistics usage ledger registration list-of-items notice allocation', words: '登记表 清单 审批登记表 明细表 一览表 汇总表 信息表 情况表 表格 明细 表' },
  { code: 'statistics', label: '统计数据', soft: true, near: 'report usage paylist', words: '统计数据 统计表 情况统计表 统计数字 罚款总额 数字 罚款数 数据 统计资料 统计 数量 统计公报 件数 人数 总数 总量 次数 统计报表 年报 统计年报 指标数据 普查数据 统计情况 户数 面积 数据统计 数量统计 比例 金额' },
  { code: 'ledger', near: 'inspection registration table usage statistics allocation', words: '台账 台帐 管理台账 登记台账 排查台账 电子台账 销号台账 底册 信息台账 问题台账 运行记录 工作台账 转移联单 联单 流水账 收支流水 审批台账 明细台账 审批结果台账' },
  { code: 'rules', label: '机构职责和规则', near: 'policy', words: '村规民约 议事规则 管理规约 业主公约 三定方案 三定规定 机构编制方案 机构设置 职能配置 职责 内设机构 主要职责 工作职责 工作流程 编制方案 机构编制 三定 编制文件' },
  { code: 'media', words: '照片 录像 视频 监控录像 影像 录音 现场照片 监控视频 影像资料 执法记录仪视频 照片资料 执法记录仪录像 监控 录音录像 执法视频 公示照片' },
  { code: 'certificate', label: '证明', near: 'permit test approval', words: '证明 证书 合格证 检验合格证书 检测合格的证书 合格证书 证明材料 送达回证 送达回执 公告证明 张贴证明 证明书 资信证明 张贴照片 送达证明 挂号信回执 送达凭证 签收单 资格证明 资质 委托书 授权委托书 资质证明 营业资质 使用登记 使用登记证' },
];
