/**
 * Forms of record in Chinese administration: what kind of paper it is, apart from what it is about.
 * `near`: forms that one paper may be called by different people; a form that is not near another contradicts it.
 * `weak`: words that say little (文件, 材料); they contradict nothing and give way to any other word.
 */
export interface Form {
  readonly code: string;
  /** Separated by blanks; the first is shown to people. */
  readonly words: string;
  /** Shown to people instead of the first word. */
  readonly label?: string;
  readonly near?: string;
  readonly weak?: true;
  /** Words that give way to another form beside them: 面试分数一览表 are scores. */
  readonly soft?: true;
}
