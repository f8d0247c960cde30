import { mayPass } from '../../../release-gate/release-check.js';
import { printPaper } from '../../papers/print-paper.js';
import { against, type Doer } from './doing.js';

export const attachFile: Doer<'attach-file'> = async ({ name, purpose, paper, title }, doing, services) => {
  const bytes = await printPaper(paper(doing.story, doing.on));
  return services.uploads.add(doing.caseId, { filename: name, bytes, purpose, ...(title === undefined ? {} : { title }) }, await against(doing, services));
};

export const withdrawFile: Doer<'withdraw-file'> = async ({ purpose, reason }, doing, services) => {
  const { attachments, reads, withdrawals } = services;
  const file = (await attachments.ofCase(reads, doing.caseId)).findLast((each) => each.purpose === purpose && each.withdrawal === null);
  if (!file) throw new Error(`case ${doing.caseId} has no file of the purpose '${purpose}'`);
  return withdrawals.withdraw(doing.caseId, file.id, reason, await against(doing, services));
};

export const letFindingsPass: Doer<'let-findings-pass'> = async ({ reason }, doing, services) => {
  const files = await services.gate.files(services.reads, doing.caseId);
  const open = files.flatMap(({ check }) => check?.findings ?? []).filter((each) => mayPass(each) && each.override === null);
  if (open.length === 0) throw new Error(`nothing was found in the enclosures of case ${doing.caseId}`);
  for (const [i, { id, attachmentId }] of open.entries()) {
    const by = await against(doing, services);
    await services.overrides.pass(doing.caseId, { attachmentId, findingId: id, reason }, { ...by, key: `${by.key}/${i}` });
  }
};
