import { randomUUID } from 'node:crypto';
import { answersFor } from '../../workflows/request/questions.js';

/** Sends one POST and reads its answer. */
export type Send = (path: string, body: object, headers: Record<string, string>) => Promise<{ readonly status: number; readonly body: { readonly caseId: string; readonly revision: number } }>;

type Act = readonly [command: string, role: string, body: object];

/** A plain request from intake to delivery, by five people. */
const LIFE: readonly Act[] = [
  ['assign', 'reception-clerk', { unitId: 'unit', officerId: 'handling-officer' }],
  ['record-search', 'handling-officer', { systems: '公文系统', places: '档案室', keywords: '征地', result: '检索到1件' }],
  ['record-conversation', 'handling-officer', { means: '电话', asked: '哪一年度', wants: '补偿标准', applicantConfirmed: true }],
  ['propose-outcome', 'handling-officer', { answers: answersFor('GRANTED.PROVIDED'), elements: { attachments: '复印件1份', formOfSupply: '纸面' } }],
  ['submit-for-review', 'handling-officer', {}],
  ['clear-secrecy', 'secrecy-reviewer', { opinion: '不涉密', form: { reviewed: '答复文书及附件', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' } }],
  ['agree', 'legal-adviser', { opinion: '合法', answers: answersFor('GRANTED.PROVIDED') }],
  ['sign', 'approving-leader', {}],
  ['serve', 'reception-clerk', { mode: 'post', trackingNumber: 'EB123456789CN' }],
];

/** Lives `cases` requests over HTTP, `connections` at once, every command with its key and revision. Returns how many were applied. */
export async function livesOver(send: Send, tokens: Readonly<Record<string, string>>, { cases, connections, today }: { cases: number; connections: number; today: string }): Promise<number> {
  let waiting = cases;
  let done = 0;
  const act = async (path: string, role: string, body: object, revision?: number) => {
    const headers = { authorization: `Bearer ${tokens[role]}`, 'idempotency-key': randomUUID(), ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }) };
    const answer = await send(path, body, headers);
    if (answer.status >= 300) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
    done += 1;
    return answer.body;
  };
  await Promise.all(Array.from({ length: connections }, async () => {
    while (waiting > 0) {
      waiting -= 1;
      let { caseId, revision } = await act('/api/requests', 'reception-clerk', {
        organId: 'land', channel: 'in-person', submittedOn: today, content: '丰城市2023年度第三批次城市建设用地征地补偿安置方案及批准文件',
        applicant: { kind: 'natural-person', name: '欧阳建国', documentNumber: '34052419800101001X', contact: { phone: '13879512345' } }, preferredMedium: 'paper', preferredRoute: 'post',
      });
      for (const [command, role, body] of LIFE) ({ revision } = await act(`/api/requests/${caseId}/commands/${command}`, role, body, revision));
    }
  }));
  return done;
}
