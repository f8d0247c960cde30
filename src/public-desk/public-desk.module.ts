import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { ApplicantActs } from './acts/applicant-acts.js';
import { FetchedLetters } from './acts/fetched-letters.js';
import { OnlineLimits } from './acts/online-limits.js';
import { NewCodes } from './codes/new-codes.js';
import { Queries } from './codes/queries.js';
import { QueryCodes } from './codes/query-codes.js';
import { QueryNumbersProjector } from './codes/query-numbers.projector.js';
import { Tickets } from './codes/tickets.js';
import { FormKeys } from './forms/form-keys.js';
import { ApplyCaseController } from './http/apply-case.controller.js';
import { ApplyPagesController } from './http/apply-pages.controller.js';
import { ApplyRequestController } from './http/apply-request.controller.js';
import { CaseDesk } from './http/case-desk.js';
import { PublicCaseController } from './http/public-case.controller.js';
import { MadeRequests } from './http/made-requests.js';
import { PublicForms } from './http/public-forms.js';
import { RequestSteps } from './http/request-steps.js';
import { PublicRequestsController } from './http/public-requests.controller.js';
import { QueryCodeController } from './http/query-code.controller.js';
import { DeskErrorPages } from './pages/desk-error-pages.js';
import { AddressedOrgans } from './submission/addressed-organs.js';
import { Submissions } from './submission/submissions.js';
import { Standings } from './standing/standings.js';

/** The projector alone, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ providers: [QueryCodes, QueryNumbersProjector], exports: [QueryCodes, QueryNumbersProjector] })
export class PublicDeskReadModelModule {}

export interface PublicDeskOptions {
  /** Where `Commands` and `Intake` of requests, and `ApplicantsLetters` of delivery come from. */
  readonly imports: NonNullable<ModuleMetadata['imports']>;
  /** What provides `SimilarPublished`. */
  readonly published: Provider;
}

/** The public's side of a request: made online, asked after, corrected, withdrawn; letters fetched. Needs, from global modules: the platform, identity, the engine, attachments. */
@Module({})
export class PublicDeskModule {
  static with({ imports, published }: PublicDeskOptions): DynamicModule {
    return {
      module: PublicDeskModule,
      imports: [PublicDeskReadModelModule, ...imports],
      controllers: [ApplyPagesController, ApplyRequestController, ApplyCaseController, PublicRequestsController, PublicCaseController, QueryCodeController],
      providers: [published, AddressedOrgans, ApplicantActs, CaseDesk, DeskErrorPages, FetchedLetters, FormKeys, MadeRequests, NewCodes, OnlineLimits, PublicForms, Queries, RequestSteps, Standings, Submissions, Tickets],
    };
  }
}
