import { AS_BUILT } from './as-built.js';
import { CONSULTATIONS } from './consultations.js';
import { DATES } from './dates.js';
import { ELEMENT_SPECIMENS } from './elements.js';
import { EQUAL } from './equal.js';
import { GROUNDS } from './grounds.js';
import { HELD_OUT } from './held-out.js';
import { HELD_OUT_AGAIN } from './held-out-again.js';
import { HELD_OUT_THIRD } from './held-out-third.js';
import { PERSONAL } from './personal.js';
import { PROCEDURE } from './procedure.js';
import { REMEDIES } from './remedies.js';
import type { Specimen } from './specimen.js';
import { TOLD } from './told.js';
import { TYPED } from './typed.js';
import { WORDING } from './wording.js';

export const CORPUS: readonly Specimen[] = [
  ...WORDING, ...GROUNDS, ...ELEMENT_SPECIMENS, ...REMEDIES, ...TOLD, ...DATES, ...PROCEDURE, ...CONSULTATIONS, ...PERSONAL, ...EQUAL, ...TYPED, ...HELD_OUT, ...HELD_OUT_AGAIN, ...HELD_OUT_THIRD, ...AS_BUILT,
];
