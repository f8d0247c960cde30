import { WorkRunner } from '../../../../src/platform/work/work-runner.js';
import { pdfOf } from '../../../support/file-samples.js';
import { expectStatus, type Office, type Someone } from '../../../support/office.js';
import { Visitor } from '../../../support/public-visitor.js';
import { ReleaseOffice } from '../../../support/release-office.js';
import { publish, storedFile } from '../../../support/released.js';
import { agreeing, CLEARED, proposal } from '../../../support/review-bodies.js';
import { DENIAL } from '../../../support/review-desk.js';
import { upload } from '../../../support/uploads.js';

const CONSULTING = { party: { name: '丰城某某建设有限公司', contact: '丰城市剑邑大道8号' }, interest: 'trade-secret', information: '施工合同价格明细' };
/** Part given, part withheld: the reply with the most passages. */
const IN_PART = proposal('PARTIALLY_GRANTED', {
  elements: {}, given: [{ part: '批复文件' }], withheld: [{ part: '讨论过程', ground: 'DENIED.PROCESS', reason: '讨论过程公开会影响公正决策' }], evidence: { processKind: '讨论记录' },
});

/** A case with the letter that a page of it shows. */
interface WithLetter {
  readonly id: string;
  readonly letterId: string;
}
/** A case as its applicant opens it. */
interface Own {
  readonly number: string;
  readonly code: string;
}

/** Cases, topics and items of the office on which every page has something to show. */
export interface Things {
  readonly registered: string;
  readonly handled: string;
  readonly drafted: WithLetter;
  readonly inReview: string;
  readonly sent: WithLetter;
  readonly correcting: Own;
  readonly replied: Own;
  readonly topic: string;
  readonly release: string;
  readonly paragraph: string;
  readonly item: string;
  readonly organ: string;
}

export async function thingsToSee(office: Office): Promise<Things> {
  const does = async (who: Someone, id: string, command: string, body: object = {}) => expectStatus(await office.command(who, id, command, body), 200);
  const replyOf = async (id: string): Promise<WithLetter> => {
    const { items } = expectStatus(await office.ask('officer', 'GET', `/requests/${id}/letters`), 200).body as { items: { id: string; form: string }[] };
    return { id, letterId: items.findLast(({ form }) => form.startsWith('reply:'))!.id };
  };
  const reviewed = async (content: string): Promise<string> => {
    const id = await office.assigned({ content });
    await does('officer', id, 'propose-outcome', DENIAL);
    await does('officer', id, 'submit-for-review');
    await does('secrecy', id, 'clear-secrecy', CLEARED);
    return id;
  };
  const agreed = async (content: string): Promise<string> => {
    const id = await reviewed(content);
    await does('adviser', id, 'agree', agreeing('DENIED.PROCESS', '依据充分'));
    return id;
  };
  const opened = async (id: string): Promise<Own> => expectStatus(await office.ask('clerk', 'POST', `/requests/${id}/query-code`, {}), 200).body as Own;

  const { release, topic } = await releaseOf(office);
  const handled = await office.assigned({ content: '河湖划界成果图及批复文件' });
  await does('officer', handled, 'consult-third-party', { ...CONSULTING, applicantToldOn: office.time.today() });
  await does('officer', handled, 'consult-organ', { organName: '丰城市水利局', joint: true, information: '河道岸线图' });
  const drafting = await office.assigned({ content: '耕地占补平衡指标使用情况' });
  await upload(office, 'clerk', drafting, { bytes: await pdfOf('申请表'), name: '申请表.pdf' });
  await does('officer', drafting, 'propose-outcome', IN_PART);
  await office.command('officer', handled, 'request-extension', { workingDays: 10, reason: '需要查阅大量历史档案' });
  await agreed('采矿许可证审批档案');
  const gone = await agreed('土地出让合同');
  await does('leader', gone, 'sign');
  await office.app.get(WorkRunner).runDue();
  await does('clerk', gone, 'serve', { mode: 'post', trackingNumber: 'EA123456789CN' });
  const unclear = await office.assigned({ content: '开发区全部文件' });
  await does('officer', unclear, 'request-correction', { items: ['请写明需要哪一年度的文件'] });
  await does('clerk', unclear, 'record-receipt', { letter: 'correction' });
  expectStatus(await new Visitor(office).submit(), 201);
  const { item } = await publish(office, { files: [await storedFile(office, '同意')] });
  const standard = { organId: 'org-land', name: '过程性信息', role: 'reason', text: '该信息属于行政机关在行政管理过程中形成的讨论记录。' };
  const paragraph = expectStatus(await office.ask('head', 'POST', '/standard-paragraphs', standard), 201).body.id as string;
  return {
    release, topic, handled, registered: expectStatus(await office.submit(), 201).body.caseId as string, drafted: await replyOf(drafting), inReview: await reviewed('储备土地清单'),
    sent: await replyOf(gone), correcting: await opened(unclear), replied: await opened(gone), item: item.indexNumber, organ: 'org-land', paragraph,
  };
}

/** Three people ask for the same; its release has been evaluated. */
async function releaseOf(office: Office): Promise<{ readonly release: string; readonly topic: string }> {
  const releases = new ReleaseOffice(office);
  const release = await releases.evaluated(await releases.flagged());
  return { release, topic: (await releases.release(release)).topicId as string };
}
