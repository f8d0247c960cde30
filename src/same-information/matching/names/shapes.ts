/** Characters of names that are taken for each other because they look alike, though they sound otherwise: 石陂 and 石破. */
const ALIKE = '提堤题 桓垣恒 玮伟炜 璟憬景 铧烨晔 陂破坡披 伴畔拌 枧视砚 圩污 荻获 栗粟 柘拓 昶旭 稔捻念 晟晨 畈贩版 汨汩 沣洋 枫机 桔枯 竺笠 戊戌成 末未 士土 千干于 天夭 刁刀 茶荼 崇祟 亨享 冶治 刺剌 毫亳 睛晴 徙徒 冼洗 浙淅 斋齐 梁粱 鸣呜 乌鸟 兔免 瓜爪 环坏杯 坯坏 埋理 狼狠 孟盂 弋戈 货贷 陕峡 堎棱楞 坂扳 泾经 岽栋 垱挡 浒许 洎自 渌绿录 醴澧 沩为 萍苹 攸修 耒来 郴彬 嘉喜 汝妆 桂挂 杭抗航 坑炕 坳幼 埠阜 塅段 墈勘 樟障 梓辞 棠常裳 杉彬 榨窄 槎搓 港巷 潭谭 濠豪 炉庐 畲佘舍 窑窖 箬若 罗萝 芦户 茅矛 莲连 萧肃 蕉焦 藕耦 螺累 觅见 谷各 赤亦 车东 铺捕 阁阂 隍皇 雁应 霞露 鹅俄 麻床 黎犁'.split(' ');

const first = new Map<string, string>();
for (const group of ALIKE) for (const character of group) if (!first.has(character)) first.set(character, group[0]!);

/** One character for all that look like it. */
export const shapeOf = (character: string): string => first.get(character) ?? character;
