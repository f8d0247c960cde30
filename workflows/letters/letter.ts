import type { CivilDate } from '../clock/civil-date.js';
import type { Citation, OutcomeCode, RemedyClass } from '../request/outcomes.js';

/** A fact that is missing. The letter shows it, and cannot leave while it stands. */
export interface Gap {
  /** Name of the fact, as `organ.phone`. */
  readonly gap: string;
  /** What it is called for people: `联系电话`. */
  readonly label: string;
}

/** A stretch of text, or a hole in it. */
export type Run = string | Gap;

/** What a block is for. The checks of a letter look at roles, not at wording. */
export type BlockRole =
  /** Receipt: day and number of the request. */
  | 'receipt'
  /** What was asked for, restated. */
  | 'request'
  /** What was found and decided. */
  | 'decision'
  /** Legal basis, to the item. */
  | 'ground'
  | 'reason'
  /** An item of the request that is given. */
  | 'given'
  /** An item, or a part, that is withheld, with ground and reason. */
  | 'withheld'
  /** What is to be corrected, one block an item. */
  | 'correction-item'
  /** A period and its last day. */
  | 'period'
  /** What follows from silence, or from letting a period pass. */
  | 'consequence'
  /** How and where to answer, pay or collect. */
  | 'how-to'
  | 'amount'
  /** What is enclosed, and in which form it is supplied. */
  | 'supply'
  | 'remedy'
  | 'contact'
  | 'other';

/** A paragraph of a letter. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Unique within the letter and stable from version to version: comments are anchored to it. `withheld:2` */
  readonly id: string;
  readonly role: BlockRole;
  /** Locked text follows from the case and cannot be edited; free text is the officer's. */
  readonly locked: boolean;
  /** Heading of the paragraph in the editor; not printed. */
  readonly label: string;
  readonly runs: readonly Run[];
  /** Number of the item of the request it answers, from 1, where the request has several. */
  readonly item?: number;
  /** Ground of a withheld part, and what the paragraph cites. */
  readonly ground?: OutcomeCode;
  readonly cites?: readonly Citation[];
}

/** Rows of label and text, for sheets that stay in the file (审查呈批单, 送达回证, …). */
export interface Sheet {
  readonly kind: 'sheet';
  readonly id: string;
  readonly role: 'other';
  readonly locked: boolean;
  readonly label: string;
  readonly rows: readonly { readonly label: string; readonly runs: readonly Run[]; /** Height in lines, for what is written by hand. */ readonly lines?: number }[];
}

export type Block = Paragraph | Sheet;

/** A document of domain §9.1 as it is read, edited, checked and printed. Plain JSON. */
export interface Letter {
  readonly form: string;
  /** The version of the form it was made with; it keeps that version. */
  readonly formVersion: number;
  /** To whom it goes; `internal` stays in the file. */
  readonly audience: 'applicant' | 'third-party' | 'organ' | 'internal';
  /** Name of the organ at the head (发文机关标志). */
  readonly issuer: string;
  /** `政府信息公开申请答复书` */
  readonly title: string;
  /** 文号, given at signature; null in a draft. */
  readonly docNumber: string | null;
  /** 主送: the name of a person or an organ; null on sheets without one. */
  readonly addressee: readonly Run[] | null;
  readonly blocks: readonly Block[];
  /** Titles of what is enclosed, in order. */
  readonly enclosures: readonly string[];
  /** Remedy text it carries: R1, R2, of a third party R3, or none (domain §6.1). */
  readonly remedy: RemedyClass | 'R3';
  /** 成文日期: the day of signature; null in a draft. */
  readonly issuedOn: CivilDate | null;
  /** Whether room is left for the seal. */
  readonly sealed: boolean;
}

/** The officer's text of free blocks, by block id. */
export type FreeTexts = Readonly<Record<string, string>>;

export const isGap = (run: Run): run is Gap => typeof run !== 'string';

/** How a gap looks in text: `【待补：联系电话】`. */
export const gapText = ({ label }: Gap): string => `【待补：${label}】`;

export function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (isGap(run) ? gapText(run) : run)).join('');
}

/** The paragraphs of a letter, in order. */
export function paragraphsOf(letter: Letter): Paragraph[] {
  return letter.blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
}

/** Every hole of a letter, with the block that has it (`addressee` for the addressee). */
export function gapsOf(letter: Letter): { readonly blockId: string; readonly gap: Gap }[] {
  const holes = (blockId: string, runs: readonly Run[]) => runs.filter(isGap).map((gap) => ({ blockId, gap }));
  return [
    ...holes('addressee', letter.addressee ?? []),
    ...letter.blocks.flatMap((block) => (block.kind === 'paragraph' ? holes(block.id, block.runs) : block.rows.flatMap((row) => holes(block.id, row.runs)))),
  ];
}

/** The whole letter as plain text, one paragraph a line: for comparison, search and reading aloud. */
export function plainText(letter: Letter): string {
  const rows = letter.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : block.rows.map((row) => `${row.label}：${textOf(row.runs)}`)));
  return [letter.issuer, letter.title, letter.docNumber, letter.addressee && `${textOf(letter.addressee)}：`, ...rows,
    ...letter.enclosures.map((each, i) => `附件${i + 1}：${each}`), letter.issuer, letter.issuedOn].filter((line) => line !== null && line !== '').join('\n');
}
