import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GivenFile } from '../../attachments/upload/applicant-files.js';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import type { Wanted } from '../../delivery/applicants-letters.js';
import type { Client } from '../../identity/client.js';
import { clientOf } from '../../identity/http-request.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { KeyReusedError, NotFoundError, TransitionRefusedError, ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import type { Part } from '../../platform/web-pages/html.js';
import type { View } from '../../platform/web-pages/view.js';
import { ApplicantActs } from '../acts/applicant-acts.js';
import { FetchedLetters } from '../acts/fetched-letters.js';
import { NotOfferedOnlineError } from '../acts/online-limits.js';
import { TicketRefusedError } from '../codes/query-errors.js';
import type { OpenedCase } from '../codes/query-codes.js';
import { Tickets } from '../codes/tickets.js';
import { FormKeys } from '../forms/form-keys.js';
import type { ActSheet } from '../pages/act-pages.js';
import { casePage } from '../pages/case-page.js';
import { faultsOf } from '../pages/form-faults.js';
import type { Typed } from '../pages/form-parts.js';
import { doneNotice, refusedNotice } from '../pages/notices.js';
import { Standings } from '../standing/standings.js';
import { leadTo, sendPage, viewOf, type Asked } from './page-answer.js';
import { PublicForms, type PageForm } from './public-forms.js';
import { ticketCookieOf } from './query-ticket.js';
import { neededText, optionalText } from './typed-text.js';
import { WithdrawalUnconfirmedError } from './withdrawal-unconfirmed-error.js';

/** What an act of the applicant is made of. */
export interface ActForm {
  readonly caseId: string;
  readonly acts: ApplicantActs;
  readonly letters: FetchedLetters;
  readonly client: Client;
  readonly key: string;
  readonly typed: Typed;
  readonly files: readonly GivenFile[];
  /** A text that may be left out. Errors: `ValidationFailedError`. */
  readonly text: (name: string, max: number) => string | undefined;
  /** A text that may not. Errors: `ValidationFailedError`. */
  readonly needed: (name: string, max: number) => string;
  /** Errors: `ValidationFailedError`. */
  readonly mustConfirm: (confirmed: boolean) => void;
}

interface Act {
  /** Word for what was done, in the address of the next page. */
  readonly done: string;
  /** The page of its form; the case itself where it is one button. */
  readonly page?: (sheet: ActSheet) => string;
  readonly act: (form: ActForm) => Promise<void>;
}

const MOST_FILES = 3;

/** What the pages of the own case have in common: who may see them, how a refusal is told, that nothing typed is lost. */
@Injectable()
export class CaseDesk {
  constructor(
    private readonly tickets: Tickets, private readonly keys: FormKeys, private readonly acts: ApplicantActs, private readonly letters: FetchedLetters,
    private readonly standings: Standings, private readonly forms: PublicForms,
  ) {}

  async show(request: FastifyRequest, reply: FastifyReply, query: Asked, done: string | undefined): Promise<void> {
    await this.opened(request, reply, query, async (opened, view) => this.sendCase(reply, view, opened, doneNotice(view, done)));
  }

  async form(request: FastifyRequest, reply: FastifyReply, query: Asked, page: (sheet: ActSheet) => string): Promise<void> {
    await this.opened(request, reply, query, async (opened, view) => sendPage(reply, view, page(await this.sheet(view, opened))));
  }

  async act(request: FastifyRequest, reply: FastifyReply, query: Asked, { done, page, act }: Act): Promise<void> {
    await this.opened(request, reply, query, (opened, view) => this.forms.page(request, ['files'], async (form) => {
      try {
        await act(this.actForm(opened, form, clientOf(request)));
        leadTo(reply, view.to('/apply/case', { done }));
      } catch (error) {
        await this.refused(reply, view, { opened, form, page, error });
      }
    }));
  }

  /** A file that was taken before; one that was not is first to be taken. */
  async file(request: FastifyRequest, reply: FastifyReply, query: Asked, { letterId, wanted }: { readonly letterId: string; readonly wanted: Wanted }): Promise<void> {
    await this.opened(request, reply, query, async ({ caseId }) => {
      const letter = (await this.standings.of(caseId)).letters.find(({ id }) => id === letterId);
      if (!letter?.fetchable || letter.receivedOn === null) throw new NotFoundError({ zh: '文书', en: 'letter' });
      const { name, mediaType, bytes } = await this.letters.fetch(caseId, letterId, wanted, clientOf(request));
      void reply.headers({
        'Cache-Control': 'private, no-store', 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': "sandbox; default-src 'none'", 'Content-Disposition': attachmentHeader(name),
      }).type(mediaType).send(bytes);
    });
  }

  private async opened(request: FastifyRequest, reply: FastifyReply, query: Asked, use: (opened: OpenedCase, view: View) => Promise<void>): Promise<void> {
    const view = viewOf(query);
    let opened: OpenedCase;
    try {
      opened = await this.tickets.open(ticketCookieOf(request));
    } catch (error) {
      if (!(error instanceof TicketRefusedError)) throw error;
      return leadTo(reply, view.to('/apply/query', { over: ticketCookieOf(request) === undefined ? undefined : '1' }));
    }
    return use(opened, view);
  }

  private actForm({ caseId, codeId }: OpenedCase, { typed, files, tooLarge }: PageForm, client: Client): ActForm {
    const key = this.keys.require(typed['formKey'], codeId);
    if (tooLarge) throw ValidationFailedError.at('#/files', tooLarge.detail);
    if (files.length > MOST_FILES) throw ValidationFailedError.at('#/files', { zh: `最多 ${MOST_FILES} 个文件`, en: `${MOST_FILES} files at most` });
    return {
      caseId, acts: this.acts, letters: this.letters, client, key, typed,
      files: files.map(({ filename, bytes }) => ({ filename, bytes, title: '补充材料', pointer: '#/files' })),
      text: (name, max) => optionalText(typed, name, max), needed: (name, max) => neededText(typed, name, max),
      mustConfirm: (confirmed) => { if (!confirmed) throw new WithdrawalUnconfirmedError(); },
    };
  }

  /** The form comes back as it was typed; a refusal of the case is told on its page. */
  private async refused(reply: FastifyReply, view: View, { opened, form, page, error }: { readonly opened: OpenedCase; readonly form: PageForm; readonly page?: Act['page']; readonly error: unknown }): Promise<void> {
    if (error instanceof ValidationFailedError && page) {
      const lost = form.files.length > 0 || form.tooLarge !== null;
      return sendPage(reply, view, page(await this.sheet(view, opened, { typed: form.typed, faults: error.errors, lost })), 422);
    }
    if (error instanceof TransitionRefusedError) return this.sendCase(reply, view, opened, refusedNotice(view, { zh: said(error, 'zh'), en: said(error, 'en') }), 409);
    const known = error instanceof ValidationFailedError || error instanceof KeyReusedError || error instanceof NotOfferedOnlineError || (error instanceof DomainError && error.code === 'payload-too-large');
    if (!known) throw error;
    const text = error instanceof ValidationFailedError ? error.errors[0]!.message : error.detail;
    return this.sendCase(reply, view, opened, refusedNotice(view, text), error instanceof NotOfferedOnlineError ? 409 : 422);
  }

  private async sheet(view: View, { caseId, codeId }: OpenedCase, { typed, faults, lost }: { readonly typed?: Typed; readonly faults?: readonly FieldFault[]; readonly lost?: boolean } = {}): Promise<ActSheet> {
    const { formKey: _, ...kept } = typed ?? {};
    return { view, typed: kept, faults: faultsOf(view, faults ?? [], ['content', 'text', 'confirmed', 'note', 'reason', 'files']), standing: await this.standings.of(caseId), formKey: this.keys.issue(codeId), ...(lost && { filesLost: true }) };
  }

  private async sendCase(reply: FastifyReply, view: View, { caseId, codeId }: OpenedCase, notice?: Part, status = 200): Promise<void> {
    sendPage(reply, view, casePage({ view, standing: await this.standings.of(caseId), formKey: this.keys.issue(codeId), notice }), status);
  }
}

const said = ({ refusals }: TransitionRefusedError, language: 'zh' | 'en'): string => refusals.map(({ message }) => message[language]).join(language === 'zh' ? '' : ' ');
