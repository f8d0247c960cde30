import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { header, type HttpRequest } from '../../identity/http-request.js';
import { inLanguage, type Language } from '../../platform/errors/bilingual.js';
import { preferredLanguage } from '../../platform/http/language.js';

/** The language of the answer, by `Accept-Language`. */
export const ClientLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  preferredLanguage(header(context.switchToHttp().getRequest<HttpRequest>(), 'accept-language')));

/** A copy with every text in both languages replaced by the one in the client's; typed as the view that shows it. */
export function spoken<View>(value: unknown, language: Language): View {
  return inLanguage(value, language) as View;
}
