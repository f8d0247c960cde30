import { formOf } from '../../../workflows/letters/forms/find-form.js';
import { isGap, type Block, type Letter, type Run } from '../../../workflows/letters/letter.js';
import type { Finding } from '../../../workflows/letters/lint/finding.js';
import { type Explanation, explanationOf } from '../check/explanations.js';
import type { LetterVersion, StoredLetter } from '../store/letter.js';
import type { PrintedDocument } from '../documents/letter-documents.js';
import type { BlockView, FindingView, LetterTextView, PrintedView, RunView } from './letter-views.js';

const run = (each: Run): RunView => (isGap(each) ? { text: null, gap: each.gap, label: each.label } : { text: each, gap: null, label: null });

function block(each: Block): BlockView {
  const { id, kind, role, locked, label } = each;
  if (each.kind === 'sheet') return { id, kind, role, locked, label, runs: [], rows: each.rows.map((row) => ({ label: row.label, runs: row.runs.map(run) })), item: null };
  return { id, kind, role, locked, label, runs: each.runs.map(run), rows: [], item: each.item ?? null };
}

export function shownText({ issuer, title, docNumber, addressee, blocks, enclosures, remedy, issuedOn }: Letter): LetterTextView {
  return { issuer, title, docNumber, addressee: (addressee ?? []).map(run), blocks: blocks.map(block), enclosures, remedy, issuedOn };
}

/** In both languages; the answer is spoken in the client's. */
export function shownLine({ id, form, formVersion, state, version, docNumber, issuedOn, subject, createdAt, changedAt }: StoredLetter) {
  return { id, form, label: formOf(form, formVersion).label, formVersion, state, version, docNumber, issuedOn, subject, createdAt, changedAt };
}

export function shownFindings(findings: readonly Finding[], explanations: readonly Explanation[] = []): Omit<FindingView, 'message' | 'remedy'>[] {
  return findings.map((each) => {
    const { file: _, ...shown } = each;
    return { ...shown, excerpt: each.excerpt ?? null, explanation: explanationOf(each, explanations)?.reason ?? null };
  });
}

/** Where its bytes lie is nobody's business. */
export function shownDocument({ format, version, sha256, size, renderer, renderedAt }: PrintedDocument): PrintedView {
  return { format, version, sha256, size, renderer, renderedAt };
}

export function shownVersion({ version, cause, madeBy, madeAt, contentHash }: LetterVersion, names: ReadonlyMap<string, string>) {
  return { version, cause, madeBy: madeBy === null ? null : names.get(madeBy) ?? madeBy, madeAt, contentHash };
}
