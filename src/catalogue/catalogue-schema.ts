import { CatalogueChangeRow, CatalogueSeriesRow, CatalogueStateRow } from './entities/change.entity.js';
import { DeflectionRow } from './entities/deflection.entity.js';
import { CatalogueFileRow, CatalogueItemRow } from './entities/item.entity.js';
import { CatalogueTermRow, CatalogueTextRow } from './entities/search.entity.js';
import { Catalogue1790000000740 } from './migrations/1790000000740-catalogue.js';
import { CatalogueSearch1790000000741 } from './migrations/1790000000741-catalogue-search.js';
import { CatalogueDeflections1790000000742 } from './migrations/1790000000742-catalogue-deflections.js';
import { CatalogueDemandDay1790000000743 } from './migrations/1790000000743-catalogue-demand-day.js';
import { CatalogueScale1790000000744 } from './migrations/1790000000744-catalogue-scale.js';

export const CATALOGUE_ENTITIES = [
  CatalogueItemRow, CatalogueFileRow, CatalogueChangeRow, CatalogueSeriesRow, CatalogueStateRow, CatalogueTermRow, CatalogueTextRow, DeflectionRow,
] as const;
export const CATALOGUE_MIGRATIONS = [Catalogue1790000000740, CatalogueSearch1790000000741, CatalogueDeflections1790000000742, CatalogueDemandDay1790000000743, CatalogueScale1790000000744] as const;
