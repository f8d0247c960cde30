/** Texts that a rule could stumble over, each to be repeated to any length: what the applicant, or an import, might put into a letter. */
export const LONG_TEXTS: Readonly<Record<string, string>> = {
  prose: '经审查，上述信息不含依法不予公开的内容，本机关予以公开。',
  'no punctuation': '横岗村集体土地征收补偿安置方案',
  digits: '7',
  'digits in groups': '138 7951 ',
  'telephone numbers': '13979512345，',
  dates: '于2026年3月2日收到申请，',
  citations: '依据《中华人民共和国政府信息公开条例》第三十六条第（四）项，',
  'open title marks': '《',
  'remedy texts': '如不服本答复书，可以自收到本答复书之日起60日内向丰城市人民政府申请行政复议，或者自收到本答复书之日起6个月内向丰城市人民法院提起行政诉讼。',
  'half a remedy': '向先或者也可以直接不服收到复议',
  'e-mail beginnings': 'a.b-c_d%',
  placeholders: '【待补】××____',
  'white space': ' 　\t',
  'numbered items': '1.征收批复；',
};

export const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
