import { defineAsyncComponent } from 'vue';
import { whenIdle } from '../parts/when-idle.js';

const load = () => import('./command-dialog.vue');

/** The dialog of a command where a page is read far more often than a command is given: its code, with calendars to pick from, comes when the page stands. */
export const CommandDialog = defineAsyncComponent(load);

/** Has the dialog come before somebody presses. */
export function expectCommands(): void {
  whenIdle(load);
}
