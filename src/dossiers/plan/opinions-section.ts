import { Injectable, type OnModuleInit } from '@nestjs/common';
import { opinionText } from '../../../workflows/letters/forms/files/file-facts.js';
import { textOf } from '../../../workflows/letters/letter.js';
import { QUESTION_SPECS } from '../../../workflows/request/questions.js';
import type { Opinion } from '../../../workflows/request/v1/opinion.js';
import { peopleIn } from '../../requests/detail/facts.js';
import { FOLDERS } from '../format/names.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';
import { Directory } from '../../identity/people/directory.js';

const STEPS: Readonly<Record<Opinion['step'], string>> = { secrecy: '保密审查', legality: '合法性审查', head: '负责人决定', approval: '签发' };

/** What reviewers, the head and the leader said, with their answers to the seven questions; the searches; the proposal. */
@Injectable()
export class OpinionsSection implements DossierSection, OnModuleInit {
  constructor(private readonly sections: DossierSections, private readonly directory: Directory) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan({ request: { context }, changedAt }: CaseAtHand): Promise<SectionPlan> {
    const { opinions, searches, proposal } = context;
    if (opinions.length === 0 && searches.length === 0 && !proposal) return { files: [] };
    const people = [...peopleIn(context), ...searches.flatMap(({ by }) => by ?? [])];
    const names = await this.directory.nameOf(people);
    const file = (extension: string, text: string) => ({
      path: `${FOLDERS.review}/审查意见和检索记录.${extension}`, kind: 'review' as const, title: '审查意见和检索记录', at: changedAt, source: { from: 'text' as const, text },
    });
    const lines = [...opinions.map((each) => opinionLines(each, names)), ...searches.map((each) => `检索 ${each.on}　${each.by === null ? '系统' : names.get(each.by) ?? each.by}\n${[each.systems, each.places, each.keywords, each.period, each.result].filter(Boolean).join('；')}\n`)];
    return { people, files: [file('json', jsonText({ proposal, opinions, searches })), file('txt', lines.join('\n'))] };
  }
}

function opinionLines(given: Opinion, names: ReadonlyMap<string, string>): string {
  const { step, by, on, note, answers = [] } = given;
  const answered = answers.map((answer) => {
    const spec = QUESTION_SPECS.find(({ key }) => key === answer.question);
    const choice = spec?.choices.find(({ key }) => key === answer.choice);
    return `  ${spec?.label.zh ?? answer.question}：${choice?.label.zh ?? answer.choice}${answer.note ? `。${answer.note}` : ''}\n`;
  });
  return `${STEPS[step]} ${on}　${by === null ? '系统' : names.get(by) ?? by}：${textOf(opinionText(given))}\n${note ? `${note}\n` : ''}${answered.join('')}`;
}
