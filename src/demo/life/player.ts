import { lateEntry } from '../../../workflows/request/v1/late-entry.js';
import { TransitionRefusedError } from '../../platform/errors/general-errors.js';
import type { RequestCommand } from '../../requests/commands/command-names.js';
import { authorizing } from '../../requests/request-access.js';
import type { OfficeDays } from '../plot/office-days.js';
import type { ActName } from '../plot/act.js';
import type { ActMove, Move, StaffPart, Story } from '../plot/story.js';
import type { Seeded } from '../random/seeded.js';
import { actOnline } from './acts/online-acts.js';
import { perform } from './acts/perform.js';
import { actorOf } from './actors.js';
import type { OfficeServices } from './office-services.js';
import { RunningCase } from './running-case.js';
import { sceneOf } from './scene.js';

/** A move that is refused is tried again on the next office days, so often at most: a clock may still have to run out. */
const MOST_ATTEMPTS = 15;

/** By which the applicant of the demonstration asks after a request made online. */
export interface DemoQuery {
  readonly number: string;
  readonly code: string;
  /** What it shows. */
  readonly role: string;
}

/** Makes the moves of stories, as the people who would make them, through the services that HTTP uses. */
export class Player {
  readonly queries: DemoQuery[] = [];

  constructor(private readonly services: OfficeServices, private readonly days: OfficeDays, private readonly seed: Seeded) {}

  /** Reception logs a request, or the applicant makes it on the public pages. */
  async log(story: Story): Promise<RunningCase> {
    const { intake, engine } = this.services;
    const { clerk } = story.place.staff;
    const caseId = this.seed.of(`case/${story.request.id}`).uuid();
    if (story.online) await this.submit(story, caseId);
    else await engine.open({ ...intake.opening(story.intake, clerk, { authorize: authorizing(clerk, 'SUBMIT') }), caseId });
    return new RunningCase(story, caseId);
  }

  private async submit({ intake, request, role = '' }: Story, caseId: string): Promise<void> {
    const { channel: _, submittedOn: __, arrivedOn: ___, ...input } = intake;
    const formKey = this.seed.of(`form/${request.id}`).text(32, 'abcdefghijkmnpqrstuvwxyz23456789');
    const { intakeNumber, code } = await this.services.submissions.submit({ input, files: [], papers: false, formKey, caseId });
    this.queries.push({ number: intakeNumber, code: code ?? '', role });
  }

  /** Makes the next move. False when the case refused it and it is to be tried again. Throws when that has gone on too long. */
  async make(running: RunningCase, move: Move): Promise<boolean> {
    const run = await this.prepared(running, move);
    try {
      await run().catch(async (error: unknown) => {
        if (!isForWarnings(error)) throw error;
        await this.explain(running, move);
        return run();
      });
    } catch (error) {
      if (!(error instanceof TransitionRefusedError)) throw error;
      running.attempts += 1;
      if (running.attempts >= MOST_ATTEMPTS) throw new Error(`story ${running.story.request.id} is stuck at ${nameOf(move)}: ${error.message}`, { cause: error });
      return false;
    }
    return true;
  }

  private async prepared(running: RunningCase, move: Move): Promise<() => Promise<unknown>> {
    const { story, caseId } = running;
    const scene = sceneOf(running, this.services, this.days);
    if ('act' in move && move.act === 'online') return () => actOnline((move as ActMove<'online'>).input, { caseId, key: `${caseId}/${running.position}` }, this.services);
    const by = move.by as StaffPart;
    const actor = actorOf(story.place, by, move.by === 'adviser' ? await this.adviserOf(caseId) : running.officerId);
    const on = move.back ? scene.officeDay(-move.back) : undefined;
    const late = lateEntry(on && move.why);
    if ('act' in move) return () => perform(move as ActMove<Exclude<ActName, 'online'>>, { caseId, story, actor, key: `${caseId}/${running.position}`, on: on ?? scene.today, ...late }, this.services);
    const input = (await move.input(scene)) as never;
    return async () => {
      if (input === null) return;
      await this.services.commands.run(caseId, move.command, input, { on, ...late, actorId: actor.personId, authorize: authorizing(actor, move.command) });
      running.officerId = officerAfter(move.command, input) ?? running.officerId;
    };
  }

  /** Who has the review; null while nobody has. */
  private async adviserOf(caseId: string): Promise<string | null> {
    const { cases, reads } = this.services;
    return (await cases.of(reads, caseId)).context.adviserId;
  }

  /** The officer says why the warnings of the reply may stand. */
  private async explain(running: RunningCase, move: Move): Promise<void> {
    const { caseId, story, officerId } = running;
    const { letters, reads, revisions } = this.services;
    const officer = actorOf(story.place, 'officer', officerId);
    const row = (await letters.ofCase(reads, caseId)).filter(({ form, state }) => form.startsWith('reply:') && (state === 'draft' || state === 'issued')).at(-1)!;
    const on = move.back ? sceneOf(running, this.services, this.days).officeDay(-move.back) : undefined;
    for (const { rule, blockId, severity } of (await letters.checked(row, on)).findings) {
      if (severity === 'warning') await revisions.explain(caseId, officer, row.id, { rule, blockId, reason: REASONS[rule] ?? '已核实，情况属实。', ...(on ? { on } : {}) });
    }
  }

  /** The cases that a split has opened, in the order of their matters. */
  async matters(of: RunningCase): Promise<RunningCase[]> {
    const rows = await this.services.reads.query<{ case_id: string }>('SELECT case_id FROM requests WHERE split_from = ? ORDER BY content', [of.caseId]);
    return rows.map((row) => new RunningCase(of.story, row.case_id, of.story.ofMatter(of.story)));
  }
}

const REASONS: Readonly<Record<string, string>> = {
  'reply-late': '业务科室提供材料较晚，已向申请人电话说明；答复仍须作出。', 'target-passed': '调阅历史档案耗时较长，已在法定期限内办理。',
};

function isForWarnings(error: unknown): boolean {
  return error instanceof TransitionRefusedError && error.refusals.every(({ rule }) => rule === 'warningsExplained');
}

const nameOf = (move: Move): string => ('act' in move ? move.act : move.command);

function officerAfter(command: RequestCommand, input: { readonly officerId?: string }): string | undefined {
  return command === 'ASSIGN' || command === 'REASSIGN' ? input.officerId : undefined;
}
