import { Injectable, type OnModuleInit } from '@nestjs/common';
import { APPLICANT_KINDS } from '../../../workflows/request/applicant-kinds.js';
import { channelOf } from '../../../workflows/request/channels.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Applicants } from '../../requests/applicants/applicants.js';
import type { ApplicantView } from '../../requests/applicants/applicant.js';
import { ThirdParties, type ThirdPartyView } from '../../requests/applicants/third-parties.js';
import { FOLDERS } from '../format/names.js';
import { DossierSections, jsonText, type CaseAtHand, type DossierSection, type SectionPlan } from './section.js';

/** The request itself: who asked for what, when and how; third parties. The record knows them by their ids only. */
@Injectable()
export class RequestSection implements DossierSection, OnModuleInit {
  constructor(
    private readonly sections: DossierSections,
    private readonly applicants: Applicants,
    private readonly parties: ThirdParties,
    private readonly reads: Reads,
  ) {}

  onModuleInit(): void {
    this.sections.register(this);
  }

  async plan(about: CaseAtHand): Promise<SectionPlan> {
    const { row } = about.request;
    const applicant = await this.applicants.open(this.reads, row.applicant_id);
    const thirdParties = await this.parties.of(this.reads, about.caseId);
    const file = (extension: string, text: string) => ({
      path: `${FOLDERS.request}/申请信息.${extension}`, kind: 'request' as const, title: '申请信息', at: about.changedAt, source: { from: 'text' as const, text },
    });
    return { files: [file('json', jsonText(factsOf(about, applicant, thirdParties))), file('txt', textOf(about, applicant, thirdParties))] };
  }
}

function factsOf({ request: { row, context } }: CaseAtHand, applicant: ApplicantView, thirdParties: readonly ThirdPartyView[]) {
  return {
    number: row.number, intakeNumber: row.intake_number, channel: row.channel, submittedOn: context.submittedOn, arrivedOn: context.arrivedOn, confirmedOn: context.confirmedOn,
    receivedOn: context.receivedOn, content: row.content, narrowedContent: row.narrowed_content, docNumberSought: row.doc_number_sought,
    preferredMedium: row.preferred_medium, preferredRoute: row.preferred_route, applicant, thirdParties,
  };
}

function textOf({ request: { row, context } }: CaseAtHand, applicant: ApplicantView, thirdParties: readonly ThirdPartyView[]): string {
  const { agent } = applicant;
  const lines: (readonly [string, string | null | undefined])[] = [
    ['登记编号', row.number ?? row.intake_number], ['提交方式', channelOf(context.channel).label.zh], ['提交日期', context.submittedOn], ['到件日期', context.arrivedOn],
    ['双方确认日期', context.confirmedOn], ['收到申请之日', context.receivedOn], ['申请人类别', APPLICANT_KINDS.find(({ kind }) => kind === applicant.kind)?.label.zh],
    ['申请人', applicant.name], ['证件号码', applicant.documentNumber], ['电话', applicant.phone], ['电子邮箱', applicant.email], ['地址', applicant.address],
    ['代理人', agent?.name], ['代理人证件号码', agent?.documentNumber], ['代理人电话', agent?.phone], ['授权', agent?.authorisation],
    ['申请公开的内容', row.content], ['经申请人同意缩小后的内容', row.narrowed_content], ['所涉文号', row.doc_number_sought],
    ...thirdParties.map(({ name, contact, id }) => ['第三方', `${name}${contact ? `，${contact}` : ''}（${id}）`] as const),
  ];
  return lines.filter(([, text]) => text).map(([label, text]) => `${label}：${text}\n`).join('');
}
