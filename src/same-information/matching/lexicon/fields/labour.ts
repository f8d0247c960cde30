import type { MatterGroup } from '../matter.js';

/** Labour, social insurance, health and its insurance. */
export const LABOUR_MATTERS: readonly MatterGroup[] = [
  { group: 'assistance', members: {
    'employment': '就业资金 就业补助资金 就业专项资金 就业见习 见习补贴 社保补贴 灵活就业 灵活就业社保补贴 求职创业补贴 一次性创业补贴 就业扶持 吸纳就业 创业扶持', 'employment/post': '公益性岗位 公益岗 公益性岗位补贴', 'employment/training': '职业技能培训 技能培训 培训补贴 就业培训 培训班 职业培训', 'employment/steady': '稳岗返还 稳岗补贴 失业保险返还 稳岗 返还失业保险', 'employment/loan': '创业担保贷款 创业贷款 创业贴息 担保贷款贴息', 'employment/social': '社保补贴 灵活就业社保补贴', 'employment/trainee': '就业见习 见习补贴 见习基地', 'employment/startup': '一次性创业补贴 创业补贴 创业孵化 孵化基地', 'employment/workshop': '就业帮扶车间 扶贫车间 帮扶车间', 'unemployed': '失业保险金 失业金 失业补助金 失业救济',
  } },
  { group: 'insurance', members: {
    'injury': '工伤待遇 工亡 伤残等级 劳动能力鉴定 工伤赔偿', 'unemployment': '失业保险金', 'pension': '退休金 养老金调整 养老待遇 企业退休 退休人员养老 退休待遇 养老金核定 视同缴费 养老金计发 提前退休 特殊工种 退休审批', 'pension/adjust': '养老金调整 养老金涨', 'pension/early': '提前退休 特殊工种 病退', 'pension/land': '被征地农民社保 失地农民养老 被征地农民基本养老 征地农民养老', 'pension/base-rate': '缴费基数 缴费基数上下限 社平工资', 'premium': '缴费比例 医保缴费标准 合作医疗缴费 参保资助 代缴 资助参保', 'inpatient': '住院待遇 住院起付线 起付线 报销比例 封顶线', 'outpatient': '门诊统筹 普通门诊', 'chronic': '慢病 慢特病资格 门诊慢病', 'critical': '大病医疗 大病医保 大病二次报销 二次报销', 'fund': '医保基金监管 欺诈骗保 骗保 套取医保 飞行检查 基金结余 基金收支', 'fund/fraud': '欺诈骗保 骗保 套取医保 飞行检查', 'drug': '药品集采 集采药品 带量采购 高值耗材 医用耗材 耗材', 'designated': '定点医疗机构 定点药店 定点药房 医保定点 定点协议', 'payment-method': 'dip drg 病种分值 付费方式 总额预算', 'long-care': '长期护理保险', 'arrears': '社保欠缴 欠缴社保 补缴社保 社保补缴 社保稽核 断缴',
  } },
  { group: 'work-side', members: {
    'wage': '讨薪 拖欠农民工工资 工资支付 农民工工资专户 欠薪名单 工资专用账户 拖欠工资名单', 'wage/deposit': '工资保证金 农民工工资保证金 保证金', 'wage/minimum': '最低工资 最低工资标准', 'arbitration': '仲裁裁决 劳动争议 仲裁', 'inspection': '劳动保障监察 劳动用工', 'injury': '工伤认定书 工伤决定', 'hours': '综合工时 综合工时制 工时制度 特殊工时 综合计算工时 不定时工作制', 'layoff': '经济性裁员 裁员 职工安置 职工安置方案 改制职工 下岗职工 买断', 'dust-lung': '尘肺 职业病 职业病诊断 矽肺',
  } },
  { group: 'recruit', members: {
    'teacher': '教师编制考试 教师考编 小学教师 中学教师 幼儿教师 招教 招老师 招聘老师 考老师 编外教师 代课老师', 'teacher/external': '编外教师 代课教师 聘用制教师 合同制教师 临聘教师', 'institution': '事业编 事业单位招聘 事业单位考试 事业单位公招 考事业编', 'auxiliary': '警务辅助人员 辅警招聘', 'community': '社工 社区专职工作者 专职网格员', 'doctor': '医院招聘 卫生院招聘 招聘护士 招聘医生 卫生专业技术人员 卫生系统招聘 乡镇卫生院招聘', 'post': '定向 定向培养 大学生志愿', 'talent': '高层次人才 人才引进 引进人才 硕博', 'selection': '选调生 公开选调 公开遴选', 'bus-driver': '公交司机', 'state-firm': '国企招聘 城投招聘 国有企业招聘', 'village-staff': '后备干部 村级后备 到村任职', 'cleaner': '环卫工 环卫工人', 'county-teacher': '特岗教师', 'supervise': '督学', 'fireman': '专职消防队员',
  } },
  { group: 'health', members: {
    'vaccine': '接种 疫苗接种 狂犬疫苗 预防接种', 'clinic': '卫生室 村医补助 村医招聘', 'accident': '医疗纠纷 医疗事故鉴定 医疗损害鉴定 医患', 'checkup': '老年人体检 免费体检 健康体检 两癌 免费两癌', 'epidemic': '防疫物资 新冠 新冠肺炎 核酸 防疫 疫情防控资金 核酸检测', 'blood': '献血 血站', 'hiv': '艾滋病', 'schisto': '血吸虫', 'occupational': '职业健康', 'family-doctor': '家庭医生 签约服务', 'folic': '孕前检查 免费孕检 产前筛查', 'mental': '精神障碍 精神病 监护补贴 以奖代补', 'ambulance': '救护车 急救站',
  } },
  { group: 'health-paper', members: {
    'fund': '医院收支 医院财务', 'price': '医疗服务项目 诊疗收费 医疗收费 挂号费', 'drug-purchase': '药品 药品配送 药品集中采购', 'equipment': '医疗器械采购 医疗设备采购 医用设备 设备招标', 'subsidy': '公共卫生服务 基本公卫 公卫经费 公卫资金 公共卫生服务补助 公卫补助', 'building': '住院楼 门诊楼 医院搬迁 医院新建 医院扩建 综合楼', 'hygiene-permit': '卫生许可', 'radiology': '放射诊疗', 'waste': '医疗废物 医疗垃圾 医废', 'canteen': '医院食堂', 'trust': '医共体 医联体 托管 县域医共体',
  } },
  { group: 'insured', members: { 'home-workers': '五七工 家属工 五七家属工', 'residents': '城乡居民基本医疗 农合 合作医疗 新型农村合作医疗 居民基本医疗', 'workers': '职工基本医疗 职工基本医疗保险 城镇职工医保', 'pension-residents': '城乡居民养老保险 城乡居民基本养老 农村养老保险 居民基本养老', 'pension-workers': '城镇职工养老 企业职工养老 职工基本养老', 'pension-institutions': '机关事业养老 职业年金 机关事业单位养老' } },
];
