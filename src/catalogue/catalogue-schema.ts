import { CatalogueChangeRow, CatalogueSeriesRow, CatalogueStateRow } from './entities/change.entity.js';
import { CatalogueFileRow, CatalogueItemRow } from './entities/item.entity.js';
import { Catalogue1790000000740 } from './migrations/1790000000740-catalogue.js';

export const CATALOGUE_ENTITIES = [CatalogueItemRow, CatalogueFileRow, CatalogueChangeRow, CatalogueSeriesRow, CatalogueStateRow] as const;
export const CATALOGUE_MIGRATIONS = [Catalogue1790000000740] as const;
