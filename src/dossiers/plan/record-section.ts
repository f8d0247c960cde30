import { Injectable } from '@nestjs/common';
import { COMMANDS } from '../../../workflows/request/v1/steps/all.js';
import { Directory } from '../../identity/people/directory.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import { enteredLate } from '../../requests/detail/entered-late.js';
import { beijingTime } from '../format/beijing-time.js';
import type { RecordLine } from '../format/record-lines.js';
import type { PlannedFile } from './plan.js';
import { jsonText, type CaseAtHand } from './section.js';

/** The record for people, and who is who in it: it names everybody by their ids. */
@Injectable()
export class RecordSection {
  constructor(private readonly directory: Directory, private readonly applicants: Applicants, private readonly parties: ThirdParties, private readonly reads: Reads) {}

  async plan(about: CaseAtHand, lines: readonly RecordLine[], others: readonly string[]): Promise<PlannedFile[]> {
    const { row } = about.request;
    const people = await this.directory.nameOf([...new Set([...lines.flatMap(idsIn), ...others])]);
    const applicant = await this.applicants.open(this.reads, row.applicant_id);
    const who = {
      people: Object.fromEntries([...people].sort(([a], [b]) => (a < b ? -1 : 1))),
      applicants: { [applicant.id]: applicant.name },
      thirdParties: Object.fromEntries((await this.parties.of(this.reads, about.caseId)).map(({ id, name }) => [id, name])),
      units: Object.fromEntries((await this.directory.units(row.organ_id)).map(({ id, name }) => [id, name])),
      organs: { [row.organ_id]: (await this.directory.organ(row.organ_id))?.name ?? row.organ_id },
    };
    const at = about.changedAt;
    return [
      { path: 'people.json', kind: 'people', title: '记录中的人员和单位', at, source: { from: 'text', text: jsonText(who) } },
      { path: '08-办理记录.txt', kind: 'record', title: '办理记录（供阅读）', at, source: { from: 'text', text: lines.map((each) => readable(each, people)).join('') } },
    ];
  }
}

/** Everything in an entry that may be somebody's id. */
function idsIn({ actorId, payload }: RecordLine): string[] {
  const found: string[] = actorId === null ? [] : [actorId];
  const look = (value: unknown): void => {
    if (typeof value === 'string') {
      if (/^[\w-]{1,36}$/.test(value)) found.push(value);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(look);
  };
  look(payload);
  return found;
}

function readable(line: RecordLine, people: ReadonlyMap<string, string>): string {
  const { seq, on, at, type, actorId, payload, hash } = line;
  const nobody = (payload as Readonly<Record<string, unknown>>)['byApplicant'] === undefined ? '系统' : '申请人（网上办理）';
  const actor = actorId === null ? nobody : people.get(actorId) ?? actorId;
  return `${String(seq).padStart(4, ' ')}　${on}　${COMMANDS.get(type)?.label.zh ?? type}　${actor}　登记于 ${beijingTime(at)}${lateWords(line)}　散列 ${hash}\n`;
}

/** 补录 and its reason, on the line of the entry. */
function lateWords(line: RecordLine): string {
  const { enteredLate: late, lateReason } = enteredLate(line);
  if (!late) return '';
  return lateReason === null ? '（补录）' : `（补录，理由：${lateReason.replace(/\s+/g, ' ')}）`;
}
