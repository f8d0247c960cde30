import type { OfficeDays } from '../plot/office-days.js';
import type { Scene } from '../plot/story.js';
import type { OfficeServices } from './office-services.js';
import type { RunningCase } from './running-case.js';

/** What is known in a case when a move is made. */
export function sceneOf({ story, caseId }: Pick<RunningCase, 'story' | 'caseId'>, services: OfficeServices, days: OfficeDays): Scene {
  const { time, reads, cases } = services;
  const today = time.today();
  const { advisers } = story.place.staff;
  return {
    caseId, today, arrivedOn: story.intake.arrivedOn ?? story.intake.submittedOn,
    officeDay: (n) => days.plus(today, n),
    replyTo: (sourceId) => replyTo(sourceId, services),
    newestPolicy: async () => {
      const [row] = await reads.query<{ id: string }>('SELECT id FROM policies WHERE organ_id IS NULL AND effective_from <= ? ORDER BY effective_from DESC, revision DESC LIMIT 1', [today]);
      return row?.id ?? null;
    },
    proposedOutcome: async () => (await cases.of(reads, caseId)).context.proposal?.outcome ?? null,
    withheldGrounds: async () => (await cases.of(reads, caseId)).context.proposal?.withheld.map(({ ground }) => ground) ?? [],
    anotherAdviser: async () => {
      const { adviserId } = (await cases.of(reads, caseId)).context;
      return (advisers.find(({ personId }) => personId !== adviserId) ?? advisers[0]!).personId;
    },
  };
}

async function replyTo(sourceId: string, { reads, letters }: OfficeServices): Promise<Awaited<ReturnType<Scene['replyTo']>>> {
  const [row] = await reads.query<{ case_id: string }>('SELECT case_id FROM requests WHERE source_id = ? AND number IS NOT NULL', [sourceId]);
  if (!row) return null;
  const reply = (await letters.ofCase(reads, row.case_id)).find(({ form, docNumber }) => form.startsWith('reply:') && docNumber !== null);
  return reply?.docNumber && reply.issuedOn ? { number: reply.docNumber, on: reply.issuedOn } : null;
}
