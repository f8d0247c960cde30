import { CommandAnswerView } from '../../requests/http/views/command-views.js';
import { DayOrNull, Flag, Free, ListOf, Of, OfOrNull, Text, TextOrNull, Texts, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';

/** A stretch of text, or a hole: a fact that is missing. */
export class RunView {
  @TextOrNull('Text; null for a gap') text: string | null;
  @TextOrNull('Name of the missing fact, as `organ.phone`; null for text') gap: string | null;
  @TextOrNull('What the missing fact is called') label: string | null;
}

export class SheetRowView {
  @Text() label: string;
  @ListOf(() => RunView) runs: readonly RunView[];
}

export class BlockView {
  @Text('Stable from version to version; comments are anchored to it') id: string;
  @Word(['paragraph', 'sheet']) kind: string;
  @Text('What it is for: `ground`, `reason`, `remedy`, …') role: string;
  @Flag('Locked text follows from the case') locked: boolean;
  @Text() label: string;
  @ListOf(() => RunView, 'Of a paragraph') runs: readonly RunView[];
  @ListOf(() => SheetRowView, 'Of a sheet') rows: readonly SheetRowView[];
  @WholeOrNull('Number of the item of the request it answers') item: number | null;
}

export class LetterTextView {
  @Text() issuer: string;
  @Text() title: string;
  @TextOrNull('Null in a draft') docNumber: string | null;
  @ListOf(() => RunView, 'Empty on sheets without one') addressee: readonly RunView[];
  @ListOf(() => BlockView) blocks: readonly BlockView[];
  @Texts() enclosures: readonly string[];
  @Word(['R1', 'R2', 'R3', 'none'], 'Remedy text it carries') remedy: string;
  @DayOrNull('Null in a draft') issuedOn: string | null;
}

export class FindingView {
  @Text() rule: string;
  @Word(['error', 'warning'], 'Errors block agreement and sending; warnings need a reason') severity: string;
  @Text() article: string;
  @Text() message: string;
  @Text('What to do about it') remedy: string;
  @TextOrNull() blockId: string | null;
  @TextOrNull('The offending text, masked where it is personal data') excerpt: string | null;
  @TextOrNull('Why a warning may stand, where somebody said so') explanation: string | null;
}

export class PrintedView {
  @Word(['pdf', 'docx']) format: string;
  @Whole() version: number;
  @Text() sha256: string;
  @Whole('In bytes') size: number;
  @Text() renderer: string;
  @Whole('Epoch milliseconds') renderedAt: number;
}

export class LetterLineView {
  @Text() id: string;
  @Text('Key of its form') form: string;
  @Text('Name of the document') label: string;
  @Whole('It keeps the version it was made with') formVersion: number;
  @Word(['draft', 'issued', 'recalled', 'discarded']) state: string;
  @Whole() version: number;
  @TextOrNull() docNumber: string | null;
  @DayOrNull() issuedOn: string | null;
  @Free('What it is about where a case has several of a kind') subject: unknown;
  @Whole('Epoch milliseconds') createdAt: number;
  @Whole('Epoch milliseconds') changedAt: number;
}

export class LetterListView {
  @ListOf(() => LetterLineView) items: readonly LetterLineView[];
}

export class LetterVersionLineView {
  @Whole() version: number;
  @Word(['made', 'revised', 'facts-changed', 'carried-over'], 'Why there is a new version') cause: string;
  @TextOrNull('Name of who made it') madeBy: string | null;
  @Whole('Epoch milliseconds') madeAt: number;
  @Text('SHA-256 of what it says') contentHash: string;
}

export class LetterMayView {
  @Flag('The officer’s own text; a draft that is no reply is issued with it') revise: boolean;
  @Flag('A document that waited for a missing fact') issue: boolean;
  @TextOrNull('Why neither; null where there is nothing to be done') why: string | null;
}

export class UsedParagraphView {
  @Text() blockId: string;
  @Text() paragraphId: string;
  @Whole('The version that was used; it stays') version: number;
  @Text('As that version was called') name: string;
  @Whole('Its newest version: above `version` where it was changed since') newest: number;
  @Flag('The passage still has its words') verbatim: boolean;
}

export class LetterView extends LetterLineView {
  @Of(() => LetterMayView, 'What the caller may do now') may: LetterMayView;
  @Of(() => LetterTextView, 'A draft as the facts of today make it; an issued letter as it was issued') letter: LetterTextView;
  @Free('The officer’s own text, by passage') free: unknown;
  @ListOf(() => FindingView) findings: readonly FindingView[];
  @ListOf(() => UsedParagraphView, 'Standard paragraphs that it used') paragraphs: readonly UsedParagraphView[];
  @ListOf(() => PrintedView) documents: readonly PrintedView[];
  @ListOf(() => LetterVersionLineView) versions: readonly LetterVersionLineView[];
}

export class LetterVersionView extends LetterVersionLineView {
  @Of(() => LetterTextView) letter: LetterTextView;
}

export class LetterPreviewView {
  @Of(() => LetterTextView) letter: LetterTextView;
  @ListOf(() => FindingView) findings: readonly FindingView[];
}

export class PlannedLetterView {
  @OfOrNull(() => LetterTextView, 'Null while the answers decide nothing') letter: LetterTextView | null;
  @ListOf(() => FindingView) findings: readonly FindingView[];
}

export class LetterMadeView {
  @Text() letterId: string;
  @Of(() => CommandAnswerView) answer: CommandAnswerView;
}

export class FormPassageView {
  @Text() id: string;
  @Text('As a standard paragraph names it: `reason`, `supply`, …') role: string;
  @Text() label: string;
}

export class FormStepView {
  @Text('As `REQUEST_CORRECTION`') command: string;
  @Text() label: string;
}

export class FormView {
  @Text() key: string;
  @Whole() version: number;
  @Text() label: string;
  @Whole('Number in the standard set of documents') document: number;
  @Word(['applicant', 'third-party', 'organ', 'internal']) audience: string;
  @TextOrNull('Sign its numbers carry; null without number') sign: string | null;
  @Flag('Letters are made with this version now; earlier ones keep theirs') newest: boolean;
  @OfOrNull(() => FormStepView, 'The step of a case that makes it; null for sheets made by hand') madeBy: FormStepView | null;
  @ListOf(() => FormPassageView, 'Passages that officers write; everything else follows from the case') passages: readonly FormPassageView[];
}

export class FormListView {
  @ListOf(() => FormView) items: readonly FormView[];
}

export class RuleView {
  @Text() rule: string;
  @Word(['error', 'warning']) severity: string;
  @Text() article: string;
  @Text() label: string;
}

export class RuleListView {
  @ListOf(() => RuleView) items: readonly RuleView[];
}
