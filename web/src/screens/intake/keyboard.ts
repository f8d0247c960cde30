/** Where Enter goes from a field: to the next one, as on paper. Fields of several lines keep Enter for a new line, buttons for pressing. */
export function enterMoves(event: KeyboardEvent): void {
  const from = event.target as HTMLElement;
  if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(from instanceof HTMLInputElement || from instanceof HTMLSelectElement) || from.type === 'file') return;
  event.preventDefault();
  focusAfter(event.currentTarget as HTMLElement, from, event.shiftKey);
}

/** Focuses the field after another, in the order of the form. */
export function focusAfter(form: HTMLElement, from: HTMLElement, back = false): void {
  const stops = stopsOf(form);
  const here = stops.findIndex((stop) => stop === from || sameGroup(stop, from));
  stops[here + (back ? -1 : 1)]?.focus();
}

/** Fields one comes to by Enter: of a group of choices one, and at the end the button that sends. */
function stopsOf(form: HTMLElement): HTMLElement[] {
  const all = [...form.querySelectorAll<HTMLElement>('input:not([type="hidden"]):not([type="file"]), textarea, select, [data-stop]')]
    .filter((each) => !(each as HTMLInputElement).disabled && each.offsetParent !== null);
  const groups = new Set<string>();
  return all.filter((each) => {
    if (!isRadio(each)) return true;
    if (groups.has(each.name)) return false;
    groups.add(each.name);
    return true;
  }).map((each) => (isRadio(each) ? chosenOf(form, each) : each));
}

const isRadio = (each: HTMLElement): each is HTMLInputElement => each instanceof HTMLInputElement && each.type === 'radio';
const chosenOf = (form: HTMLElement, one: HTMLInputElement): HTMLElement => form.querySelector<HTMLInputElement>(`input[name="${one.name}"]:checked`) ?? one;
const sameGroup = (a: HTMLElement, b: HTMLElement): boolean => isRadio(a) && isRadio(b) && a.name === b.name;

/** Focuses the first field of a form that is at fault; `data-field` names its path. */
export function focusFault(form: HTMLElement, faulty: readonly string[]): boolean {
  for (const place of form.querySelectorAll<HTMLElement>('[data-field]')) {
    const field = place.dataset['field'] ?? '';
    if (!faulty.includes(field)) continue;
    const target = place.matches('input, textarea, select') ? place : place.querySelector<HTMLElement>('input:checked, input, textarea, select');
    target?.focus();
    return target !== null;
  }
  return false;
}

/** What comes into focus is not left beneath the bars; how far it keeps from them is its `scroll-margin`. */
export function seen(event: FocusEvent): void {
  (event.target as HTMLElement).scrollIntoView({ block: 'nearest' });
}
