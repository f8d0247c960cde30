import { instantOf, type CivilDate } from '../../../workflows/clock/civil-date.js';
import { TransitionRefusedError } from '../../platform/errors/general-errors.js';
import { authorizing } from '../../releases/release-access.js';
import { WEIGH_ALL_TOPICS } from '../../releases/weighing/weigh-all.js';
import { DETECT_SAME } from '../../same-information/detection/detect-same.js';
import { WEIGH_TOPIC } from '../../topics/work-kinds.js';
import type { CommandInput } from '../../releases/commands/command-names.js';
import { actorOf } from '../life/actors.js';
import type { DemoOffice, DemoPlace } from '../office/office.js';
import type { OfficeDays } from '../plot/office-days.js';
import { commandOf, type ReleaseScene, textOf } from './release-acts.js';
import { RELEASE_PLOTS, type ReleaseMove } from './release-plots.js';
import type { ReleaseServices } from './release-services.js';

interface Under {
  readonly caseId: string;
  readonly moves: readonly ReleaseMove[];
  next: number;
  on: CivilDate;
  attempts: number;
}

/** A move that is refused is tried again on the next office days, so often at most; then the case is left as it is. */
const MOST_ATTEMPTS = 5;
/** Office days after which somebody looks again at what waits for its date. */
const LOOKED_AT_AGAIN = 5;

interface Row { case_id: string; topic_id: string; label: string; organ_id: string; revision: number; state: string }

/** At the end of the day texts are compared and topics weighed; then those who evaluate do what is due. */
const CLOSING = '17:20';

/** From demand to release in the demonstration: what topics are flagged, what their people do about them, by the engine's own commands. */
export class ReleaseLife {
  private readonly under = new Map<string, Under>();
  moves = 0;

  constructor(private readonly services: ReleaseServices, private readonly office: DemoOffice, private readonly days: OfficeDays) {}

  async day(day: CivilDate): Promise<void> {
    this.services.time.set(instantOf(day, CLOSING));
    await this.compared();
    await this.takeUp(day);
    for (const each of this.under.values()) if (each.on <= day && each.next < each.moves.length) await this.make(each, day);
    await this.compared();
  }

  /** One kind after the other: each asks for the next. */
  private async compared(): Promise<void> {
    for (const kind of [DETECT_SAME, WEIGH_ALL_TOPICS, WEIGH_TOPIC]) for (let some = -1; some !== 0; ) some = await this.services.background.runDue([kind]);
  }

  private async takeUp(day: CivilDate): Promise<void> {
    const rows = await this.services.reads.query<Row>("SELECT * FROM releases WHERE state = 'FLAGGED' ORDER BY flagged_on, label");
    for (const { case_id: caseId } of rows) {
      if (this.under.has(caseId)) continue;
      const moves = RELEASE_PLOTS[this.under.size] ?? [];
      this.under.set(caseId, { caseId, moves, next: 0, on: this.days.plus(day, moves[0]?.after ?? 0), attempts: 0 });
    }
  }

  private async make(under: Under, day: CivilDate): Promise<void> {
    const move = under.moves[under.next]!;
    const [row] = await this.services.reads.query<Row>('SELECT * FROM releases WHERE case_id = ?', [under.caseId]);
    if (move.act === 'evaluate' && row!.state === 'NOT_NOW') {
      under.on = this.days.plus(day, LOOKED_AT_AGAIN);
      return;
    }
    const done = await this.act(row!, move, day).then(() => true, (error: unknown) => {
      if (error instanceof TransitionRefusedError) return false;
      throw error;
    });
    under.attempts = done ? 0 : under.attempts + 1;
    if (done) this.moves += 1;
    if (done) under.next += 1;
    else if (under.attempts >= MOST_ATTEMPTS) under.next = under.moves.length;
    under.on = this.days.plus(day, done ? (under.moves[under.next]?.after ?? 0) : 1);
  }

  private async act(row: Row, { act, by }: ReleaseMove, today: CivilDate): Promise<void> {
    const { commands, texts, withheld, reads } = this.services;
    const place = this.placeOf(row.organ_id);
    const actor = actorOf(place, by, null);
    const scene: ReleaseScene = { label: row.label, place, today, onFile: await withheld.of(reads, row.topic_id) };
    const asked = commandOf(act, scene);
    if (asked === null) return void (await texts.write(row.case_id, textOf(scene), { actor, key: `${row.case_id}/${act}/${today}`, expectedRevision: row.revision }));
    const { command } = asked;
    const input = command === 'DECIDE' ? { decision: await this.proposed(row.case_id) } : asked.input;
    await commands.run(row.case_id, command, input as CommandInput<typeof command>, { actorId: actor.personId, authorize: authorizing(actor, command) });
  }

  private async proposed(caseId: string): Promise<string> {
    const [row] = await this.services.reads.query<{ payload: string }>("SELECT payload FROM case_records WHERE case_id = ? AND type = 'PROPOSE' ORDER BY seq DESC LIMIT 1", [caseId]);
    return (JSON.parse(row!.payload) as { decision: string }).decision;
  }

  private placeOf(organId: string): DemoPlace {
    return this.office.places.find((each) => each.organId === organId)!;
  }
}
