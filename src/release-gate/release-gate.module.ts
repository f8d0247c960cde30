import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { AskForChecks } from './ask-for-checks.js';
import { CheckRelease } from './check-release.js';
import { ReleaseCheckController } from './http/release-check.controller.js';
import { Overrides } from './overrides.js';
import { ReleaseGate } from './release-gate.js';
import { ReleaseRows } from './release-rows.js';

/** The check of files before they leave. Gives everybody `ReleaseGate`. Needs, from global modules: attachments, letters, work, identity, the engine. */
@Module({})
export class ReleaseGateModule {
  /** @param imports where `Commands` and `CommandPreparers` of requests come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: ReleaseGateModule, global: true, imports,
      controllers: [ReleaseCheckController],
      providers: [AskForChecks, CheckRelease, Overrides, ReleaseGate, ReleaseRows],
      exports: [AskForChecks, Overrides, ReleaseGate],
    };
  }
}
