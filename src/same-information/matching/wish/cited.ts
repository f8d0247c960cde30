/** What is named only because the wanted paper came of it or goes with it. */
const OTHER_PAPERS: readonly (readonly [RegExp, string])[] = [
  // 不服镇政府所作处理意见, 申请复查后作出的复查意见
  [/不服[^,。]{0,40}?(?:处理意见|答复意见|复查意见|处罚决定|拆除决定|补偿决定|征收决定|认定决定|处理决定|认定书|裁决书|决定书|答复书|答复)书?(?=[^。]{0,14}(?:复议|复查|复核|起诉|诉讼|上诉|仲裁|申诉|听证|再审))/g, '不服'],
  // 就某号处罚作出的复议决定
  [/(?<=就|针对)[^,。]{0,24}\d{1,5}号[^,。]{0,12}?(?=所?(?:作出|提起|进行|申请)的?(?:行政)?(?:复议|复查|复核|诉讼|听证|裁决|裁判|强制|执行))/g, ''],
  // 某号文及所附项目表
  [/(?<=号(?:文件?|令|批复|通知|决定)?)(?:及|和|、|连同|以及|并)其?(?:所附|附件|附图|附表)[^,。]*(?=$|[,。])/g, ''],
];

/** The text without other papers. */
export const withoutCited = (text: string): string => OTHER_PAPERS.reduce((left, [pattern, by]) => left.replace(pattern, by), text);
