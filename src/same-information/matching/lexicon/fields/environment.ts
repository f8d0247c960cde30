import type { MatterGroup } from '../matter.js';

/** Environment, water, forestry, weather. */
export const ENVIRONMENT_MATTERS: readonly MatterGroup[] = [
  { group: 'procedure', members: {
    'eia': '环境影响审批 环评审批 环评文件 环评登记 环保批文 环保的批复 环保局批 环评批文 环评表 环评备案 环境影响后评价 规划环评 项目环评 环评报批', 'eia/planning': '规划环评 规划环境影响', 'eia-acceptance': '环保竣工验收 环保自主验收 自主验收 环境验收', 'discharge': '排污登记 排污证 排污权 排污口许可 排放许可 排污许可执行报告', 'outfall': '入河排污口 排污口设置 排污口', 'cleaner-production': '清洁生产 清洁生产审核', 'hazardous-waste': '危废经营许可 危险废物转移 危废转移 转移联单 危废处置', 'self-monitoring': '自行监测', 'supervision': '监督性监测 执法监测', 'online': '在线监测 自动监测 在线数据', 'permit-total': '总量指标 总量确认 总量批复 污染物总量', 'emergency-plan': '突发环境事件应急预案 环境应急预案', 'soil-survey': '土壤污染状况调查 土壤调查 场地调查 污染地块 土壤修复 土壤污染', 'clean-up': '黑臭水体 黑臭 水体治理 河道治理 污染治理 面源污染', 'inspection-central': '环保督察 环保督查 中央环保督察 信访举报件 督察整改 督察交办', 'ecology-damage': '生态环境损害 损害赔偿 生态损害',
    'water-intake': '取水 取水口 取水权 取水审批 抽水许可 打井 地下水开采 凿井 取用水 水资源费 抽水 准它抽水', 'water-source': '饮用水水源保护区 饮用水源保护区 水源保护区 水源地保护 水源保护区划定 水源地划定 水源保护 一级保护区 二级保护区', 'soil-water': '水土保持方案 水保方案 水土保持补偿费', 'flood-eval': '涉河项目 涉河建设 河道内建设 河道占用', 'reservoir': '水库安全鉴定 大坝安全鉴定 大坝鉴定 水库降等 水库报废 水库注册登记', 'reservoir/lease': '水库承包 水库发包 水库养鱼 水库养殖', 'reservoir/reinforce': '水库除险加固 除险加固 病险水库', 'hydropower': '小水电 小水电清理整改 生态流量 水电站整改 小水电退出', 'sand': '砂石开采 采砂权 采砂规划 采砂权出让 砂石经营权', 'irrigation': '灌溉用水 农业水价 农业水价综合改革 灌区改造 灌区续建配套 渠道维修 水渠维修 渠系',
    'logging': '林木采伐许可 采伐证 采伐指标 采伐限额 砍树许可 砍伐许可 砍树的证', 'forest-land': '使用林地审核 林地审批 占林地 林地占用 临时占用林地 林地征占用 使用林地审核同意书 林地审核同意书', 'tree-protection': '古树名木 古树 古樟 移植树木 树木移植 大树移植', 'wild': '陆生野生动物 野生动物致害 野猪 野猪损害', 'pest': '松材线虫病 松线虫 枯死松树 除治', 'fire-forest': '护林员 护林防火 防火隔离带', 'plant-quarantine': '植物检疫', 'state-forest': '国有林场 国有林 林场改革',
    'lightning': '防雷 防雷装置 防雷检测 雷电', 'seismic': '地震安全性评价 抗震设防 抗震',
  } },
  { group: 'procedure', members: { 'sea-use': '海域使用 海域使用权 用海 用海批复 海域', 'capacity': '最大承载量 承载量 核定承载量', 'wind': '风电 风电项目 风电场 风力发电', 'solar': '光伏项目 光伏发电 光伏备案', 'power-line': '输变电 输电线路 变电站 高压线 铁塔 塔基' } },
  { group: 'tested', members: {
    'source-water': '水源水 原水 水源地水质 水源水质', 'tap-water': '末梢水 管网水 龙头水 自来水水质', 'plant-water': '出厂水', 'river-water': '断面 河水 地表水 河流水质 断面水质', 'ground-water': '地下水 井水', 'waste-water': '废水 污水 出水 尾水 排放口', 'waste-gas': '废气 烟气 烟囱', 'ambient-air': '环境空气 空气质量 pm2.5 大气', 'noise': '噪声 噪音', 'soil': '土壤', 'indoor': '室内空气 甲醛', 'odour': '恶臭 臭气', 'dust': '扬尘 粉尘', 'radiation': '辐射 电磁 基站辐射', 'farm-produce': '农产品质量 农残 农药残留', 'food': '食品抽检 食品抽样', 'drug': '药品抽检', 'gravel': '砂石料 压实度 弯沉', 'concrete': '混凝土 回弹 钻芯', 'field': '塑胶跑道 跑道',
  } },
  { group: 'subsidy', members: {
    'forest': '公益林补偿 公益林补助 森林生态补偿 天然商品林 管护费 天保林 护林 生态林补偿 公益林补偿金 林农补偿', 'conversion': '退耕还林补助 退耕地', 'ranger': '生态护林员 护林员', 'afforestation': '造林补助 造林补贴 森林抚育 低产林改造 油茶林 油茶补助', 'compensation-flood': '蓄滞洪区 蓄洪 分洪 滞洪',
    'farm-water': '小型水利 小农水 山塘整治 水利维修养护 农田水利',
  } },
  { group: 'works', members: {
    'drinking': '饮水工程 饮水安全工程 人饮工程 自来水工程 农村供水 规模化供水 城乡供水一体化 引水工程 吃水工程 安全饮水工程 饮水项目 供水管网 饮水', 'dike': '河道整治 河道治理 中小河流 中小河流治理 防洪工程 防洪堤 护坡 堤岸 清淤 河道清淤 疏浚 河堤 堤防加固', 'reservoir': '病险水库 水库除险加固 水库加固 大坝加固', 'sewage': '污水管网 污水处理设施 生活污水 农村污水 污水治理 污水处理工程 农村生活污水 污水收集', 'small-basin': '小流域 水土流失 水土流失治理', 'landfill': '填埋场封场 垃圾填埋场治理 渗滤液', 'irrigation': '灌区 渠道 渠道改造 灌区改造 水渠', 'pump-station': '泵站 电排 电排站', 'monitoring': '山洪灾害防治 预警系统',
  } },
];
