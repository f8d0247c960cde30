import { DETECT_SAME } from '../../src/same-information/detection/detect-same.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { expectStatus, type Office, type Someone } from './office.js';

interface MemberRow { subject_id: string; topic_id: string; placed_by: string }

/** An office in which requests are detected when the test says so. */
export class TopicsOffice {
  constructor(readonly office: Office) {}

  /** Does all detection that was asked for. */
  async detect(): Promise<number> {
    let done = 0;
    for (let some = -1; some !== 0; done += some) some = await this.office.app.get(WorkRunner).runDue([DETECT_SAME]);
    return done;
  }

  /** Logs a request for these words; `who` names the applicant. Answers its id. */
  async asks(content: string, who = '欧阳建国', over: Record<string, unknown> = {}, clerk: Someone = 'clerk'): Promise<string> {
    return expectStatus(await this.office.submit({ content, applicant: { kind: 'natural-person', name: who, contact: { phone: phoneOf(who) } }, ...over }, { who: clerk }), 201).body.caseId as string;
  }

  /** The same for several, all detected. */
  async allAsk(...contents: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [i, content] of contents.entries()) ids.push(await this.asks(content, `申请人${'甲乙丙丁戊己庚辛壬癸'[i % 10]}${Math.floor(i / 10)}`));
    await this.detect();
    return ids;
  }

  async topicOf(requestId: string): Promise<string | null> {
    const [row] = await this.office.reads.query<MemberRow>('SELECT * FROM topic_members WHERE subject_id = ?', [requestId]);
    return row?.topic_id ?? null;
  }

  /** Topics of several requests, as letters: `aab` where the first two are in one. */
  async pattern(...requestIds: readonly string[]): Promise<string> {
    const letters = new Map<string | null, string>([[null, '-']]);
    let text = '';
    for (const id of requestIds) {
      const topic = await this.topicOf(id);
      if (!letters.has(topic)) letters.set(topic, String.fromCharCode(96 + letters.size));
      text += letters.get(topic);
    }
    return text;
  }

  async topic(id: string): Promise<Record<string, unknown>> {
    const [row] = await this.office.reads.query('SELECT * FROM topics WHERE id = ?', [id]);
    return row!;
  }
}

/** A number of one's own for each name. */
function phoneOf(name: string): string {
  const sum = Array.from(name).reduce((n, sign) => (n * 31 + sign.codePointAt(0)!) % 100_000_000, 7);
  return `139${String(sum).padStart(8, '0')}`;
}
