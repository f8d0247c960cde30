import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { checkLabel, type ReleaseFinding } from '../../release-gate/release-check.js';
import { ReleaseGate, type CheckedFile } from '../../release-gate/release-gate.js';
import { beijingTime } from '../format/beijing-time.js';
import { FOLDERS } from '../format/names.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

/** What the check found in files that go out, and who let what pass, and why. */
@Injectable()
export class ReleaseSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections, private readonly gate: ReleaseGate, private readonly directory: Directory, private readonly reads: Reads) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan({ caseId, changedAt }: CaseAtHand): Promise<SectionPlan> {
    const checked = await this.gate.files(this.reads, caseId);
    if (checked.length === 0) return { files: [] };
    const people = checked.flatMap(({ check }) => check?.findings.flatMap(({ override }) => override?.by ?? []) ?? []);
    const names = await this.directory.nameOf(people);
    const findings = checked.reduce((sum, { check }) => sum + (check?.findings.length ?? 0), 0);
    const file = (extension: string, text: string) => ({
      path: `${FOLDERS.release}/外发检查.${extension}`, kind: 'release-check' as const, title: `外发检查（${checked.length}个文件，${findings}项发现）`, at: changedAt,
      source: { from: 'text' as const, text },
    });
    return { people, files: [file('json', jsonText(checked.map(shown))), file('txt', checked.map((each) => textOf(each, names)).join('\n'))] };
  }
}

function shown({ attachment: { id, name, sha256 }, check }: CheckedFile) {
  return { attachmentId: id, name, sha256, state: check?.state ?? 'waiting', checkedAt: check?.checkedAt ?? null, findings: check?.findings ?? [] };
}

function textOf({ attachment, check }: CheckedFile, names: ReadonlyMap<string, string>): string {
  const lines = (check?.findings ?? []).map((each) => `  ${findingText(each, names)}\n`);
  return `${attachment.name}（SHA-256 ${attachment.sha256}）：${checkLabel(check ?? { state: 'waiting', findings: [] }).zh}\n${lines.join('')}`;
}

function findingText({ message, excerpt, count, override }: ReleaseFinding, names: ReadonlyMap<string, string>): string {
  const passed = override ? `；${names.get(override.by) ?? override.by}于 ${beijingTime(override.at)} 放行：${override.reason}` : '';
  return `${message.zh}${excerpt === null ? '' : `“${excerpt}”`}${count > 1 ? `（${count}处）` : ''}${passed}`;
}
