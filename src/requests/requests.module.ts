import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { PoliciesModule } from '../clock/policies/policies.module.js';
import { ApplicantsModule } from './applicants/applicants.module.js';
import { CommandPreparers } from './commands/command-preparers.js';
import { Commands } from './commands/commands.js';
import { Preparations } from './commands/preparations.js';
import { OpenRequests } from './detail/open-request.js';
import { RequestChart } from './detail/request-chart.js';
import { RequestCourse } from './detail/request-course.js';
import { RequestDetail } from './detail/request-detail.js';
import { DueDateExplanations } from './detail/due-date-explanations.js';
import { RequestRecord } from './detail/request-record.js';
import { Reveal } from './detail/reveal.js';
import { Acknowledgements } from './reception/acknowledgements.js';
import { SavedFilters } from './reception/saved-filters.js';
import { CommandDesk } from './http/commands/command-desk.js';
import { CommandsController } from './http/commands/commands.controller.js';
import { RequestCourseController } from './http/request-course.controller.js';
import { RequestDetailController } from './http/request-detail.controller.js';
import { ReceptionController } from './http/reception.controller.js';
import { SavedFiltersController } from './http/saved-filters.controller.js';
import { WatchesController } from './http/watches.controller.js';
import { RequestsController } from './http/requests.controller.js';
import { RequestImport } from './import/request-import.js';
import { Intake } from './intake/intake.js';
import { ReceiptPreview } from './intake/receipt-preview.js';
import { ByApplicant } from './list/by-applicant.js';
import { Names } from './list/names.js';
import { RequestCounter } from './list/request-counts.js';
import { RequestList } from './list/request-list.js';
import { Watches } from './watching/watches.js';

const SERVICES: Provider[] = [
  Acknowledgements, SavedFilters,
  ByApplicant, CommandDesk, CommandPreparers, Commands, Intake, Names, OpenRequests, Preparations, ReceiptPreview, RequestChart, RequestCourse, RequestDetail,
  DueDateExplanations, RequestCounter, RequestImport, RequestList, RequestRecord, Reveal, Watches,
];

/**
 * The request capability over the engine. Needs, from global modules: the database, ciphers, time, identity, `ClockPortsModule` and
 * the engine, which in turn is given `RequestReadModelModule`'s projector.
 */
@Module({})
export class RequestsModule {
  /** @param options.imports where `Policies` comes from */
  static forRoot({ imports = [PoliciesModule] }: { readonly imports?: ModuleMetadata['imports'] } = {}): DynamicModule {
    return {
      module: RequestsModule,
      imports: [ApplicantsModule, ...(imports ?? [])],
      controllers: [RequestsController, ReceptionController, SavedFiltersController, WatchesController, RequestDetailController, RequestCourseController, CommandsController],
      providers: SERVICES,
      exports: [ApplicantsModule, ByApplicant, CommandPreparers, Commands, Intake, Names, OpenRequests, ReceiptPreview, RequestImport, RequestList],
    };
  }
}
