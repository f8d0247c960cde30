import type { Role } from '../stores/session.js';

export type Bilingual = { readonly zh: string; readonly en: string };

interface Common {
  /** The member of the command's body; `party.name` is one of a member. */
  readonly name: string;
  /** That member, where two fields fill in the same one and each has a name of its own. */
  readonly member?: string;
  readonly label: Bilingual;
  readonly hint?: Bilingual;
  readonly optional?: boolean;
  /** Shown only while this holds of what is filled in. */
  readonly when?: (filled: Readonly<Record<string, unknown>>) => boolean;
  /** What it begins with. */
  readonly initial?: unknown;
}

/** A field of a command's form. */
export type Field = Common & (
  | { readonly kind: 'line' | 'text'; readonly max: number }
  /** Several texts, one by one. */
  | { readonly kind: 'lines'; readonly min: number; readonly most: number; readonly max: number }
  | { readonly kind: 'date' }
  | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: () => readonly { readonly value: string; readonly label: string }[]; readonly several?: boolean }
  | { readonly kind: 'unit' }
  | { readonly kind: 'organ' }
  /** A version of the policies of the organ. */
  | { readonly kind: 'policy' }
  | { readonly kind: 'person'; readonly role?: Role; /** The member that names the unit the person is of. */ readonly ofUnit?: string }
);

/** What the server offers on a case, as `commands` of its detail tells. */
export interface OfferedCommand {
  readonly type: string;
  /** Under the address of the case. */
  readonly path: string;
  readonly label: string;
  readonly basis: readonly string[];
  readonly clockEffect: string;
  /** Given for a day before today it needs a reason. */
  readonly explainedLate: boolean;
}
