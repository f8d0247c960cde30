/**
 * Runs in the page from its very beginning, before anything of it is read. `watch` notes when something is there and painted; `arm` begins with
 * the next press and waits for what has to be seen one after another. Nothing is polled: an observer tells of each change of the page.
 */
const PROGRAM = `(() => {
  const marks = {};
  for (const name of ['seen', 'answered']) marks[name] = Promise.withResolvers();
  // Painted: after the frame that shows it has been made.
  const painted = (then) => requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = then; channel.port2.postMessage(0); });
  const upon = (selectors, then) => {
    const left = [...selectors];
    const look = () => { while (left.length > 0 && document.querySelector(left[0])) left.shift(); if (left.length > 0) return false; painted(then); return true; };
    if (look()) return;
    const observer = new MutationObserver(() => { if (look()) observer.disconnect(); });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  };
  window.benchMarks = {
    when: (name) => marks[name].promise,
    watch: (selectors) => upon(selectors, () => marks.seen.resolve(performance.now())),
    arm: (selectors) => addEventListener('pointerdown', (event) => upon(selectors, () => marks.answered.resolve(performance.now() - event.timeStamp)), { capture: true, once: true }),
  };
})();`;

export type Mark = 'seen' | 'answered';

/** The program, waiting for what has to be seen first. */
export function markingProgram(seen: readonly string[]): string {
  return `${PROGRAM}\nwindow.benchMarks.watch(${JSON.stringify(seen)});`;
}

/** Begins with the next press. */
export function armed(effect: readonly string[]): string {
  return `window.benchMarks.arm(${JSON.stringify(effect)})`;
}

/** Milliseconds from the navigation, or from the press: once it is so far. */
export function when(mark: Mark): string {
  return `window.benchMarks.when(${JSON.stringify(mark)})`;
}
