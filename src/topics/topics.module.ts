import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { Likeness } from './placing/likeness.js';
import { Merging } from './placing/merging.js';
import { PlaceRequest } from './placing/place-request.js';
import { Settling } from './placing/settling.js';
import { Apart } from './store/apart.js';
import { Changes } from './store/changes.js';
import { Homes } from './store/homes.js';
import { TopicsReadModelModule } from './topics-read-model.module.js';

/** Requests for the same information, gathered. Gives everybody `Topics`. Needs, from global modules: same information, letters, work, identity, the engine. */
@Module({})
export class TopicsModule {
  /** @param imports where `Commands` and `Names` of requests come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: TopicsModule, global: true, imports: [TopicsReadModelModule, ...imports],
      providers: [Apart, Changes, Homes, Likeness, Merging, PlaceRequest, Settling],
      exports: [TopicsReadModelModule],
    };
  }
}
