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
