import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../workflows/clock/civil-date.js';
import type { Payloads } from '../../../workflows/release/v1/payloads.js';
import { lateEntry } from '../../../workflows/request/v1/late-entry.js';
import { Attachments } from '../../attachments/attachments.js';
import { CatalogueEditor } from '../../catalogue/editing/catalogue-editor.js';
import type { Authorize, CommandAnswer } from '../../engine/command.js';
import { Engine } from '../../engine/engine.js';
import { Previews, type Preview } from '../../engine/preview.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { Reads, type Queryable, type Tx } from '../../platform/database/unit-of-work.js';
import { Time } from '../../platform/time/time.js';
import { fingerprintOf } from '../../requests/fingerprint.js';
import { Publishing, type FileTexts } from '../publishing/publishing.js';
import { NamesInvolved } from '../text/names-involved.js';
import { namesIn } from '../text/personal-in-text.js';
import { PublicationChecks } from '../text/publication-checks.js';
import { WithheldOnFileReader } from '../weighing/withheld-on-file.js';
import type { CommandInput, ReleaseCommand } from './command-names.js';
import { Preparations } from './preparations.js';
import { placeOf } from './release-place.js';

export interface RunOptions {
  readonly on?: CivilDate;
  /** Why it is entered after that day. */
  readonly lateReason?: string;
  /** Null for the system itself. */
  readonly actorId: string | null;
  readonly key?: string;
  readonly expectedRevision?: number;
  readonly authorize?: Authorize;
  /** Rows that belong to the same act, and what of them the payload tells. Not run when a key is repeated. */
  readonly alongside?: (tx: Tx) => Promise<Readonly<Record<string, unknown>> | void>;
  /** What tells two bodies under one key apart, where that is not the input itself. */
  readonly content?: unknown;
}

type Payload = Readonly<Record<string, unknown>>;

/** Commands that are judged by the text and the files as they stand. */
const CHECKED: ReadonlySet<ReleaseCommand> = new Set<ReleaseCommand>(['PROPOSE', 'AGREE', 'HEAD_DECIDES', 'DECIDE', 'PUBLISH']);

/** Moves releases. */
@Injectable()
export class ReleaseCommands {
  constructor(
    private readonly engine: Engine, private readonly previews: Previews, private readonly preparations: Preparations, private readonly checks: PublicationChecks,
    private readonly publishing: Publishing, private readonly names: NamesInvolved, private readonly withheld: WithheldOnFileReader, private readonly catalogue: CatalogueEditor, private readonly attachments: Attachments, private readonly lookup: LookupHash,
    private readonly reads: Reads, private readonly time: Time,
  ) {}

  /** Errors: `NotFoundError`, `TransitionRefusedError`, `RevisionConflictError`, `KeyReusedError`, `ValidationFailedError`, and what `authorize` throws. */
  async run<K extends ReleaseCommand>(caseId: string, command: K, input: CommandInput<K>, options: RunOptions): Promise<CommandAnswer> {
    const place = await placeOf(this.reads, caseId);
    options.authorize?.(place);
    const { alongside, content: told, lateReason, ...asked } = options;
    const content = input as Payload;
    const late = lateEntry(lateReason);
    const looked = await this.preparations.looked(this.reads, command, place.organId, content);
    const texts: FileTexts = command === 'PUBLISH' || command === 'PROPOSE' ? await this.publishing.fileTexts(caseId) : new Map();
    return this.engine.execute({
      caseId, type: command, payload: { ...looked, ...late }, ...asked, fingerprint: fingerprintOf(this.lookup, told ?? { ...content, ...late }),
      prepare: async (tx, id) => {
        const beside = await alongside?.(tx);
        const payload = { ...(await this.preparations.written(tx, command, id, content, looked)), ...late, ...beside, ...(await this.found(tx, command, id, content, texts)) };
        return { ...payload, ...(await this.carriedOut(tx, command, id, payload, { texts, by: options.actorId, on: options.on ?? this.time.today() })) };
      },
    });
  }

  /** What a command would do, with nothing changed. */
  async preview<K extends ReleaseCommand>(caseId: string, command: K, input: CommandInput<K>, options: Pick<RunOptions, 'on' | 'lateReason' | 'actorId' | 'authorize'>): Promise<Preview> {
    const place = await placeOf(this.reads, caseId);
    options.authorize?.(place);
    const content = input as Payload;
    const looked = await this.preparations.looked(this.reads, command, place.organId, content);
    const found = await this.found(this.reads, command, caseId, content, command === 'PROPOSE' ? await this.publishing.fileTexts(caseId) : new Map());
    return this.previews.one(caseId, { type: command, payload: { ...looked, ...lateEntry(options.lateReason), ...found, ...(command === 'PUBLISH' ? { itemId: 'preview' } : {}) }, on: options.on, actorId: options.actorId });
  }

  /** What the office finds out itself. */
  private async found(db: Queryable, command: ReleaseCommand, caseId: string, content: Payload, texts: FileTexts): Promise<Payload> {
    if (command === 'PROPOSE') return { publication: await this.checkOfProposal(db, caseId, content as CommandInput<'PROPOSE'>, texts) };
    if (CHECKED.has(command)) return { publication: await this.checks.of(db, caseId) };
    if (command === 'EVALUATE' || command === 'DISMISS') return { onFile: await this.withheld.of(db, (await this.checks.context(db, caseId)).topicId) };
    if (command !== 'WITHDRAW_PUBLICATION') return {};
    const { notice } = content as Payloads['WITHDRAW_PUBLICATION'];
    return { personal: await this.checks.personalIn(db, caseId, await this.checks.context(db, caseId), [notice]) };
  }

  /** Besides: what is to be left out is read by the public too, and files may name people. */
  private async checkOfProposal(db: Queryable, caseId: string, { leftOut }: CommandInput<'PROPOSE'>, texts: FileTexts) {
    const check = await this.checks.of(db, caseId, leftOut);
    if (check === null || texts.size === 0) return check;
    const names = await this.names.of(db, (await this.checks.context(db, caseId)).topicId, caseId);
    return { ...check, namedFiles: [...texts.values()].filter((text) => namesIn(text, names).length > 0).length };
  }

  /** What belongs to the act outside the case: done where its state lets it happen at all, undone with it where a rule refuses it. */
  private async carriedOut(tx: Tx, command: ReleaseCommand, caseId: string, payload: Payload, { texts, ...doing }: { texts: FileTexts; by: string | null; on: CivilDate }): Promise<Payload> {
    const { state } = await placeOf(tx, caseId);
    if (command === 'PUBLISH') return state === 'PUBLICATION' && isClean(payload) ? { itemId: await this.publishing.publish(tx, caseId, texts, doing) } : { itemId: '' };
    if (command === 'TRANSFER') await this.attachments.toOrgan(tx, caseId, (payload as Payloads['TRANSFER']).organId);
    const { publication } = await this.checks.context(tx, caseId);
    if (state !== 'PUBLISHED' || !publication) return {};
    if (command === 'WITHDRAW_PUBLICATION' && isLawful(payload)) await this.withdraw(tx, publication.itemId, payload as Payloads['WITHDRAW_PUBLICATION'], doing);
    if (command === 'SUPERSEDE') await this.supersede(tx, publication.itemId, payload as Payloads['SUPERSEDE'], doing);
    return {};
  }

  private async withdraw(tx: Tx, itemId: string, { notice, hideTitle = false }: Payloads['WITHDRAW_PUBLICATION'], doing: { by: string | null; on: CivilDate }): Promise<void> {
    await this.catalogue.withdraw(tx, itemId, { notice, hideTitle }, doing);
  }

  private async supersede(tx: Tx, itemId: string, { byItemId }: Payloads['SUPERSEDE'], doing: { by: string | null; on: CivilDate }): Promise<void> {
    if (byItemId !== itemId) await this.catalogue.supersede(tx, itemId, byItemId, doing);
  }
}

/** Where the workflow will refuse, its refusal is the better one: it names the rule. */
const isClean = ({ publication }: Payload): boolean => {
  const check = publication as Payloads['PUBLISH']['publication'];
  return check !== null && check.titled && check.content && check.personal.length + check.emptyFiles + check.uncleared + check.leaks === 0;
};

const isLawful = (payload: Payload): boolean => {
  const { notice, personal, reason } = payload as Payloads['WITHDRAW_PUBLICATION'];
  return notice.trim() !== '' && reason.trim() !== '' && personal.length === 0;
};
