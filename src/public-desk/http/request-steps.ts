import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config/config.js';
import { filesOf } from '../../platform/config/files-config.js';
import type { FieldFault } from '../../platform/errors/general-errors.js';
import type { View } from '../../platform/web-pages/view.js';
import { FormKeys } from '../forms/form-keys.js';
import { hintsOf, type Described } from '../guidance/guidance.js';
import { SimilarPublished } from '../guidance/similar-published.js';
import { alikePage } from '../pages/alike-page.js';
import { checkPage } from '../pages/check-page.js';
import { faultsOf, fieldOf } from '../pages/form-faults.js';
import type { Typed } from '../pages/form-parts.js';
import { FIELD_ORDER } from '../pages/request-fields.js';
import { isStep, STEPS, stepOf, type Step, type StepSheet } from '../pages/steps.js';
import { whatPage } from '../pages/what-page.js';
import { howPage, whoPage } from '../pages/who-and-how-pages.js';
import { AddressedOrgans } from '../submission/addressed-organs.js';
import { faultsBySteps } from './typed-request.js';

interface Shown {
  readonly faults?: readonly FieldFault[];
  readonly toCheck?: boolean;
  readonly filesLost?: boolean;
}

interface Answer {
  readonly page: string;
  readonly status: number;
}

const EDIT = /^edit-(what|how|who)$/;

/** The pages on which a request is written. What was typed travels with them: nothing is kept before it is submitted. */
@Injectable()
export class RequestSteps {
  constructor(private readonly organs: AddressedOrgans, private readonly keys: FormKeys, private readonly published: SimilarPublished, @Inject(CONFIG) private readonly config: Config) {}

  /** The page that the button of a step leads to. */
  async after(view: View, typed: Typed): Promise<Answer> {
    const { step: given, go = '', then } = typed;
    const edited = EDIT.exec(go)?.[1] as Step | undefined;
    if (edited) return this.answer(view, edited, typed, { toCheck: true });
    const alike = given === 'alike';
    const step: Step = isStep(given) ? given : 'what';
    if (go === 'back') return this.answer(view, alike ? 'what' : STEPS[Math.max(0, STEPS.indexOf(step) - 1)]!, typed);
    return this.forward(view, typed, { step, alike, toCheck: then === 'check' });
  }

  /** What was wrong with a request is told on the first page that has a field of it. */
  async refused(view: View, typed: Typed, faults: readonly FieldFault[], { filesLost }: { readonly filesLost: boolean }): Promise<Answer> {
    const told = faults.map((each) => (MISSING_PAPERS.has(each.pointer) && !typed[fieldOf(each.pointer)] ? { ...each, pointer: '#/paper' } : each));
    const step = STEPS.find((each) => told.some(({ pointer }) => stepOf(fieldOf(pointer)) === each)) ?? 'check';
    return this.answer(view, step, typed, { faults: told.filter(({ pointer }) => stepOf(fieldOf(pointer)) === step), toCheck: step !== 'check', filesLost });
  }

  async page(view: View, step: Step, typed: Typed, shown: Shown = {}): Promise<string> {
    const sheet = sheetOf(view, typed, shown);
    switch (step) {
      case 'what': return whatPage({ ...sheet, organs: await this.organs.list(), hints: hintsOf(describedIn(typed)), published: typed['content'] ? await this.published.find(describedIn(typed)) : [] });
      case 'how': return howPage(sheet);
      case 'who': return whoPage(sheet);
      case 'check': return checkPage({ ...sheet, organs: await this.organs.list(), formKey: this.keyFor(typed, shown), scanned: filesOf(this.config).scanner !== undefined });
    }
  }

  private async forward(view: View, typed: Typed, { step, alike, toCheck }: { readonly step: Step; readonly alike: boolean; readonly toCheck: boolean }): Promise<Answer> {
    const faults = await faultsBySteps(typed, await this.organs.list());
    const own = faults.get(step);
    if (own) return this.answer(view, step, typed, { faults: own, toCheck });
    if (step === 'what' && !alike && !toCheck) {
      const published = await this.published.find(describedIn(typed));
      if (published.length > 0) return { page: alikePage(sheetOf(view, typed), published), status: 200 };
    }
    const next = toCheck ? 'check' : STEPS[STEPS.indexOf(step) + 1] ?? 'check';
    const first = next === 'check' ? STEPS.find((each) => faults.has(each)) : undefined;
    return first ? this.answer(view, first, typed, { faults: faults.get(first)!, toCheck: true }) : this.answer(view, next, typed);
  }

  private async answer(view: View, step: Step, typed: Typed, shown: Shown = {}): Promise<Answer> {
    return { page: await this.page(view, step, typed, shown), status: shown.faults?.length ? 422 : 200 };
  }

  /** Where its key no longer counts the form gets a new one; else the same, so that sending it again is the same act. */
  private keyFor({ formKey }: Typed, { faults = [] }: Shown): string {
    return faults.some(({ pointer }) => pointer === '#/formKey') || !this.keys.holds(formKey) ? this.keys.issue() : formKey!;
  }
}

/** Numbers of papers that were left out: a copy does as well, and is asked for in the last step. */
const MISSING_PAPERS = new Set(['#/applicant/documentNumber', '#/applicant/organisationCode']);

const describedIn = (typed: Typed): Described => ({ content: typed['content'] ?? '', ...(typed['title'] && { title: typed['title'] }), ...(typed['docNumberSought'] && { docNumberSought: typed['docNumberSought'] }) });

function sheetOf(view: View, typed: Typed, { faults = [], toCheck = false, filesLost = false }: Shown = {}): StepSheet {
  return { view, typed, faults: faultsOf(view, faults, FIELD_ORDER), toCheck, filesLost, shown: typed['shown'] ?? '' };
}
