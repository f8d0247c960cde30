/** What identifies the record that a text asks for. JSON-serialisable; lists are sorted unless an order is told. */
export interface Facts {
  /** 文号, also incomplete ones. */
  readonly numbers: readonly DocumentNumber[];
  /** Codes of lexicon/forms.ts; the first is the record mainly asked for. */
  readonly forms: readonly string[];
  /** The words right before the word for the record, which no lexicon has to know: 安全生产 of 安全生产许可证; '' when there are none. */
  readonly modifier: string;
  /** `group:member` of the matters the wish names. */
  readonly matters: readonly string[];
  /** Those of them in the clause that names the record; all of them where it names none. */
  readonly mainMatters: readonly string[];
  /** The same, of the story around the wish: support, never contradiction. */
  readonly storyMatters: readonly string[];
  readonly names: readonly Name[];
  /** Strings that name something though no word says what; those of the wish and those of the story. */
  readonly marks: readonly string[];
  readonly storyMarks: readonly string[];
  /** Years of the record: said in the wish. */
  readonly years: readonly number[];
  readonly storyYears: readonly number[];
  readonly ordinals: readonly Ordinal[];
  readonly stages: readonly Stage[];
  /** Content words of the wish in their order, without what is in other slots of form; at most 48. */
  readonly words: readonly string[];
  /** Rarer content words of the story, sorted; at most 60. */
  readonly story: readonly string[];
  /** How the wish is worded: its words and characters in their order (words/wording.ts). */
  readonly wording: readonly string[];
  /** How the whole text is worded, for telling copies (words/sketch.ts). */
  readonly sketch: string;
}

export type Stage = 'draft' | 'final';

export interface DocumentNumber {
  /** 赣府土; '' when only the serial was given. */
  readonly organ: string;
  readonly year: number | null;
  readonly serial: number;
  /** In the wish, not only told. */
  readonly wanted: boolean;
  /** The number of another paper that the story names: 限期拆除决定(21号)到期没拆, where what was decided later is wanted. */
  readonly cited?: true;
}

/** Kinds of named things; levels of place are kinds of their own. */
export type NameClass = 'county' | 'town' | 'village' | 'group' | 'road' | 'estate' | 'area' | 'water' | 'plant' | 'company' | 'school' | 'care' | 'project' | 'facility' | 'lot' | 'household' | 'post';

export interface Name {
  readonly class: NameClass;
  /** Without what makes it one of its class: 横岗 of 横岗村. */
  readonly core: string;
  /** The word that makes it one of its class: 村. */
  readonly head: string;
  readonly wanted: boolean;
}

export type OrdinalUnit = 'batch' | 'phase' | 'section' | 'term' | 'session' | 'round' | 'building' | 'quarter' | 'half' | 'month' | 'package' | 'lot' | 'volume' | 'number' | 'route' | 'house' | 'unit' | 'event' | 'series' | 'capacity' | 'semester' | 'chainage';

export interface Ordinal {
  readonly unit: OrdinalUnit;
  readonly n: number;
  readonly wanted: boolean;
}

export type Verdict = 'same' | 'different' | 'unclear';

export type FactKind = 'document-number' | 'document-kind' | 'matter' | 'place' | 'project' | 'party' | 'year' | 'batch' | 'phase' | 'section' | 'ordinal' | 'stage' | 'words';

/** One identifying fact as it is shown; `locate` finds it in the text. */
export interface FactNote {
  readonly kind: FactKind;
  readonly ours: string | null;
  readonly theirs: string | null;
}

export interface Comparison {
  readonly verdict: Verdict;
  /** 0 … 1. */
  readonly score: number;
  readonly matches: readonly FactNote[];
  readonly differences: readonly FactNote[];
  /** One gives a number and no more, the other not that number: nothing can be told of the two. */
  readonly bareNumber?: true;
}
