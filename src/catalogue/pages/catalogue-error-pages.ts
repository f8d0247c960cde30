import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ErrorPages } from '../../platform/http/error-pages.js';
import { PAGE_HEADERS } from '../../platform/web-pages/page-headers.js';
import { View } from '../../platform/web-pages/view.js';
import { errorPage } from './word-pages.js';

/** Below `/open` a refusal is a page. */
@Injectable()
export class CatalogueErrorPages implements OnModuleInit {
  constructor(private readonly pages: ErrorPages) {}

  onModuleInit(): void {
    this.pages.register('/open', (problem, language) => errorPage({ view: new View(language), base: '', problem }), PAGE_HEADERS);
  }
}
