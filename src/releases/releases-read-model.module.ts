import { Module } from '@nestjs/common';
import { LettersReadModelModule } from '../letters/letters-read-model.module.js';
import { ApplicantsModule } from '../requests/applicants/applicants.module.js';
import { TopicsReadModelModule } from '../topics/topics-read-model.module.js';
import { ReleaseLettersProjector } from './letters/release-letters.projector.js';
import { RaisedFlags } from './flags/raised-flags.js';
import { ReleaseProjector } from './read-model/release.projector.js';
import { Signals } from './signals/signals.js';
import { SuggestionsProjector } from './signals/suggestions.projector.js';

const SERVICES = [RaisedFlags, ReleaseLettersProjector, ReleaseProjector, Signals, SuggestionsProjector];

/** What keeps releases in step with cases, for the module that gathers `CASE_PROJECTORS` for the engine. */
@Module({ imports: [TopicsReadModelModule, LettersReadModelModule, ApplicantsModule], providers: SERVICES, exports: SERVICES })
export class ReleasesReadModelModule {}
