import { Injectable, type OnModuleInit } from '@nestjs/common';
import { plainText } from '../../../workflows/letters/letter.js';
import { instantOf } from '../../../workflows/clock/civil-date.js';
import { LetterDocuments, type PrintedDocument } from '../../letters/documents/letter-documents.js';
import { Letters } from '../../letters/letters.js';
import type { LetterState, LetterVersion, StoredLetter } from '../../letters/store/letter.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import type { About, Mark } from '../format/manifest.js';
import { beijingTime } from '../format/beijing-time.js';
import { FOLDERS } from '../format/names.js';
import { placeIn } from '../format/safe-path.js';
import type { PlannedFile } from './plan.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

const MARKS: Readonly<Record<LetterState, { readonly mark?: Mark; readonly label: string }>> = {
  draft: { mark: 'draft', label: '（草稿）' }, recalled: { mark: 'recalled', label: '（已撤回）' }, discarded: { mark: 'discarded', label: '（已作废草稿）' }, issued: { label: '' },
};
const CAUSES: Readonly<Record<LetterVersion['cause'], string>> = { made: '生成', revised: '修改', 'facts-changed': '事实变化后更新', 'carried-over': '承接撤回的文书' };
const FORMATS = ['pdf', 'docx'] as const;

/** Every document of the case as it was printed, and every version of its text with its hash. */
@Injectable()
export class LettersSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections, private readonly letters: Letters, private readonly documents: LetterDocuments, private readonly reads: Reads) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan({ caseId }: CaseAtHand): Promise<SectionPlan> {
    const rows = await this.letters.ofCase(this.reads, caseId);
    const files: PlannedFile[] = [];
    const people: string[] = [];
    for (const [i, row] of rows.entries()) {
      const versions = await this.letters.versions(this.reads, row.id);
      files.push(...filesOf(row, i + 1, versions, await this.documents.of(this.reads, row.id)));
      people.push(...[row.createdBy, ...versions.map(({ madeBy }) => madeBy)].filter((id) => id !== null));
    }
    return { files, people };
  }
}

function filesOf(row: StoredLetter, n: number, versions: readonly LetterVersion[], printed: readonly PrintedDocument[]): PlannedFile[] {
  const { mark, label } = MARKS[row.state];
  const latest = versions.find(({ version }) => version === row.version)?.letter ?? versions.at(-1)!.letter;
  const title = `${latest.title}${row.docNumber ? `（${row.docNumber}）` : ''}${label}`;
  const place = placeIn(FOLDERS.letters, n, title);
  const about: Omit<About, 'kind'> = { title, letterId: row.id, ...(mark && { mark }) };
  const at = row.issuedOn === null ? row.changedAt : instantOf(row.issuedOn, '12:00');
  const earlier = printed.filter(({ version }) => version !== row.version).map((each): PlannedFile => ({
    ...about, kind: 'letter', format: each.format, version: each.version, at, path: `${place}-第${each.version}版.${each.format}`, source: stored(each),
  }));
  const text = { ...about, kind: 'letter-text' as const, title: `${title}文本（共${versions.length}版）`, at: versions.at(-1)!.madeAt };
  return [
    ...FORMATS.flatMap((format): PlannedFile[] => {
      const document = printed.find((each) => each.format === format && each.version === row.version);
      const file = { ...about, kind: 'letter' as const, format, version: row.version, at, path: `${place}.${format}` };
      if (document) return [{ ...file, source: stored(document) }];
      if (row.issuedOn !== null) return [{ ...file, source: { from: 'printing', letterId: row.id, format } }];
      return format === 'pdf' && row.state === 'draft' ? [{ ...file, source: { from: 'proof', letter: latest } }] : [];
    }),
    ...earlier,
    { ...text, path: `${place}-文本.json`, source: { from: 'text', text: jsonText(versionsOf(row, versions)) } },
    { ...text, path: `${place}-文本.txt`, source: { from: 'text', text: versions.map(versionText).join('\n') } },
  ];
}

const stored = ({ fileId, sha256, size }: PrintedDocument): PlannedFile['source'] => ({ from: 'stored', fileId, sha256, size });

function versionsOf({ id, form, formVersion, subject, state, docNumber, issuedOn, version }: StoredLetter, versions: readonly LetterVersion[]) {
  return { letterId: id, form, formVersion, subject, state, docNumber, issuedOn, version, versions };
}

function versionText({ version, contentHash, cause, madeBy, madeAt, letter }: LetterVersion): string {
  return `====== 第${version}版（${CAUSES[cause]}，${beijingTime(madeAt)}，${madeBy ?? '系统'}）\n====== 文本散列 ${contentHash}\n${plainText(letter)}\n`;
}
