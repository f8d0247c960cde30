import { type DynamicModule, type ModuleMetadata, Module, type OnApplicationBootstrap, type Provider } from '@nestjs/common';
import type { WorkflowDefinition } from '../../workflows/definition.js';
import { Reads } from '../platform/database/unit-of-work.js';
import { ChangedCases } from './changed-cases.js';
import { CaseLoader } from './case-loader.js';
import { Engine } from './engine.js';
import { Previews } from './preview.js';
import { Courses } from './record/course.js';
import { History } from './record/history.js';
import { Definitions } from './registry.js';

/** The engine over a list of workflows. The ports (`Calendars`, `AfterCommit`, `CASE_PROJECTORS`) come from the imported modules. */
@Module({})
export class EngineModule implements OnApplicationBootstrap {
  constructor(private readonly definitions: Definitions, private readonly reads: Reads) {}

  static forRoot(options: { definitions: readonly WorkflowDefinition[]; imports: ModuleMetadata['imports'] }): DynamicModule {
    const definitions: Provider = { provide: Definitions, useValue: new Definitions(options.definitions) };
    return {
      module: EngineModule, global: true, imports: options.imports ?? [],
      providers: [definitions, CaseLoader, ChangedCases, Courses, Engine, Previews, History],
      exports: [Definitions, CaseLoader, ChangedCases, Courses, Engine, Previews, History],
    };
  }

  /** Refuses to serve cases whose workflow version is unknown. */
  onApplicationBootstrap(): Promise<void> {
    return this.definitions.assertKnown(this.reads);
  }
}
