type Bilingual = { readonly zh: string; readonly en: string };

/** A field of an administration form. */
export interface EditField {
  readonly name: string;
  readonly label: Bilingual;
  readonly max?: number;
  readonly optional?: boolean;
  readonly hint?: Bilingual;
  /** Across the whole form. */
  readonly wide?: boolean;
  /** A text of several lines. */
  readonly lines?: number;
  /** Shown and not changed. */
  readonly fixed?: boolean;
  readonly choices?: () => readonly { readonly value: string; readonly label: string }[];
}
