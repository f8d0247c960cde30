import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ErrorPages } from '../../platform/http/error-pages.js';
import { FORM_PAGE_HEADERS } from '../../platform/web-pages/page-headers.js';
import { View } from '../../platform/web-pages/view.js';
import { problemPage } from './notices.js';

/** Below `/apply` a refusal is a page. */
@Injectable()
export class DeskErrorPages implements OnModuleInit {
  constructor(private readonly pages: ErrorPages) {}

  onModuleInit(): void {
    this.pages.register('/apply', (problem, language) => problemPage(new View(language), problem), FORM_PAGE_HEADERS);
  }
}
