import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { PoliciesModule } from '../clock/policies/policies.module.js';
import { Applicants } from './applicants/applicants.js';
import { ThirdParties } from './applicants/third-parties.js';
import { Commands } from './commands/commands.js';
import { Preparations } from './commands/preparations.js';
import { Intake } from './intake/intake.js';
import { ReceiptPreview } from './intake/receipt-preview.js';
import { Names } from './list/names.js';
import { RequestList } from './list/request-list.js';

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
      imports,
      providers: [Applicants, Commands, Intake, Names, Preparations, ReceiptPreview, RequestList, ThirdParties],
      exports: [Applicants, Commands, Intake, Names, RequestList],
    };
  }
}
