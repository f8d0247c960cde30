import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FORMS } from '../../../workflows/letters/forms/index.js';
import { RULES } from '../../../workflows/letters/lint/rules.js';
import type { HttpReply } from '../../identity/http-request.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { attachmentHeader } from '../../platform/http/content-disposition.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { plain } from '../../requests/http/plain.js';
import { stepOf } from '../making/form-steps.js';
import { freePassagesOf } from '../paragraphs/paragraph-check.js';
import { SampleLetters } from '../samples/sample-letters.js';
import { FormListView, LetterPreviewView, RuleListView } from './letter-views.js';
import { FormDocumentPath, FormPath, SampleQuery } from './letters.dto.js';
import { MEDIA } from './media.js';
import { shownFindings, shownText } from './shown-letter.js';

/** The forms of the office's documents, and what their check looks for. */
@ApiTags('letters')
@Controller()
export class LetterFormsController {
  constructor(private readonly samples: SampleLetters) {}

  @Get('letter-forms')
  @ApiOperation({ summary: '文书格式 · every form in every version, the step that makes it, and the passages that officers write' })
  @ApiOkResponse({ type: FormListView })
  forms(@ClientLanguage() language: Language): FormListView {
    const newest = new Map(FORMS.map(({ key, version }) => [key, version] as const).sort((a, b) => a[1] - b[1]));
    return spoken({
      items: FORMS.map((form) => {
        const { key, version, label, document, audience, sign } = form;
        return { key, version, label, document, audience, sign, newest: newest.get(key) === version, madeBy: stepOf(key), passages: freePassagesOf(form).map((each) => ({ id: each.id, role: each.role, label: each.label })) };
      }),
    }, language);
  }

  @Get('letter-forms/:form/versions/:version/sample')
  @ApiOperation({ summary: '样稿 · what a form says of a made-up case in the name of an organ, checked; nothing is kept' })
  @ApiOkResponse({ type: LetterPreviewView })
  async sample(@Param() { form, version }: FormPath, @Query() query: SampleQuery, @ClientLanguage() language: Language): Promise<LetterPreviewView> {
    const { letter, findings } = await this.samples.of(form, version, plain(query).organId);
    return spoken({ letter: shownText(letter), findings: shownFindings(findings) }, language);
  }

  @Get('letter-forms/:form/versions/:version/sample/:format')
  @ApiOperation({ summary: '下载样稿 · the same as a file, marked 草稿' })
  @ApiProduces(MEDIA.pdf, MEDIA.docx)
  async document(@Param() { form, version, format }: FormDocumentPath, @Query() query: SampleQuery, @Res({ passthrough: true }) reply: HttpReply): Promise<StreamableFile> {
    const { name, bytes } = await this.samples.printed(form, version, format, plain(query).organId);
    reply.header('Cache-Control', 'private, no-store');
    return new StreamableFile(bytes, { type: MEDIA[format], disposition: attachmentHeader(name), length: bytes.length });
  }

  @Get('letter-rules')
  @ApiOperation({ summary: '文书检查规则 · what the check of letters looks for' })
  @ApiOkResponse({ type: RuleListView })
  rules(@ClientLanguage() language: Language): RuleListView {
    return spoken({ items: RULES.map(({ name, severity, article, label }) => ({ rule: name, severity, article, label })) }, language);
  }
}
