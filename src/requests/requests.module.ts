import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { Applicants } from './applicants/applicants.js';
import { ThirdParties } from './applicants/third-parties.js';
import { Commands } from './commands/commands.js';
import { Preparations } from './commands/preparations.js';
import { Intake } from './intake/intake.js';
import { ReceiptPreview } from './intake/receipt-preview.js';

/** The request capability over the engine. `imports` bring `Calendars` and `Policies` where they are not global. */
@Module({})
export class RequestsModule {
  static forRoot(options: { readonly imports?: ModuleMetadata['imports'] } = {}): DynamicModule {
    return {
      module: RequestsModule,
      imports: options.imports ?? [],
      providers: [Applicants, Commands, Intake, Preparations, ReceiptPreview, ThirdParties],
      exports: [Commands, Intake],
    };
  }
}
