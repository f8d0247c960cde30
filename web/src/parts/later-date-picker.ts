import { defineAsyncComponent } from 'vue';

/** A day to be picked, on a page where few people do: the code comes when the field is shown. */
export const DatePicker = defineAsyncComponent(() => import('./date-picker.vue'));
