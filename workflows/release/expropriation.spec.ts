import { isExpropriation } from './expropriation.js';

test.each(['尚庄街道第3批次征地补偿安置方案', '老城区棚户区改造房屋征收决定', '剑邑大道征收红线图', '征收集体土地公告', '石滩镇耕地征收批复', '拆迁许可证', '国有土地上房屋征收评估报告', '林地征用审批', '土地征收补偿费发放明细', '剑光街道房屋补偿方案'])('is: %s', (text) => {
  expect(isExpropriation(text)).toBe(true);
});

test.each(['城镇土地使用税征收管理办法', '征收耕地占用税的依据', '社会保险费征收标准', '征收耕地开垦费的文件', '水资源费征收', '2024年部门预算', '学区划分方案', '土地利用总体规划', '非税收入征收目录', ''])('is not: %s', (text) => {
  expect(isExpropriation(text)).toBe(false);
});
