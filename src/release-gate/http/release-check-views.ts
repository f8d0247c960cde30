import { SCAN_LABELS } from '../../attachments/attachment.js';
import { ScanView, ByView } from '../../attachments/http/attachment-views.js';
import { LEAK_RULES } from '../../documents/leak-rules.js';
import { Flag, ListOf, Of, OfOrNull, Text, TextOrNull, Whole, WholeOrNull, Word } from '../../requests/http/views/shown.js';
import { checkLabel, CHECK_STATES, mayPass, type Blocker, type ReleaseFinding } from '../release-check.js';
import { blockersOf, type CheckedFile } from '../release-gate.js';

export class FindingPlaceView {
  @WholeOrNull('Page of a PDF, from 1') page: number | null;
  @TextOrNull('Sheet of a workbook') sheet: string | null;
  @TextOrNull('Part of an Office document') part: string | null;
}

export class OverrideView {
  @Whole('Epoch milliseconds') at: number;
  @Of(() => ByView) by: ByView;
  @Text() reason: string;
}

export class LeakFindingView {
  @Text() id: string;
  @Word(Object.keys(LEAK_RULES)) rule: string;
  @Word(['error', 'note'], 'An error keeps the file from leaving') severity: string;
  @Of(() => FindingPlaceView) where: FindingPlaceView;
  @Text('What it is, and what to do about it') message: string;
  @TextOrNull('The beginning of it, personal data masked') excerpt: string | null;
  @Whole('How often at this place') count: number;
  @Flag('Whether a reason can let it pass') mayPass: boolean;
  @OfOrNull(() => OverrideView) override: OverrideView | null;
}

export class CheckedFileView {
  @Text() attachmentId: string;
  @Text() name: string;
  @Word(['reply', 'letter', 'publication']) purpose: string;
  @TextOrNull() letterId: string | null;
  @Word(CHECK_STATES) state: string;
  @Text() label: string;
  @WholeOrNull('Epoch milliseconds') checkedAt: number | null;
  @Of(() => ScanView) scan: ScanView;
  @ListOf(() => LeakFindingView) findings: readonly LeakFindingView[];
  @Flag('Nothing keeps it from leaving') mayLeave: boolean;
}

export class BlockerView {
  @Text() attachmentId: string;
  @Text('A rule of the check, or `not-checked`, `not-scanned`, `scan-failed`, `infected`') rule: string;
  @Text() message: string;
}

export class ReleaseCheckView {
  @Flag('Nothing keeps the enclosures of the reply from leaving') replyMayLeave: boolean;
  @ListOf(() => CheckedFileView) files: readonly CheckedFileView[];
  @ListOf(() => BlockerView, 'What keeps files from leaving, those of other letters too') blockers: readonly BlockerView[];
}

/** People who let findings pass. */
export function overridersOf(files: readonly CheckedFile[]): string[] {
  return files.flatMap(({ check }) => check?.findings.flatMap(({ override }) => (override ? [override.by] : [])) ?? []);
}

/** Texts in both languages, for `spoken`. */
export function shownCheck(files: readonly CheckedFile[], names: ReadonlyMap<string, string>) {
  const blocked = files.map((file) => ({ file, blockers: blockersOf(file) }));
  return {
    replyMayLeave: blocked.every(({ file, blockers }) => file.attachment.purpose !== 'reply' || blockers.length === 0),
    files: blocked.map(({ file, blockers }) => shownFile(file, blockers, names)),
    blockers: blocked.flatMap(({ blockers }) => blockers),
  };
}

function shownFile({ attachment, check }: CheckedFile, blockers: readonly Blocker[], names: ReadonlyMap<string, string>) {
  const { id, name, purpose, letterId, scan } = attachment;
  const state = check?.state ?? 'waiting';
  return {
    attachmentId: id, name, purpose, letterId, state, label: checkLabel({ state, findings: check?.findings ?? [] }), checkedAt: check?.checkedAt ?? null, scan: { ...scan, label: SCAN_LABELS[scan.state] },
    findings: (check?.findings ?? []).map((finding) => shownFinding(finding, names)), mayLeave: blockers.length === 0,
  };
}

function shownFinding(finding: ReleaseFinding, names: ReadonlyMap<string, string>) {
  const { attachmentId: _attachment, where: { page = null, sheet = null, part = null }, override, ...rest } = finding;
  return {
    ...rest, where: { page, sheet, part }, mayPass: mayPass(finding) && override === null,
    override: override && { at: override.at, by: { id: override.by, name: names.get(override.by) ?? override.by }, reason: override.reason },
  };
}
