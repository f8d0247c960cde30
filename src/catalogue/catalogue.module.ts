import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { CatalogueEditor } from './editing/catalogue-editor.js';
import { ItemIndexer } from './item-indexer.js';

/** The public catalogue. Gives everybody `CatalogueEditor`. Needs, from global modules: storage, identity. */
@Module({})
export class CatalogueModule {
  /** @param indexer what is bound to `ItemIndexer` */
  static with(indexer: Provider<ItemIndexer>, imports: DynamicModule['imports'] = []): DynamicModule {
    return { module: CatalogueModule, global: true, imports, providers: [CatalogueEditor, indexer], exports: [CatalogueEditor] };
  }
}
