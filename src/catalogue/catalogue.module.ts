import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { Deflections } from './deflection/deflections.js';
import { OncePerReader } from './deflection/once-per-reader.js';
import { Tally } from './deflection/tally.js';
import { CatalogueEditor } from './editing/catalogue-editor.js';
import { Corrections } from './editing/corrections.js';
import { KeptBack } from './editing/kept-back.js';
import { CatalogueController } from './http/catalogue.controller.js';
import { CatalogueItemViews } from './http/catalogue-views.js';
import { OpenAnswerController } from './http/open-answer.controller.js';
import { OpenApiController } from './http/open-api.controller.js';
import { OpenFeedsController } from './http/open-feeds.controller.js';
import { OpenItemController } from './http/open-item.controller.js';
import { OpenPagesController } from './http/open-pages.controller.js';
import { OpenSearchController } from './http/open-search.controller.js';
import { PublicAnswers } from './http/public-answers.js';
import { CatalogueImport } from './import/catalogue-import.js';
import { ItemIndexer } from './item-indexer.js';
import { CatalogueErrorPages } from './pages/catalogue-error-pages.js';
import { ItemPreviews } from './pages/item-previews.js';
import { SitePages } from './pages/site-pages.js';
import { ChangedItems } from './reading/changed-items.js';
import { CatalogueCounts } from './reading/counts.js';
import { PublicCatalogue } from './reading/public-catalogue.js';
import { PublicFiles } from './reading/public-files.js';
import { StaffItems } from './reading/staff-items.js';
import { CatalogueSearch } from './search/catalogue-search.js';
import { FoundItems } from './search/found-items.js';
import { SearchIndex } from './search/search-index.js';
import { SearchRebuild } from './search/search-rebuild.js';

/** The public catalogue. Gives everybody `CatalogueEditor`, `ItemPreviews`, `PublicCatalogue`, `FoundItems` and `Deflections`. Needs, from global modules: storage, identity. */
@Module({})
export class CatalogueModule {
  /** @param indexer what is bound to `ItemIndexer`, @param imports where it comes from */
  static with(indexer: Provider<ItemIndexer>, imports: NonNullable<DynamicModule['imports']> = []): DynamicModule {
    return {
      module: CatalogueModule, global: true, imports,
      controllers: [OpenPagesController, OpenSearchController, OpenItemController, OpenAnswerController, OpenFeedsController, OpenApiController, CatalogueController],
      providers: [
        CatalogueEditor, Corrections, KeptBack, CatalogueImport, StaffItems, CatalogueItemViews, SearchIndex, SearchRebuild, PublicCatalogue, CatalogueCounts, ChangedItems, PublicFiles, CatalogueSearch, FoundItems, Deflections, OncePerReader, Tally, PublicAnswers, SitePages,
        ItemPreviews, CatalogueErrorPages, indexer,
      ],
      exports: [CatalogueEditor, KeptBack, CatalogueImport, SearchRebuild, ItemPreviews, PublicCatalogue, FoundItems, Deflections, OncePerReader],
    };
  }
}
