/**
 * Matters: what a paper is about, sorted in groups of things that exclude each other. Two texts that name members of one group, and no
 * common one, ask for different papers (低保 and 特困, 小学 and 初中, 环评 and 规划许可). A word may stand for several members when people
 * use it for each of them. The first word of a member is shown to people.
 */
export interface MatterGroup {
  readonly group: string;
  readonly members: Readonly<Record<string, string>>;
}

/** The group of a matter written `group:member`. */
export const groupOf = (matter: string): string => matter.slice(0, matter.indexOf(':'));

/** Assistance, subsidies and works have lists, funds and plans of their own: whoever wants those of one does not want those of another. */
const KINDS = new Map([['compensated', 'programme'], ['intake', 'programme'], ['assistance', 'programme'], ['subsidy', 'programme'], ['works', 'programme'], ['price-step', 'act'], ['zone-kind', 'act'], ['procedure', 'act']]);
/** Groups of one kind exclude each other as the members of one group do. */
export const kindOf = (matter: string): string => KINDS.get(groupOf(matter)) ?? groupOf(matter);

/** A member may be part of another, written `whole/part`: 义务兵优待金 is one of the payments to veterans, 老年生活补助 another. */
export const rootOf = (matter: string): string => matter.split('/', 1)[0]!;

const isWithin = (part: string, whole: string): boolean => part === whole || part.startsWith(`${whole}/`);

/** Whether both may mean one matter: who says less does not contradict. */
export const meet = (a: string, b: string): boolean => isWithin(a, b) || isWithin(b, a);

/** What is said more closely beside it is not said again. */
export const closest = (matters: readonly string[]): string[] => matters.filter((matter) => !matters.some((other) => other !== matter && isWithin(other, matter)));

/** The words of a list written as text. */
export const wordsOf = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
