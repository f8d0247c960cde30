import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { Deflections } from './decisions/deflections.js';
import { ProvidedAtCounter } from './decisions/provided-at-counter.js';
import { PublishedSame } from './decisions/published-same.js';
import { SameDecisions } from './decisions/same-decisions.js';
import { DetectSame } from './detection/detect-same.js';
import { Detection } from './detection/detection.js';
import { Placements } from './detection/placements.js';
import { SameInformationController } from './http/same-information.controller.js';
import { ReadAgain } from './detection/read-again.js';
import { Candidates } from './index/candidates.js';
import { FactsRows } from './index/facts-rows.js';
import { SameIndex } from './index/same-index.js';
import { Subjects } from './index/subjects.js';
import { Finds } from './suggestions/finds.js';
import { RequestLines } from './suggestions/request-lines.js';
import { Suggestions } from './suggestions/suggestions.js';

/**
 * Which requests and published items are for the same information. Gives everybody `SameIndex`, `Suggestions`, `Detection`, and the ports
 * `Placements` and `Deflections`. Needs, from global modules: work, identity, the engine.
 */
@Module({})
export class SameInformationModule {
  /** @param imports where `Names` of requests come from */
  static with(imports: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: SameInformationModule, global: true, imports,
      controllers: [SameInformationController],
      providers: [
        Candidates, Deflections, Detection, DetectSame, FactsRows, Finds, Placements, ProvidedAtCounter, PublishedSame, ReadAgain, RequestLines, SameDecisions, SameIndex, Subjects, Suggestions,
      ],
      exports: [Candidates, Deflections, Detection, FactsRows, Finds, Placements, PublishedSame, RequestLines, SameDecisions, SameIndex, Subjects, Suggestions],
    };
  }
}
