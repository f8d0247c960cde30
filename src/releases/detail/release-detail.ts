import { Injectable } from '@nestjs/common';
import type { Moment } from '../../../workflows/definition.js';
import { flagText, RULES } from '../../../workflows/release/flag.js';
import { scopeItem } from '../../../workflows/release/scope.js';
import { datedFacts } from '../../../workflows/release/v1/dated-facts.js';
import type { ReleaseContext } from '../../../workflows/release/v1/context.js';
import { Attachments } from '../../attachments/attachments.js';
import { CatalogueEditor } from '../../catalogue/editing/catalogue-editor.js';
import { Deflections } from '../../catalogue/deflection/deflections.js';
import { addressOf } from '../../catalogue/items/item.js';
import { clockAnswer } from '../../engine/command.js';
import { allowedCommands } from '../../engine/decide.js';
import { maskContact, maskName } from '../../platform/crypto/masks.js';
import { Reads } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { ThirdParties } from '../../requests/applicants/third-parties.js';
import { shownCommand } from '../../requests/detail/offered-commands.js';
import { Names, type NamesOf } from '../../requests/list/names.js';
import { INDIRECT } from '../commands/command-names.js';
import { lineOf } from '../list/release-line.js';
import { mayCommand, type ReleaseActor } from '../release-access.js';
import { numberedName } from '../publishing/new-item.js';
import { legalBasisOf } from '../text/legal-basis.js';
import { PublicationChecks } from '../text/publication-checks.js';
import { ReleaseTexts } from '../text/release-texts.js';
import type { OpenRelease } from './open-release.js';

/** Makes the view of a single release: what speaks for it, what was found, proposed, said, decided, and what the caller may do. */
@Injectable()
export class ReleaseDetail {
  constructor(
    private readonly names: Names, private readonly thirdParties: ThirdParties, private readonly texts: ReleaseTexts, private readonly checks: PublicationChecks, private readonly catalogue: CatalogueEditor,
    private readonly deflections: Deflections, private readonly attachments: Attachments, private readonly reads: Reads, private readonly time: Time,
  ) {}

  async of(release: OpenRelease, actor: ReleaseActor) {
    const { row, context, projection } = release;
    const names = await this.names.of(this.reads, [row], peopleIn(context));
    const text = context.draft && (await this.texts.at(this.reads, row.case_id, context.draft.version));
    return {
      ...lineOf(row, names), reasons: context.flags.map((each) => flagOf(each, names)), scope: (context.evaluation?.scope ?? []).map((code) => ({ code, label: scopeItem(code)?.label ?? { zh: code, en: code } })),
      facts: factsOf(context),
      datedFacts: [...datedFacts(context)].filter(([, { now }]) => now !== null).map(([fact, { now }]) => ({ fact, on: now })), people: peopleIn(context).map((id) => names.person(id)!), text, suggestedBasis: legalBasisOf(context),
      publicFiles: await this.publicFiles(row.case_id), check: await this.checks.of(this.reads, row.case_id), item: await this.itemOf(row.item_id), policyVersion: context.policyVersion,
      thirdParties: (await this.thirdParties.of(this.reads, row.case_id)).map((each) => ({ ...each, name: maskName(each.name), contact: each.contact && maskContact(each.contact) })),
      commands: this.commands(release, actor), deadlines: projection.deadlines.map(clockAnswer), tasks: projection.tasks,
    };
  }

  /** Files that go to the public, and what they are called there unless staff name them. */
  private async publicFiles(caseId: string) {
    return (await this.attachments.outgoing(this.reads, caseId)).map((file, i, all) => ({ attachmentId: file.id, name: file.name, title: file.title, numbered: numberedName(file, i, all) }));
  }

  /** Where the public finds it, and what it spared since. */
  private async itemOf(itemId: string | null) {
    if (itemId === null) return null;
    const item = await this.catalogue.get(this.reads, itemId);
    const { indexNumber, status, askedBefore, askedNow } = item;
    return { indexNumber, address: addressOf(item), status, askedBefore, askedNow, avoided: await this.deflections.avoidedSince(itemId) };
  }

  private commands({ loaded: { definition, snapshot, calendar }, row }: OpenRelease, actor: ReleaseActor) {
    const today = this.time.today();
    const moment: Moment = { at: this.time.now(), today, on: today, actor: { personId: actor.personId } };
    const place = { organId: row.organ_id, state: row.state, officerId: row.officer_id };
    const direct = (command: string) => !(INDIRECT as readonly string[]).includes(command);
    return allowedCommands(definition, snapshot, moment, calendar).filter((command) => direct(command) && mayCommand(actor, command, place)).map((type) => shownCommand(definition.commands.get(type)!));
  }
}

function flagOf({ by, rule, ...flag }: ReleaseContext['flags'][number], names: NamesOf) {
  return { ...flag, rule, name: RULES[rule].label, text: flagText({ rule, ...flag }), by: names.person(by) };
}

/** What was found, proposed, said and decided, as recorded. */
function factsOf({ evaluation, consultations, proposal, decision, owedSince, publication, ended, opinions, timesReturned, adviserId, agreement, overdue, transfers, handlers, stage }: ReleaseContext) {
  return { evaluation: evaluation && { ...evaluation, onFile: evaluation.onFile ?? null }, consultations: consultations.map((each) => ({ ...each, served: each.served ?? null })), proposal, decision, owedSince, publication, ended, opinions, timesReturned, adviserId, agreement, overdue, transfers, handlers, stage };
}

function peopleIn({ handlers, opinions, evaluation, proposal, decision, publication, adviserId, flags }: ReleaseContext): string[] {
  const named = [...handlers, ...opinions.map((each) => each.by), evaluation?.by, proposal?.proposedBy, decision?.by, publication?.by, adviserId, ...flags.map((each) => each.by)];
  return [...new Set(named.filter((id): id is string => typeof id === 'string'))];
}
