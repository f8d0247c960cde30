import { Injectable } from '@nestjs/common';
import { ApplicantFiles, type GivenFile } from '../../attachments/upload/applicant-files.js';
import { Engine } from '../../engine/engine.js';
import { LookupHash } from '../../platform/crypto/lookup-hash.js';
import { ValidationFailedError } from '../../platform/errors/general-errors.js';
import type { CommandInput, RequestCommand } from '../../requests/commands/command-names.js';
import { Commands } from '../../requests/commands/commands.js';
import { OnlineLimits } from './online-limits.js';
import { keyOfForm } from '../forms/form-key-uses.js';

const ONLINE = { byApplicant: 'online' } as const;
const MEANS = '网上办理页面';

/**
 * What applicants do in their own cases. Each passes the workflow's rules like any other command, with nobody of the office as its actor and the
 * mark of the applicant in the record. Under one key of a form it is done once. Errors of all: `TransitionRefusedError`, `NotOfferedOnlineError`, `KeyReusedError`,
 * `NotFoundError`; with files also those of `ApplicantFiles` and `CaseFilesTooLargeError`.
 */
@Injectable()
export class ApplicantActs {
  constructor(
    private readonly commands: Commands, private readonly engine: Engine, private readonly files: ApplicantFiles, private readonly limits: OnlineLimits, private readonly lookup: LookupHash,
  ) {}

  /** The applicant's half of the confirmation (Art. 31). */
  async confirm(caseId: string, formKey: string): Promise<void> {
    await this.run(caseId, 'APPLICANT_CONFIRMED', { means: MEANS, ...ONLINE }, formKey);
  }

  /** Answers a notice of correction (Art. 30). Errors also: `ValidationFailedError` where there is neither text nor file. */
  async correct(caseId: string, { content, files }: { readonly content?: string; readonly files: readonly GivenFile[] }, formKey: string): Promise<void> {
    if (!content && files.length === 0) throw ValidationFailedError.at('#/content', { zh: '请填写补正后的内容，或者上传补正材料', en: 'write the corrected request, or send files' });
    await this.run(caseId, 'CORRECTED', { ...(content && { correctedContent: content }), ...ONLINE }, formKey, files);
  }

  /** Takes the request back; a data message is in writing (Art. 29). */
  async withdraw(caseId: string, note: string | undefined, formKey: string): Promise<void> {
    await this.run(caseId, 'WITHDRAW', { inWriting: true, note: note ? `申请人网上撤回：${note}` : '申请人网上撤回', ...ONLINE }, formKey);
  }

  /** Tells the office something: reasons (Art. 35), why a correction is late (Art. 30), or anything else. */
  async write(caseId: string, { text, files }: { readonly text: string; readonly files: readonly GivenFile[] }, formKey: string): Promise<void> {
    await this.limits.requireOffered(caseId, 'write');
    await this.run(caseId, 'ADD_NOTE', { text, ...ONLINE }, formKey, files);
  }

  /** Suggests disclosure to everybody (Art. 44 ¶2). */
  async suggestRelease(caseId: string, reason: string | undefined, formKey: string): Promise<void> {
    await this.limits.requireOffered(caseId, 'suggest-release');
    await this.run(caseId, 'SUGGEST_RELEASE', { ...(reason && { reason }), ...ONLINE }, formKey);
  }

  /** Adds files to the request. */
  async addFiles(caseId: string, files: readonly GivenFile[], formKey: string): Promise<void> {
    if (files.length === 0) throw ValidationFailedError.at('#/files', { zh: '请选择文件', en: 'choose a file' });
    await this.limits.requireOffered(caseId, 'add-files');
    await this.run(caseId, 'ADD_NOTE', { text: `申请人网上补充材料${files.length}份`, ...ONLINE }, formKey, files);
  }

  /** The command and the files that belong to it, in one unit of work: all of it once, or nothing. */
  private async run<K extends RequestCommand>(caseId: string, command: K, input: CommandInput<K>, formKey: string, files: readonly GivenFile[] = []): Promise<void> {
    await this.limits.requireRoom(caseId, files.length, command === 'ADD_NOTE' ? 1 : 0);
    const stored = await this.files.take(files);
    let fresh = false;
    const alongside = async () => { fresh = true; };
    try {
      const first = await this.commands.prepared(caseId, command, input, { actorId: null, key: keyOfForm(this.lookup, formKey), alongside });
      await this.engine.together(async (tx, moved) => {
        fresh = false;
        moved(await this.engine.executeWithin(tx, first));
        if (!fresh) return;
        for (const each of this.files.commands(caseId, stored)) moved(await this.engine.executeWithin(tx, each));
      });
    } finally {
      await this.files.drop(stored);
    }
  }
}
