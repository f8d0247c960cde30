import { Module } from '@nestjs/common';
import { TopicsReadModelModule } from '../topics/topics-read-model.module.js';
import { RaisedFlags } from './flags/raised-flags.js';
import { ReleaseProjector } from './read-model/release.projector.js';
import { Signals } from './signals/signals.js';
import { SuggestionsProjector } from './signals/suggestions.projector.js';

const SERVICES = [RaisedFlags, ReleaseProjector, Signals, SuggestionsProjector];

/** What keeps releases in step with cases, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ imports: [TopicsReadModelModule], providers: SERVICES, exports: SERVICES })
export class ReleasesReadModelModule {}
