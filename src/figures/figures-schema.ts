import { CaseStageRow } from './entities/case-stage.entity.js';
import { Figures1790000000900 } from './migrations/1790000000900-figures.js';

export const FIGURES_ENTITIES = [CaseStageRow] as const;
export const FIGURES_MIGRATIONS = [Figures1790000000900] as const;
