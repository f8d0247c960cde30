import { DossierPartRow, DossierRow } from './entities/dossier.entity.js';
import { Dossiers1790000000670 } from './migrations/1790000000670-dossiers.js';

export const DOSSIERS_ENTITIES = [DossierRow, DossierPartRow] as const;
export const DOSSIERS_MIGRATIONS = [Dossiers1790000000670] as const;
