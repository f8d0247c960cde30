import { computed } from 'vue';
import { allOrgans, useChoices } from '../../parts/directory.js';
import { useSession } from '../../stores/session.js';

/** The organs a clerk logs requests for, the first is taken unless another is chosen. */
export function useIntakeOrgans() {
  const session = useSession();
  const held = computed(() => session.roles.filter(({ role }) => role === 'reception-clerk'));
  const { choices } = useChoices(allOrgans);
  const citywide = computed(() => held.value.some((each) => each.citywide));
  const organs = computed(() => {
    if (citywide.value) return (choices.value ?? []).filter(({ active }) => active).map(({ id, name }) => ({ value: id, label: name }));
    return [...new Map(held.value.map(({ organId, organName }) => [organId, { value: organId, label: organName }])).values()];
  });
  return { organs, first: computed(() => held.value[0]?.organId ?? '') };
}
