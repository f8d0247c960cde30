import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { FORMS } from '../../../workflows/letters/forms/index.js';
import { RULES } from '../../../workflows/letters/lint/rules.js';
import type { Language } from '../../platform/errors/bilingual.js';
import { ClientLanguage, spoken } from '../../requests/http/language.js';
import { FormListView, RuleListView } from './letter-views.js';

/** The forms of the office's documents, and what their check looks for. */
@ApiTags('letters')
@Controller()
export class LetterFormsController {
  @Get('letter-forms')
  @ApiOperation({ summary: '文书格式 · every form in every version' })
  @ApiOkResponse({ type: FormListView })
  forms(@ClientLanguage() language: Language): FormListView {
    return spoken({ items: FORMS.map(({ key, version, label, document, audience, sign }) => ({ key, version, label, document, audience, sign })) }, language);
  }

  @Get('letter-rules')
  @ApiOperation({ summary: '文书检查规则 · what the check of letters looks for' })
  @ApiOkResponse({ type: RuleListView })
  rules(@ClientLanguage() language: Language): RuleListView {
    return spoken({ items: RULES.map(({ name, severity, article, label }) => ({ rule: name, severity, article, label })) }, language);
  }
}
