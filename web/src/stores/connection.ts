import { defineStore } from 'pinia';
import { ref } from 'vue';

/** Whether the server can be reached, as far as the last question told. */
export const useConnection = defineStore('connection', () => {
  const online = ref(true);
  function reached(reachable: boolean): void {
    online.value = reachable;
  }
  return { online, reached };
});
