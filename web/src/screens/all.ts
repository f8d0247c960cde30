import { administrationScreen } from './administration/screen.js';
import { approvalsScreen } from './approvals/screen.js';
import { boardScreen } from './board/screen.js';
import { caseScreen } from './case/screen.js';
import { examinationScreen } from './examination/screen.js';
import { figuresScreen } from './figures/screen.js';
import { intakeScreen } from './intake/screen.js';
import { lettersScreen } from './letters/screen.js';
import { queueScreen } from './queue/screen.js';
import { releasesScreen } from './releases/screen.js';
import { reviewScreen } from './review/screen.js';
import { tasksScreen } from './tasks/screen.js';
import { topicsScreen } from './topics/screen.js';
import type { Screen } from './screen.js';

/** Every screen of the console. A new one is a folder of its own and a line here. */
export const SCREENS: readonly Screen[] = [
  administrationScreen,
  approvalsScreen,
  boardScreen,
  caseScreen,
  examinationScreen,
  figuresScreen,
  intakeScreen,
  lettersScreen,
  queueScreen,
  releasesScreen,
  reviewScreen,
  tasksScreen,
  topicsScreen,
];
