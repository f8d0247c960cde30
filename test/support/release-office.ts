import { WorkRunner } from '../../src/platform/work/work-runner.js';
import type { Answer } from './browser.js';
import { expectStatus, type Office, ORGANS, type Someone, UNITS } from './office.js';

/** A different applicant for each number. */
export const applicant = (n: number, name = `申请人${'甲乙丙丁戊己庚辛壬癸'[n % 10]}`) =>
  ({ kind: 'natural-person', name, documentKind: 'passport', documentNumber: `G${String(10_000_000 + n)}`, contact: { phone: `138795${String(10_000 + n)}` } });

/** What several people ask for: the approval of one batch of land in one town. */
export const ASKED = '申请公开丰城市尚庄街道2023年度第3批次城市建设用地的批准文件';

/** Requests, topics and their evaluation, driven over HTTP as people do it; background work is done when the test says so. */
export class ReleaseOffice {
  constructor(readonly office: Office) {}

  /** Somebody asks; the texts are read and topics weighed. Answers the request's id. */
  async asked(n: number, over: Record<string, unknown> = {}, who: Someone = 'clerk'): Promise<string> {
    const id = expectStatus(await this.office.submit({ content: ASKED, applicant: applicant(n), ...over }, { who }), 201).body.caseId as string;
    await this.work();
    return id;
  }

  work(): Promise<number> {
    return this.office.app.get(WorkRunner).runDue();
  }

  async topicOf(requestId: string): Promise<string> {
    const [row] = await this.office.reads.query<{ topic_id: string }>('SELECT topic_id FROM topic_members WHERE subject_id = ?', [requestId]);
    return row!.topic_id;
  }

  /** Releases as lists show them, the latest changed first. */
  async releases(query = '', who: Someone = 'head'): Promise<any[]> {
    return expectStatus(await this.office.ask(who, 'GET', `/releases${query}`), 200).body.items;
  }

  async release(id: string, who: Someone = 'head'): Promise<any> {
    return expectStatus(await this.office.ask(who, 'GET', `/releases/${id}`), 200).body;
  }

  async command(who: Someone, id: string, command: string, body: object = {}, more: { key?: string; revision?: number } = {}): Promise<Answer> {
    const revision = more.revision ?? (await this.office.revisionOf(id));
    return this.office.ask(who, 'POST', `/releases/${id}/commands/${command}`, body, { 'idempotency-key': more.key ?? this.office.newKey(), 'if-match': `"${revision}"` });
  }

  async does(who: Someone, id: string, command: string, body: object = {}): Promise<any> {
    return expectStatus(await this.command(who, id, command, body), 200).body;
  }

  /** Refused by this rule. */
  async refused(who: Someone, id: string, command: string, rule: string, body: object = {}): Promise<void> {
    const { status, body: said } = await this.command(who, id, command, body);
    expect({ status, rules: said.refusals?.map((each: { rule: string }) => each.rule) ?? said }).toEqual({ status: 409, rules: expect.arrayContaining([rule]) });
  }

  async write(id: string, over: Record<string, unknown> = {}, who: Someone = 'officer'): Promise<Answer> {
    const body = { title: '丰城市尚庄街道2023年度第3批次城市建设用地批准文件', theme: '21-land', summary: '省政府关于该批次用地的批复及附图。', body: '同意将尚庄街道集体农用地12.5公顷转为建设用地并征收。', ...over };
    return (await this.office.as(who)).ask('PUT', `/releases/${id}/text`, body, { 'idempotency-key': this.office.newKey(), 'if-match': `"${await this.office.revisionOf(id)}"` });
  }

  /** Three applicants have asked for the same; the case is flagged. Answers its id. */
  async flagged(): Promise<string> {
    for (const n of [1, 2, 3]) await this.asked(n);
    const [release] = await this.releases();
    return release.id;
  }

  /** …evaluated by the officer, with a text. */
  async evaluated(id: string, answers: Record<string, unknown> = {}): Promise<string> {
    await this.does('head', id, 'assign', { unitId: UNITS.land, officerId: 'officer' });
    await this.does('officer', id, 'evaluate', { scope: ['21-land'], ...answers });
    expectStatus(await this.write(id), 200);
    return id;
  }

  /** …to the desk of the leader. */
  async reviewed(id: string, proposal: Record<string, unknown> = { decision: 'release', reasons: '多人申请，内容可以公开' }): Promise<string> {
    const { state } = await this.does('officer', id, 'propose', proposal);
    if (state === 'SECRECY_CHECK') await this.does('secrecy', id, 'clear-secrecy', { opinion: '可以公开', form: { reviewed: '文字', stateSecrets: 'none', workSecrets: 'none', sensitive: 'none' } });
    await this.does('adviser', id, 'agree', { opinion: '合法' });
    return id;
  }

  async decided(id: string, proposal?: Record<string, unknown>): Promise<string> {
    await this.reviewed(id, proposal);
    await this.does('leader', id, 'decide', { decision: proposal?.decision ?? 'release' });
    return id;
  }
}

export const LAND = ORGANS.land;
