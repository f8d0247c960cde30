import { randomUUID } from 'node:crypto';
import { addDays } from '../../workflows/clock/civil-date.js';
import { insertStatement } from '../../src/platform/database/insert-statement.js';
import { UnitOfWork } from '../../src/platform/database/unit-of-work.js';
import { WorkItems } from '../../src/platform/work/work-items.js';
import { WorkRunner } from '../../src/platform/work/work-runner.js';
import { DETECT_SAME } from '../../src/same-information/detection/detect-same.js';
import { Office, expectStatus } from './office.js';
import { inOrder, type LabelledRequest } from './same-corpus.js';

type Row = Record<string, string | number | null>;

export interface Sorted {
  /** The topic each request came into, in the order of the requests. */
  readonly topics: readonly string[];
  readonly msPerRequest: number;
}

/**
 * Sorts labelled requests on the path of production: the whole application on a database of its own; a request is a row of the list and a
 * piece of background work `detect-same`, done one after another in the order in which the requests came in.
 */
export async function sortedByProduction(requests: readonly LabelledRequest[]): Promise<Sorted> {
  const office = await Office.open(addDays(requests.map(({ submittedOn }) => submittedOn).sort().at(-1)!, 1));
  try {
    const desk = await Desk.at(office);
    // The dictionaries are loaded by the first request of a process.
    await desk.take({ ...requests[0]!, id: 'first', content: '申请公开某镇某村的村规民约' });
    const began = performance.now();
    const ids = new Map<string, string>();
    for (const request of inOrder(requests)) ids.set(request.id, await desk.take(request));
    const msPerRequest = (performance.now() - began) / requests.length;
    const rows = await office.reads.query<{ subject_id: string; topic_id: string }>('SELECT subject_id, topic_id FROM topic_members');
    const topics = new Map(rows.map(({ subject_id: id, topic_id: topic }) => [id, topic]));
    return { topics: requests.map(({ id }) => topics.get(ids.get(id)!) ?? `none:${id}`), msPerRequest };
  } finally {
    await office.close();
  }
}

/** Puts requests into the list as copies of one that was logged over HTTP, and has each detected. */
class Desk {
  private readonly organs = new Map<string, string>();

  private constructor(private readonly office: Office, private readonly request: Row, private readonly applicant: Row, private readonly organ: Row) {}

  static async at(office: Office): Promise<Desk> {
    const id = expectStatus(await office.submit(), 201).body.caseId as string;
    const one = async (sql: string, ...values: string[]): Promise<Row> => (await office.reads.query<Row>(sql, values))[0]!;
    const request = await one('SELECT * FROM requests WHERE case_id = ?', id);
    await office.app.get(UnitOfWork).run((tx) => tx.execute('DELETE FROM work_items WHERE kind = ?', [DETECT_SAME]));
    return new Desk(office, request, await one('SELECT * FROM applicants WHERE id = ?', String(request['applicant_id'])), await one('SELECT * FROM organs WHERE id = ?', String(request['organ_id'])));
  }

  async take({ content, submittedOn, authority, applicantRef, id }: LabelledRequest): Promise<string> {
    const caseId = randomUUID();
    const applicantId = randomUUID();
    await this.office.app.get(UnitOfWork).run(async (tx) => {
      const insert = (table: string, row: Row): Promise<unknown> => tx.execute(insertStatement(table, Object.keys(row)), Object.values(row));
      if (!this.organs.has(authority)) {
        const organId = `organ-${this.organs.size}`;
        this.organs.set(authority, organId);
        await insert('organs', { ...this.organ, id: organId, code: organId, name: authority === '' ? '某局' : authority, short_name: authority === '' ? '某局' : authority });
      }
      await insert('applicants', { ...this.applicant, id: applicantId, person_hash: `${applicantRef || id}` });
      await insert('requests', { ...this.request, case_id: caseId, applicant_id: applicantId, organ_id: this.organs.get(authority)!, number: null, content, submitted_on: submittedOn, received_on: submittedOn, intake_on: submittedOn });
      await this.office.app.get(WorkItems).add(tx, DETECT_SAME, caseId);
    });
    await this.office.app.get(WorkRunner).runDue([DETECT_SAME]);
    return caseId;
  }
}
