interface Told {
  readonly pattern: RegExp;
  readonly matter: string;
  /** Forms of the papers that it is read for. */
  readonly forms: readonly string[];
}

const LISTS = ['paylist', 'roster', 'table'];
/** What people tell of in a whole sentence rather than by a word: that land was taken, and then of money; that a house was pulled down, and what was paid for it. */
const TOLD: readonly Told[] = [
  { pattern: /[征占](?:了|掉|去|收了?|用了?|走了?)[^。]{0,14}(?:亩|田|地|塘|菜园|土)[^。]{0,60}(?:钱|款|分)/, matter: 'compensated:land', forms: LISTS },
  { pattern: /(?:征收|征用|占用)[^,。]{2,30}(?:土地|田地|田土)[^,。]{0,6}(?:补偿|安置|赔偿)/, matter: 'compensated:land', forms: LISTS },
  { pattern: /拆(?:了|掉)?[^,。]{0,12}(?:屋|房)[^。]{0,24}(?:补|赔)|(?:房子|房屋|屋)(?:各户)?的?(?:补|赔)(?:了|偿)?(?:多少|几多|款)/, matter: 'compensated:house', forms: LISTS },
  { pattern: /录(?:取)?(?:到|了)?(?:多少|几)分|(?:录取|分数|投档|的)线(?:分别|各)?(?:是|划)/, matter: 'intake:line', forms: ['standard'] },
  { pattern: /(?:指标|名额)[^,。]{0,6}(?:分|给)[^,。]{0,6}(?:初中|各校|各个学校|哪些学校)/, matter: 'school-paper:quota/balanced', forms: ['quota', 'paylist', 'allocation', 'plan'] },
  { pattern: /(?:一共|总共|共)招|总的[^,。]{0,4}招生计划|招(?:几|多少)[^,。]{0,3}(?:新生|班)/, matter: 'school-paper:seats', forms: ['quota'] },
];

/** Matters that a text tells of in many words. */
export function colloquialMatters(told: string, read: readonly string[]): string[] {
  return TOLD.filter(({ pattern, forms }) => forms.some((form) => read.includes(form)) && pattern.test(told)).map(({ matter }) => matter);
}
