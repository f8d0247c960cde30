import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiConsumes, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { RouteConfig } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { KeyReusedError, ValidationFailedError, type FieldFault } from '../../platform/errors/general-errors.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Public } from '../../platform/http/public.js';
import { UPLOADS } from '../../platform/http/uploads.js';
import type { View } from '../../platform/web-pages/view.js';
import { FormKeys } from '../forms/form-keys.js';
import { hintsOf } from '../guidance/guidance.js';
import { SimilarPublished } from '../guidance/similar-published.js';
import { faultsOf } from '../pages/form-faults.js';
import type { Typed } from '../pages/form-parts.js';
import { receiptPage } from '../pages/receipt-page.js';
import { requestPage, whatPage } from '../pages/request-pages.js';
import { FIELD_ORDER, FILE_FIELDS } from '../pages/request-fields.js';
import { AddressedOrgans } from '../submission/addressed-organs.js';
import { Submissions } from '../submission/submissions.js';
import { sendPage, viewOf, type Asked } from './page-answer.js';
import { PublicForms, type PageForm } from './public-forms.js';
import { checkedDescription, checkedRequest, requestFiles } from './typed-request.js';

const FILLED: FieldFault = { pointer: '#/homepage', message: { zh: '请把此栏清空后再提交', en: 'leave this empty and send it again' } };

/** A request is made in two steps: which information, then who asks and in which form. Whatever is wrong, nothing typed is lost. */
@Public()
@ApiTags('apply-pages')
@ApiProduces('text/html')
@Controller('apply')
export class ApplyRequestController {
  constructor(
    private readonly forms: PublicForms, private readonly organs: AddressedOrgans, private readonly keys: FormKeys, private readonly published: SimilarPublished,
    private readonly submissions: Submissions,
  ) {}

  @Get('new')
  @ApiOperation({ summary: 'The first step: which information' })
  @ApiOkResponse({ description: 'A page' })
  async blank(@Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const view = viewOf(query);
    sendPage(reply, view, await this.what(view, {}, []));
  }

  @Post('new')
  @HttpCode(200)
  @ApiOperation({ summary: 'The second step, with what is published already above it' })
  @ApiOkResponse({ description: 'A page' })
  async described(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const view = viewOf(query);
    await this.forms.page(request, [], async ({ typed }) => {
      const checked = await checkedDescription(typed);
      const known = (await this.organs.list()).some(({ id }) => id === typed['organId']);
      const faults = [...(known ? [] : [{ pointer: '#/organId', message: { zh: '请选择机关', en: 'choose an organ' } }]), ...('faults' in checked ? checked.faults : [])];
      if (faults.length > 0) return sendPage(reply, view, await this.what(view, typed, faults), 422);
      return sendPage(reply, view, await this.whole(view, typed, [], { published: true, filesLost: false }));
    });
  }

  @Post('requests')
  @HttpCode(200)
  @RouteConfig(UPLOADS)
  @ApiConsumes('multipart/form-data')
  @ApiOperation({ summary: '提交申请 · makes the request; the answer is its receipt, with the code that is shown this once' })
  @ApiOkResponse({ description: 'The receipt' })
  async submit(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @Query() query: Asked): Promise<void> {
    const view = viewOf(query);
    await this.forms.page(request, FILE_FIELDS, async (form) => {
      const answer = await this.submitted(view, form);
      sendPage(reply, view, 'page' in answer ? answer.page : await this.whole(view, form.typed, answer.faults, { published: false, filesLost: form.files.length > 0 || form.tooLarge !== null }), 'page' in answer ? 200 : 422);
    });
  }

  private async submitted(view: View, { typed, files, tooLarge }: PageForm): Promise<{ readonly page: string } | { readonly faults: readonly FieldFault[] }> {
    const taken = requestFiles(files);
    const papers = taken.files.some(({ pointer }) => pointer === '#/paper');
    const checked = await checkedRequest(typed, papers || tooLarge !== null);
    const faults = [...('faults' in checked ? checked.faults : []), ...taken.faults, ...(typed['homepage'] ? [FILLED] : []), ...(tooLarge ? [{ pointer: '#/paper', message: tooLarge.detail }] : [])];
    if ('faults' in checked || faults.length > 0) return { faults };
    const { formKey, ...input } = checked.body;
    try {
      this.keys.require(formKey);
      const receipt = await this.submissions.submit({ input, files: taken.files, papers, formKey });
      await this.published.passedOver((typed['shown'] ?? '').split(',').filter((id) => /^[\w-]{1,36}$/.test(id)).slice(0, 3));
      return { page: receiptPage({ view, ...receipt, organ: await this.nameOf(receipt.organId) }) };
    } catch (error) {
      if (error instanceof ValidationFailedError) return { faults: error.errors };
      if (error instanceof KeyReusedError) return { faults: [{ pointer: '#/formKey', message: SENT_BEFORE }] };
      if (error instanceof DomainError && error.code === 'payload-too-large') return { faults: [{ pointer: '#/paper', message: error.detail }] };
      throw error;
    }
  }

  private async what(view: View, typed: Typed, faults: readonly FieldFault[]): Promise<string> {
    return whatPage({ view, typed, faults: faultsOf(view, faults, FIELD_ORDER), organs: await this.organs.list(), hints: hintsOf({ content: typed['content'] ?? '' }) });
  }

  /** The form as it was typed. Where its key no longer counts it gets a new one; else the same, so that sending it again is the same act. */
  private async whole(view: View, typed: Typed, faults: readonly FieldFault[], { published, filesLost }: { readonly published: boolean; readonly filesLost: boolean }): Promise<string> {
    const described = { content: typed['content'] ?? '', title: typed['title'], docNumberSought: typed['docNumberSought'] };
    const renewed = faults.some(({ pointer }) => pointer === '#/formKey') || !this.keys.holds(typed['formKey']);
    return requestPage({
      view, typed, faults: faultsOf(view, faults, FIELD_ORDER), organs: await this.organs.list(), hints: hintsOf(described), filesLost,
      formKey: renewed ? this.keys.issue() : typed['formKey']!, published: published ? await this.published.find(described) : [],
    });
  }

  private async nameOf(organId: string): Promise<string> {
    return (await this.organs.list()).find(({ id }) => id === organId)?.name ?? organId;
  }
}

const SENT_BEFORE = {
  zh: '这张表已经提交过一件内容不同的申请。如果确实要再提交一件，请核对后再按一次“提交申请”', en: 'This form was submitted before with another content. If you mean to make one more request, check it and submit it once more',
};
