import { Injectable } from '@nestjs/common';
import type { Language } from '../errors/bilingual.js';
import type { Problem } from './problem.js';

/** A refusal as a page for people. */
export type RenderProblem = (problem: Problem, language: Language) => string;

interface PagedPart { readonly prefix: string; readonly render: RenderProblem; readonly headers: Readonly<Record<string, string>> }

/** The parts of the site that are pages: there a refusal is told by a page, not by JSON. */
@Injectable()
export class ErrorPages {
  private readonly parts: PagedPart[] = [];

  /** @param prefix of the addresses, as `/open`; `?lang=en` in an address asks for English */
  register(prefix: string, render: RenderProblem, headers: Readonly<Record<string, string>> = {}): void {
    this.parts.push({ prefix, render, headers });
  }

  /** Undefined where the address belongs to no page. */
  of(url: string): { readonly language: Language; readonly headers: Readonly<Record<string, string>>; render(problem: Problem): string } | undefined {
    const [path = '', query = ''] = url.split('?', 2);
    const part = this.parts.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    if (!part) return undefined;
    const language = /(^|&)lang=en(&|$)/.test(query) ? 'en' : 'zh';
    return { language, headers: part.headers, render: (problem) => part.render(problem, language) };
  }
}
