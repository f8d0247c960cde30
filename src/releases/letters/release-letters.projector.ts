import { Injectable } from '@nestjs/common';
import { answerSheet, consultationLetter, type ReleaseLetterFacts, releaseNotice } from '../../../workflows/release/letters/third-party.js';
import { gapsOf, type Letter } from '../../../workflows/letters/letter.js';
import type { Consultation } from '../../../workflows/release/v1/consultation.js';
import { releases, type ReleaseContext } from '../../../workflows/release/v1/context.js';
import type { CaseChange, CaseProjector } from '../../engine/ports.js';
import { organById } from '../../identity/organs/organ-reads.js';
import { RENDER_LETTER } from '../../letters/documents/render-letter.js';
import { LetterStore } from '../../letters/store/letter-store.js';
import type { Tx } from '../../platform/database/unit-of-work.js';
import { TransitionRefusedError } from '../../platform/errors/general-errors.js';
import { WorkItems } from '../../platform/work/work-items.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import { nextNumber } from '../../requests/numbering/number-series.js';

/**
 * Writes to third parties of a release, in the transaction of the step that calls for it: the letter that asks (Art. 32), with the sheet to
 * answer on, and after the decision the notice of a release against their will. What cannot be written refuses the step.
 */
@Injectable()
export class ReleaseLettersProjector implements CaseProjector {
  readonly definition = 'release';

  constructor(private readonly store: LetterStore, private readonly thirdParties: ThirdParties, private readonly work: WorkItems) {}

  async project(tx: Tx, change: CaseChange): Promise<void> {
    const { consultations, decision } = change.context as ReleaseContext;
    if (change.type === 'CONSULT_THIRD_PARTY') await this.ask(tx, change, consultations.at(-1)!);
    if (change.type !== 'DECIDE' || !releases(decision!.decision)) return;
    for (const each of consultations) if (each.override !== null && each.override.told === null) await this.tell(tx, change, each);
  }

  private async ask(tx: Tx, change: CaseChange, consultation: Consultation): Promise<void> {
    const facts = await this.factsOf(tx, change, consultation);
    const docNumber = await nextNumber(tx, (change.context as ReleaseContext).organId, '征', Number(change.on.slice(0, 4)));
    await this.issue(tx, change, consultation, consultationLetter(facts), docNumber);
    await this.issue(tx, change, consultation, answerSheet(facts, docNumber), null);
  }

  /** Anew where a decision was taken back and taken again: what it says may have changed. */
  private async tell(tx: Tx, change: CaseChange, consultation: Consultation): Promise<void> {
    for (const { id, form, state, subject } of await this.store.ofCase(tx, change.caseId)) {
      if (form === 'release-notice' && state === 'issued' && subject.consultationId === consultation.id) await this.store.setState(tx, id, 'recalled');
    }
    const docNumber = await nextNumber(tx, (change.context as ReleaseContext).organId, '告', Number(change.on.slice(0, 4)));
    await this.issue(tx, change, consultation, releaseNotice(await this.factsOf(tx, change, consultation)), docNumber);
  }

  private async factsOf(tx: Tx, { caseId, context }: CaseChange, consultation: Consultation): Promise<ReleaseLetterFacts> {
    const { organId, policy } = context as ReleaseContext;
    const organ = (await organById(tx, organId))!;
    return { organ, party: (await this.thirdParties.one(tx, caseId, consultation.party)).name, consultation, answerDays: policy.thirdPartyAnswerWorkingDays };
  }

  private async issue(tx: Tx, change: CaseChange, { id }: Consultation, letter: Letter, docNumber: string | null): Promise<void> {
    const { organId, stage } = change.context as ReleaseContext;
    const holes = [...new Set(gapsOf(letter).map(({ gap }) => gap.label))];
    if (holes.length > 0) {
      throw new TransitionRefusedError(change.type, stage?.name ?? '', [{
        rule: 'letterComplete', article: 'Art. 32',
        message: { zh: `《${letter.title}》缺少：${holes.join('、')}，请先补全后再办理。`, en: `The letter lacks: ${holes.join(', ')}. Complete it first.` },
      }], []);
    }
    const made = await this.store.insert(tx, {
      caseId: change.caseId, organId, formVersion: letter.formVersion, subject: { consultationId: id }, letter, free: {}, state: 'issued', docNumber, issuedOn: change.on, findings: [], cause: 'made',
      seq: change.revision, by: change.actorId,
    });
    await this.work.add(tx, RENDER_LETTER, made.id);
  }
}
